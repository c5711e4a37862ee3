// Inject: a pod in, the pod with its sidecar out. What `weft inject -f` prints, the webhook serves and the node
// applies: the same function.
//
// Pure: any thread. The sidecar is a native one (an init container that restarts always): it starts before the
// application, and stops after it. A pod that has its sidecar already, or must not have one, comes back as it was, with
// the reason. A pod that asks to be a gateway (gateway.h) becomes one and gets no sidecar.
#pragma once

#include <string>
#include <string_view>

#include "codec/value.h"

namespace weft::mesh::inject {

inline constexpr std::string_view kContainer = "weft-proxy";
inline constexpr std::string_view kStatusAnnotation = "sidecar.istio.io/status";
inline constexpr std::string_view kInjectKey = "sidecar.istio.io/inject";

struct Settings {
  std::string image = "weft/proxy";
  std::string control_address =
      "weft-control.weft-system.svc:15012";  // where the sidecar asks for its certificate and configuration
  std::string trust_domain = "cluster.local";
  std::string cluster_domain = "cluster.local";
  bool by_default = false;  // pods of namespaces that say nothing, too
};

struct Injected {
  codec::Value object;
  bool changed = false;
  std::string why;  // "the namespace asks for it", "the pod says sidecar.istio.io/inject: \"false\"": one clause
};

// `pod` is a Pod, or the template of one. `namespace_labels` is the metadata.labels of its namespace (null: unknown).
Injected inject_pod(codec::Value pod, const codec::Value& namespace_labels, const Settings& settings);

// Any object: a Pod, what has a template of one (Deployment, StatefulSet, DaemonSet, ReplicaSet, Job, CronJob), or
// something else, which comes back as it was.
Injected inject_object(codec::Value object, const codec::Value& namespace_labels, const Settings& settings);

}  // namespace weft::mesh::inject
