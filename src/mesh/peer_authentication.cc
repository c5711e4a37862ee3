#include "mesh/peer_authentication.h"

#include <algorithm>
#include <charconv>
#include <set>
#include <tuple>

namespace weft::mesh {
namespace {

using codec::Value;

MtlsMode mode_of(const Value& mtls) {
  const std::string& text = mtls.get("mode").as_string();
  for (const MtlsMode mode : {MtlsMode::disable, MtlsMode::permissive, MtlsMode::strict}) {
    if (text == name_of(mode)) return mode;
  }
  return MtlsMode::unset;
}

// How near to the workload it stands; 0: it is not about it.
int nearness(const PeerAuthentication& object, const Workload& workload, std::string_view root_namespace) {
  const bool same = object.object.ns == workload.object.ns;
  if (!object.selector.empty()) return same && matches(object.selector, workload.labels) ? 3 : 0;
  if (same) return 2;
  return object.object.ns == root_namespace ? 1 : 0;
}

MtlsMode said_by(const PeerAuthentication& object, uint16_t port) {
  if (const auto at = object.ports.find(port); at != object.ports.end() && at->second != MtlsMode::unset)
    return at->second;
  return object.mode;
}

}  // namespace

bool is_older(const PeerAuthentication& a, const PeerAuthentication& b) {
  return std::tie(a.created, a.object) < std::tie(b.created, b.object);
}

bool asks_for_mutual_tls(const PeerAuthentication& object) {
  return object.mode == MtlsMode::strict ||
         std::ranges::any_of(object.ports, [](const auto& port) { return port.second == MtlsMode::strict; });
}

bool is_about(const PeerAuthentication& object, const Workload& workload, std::string_view root_namespace) {
  return nearness(object, workload, root_namespace) != 0;
}

std::string_view name_of(MtlsMode mode) {
  switch (mode) {
    case MtlsMode::disable: return "DISABLE";
    case MtlsMode::permissive: return "PERMISSIVE";
    case MtlsMode::strict: return "STRICT";
    case MtlsMode::unset: break;
  }
  return "UNSET";
}

PeerAuthentication read_peer_authentication(const Value& object) {
  PeerAuthentication out;
  out.object = object_name(object);
  out.created = object.at("metadata", "creationTimestamp").as_string();
  const Value& spec = object.get("spec");
  out.selector = read_labels(spec.at("selector", "matchLabels"));
  out.mode = mode_of(spec.get("mtls"));
  for (const auto& [text, mtls, line] : spec.get("portLevelMtls").as_object()) {
    uint16_t port = 0;
    if (std::from_chars(text.data(), text.data() + text.size(), port).ec == std::errc())
      out.ports[port] = mode_of(mtls);
  }
  return out;
}

std::optional<Overruled> overruled_at(const std::vector<std::shared_ptr<const PeerAuthentication>>& all,
                                      const PeerAuthentication& object, const Workload& workload,
                                      std::string_view root_namespace) {
  const int near = nearness(object, workload, root_namespace);
  if (near == 0) return std::nullopt;
  for (const auto& other : all) {
    if (!is_older(*other, object) || nearness(*other, workload, root_namespace) != near) continue;
    std::set<uint16_t> ports = {0};
    for (const PeerAuthentication* one : {&object, other.get()}) {
      for (const auto& [port, mode] : one->ports) ports.insert(port);
    }
    for (const uint16_t port : ports) {
      const MtlsMode said = said_by(object, port);
      const MtlsMode holds = said_by(*other, port);
      if (said != MtlsMode::unset && holds != MtlsMode::unset && said != holds)
        return Overruled{other->object, port, holds, said};
    }
  }
  return std::nullopt;
}

const PeerAuthentication* mtls_said_by(const std::vector<std::shared_ptr<const PeerAuthentication>>& all,
                                       const Workload& workload, uint16_t port, std::string_view root_namespace) {
  const PeerAuthentication* best = nullptr;
  int nearest = 0;
  for (const auto& one : all) {
    const int near = nearness(*one, workload, root_namespace);
    if (near == 0 || said_by(*one, port) == MtlsMode::unset) continue;
    if (best == nullptr || near > nearest || (near == nearest && is_older(*one, *best))) {
      best = one.get();
      nearest = near;
    }
  }
  return best;
}

MtlsMode mtls_mode(const std::vector<std::shared_ptr<const PeerAuthentication>>& all, const Workload& workload,
                   uint16_t port, std::string_view root_namespace) {
  const PeerAuthentication* said = mtls_said_by(all, workload, port, root_namespace);
  return said != nullptr ? said_by(*said, port) : MtlsMode::permissive;
}

}  // namespace weft::mesh
