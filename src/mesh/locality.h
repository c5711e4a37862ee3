// Locality: where a proxy and the endpoints of a destination are, and what a DestinationRule's localityLbSetting or
// zoneAwareLbSetting makes of it for that proxy: who is asked first, and who gets which share.
//
// Pure: any thread. As in Istio: shares (distribute) go before order (failoverPriority; how much of region, zone and
// sub-zone is the same, and then failover, without one or, where failover is said, within it), and an order is followed
// only where there is an outlierDetection to tell who is well. With zoneAwareLbSetting regions stand in an order
// whatever tells who is well, and among the zones of the first the proxy chooses by who is well just then
// (rules/zones.h). A locality is "region/zone/sub_zone", with as much of it as is known.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "codec/value.h"
#include "mesh/service.h"

namespace weft::mesh {

// "region.zone.sub_zone", as Istio's users label pods that no node speaks for.
inline constexpr const char* kLocalityLabel = "istio-locality";
// Those of a namespace who have this one alike call alike.
inline constexpr const char* kAppLabel = "app";

struct Place {
  std::string locality;
  Labels labels;

  bool operator==(const Place&) const = default;
};

// Of one endpoint, in the order they were given.
struct Turn {
  uint32_t priority = 0;  // 0 is asked first; none is left out between
  uint32_t share = 0;     // of its locality among all of them; 0: none is said
  bool left_out = false;  // nothing is sent there from here
};

// Whether the setting makes anything depend on who asks.
bool depends_on_place(const codec::Value& setting, bool has_outlier_detection);

// `weights`: of the endpoints themselves.
std::vector<Turn> turns(const codec::Value& setting, bool has_outlier_detection, const Place& proxy,
                        const std::vector<Place>& endpoints, const std::vector<uint32_t>& weights);

// Of a zoneAwareLbSetting. Says no shares, and leaves nobody out.
bool asks_for_zones(const codec::Value& setting);
std::vector<Turn> turns_by_region(const codec::Value& setting, const Place& proxy, const std::vector<Place>& endpoints);

}  // namespace weft::mesh
