// RequestAuthentication: whose tokens a workload takes (security.istio.io).
//
// Immutable once read and shared by pointer: any thread. jwt_filter.h makes all that are about one workload into a
// filter. A rule whose keys are not there takes no token at all. Keys come inline, or from a URL: whoever owns the
// Model fetches what it wants (Model::key_urls) and brings it (Model::set_keys).
#pragma once

#include <map>
#include <string>
#include <vector>

#include "base/time.h"
#include "codec/value.h"
#include "mesh/policy_target.h"
#include "mesh/trouble.h"

namespace weft::mesh {

struct JwtRule {
  codec::Value spec;           // as it was written
  std::string keys;            // a JSON Web Key Set (RFC 7517); without a key, if none can be used
  std::string keys_from = {};  // the URL they are at, or that says where they are; "": they came inline
  Duration fetch_time{};       // `timeout`

  bool operator==(const JwtRule&) const = default;
};

// How long a fetch of keys may take: as many issuers share one line.
inline constexpr Duration kMostFetchTime = 10s;

// What has been fetched, by URL.
using FetchedKeys = std::map<std::string, std::string, std::less<>>;

struct RequestAuthentication {
  ObjectName object;
  PolicyTarget target;
  std::vector<JwtRule> rules;
  codec::Value spec;
  Troubles troubles;

  bool operator==(const RequestAuthentication& other) const;  // the same words and keys
};

RequestAuthentication read_request_authentication(const codec::Value& object, const FetchedKeys& fetched);

}  // namespace weft::mesh
