// The proxy as a gateway: a pod whose one container asks for it, in Istio's words, gets it filled in.
//
//   metadata: {annotations: {inject.istio.io/templates: gateway}}
//   spec: {containers: [{name: istio-proxy, image: auto}]}
//
// Pure: any thread.
#pragma once

#include "codec/value.h"
#include "mesh/inject/inject.h"

namespace weft::mesh::inject {

inline constexpr std::string_view kTemplatesKey = "inject.istio.io/templates";

// The container that is to become the gateway; nullptr: the pod asks for none.
codec::Value* gateway_container(codec::Value& pod);

// Adds what is not there under its name to a list of the object: volumes, mounts, ports, variables.
void add_named(codec::Value& object, std::string_view field, const codec::Value& ours);

// What the pod says of the container (ports, resources, its environment) stays.
void complete_gateway(codec::Value& container, const Settings& settings);

}  // namespace weft::mesh::inject
