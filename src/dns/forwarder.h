// Forwarder: asks other DNS servers what its own side does not know, and hands their replies on as they came: every
// type of record, extended errors, sizes and all.
//
// Owned by a Responder, on its loop; ask() must have ended before it goes. Each datagram leaves from a port of its own
// that the kernel draws, under an id from the operating system, and only a reply from that server, with that id, to
// that very question counts: so nobody who does not see the question can answer it.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "codec/dns.h"
#include "dns/responder.h"
#include "io/network.h"

namespace weft::dns {

// How long all servers together have: less than the five seconds after which resolvers ask again.
inline constexpr Duration kForwardTime = std::chrono::milliseconds(4500);
// As many servers of a resolv.conf count (resolv.conf(5)).
inline constexpr size_t kMaxNameservers = 3;

// The servers of a resolv.conf, in their order; a line that says none is passed over.
std::vector<io::Address> read_nameservers(std::string_view resolv_conf);

class Forwarder {
 public:
  // `mark`: SO_MARK of what it sends, so that it is not captured; 0: none.
  Forwarder(io::Network& network, std::vector<io::Address> servers, uint32_t mark)
      : network_(network), servers_(std::move(servers)), mark_(mark) {}

  // One server after the other, until one replies that it can say something. Over UDP a reply that is longer than the
  // asker takes is cut to a truncated one. Error: none does; a sentence that names them.
  io::Task<std::string> ask(const codec::DnsQuery& query, const std::string& message, Transport transport);

 private:
  io::Task<std::string> ask_one(const io::Address& server, const codec::DnsQuery& query, std::string message,
                                Transport transport, TimePoint deadline);
  io::Task<std::string> by_datagram(const io::Address& server, const codec::DnsQuery& query, const std::string& message,
                                    uint16_t id, TimePoint deadline);
  io::Task<std::string> by_stream(const io::Address& server, const codec::DnsQuery& query, const std::string& message,
                                  uint16_t id, TimePoint deadline);

  io::Network& network_;
  const std::vector<io::Address> servers_;
  const uint32_t mark_;
};

}  // namespace weft::dns
