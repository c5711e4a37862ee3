#include "mesh/peer_target.h"

#include <fmt/format.h>

#include <set>
#include <string>

#include "mesh/unguarded.h"

namespace weft::mesh {

void add_peer_target(const PeerAuthentication& peers, const std::vector<const Workload*>& all,
                     std::string_view root_namespace, uint32_t line, Troubles& troubles) {
  if (peers.selector.empty()) return;
  bool is_about_any = false;
  bool holds_somewhere = false;
  std::set<std::string> gateways;
  std::set<std::string> elsewhere;
  for (const Workload* one : all) {
    if (is_about(peers, *one, root_namespace)) {
      is_about_any = true;
      if (one->is_gateway) gateways.insert(fmt::format("{}/{}", one->object.ns, one->owner));
      else holds_somewhere = true;
    } else if (matches(peers.selector, one->labels)) {
      elsewhere.insert(one->object.ns);
    }
  }
  const bool protects_less = asks_for_mutual_tls(peers) && !holds_somewhere;
  const auto what = protects_less ? Trouble::What::denies_less : Trouble::What::has_no_say;
  const auto add = [&](std::string text, std::string advice) {
    troubles.push_back({what, false, "spec.selector", std::move(text), std::move(advice), line});
  };
  if (!gateways.empty())
    add(fmt::format("what the ports of {} take, the tls of a Gateway says: it has no say there", some_of(gateways)),
        "ask clients for certificates by the Gateway (tls.mode: MUTUAL)");
  if (!is_about_any && peers.object.ns == root_namespace && !elsewhere.empty())
    add(fmt::format("no pod of {} has these labels: it protects nobody", root_namespace),
        fmt::format("a PeerAuthentication with a selector is about its own namespace; move it to {}",
                    some_of(elsewhere)));
}

}  // namespace weft::mesh
