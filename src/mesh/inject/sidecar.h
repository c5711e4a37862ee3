// The sidecar's container, as Kubernetes' API writes it.
//
// Pure: any thread.
#pragma once

#include "codec/value.h"
#include "mesh/inject/inject.h"

namespace weft::mesh::inject {

codec::Value sidecar_container(const Settings& settings);
// The same proxy as its pod's application.
codec::Value gateway_proxy(const Settings& settings);

}  // namespace weft::mesh::inject
