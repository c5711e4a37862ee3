// What a Service says of where its calls go to first: trafficDistribution, or Istio's annotation of old, and
// internalTrafficPolicy; and what of it is not followed.
//
// Pure: any thread. As in Istio, who prefers what is close has the order of a localityLbSetting with a
// failoverPriority of the topology, which needs nothing that tells who is well: who is near and ready is asked first.
// A localityLbSetting of a DestinationRule goes before it, also one that is switched off.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "codec/value.h"

namespace weft::mesh {

bool prefers_close(const codec::Value& service);
// The setting that it stands for (locality.h).
const codec::Value& near_first();

struct UnfollowedWord {
  std::string path;  // spec.internalTrafficPolicy
  uint32_t line = 0;
  std::string so;  // a clause
  std::string advice;
};
std::vector<UnfollowedWord> unfollowed_words(const codec::Value& service);

}  // namespace weft::mesh
