// The sidecar's container, as Kubernetes' API writes it.
//
// Pure: any thread.
#pragma once

#include "codec/value.h"
#include "mesh/inject/inject.h"

namespace weft::mesh::inject {

codec::Value sidecar_container(const Settings& settings);
// What the pod has to have for it: the token of its account that is meant for the mesh's authority alone, and whom to
// trust as the control plane. In Istio's words.
codec::Value proxy_volumes();
// The same proxy as its pod's application.
codec::Value gateway_proxy(const Settings& settings);

}  // namespace weft::mesh::inject
