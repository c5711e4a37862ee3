// Responder: who knows the answers of a DNS server: at once, or after asking somebody.
//
// Called by the server (server.h) on its loop's thread; outlives it. The node has one for the names of its mesh
// (node/dns_server.h), a sidecar one for what its control plane says (proxy/name_service.h).
#pragma once

#include <optional>
#include <string>

#include "codec/dns.h"
#include "io/task.h"

namespace weft::dns {

// How a query came, and how it is asked on.
enum class Transport : uint8_t { datagram, stream };

class Responder {
 public:
  virtual ~Responder() = default;

  // What is known now; nullopt: later() finds out.
  virtual std::optional<codec::DnsAnswer> now(const codec::DnsQuery& query) = 0;
  // The reply as it goes out; `message` is the query as it came. It ends by itself within a few seconds. Error: the
  // asker is told SERVFAIL, with the sentence.
  virtual io::Task<std::string> later(const codec::DnsQuery& query, const std::string& message,
                                      Transport transport) = 0;
};

}  // namespace weft::dns
