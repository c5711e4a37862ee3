#include "mesh/refused_tls.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

#include "mesh/supported.h"

namespace weft::mesh {
namespace {

using codec::Value;

constexpr size_t kMostNamed = 3;

// Of a host, a subset, or one of their ports.
struct SaidTls {
  const Value* tls = nullptr;
  std::string path;                // spec.trafficPolicy.tls
  const Subset* subset = nullptr;  // nullptr: it is of the whole host
  uint16_t port = 0;               // 0: of all that the others leave
};

// Empty: by the mesh's mutual TLS, or nothing is said.
std::string_view way_of(const Value& tls) {
  if (tls.is_null()) return "";
  const std::string& mode = tls.get("mode").as_string();
  if (mode.empty() || mode == "DISABLE") return "in plaintext";
  return mode == "SIMPLE" || mode == "MUTUAL" ? "by a TLS that is not the mesh's" : "";
}

// What one level says of a port takes the place of all that it says of the host, its `tls` included (traffic_policy.h).
std::vector<SaidTls> all_tls_of(const DestinationRule& rule) {
  std::vector<SaidTls> found;
  const auto add = [&](const Value& policy, const std::string& path, const Subset* subset) {
    const codec::Array& ports = policy.get("portLevelSettings").as_array();
    for (size_t i = 0; i < ports.size(); ++i) {
      found.push_back({&ports[i].get("tls"), at_index(path + ".portLevelSettings", i) + ".tls", subset,
                       static_cast<uint16_t>(ports[i].at("port", "number").as_int())});
    }
    found.push_back({&policy.get("tls"), path + ".tls", subset, 0});
  };
  add(rule.spec.get("trafficPolicy"), "spec.trafficPolicy", nullptr);
  for (const Subset& subset : rule.subsets) add(subset.policy, "spec." + subset.rule + ".trafficPolicy", &subset);
  return found;
}

bool is_about(const SaidTls& said, const std::vector<SaidTls>& all, uint16_t port) {
  if (said.port != 0) return said.port == port;
  return std::ranges::none_of(all,
                              [&](const SaidTls& other) { return other.subset == said.subset && other.port == port; });
}

class Refused {
 public:
  Refused(const Model& model, const DestinationRule& rule, const std::vector<const Workload*>& workloads)
      : model_(model), rule_(rule), workloads_(workloads) {
    caller_.object.ns = rule.object.ns;
    caller_.labels = rule.selector;
  }

  // "inventory.shop.svc.cluster.local port 80 (PeerAuthentication shop/default)", each place that refuses.
  std::vector<std::string> by(const SaidTls& said, const std::vector<SaidTls>& all) const {
    std::vector<std::string> places;
    for (const auto& [host, services] : model_.services()) {
      const Service* service = is_in_force(host) ? model_.service(host) : nullptr;
      if (service == nullptr || service->is_entry || service->selector.empty()) continue;
      for (const ServicePort& port : service->ports) {
        if (!is_about(said, all, port.port)) continue;
        if (const PeerAuthentication* why = refusal(*service, port, said.subset))
          places.push_back(fmt::format("{} port {} (PeerAuthentication {})", host, port.port, to_string(why->object)));
      }
    }
    return places;
  }

  // "*.example.com port 5432", each place where no request names a host.
  std::vector<std::string> nameless(const SaidTls& said, const std::vector<SaidTls>& all) const {
    std::vector<std::string> places;
    for (const auto& [host, services] : model_.services()) {
      const Service* service = host.starts_with('*') && is_in_force(host) ? model_.service(host) : nullptr;
      if (service == nullptr) continue;
      for (const ServicePort& port : service->ports) {
        const bool is_tls = port.tls || port.names;
        if (port.protocol == Protocol::tcp && !is_tls && is_about(said, all, port.port))
          places.push_back(fmt::format("{} port {}", host, port.port));
      }
    }
    return places;
  }

 private:
  bool is_in_force(const std::string& host) const {
    if (rule_.host.host != host && !covers(rule_.host.host, host)) return false;
    const auto counts = model_.rule(host, caller_);
    return counts != nullptr && counts->is_of(rule_.object);
  }

  // nullptr: somebody there may take it, or nobody is there.
  const PeerAuthentication* refusal(const Service& service, const ServicePort& port, const Subset* subset) const {
    const PeerAuthentication* why = nullptr;
    for (const Workload* one : workloads_) {
      if (one->has_ended || one->object.ns != service.object.ns || !matches(service.selector, one->labels)) continue;
      if (subset != nullptr && !matches(subset->labels, one->labels)) continue;
      const auto target = target_of(port, *one);
      if (!target) continue;
      why = why_only_mutual_tls(*one, *target);
      if (why == nullptr) return nullptr;
    }
    return why;
  }

  const PeerAuthentication* why_only_mutual_tls(const Workload& workload, uint16_t port) const {
    if (!workload.has_sidecar || workload.is_gateway || ends_tls_itself(workload, port)) return nullptr;
    const PeerAuthentication* said = model_.mtls_said_by(workload, port);
    return said != nullptr && model_.mtls_mode(workload, port) == MtlsMode::strict ? said : nullptr;
  }

  bool ends_tls_itself(const Workload& workload, uint16_t port) const {
    const Sidecar* sidecar = model_.sidecar_of(workload);
    return sidecar != nullptr && std::ranges::any_of(sidecar->ingress, [&](const IngressPort& one) {
             return one.port == port && !one.tls.is_null();
           });
  }

  const Model& model_;
  const DestinationRule& rule_;
  const std::vector<const Workload*>& workloads_;
  Workload caller_;  // for whom the rule is
};

std::string text_of(const std::vector<std::string>& places) {
  const size_t named = std::min(places.size(), kMostNamed);
  std::string text = fmt::format("{}", fmt::join(places.begin(), places.begin() + static_cast<ptrdiff_t>(named), ", "));
  return places.size() > named ? fmt::format("{} and {} more", text, places.size() - named) : text;
}

}  // namespace

bool says_other_tls(const DestinationRule& rule) {
  return std::ranges::any_of(all_tls_of(rule), [](const SaidTls& said) { return !way_of(*said.tls).empty(); });
}

void add_refused_tls(const Model& model, const DestinationRule& rule, const std::vector<const Workload*>& workloads,
                     Troubles& troubles) {
  const std::vector<SaidTls> all = all_tls_of(rule);
  const Refused refused(model, rule, workloads);
  for (const SaidTls& said : all) {
    const std::string_view way = way_of(*said.tls);
    if (way.empty()) continue;
    const Value& mode = said.tls->get("mode");
    const std::string path = mode.is_null() ? said.path : said.path + ".mode";
    if (const std::vector<std::string> places = refused.by(said, all); !places.empty()) {
      troubles.push_back({Trouble::What::has_no_say, false, path,
                          fmt::format("calls go {}, and fail where nothing but the mesh's mutual TLS is taken: {}", way,
                                      text_of(places)),
                          "say ISTIO_MUTUAL, or leave tls out", said.tls->line});
    } else if (mode.as_string().empty()) {
      troubles.push_back({Trouble::What::by_the_way, false, path,
                          "no mode is said, which is DISABLE: calls go in plaintext",
                          "say ISTIO_MUTUAL, SIMPLE or MUTUAL if they are to be encrypted", said.tls->line});
    }
  }
}

void add_nameless_tls(const Model& model, const DestinationRule& rule, Troubles& troubles) {
  const std::vector<SaidTls> all = all_tls_of(rule);
  const std::vector<const Workload*> nobody;
  const Refused refused(model, rule, nobody);
  for (const SaidTls& said : all) {
    const std::string& mode = said.tls->get("mode").as_string();
    if ((mode != "SIMPLE" && mode != "MUTUAL") || !said.tls->get("sni").as_string().empty()) continue;
    const std::vector<std::string> places = refused.nameless(said, all);
    if (places.empty()) continue;
    troubles.push_back({Trouble::What::has_no_say, false, said.path,
                        fmt::format("nothing says which of its hosts is called where no HTTP is spoken, so connections "
                                    "that are not TLS themselves fail there: {}",
                                    text_of(places)),
                        "say sni", said.tls->line});
  }
}

}  // namespace weft::mesh
