// NameService: what the DNS of a sidecar (port 15053) answers: names of the mesh as the control plane says them, asked
// for when the pod first looks one up; everything else the resolvers of the pod.
//
// Owned by MainThread, on its loop. What the control plane does not say in time is left to the resolvers, too, so a pod
// never waits for it longer than kNameAskTime.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "dns/forwarder.h"
#include "proxy/asked.h"
#include "stats/registry.h"
#include "stats/shard.h"

namespace weft::proxy {

// A control plane that is connected answers in milliseconds; resolvers wait for two seconds and more.
inline constexpr Duration kNameAskTime = 1s;
// Names of the mesh, and names that are known to be none of it: more than a workload calls.
inline constexpr size_t kMaxNames = 1024;
// New names that are asked for: at once, and each second. An app that invents names is served by the resolvers.
inline constexpr uint32_t kNameBurst = 256;
inline constexpr uint32_t kNamesASecond = 50;
// In seconds: Istio's.
inline constexpr uint32_t kNameTtl = 30;

class NameService final : public dns::Responder {
 public:
  NameService(io::Network& network, std::vector<io::Address> servers, uint32_t mark, stats::Registry& registry);

  std::optional<codec::DnsAnswer> now(const codec::DnsQuery& query) override;
  io::Task<std::string> later(const codec::DnsQuery& query, const std::string& message,
                              dns::Transport transport) override;

  // A line for each name, for people.
  std::string page() const;

  // Without a source all names are the resolvers'.
  Asked& asked() { return asked_; }

 private:
  dns::Forwarder forwarder_;
  Asked asked_;
  stats::Shard& shard_;
  stats::Counter& from_mesh_;
  stats::Counter& forwarded_;
  stats::Counter& failed_;
};

}  // namespace weft::proxy
