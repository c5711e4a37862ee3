#include "rules/zones.h"

namespace weft::rules {
namespace {

constexpr uint64_t kAllParts = 10'000;

}  // namespace

size_t pick_zone(std::span<const Zone> zones, size_t own, Random& random) {
  uint64_t all = 0;
  for (const Zone& zone : zones) all += zone.well;
  if (own >= zones.size() || zones.size() < 2 || zones[own].well == 0) return kAnyZone;
  const auto part = [&](const Zone& zone) { return zone.well * kAllParts / all; };
  const uint64_t here = part(zones[own]);
  if (here >= zones[own].callers || random.next() % zones[own].callers < here) return own;
  const auto room = [&](size_t i) {
    const uint64_t endpoints = part(zones[i]);
    return i == own || endpoints <= zones[i].callers ? 0 : endpoints - zones[i].callers;
  };
  uint64_t rooms = 0;
  for (size_t i = 0; i < zones.size(); ++i) rooms += room(i);
  if (rooms == 0) return kAnyZone;
  uint64_t point = random.next() % rooms;
  for (size_t i = 0; i < zones.size(); ++i) {
    if (point < room(i)) return i;
    point -= room(i);
  }
  return kAnyZone;
}

}  // namespace weft::rules
