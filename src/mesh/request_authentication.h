// RequestAuthentication: whose tokens a workload takes (security.istio.io).
//
// Immutable once read and shared by pointer: any thread. jwt_filter.h makes all that are about one workload into a
// filter. A rule whose keys are not there takes no token at all: for now they come inline, as jwks.
#pragma once

#include <string>
#include <vector>

#include "codec/value.h"
#include "mesh/policy_target.h"
#include "mesh/trouble.h"

namespace weft::mesh {

struct JwtRule {
  codec::Value spec;  // as it was written
  std::string keys;   // a JSON Web Key Set (RFC 7517); without a key, if none can be used
};

struct RequestAuthentication {
  ObjectName object;
  PolicyTarget target;
  std::vector<JwtRule> rules;
  codec::Value spec;
  Troubles troubles;

  bool operator==(const RequestAuthentication& other) const;  // the same words
};

RequestAuthentication read_request_authentication(const codec::Value& object);

}  // namespace weft::mesh
