// The node's DNS server over TCP: what a resolver falls back to when an answer does not fit a datagram (RFC 7766).
//
// A task on the node's loop beside serve_dns(), for as long as the node lives; ends only by being cancelled.
#pragma once

#include "io/network.h"
#include "io/task.h"
#include "node/names.h"

namespace weft::node {

// A connection that asks nothing for so long is closed.
inline constexpr Duration kDnsTcpIdle = std::chrono::seconds(10);
// More connections than this at a time are closed as they come: every pod of the node may ask.
inline constexpr size_t kDnsTcpConnections = 256;

io::Task<void> serve_dns_tcp(io::Acceptor& acceptor, const Names& names);

}  // namespace weft::node
