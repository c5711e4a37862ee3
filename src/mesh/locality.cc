#include "mesh/locality.h"

#include <algorithm>
#include <array>
#include <map>

namespace weft::mesh {
namespace {

using codec::Value;

constexpr uint32_t kParts = 3;           // region, zone, sub-zone
constexpr uint32_t kTurns = kParts + 2;  // that there are at most within what labels make alike
using Parts = std::array<std::string_view, kParts>;

Parts parts_of(std::string_view locality) {
  Parts parts;
  for (std::string_view& part : parts) {
    const size_t slash = locality.find('/');
    part = locality.substr(0, slash);
    locality = slash == std::string_view::npos ? std::string_view() : locality.substr(slash + 1);
  }
  return parts;
}

// "region1/zone1/*", "region1/*" and "*" take in whatever is below.
bool takes_in(std::string_view pattern, std::string_view locality) {
  const Parts wanted = parts_of(pattern);
  const Parts has = parts_of(locality);
  for (size_t i = 0; i < kParts; ++i) {
    if (wanted[i] == "*" || (wanted[i].empty() && i > 0)) return true;
    if (wanted[i] != has[i]) return false;
  }
  return true;
}

// How many of region, zone and sub-zone are the same, from the left.
uint32_t nearness(std::string_view one, std::string_view other) {
  const Parts a = parts_of(one);
  const Parts b = parts_of(other);
  uint32_t same = 0;
  while (same < kParts && a[same] == b[same]) ++same;
  return same;
}

// Of the patterns that take a locality in, the one that says most.
const codec::Member* nearest_pattern(const Value& to, std::string_view locality) {
  const codec::Member* best = nullptr;
  for (const codec::Member& member : to.as_object()) {
    if (takes_in(member.key, locality) && (best == nullptr || member.key.size() > best->key.size())) best = &member;
  }
  return best;
}

// A pattern's share is parted among its localities by the weight that is in each.
std::vector<Turn> distribute(const Value& to, const std::vector<Place>& endpoints,
                             const std::vector<uint32_t>& weights) {
  constexpr uint64_t kFine = 1000;  // of a share, so that small parts are not lost
  std::map<const codec::Member*, uint64_t> of_pattern;
  std::map<std::string_view, uint64_t> of_locality;
  std::vector<const codec::Member*> patterns;
  for (size_t i = 0; i < endpoints.size(); ++i) {
    patterns.push_back(nearest_pattern(to, endpoints[i].locality));
    of_pattern[patterns.back()] += weights[i];
    of_locality[endpoints[i].locality] += weights[i];
  }
  std::vector<Turn> out(endpoints.size());
  for (size_t i = 0; i < endpoints.size(); ++i) {
    const int64_t share = patterns[i] == nullptr ? 0 : patterns[i]->value.as_int();
    out[i].left_out = share <= 0;
    if (out[i].left_out) continue;
    const uint64_t part =
        static_cast<uint64_t>(share) * kFine * of_locality[endpoints[i].locality] / of_pattern[patterns[i]];
    out[i].share = static_cast<uint32_t>(std::max<uint64_t>(1, part));
  }
  return out;
}

// What a locality says is also a label, as in Istio. "": nobody says.
std::string_view label(const Place& place, std::string_view key) {
  constexpr std::string_view kTopology[] = {"topology.kubernetes.io/region", "topology.kubernetes.io/zone",
                                            "topology.istio.io/subzone"};
  const Parts parts = parts_of(place.locality);
  for (size_t i = 0; i < kParts; ++i) {
    if (key == kTopology[i] && !parts[i].empty()) return parts[i];
  }
  const auto own = place.labels.find(key);
  return own == place.labels.end() ? std::string_view() : std::string_view(own->second);
}

// "version" is the same for both, which it also is where neither has it, or "version=v2" is so for the endpoint.
bool agrees(std::string_view wanted, const Place& proxy, const Place& endpoint) {
  const size_t equals = wanted.find('=');
  if (equals == std::string_view::npos) return label(proxy, wanted) == label(endpoint, wanted);
  return label(endpoint, wanted.substr(0, equals)) == wanted.substr(equals + 1);
}

uint32_t by_labels(const Value& wanted, const Place& proxy, const Place& endpoint) {
  uint32_t agreed = 0;
  for (const Value& one : wanted.as_array()) {
    if (!agrees(one.as_string(), proxy, endpoint)) break;
    ++agreed;
  }
  return static_cast<uint32_t>(wanted.size()) - agreed;
}

// Of an endpoint elsewhere: 0, or 1 where its region is not the one to go to.
uint32_t by_failover(const Value& failover, const Place& proxy, const Place& endpoint) {
  const std::string_view own = parts_of(proxy.locality)[0];
  for (const Value& one : failover.as_array()) {
    if (one.get("from").as_string() == own) return one.get("to").as_string() == parts_of(endpoint.locality)[0] ? 0 : 1;
  }
  return 0;
}

uint32_t by_nearness(const Value& failover, const Place& proxy, const Place& endpoint) {
  const auto near = static_cast<uint32_t>(nearness(proxy.locality, endpoint.locality));
  return kParts - near + (near > 0 ? 0 : by_failover(failover, proxy, endpoint));
}

// The proxy's own, the one to go to, others; all alike to one whose place nobody knows.
uint32_t by_region(const Value& failover, const Place& proxy, const Place& endpoint) {
  if (parts_of(proxy.locality)[0].empty() || nearness(proxy.locality, endpoint.locality) > 0) return 0;
  return 1 + by_failover(failover, proxy, endpoint);
}

// Priorities count from 0 without a gap.
void close_gaps(std::vector<Turn>& turns) {
  std::map<uint32_t, uint32_t> places;
  for (const Turn& turn : turns) places[turn.priority];
  uint32_t next = 0;
  for (auto& [priority, place] : places) place = next++;
  for (Turn& turn : turns) turn.priority = places[turn.priority];
}

bool is_off(const Value& setting) {
  const Value& enabled = setting.get("enabled");
  return setting.is_null() || (enabled.is_bool() && !enabled.as_bool());
}

}  // namespace

bool depends_on_place(const Value& setting, bool has_outlier_detection) {
  return !is_off(setting) && (setting.get("distribute").size() > 0 || has_outlier_detection);
}

std::vector<Turn> turns(const Value& setting, bool has_outlier_detection, const Place& proxy,
                        const std::vector<Place>& endpoints, const std::vector<uint32_t>& weights) {
  std::vector<Turn> out(endpoints.size());
  if (is_off(setting)) return out;
  for (const Value& one : setting.get("distribute").as_array()) {
    if (takes_in(one.get("from").as_string(), proxy.locality)) return distribute(one.get("to"), endpoints, weights);
  }
  if (setting.get("distribute").size() > 0 || !has_outlier_detection) return out;
  const Value& wanted = setting.get("failoverPriority");
  const Value& failover = setting.get("failover");
  for (size_t i = 0; i < endpoints.size(); ++i) {
    if (wanted.size() > 0) out[i].priority = kTurns * by_labels(wanted, proxy, endpoints[i]);
    if (wanted.size() == 0 || failover.size() > 0) out[i].priority += by_nearness(failover, proxy, endpoints[i]);
  }
  close_gaps(out);
  return out;
}

bool asks_for_zones(const Value& setting) { return !is_off(setting); }

std::vector<Turn> turns_by_region(const Value& setting, const Place& proxy, const std::vector<Place>& endpoints) {
  std::vector<Turn> out(endpoints.size());
  const Value& wanted = setting.get("failoverPriority");
  for (size_t i = 0; i < endpoints.size(); ++i) {
    out[i].priority =
        kTurns * by_labels(wanted, proxy, endpoints[i]) + by_region(setting.get("failover"), proxy, endpoints[i]);
  }
  close_gaps(out);
  return out;
}

}  // namespace weft::mesh
