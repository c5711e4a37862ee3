// The node's DNS server: a UDP socket on each of the node's addresses, answering from Names.
//
// A task a socket on the node's loop, for as long as the node lives; ends only by being cancelled. Pods reach it by
// their resolv.conf, and by capture if they ask another server. answer_dns() is the whole of it but the socket.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "io/task.h"
#include "node/fd.h"
#include "node/names.h"

namespace weft::node {

inline constexpr uint16_t kDnsPort = 53;

// The answer to a message, or nothing for one that must not be answered. REFUSED carries its reason as Extended DNS
// Error 20 (RFC 8914). Over TCP `max_bytes` says how long it may be; over UDP, with 0, the query does.
std::optional<std::string> answer_dns(const Names& names, std::string_view message, size_t max_bytes = 0);

// A socket for serve_dns() in the calling thread's network namespace. Error: conflict, denied.
Result<Fd> open_dns_socket(const io::Address& address);

io::Task<void> serve_dns(const Fd& socket, const Names& names);

}  // namespace weft::node
