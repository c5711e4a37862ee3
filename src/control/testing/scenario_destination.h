// What a call meets at its destination, in words: whom it may be given to, within which limits, and how it gets there.
//
// Only for tests. The words are of the configuration that a proxy runs on, compiled from the bytes it is sent, so that
// a scenario says what an object's field comes to, not how it is carried.
#pragma once

#include <functional>
#include <string>

#include "codec/value.h"
#include "config/cluster.h"
#include "config/listener.h"
#include "control/testing/scenario_expect.h"

namespace weft::control::testing {

// Of one request or connection; what it points to must outlive the call.
struct Met {
  const config::Cluster& cluster;
  const config::EndpointSet* endpoints = nullptr;  // nullptr: a call goes where it was meant to go
  const config::Forward* forward = nullptr;        // of a request
  const config::TcpProxy* tcp = nullptr;           // of an opaque connection
  std::function<std::string(const config::Endpoint&)> name;
};

// An object; docs/scenarios.md names its members.
codec::Value describe_destination(const Met& met);

// Each word that the scenario says must be there, and be that; members of members likewise. What it does not say is not
// asked.
void check_destination(const codec::Value& said, const codec::Value& found, Expect& expect);

}  // namespace weft::control::testing
