// What the node's DNS server (dns/server.h) answers: Names, and nothing else. Pods without a sidecar reach it by their
// resolv.conf; those with one by their sidecar's DNS, which passes on to it what it does not answer itself.
//
// On the node's loop, with the Names. REFUSED carries its reason as Extended DNS Error 20 (RFC 8914).
#pragma once

#include "dns/responder.h"
#include "node/names.h"

namespace weft::node {

inline constexpr uint16_t kDnsPort = 53;

class NameResponder final : public dns::Responder {
 public:
  explicit NameResponder(const Names& names) : names_(names) {}

  std::optional<codec::DnsAnswer> now(const codec::DnsQuery& query) override;
  // Never asked.
  io::Task<std::string> later(const codec::DnsQuery& query, const std::string& message,
                              dns::Transport transport) override;

 private:
  const Names& names_;
};

}  // namespace weft::node
