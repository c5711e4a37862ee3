// The DNS server: queries over UDP and TCP, each answered by a Responder. What is known at once is answered at once,
// whatever else is being asked for.
//
// Each of the two is a task on the owner's loop, and ends only by being cancelled. Socket, acceptor and responder
// outlive it.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "dns/responder.h"
#include "io/datagram.h"
#include "io/network.h"

namespace weft::dns {

// A TCP connection that asks nothing for so long is closed.
inline constexpr Duration kStreamIdle = std::chrono::seconds(10);

// Of one socket. More queries over UDP that wait for later() are answered SERVFAIL, more connections are closed as they
// come.
struct ServerLimits {
  size_t waiting = 256;
  size_t connections = 256;
};

io::Task<void> serve_datagrams(io::DatagramSocket& socket, Responder& responder, ServerLimits limits);
io::Task<void> serve_streams(io::Acceptor& acceptor, Responder& responder, ServerLimits limits);

// All of it but the sockets: what is said at once to a message.
struct Heard {
  std::optional<std::string> reply;      // nothing: see `later`, or the message is none that may be answered
  std::optional<codec::DnsQuery> later;  // a query for Responder::later()
};
Heard hear(Responder& responder, std::string_view message, Transport transport);

// The reply to a query with that answer, as long as the transport allows.
std::string reply_to(const codec::DnsQuery& query, const codec::DnsAnswer& answer, Transport transport);

}  // namespace weft::dns
