// Slices: a Service and its pods → the EndpointSlices it should have, and from those there are the fewest changes that
// make it so.
//
// Pure functions; any thread. Each of the Service's families has slices of its own, as have pods whose named ports
// resolve to other numbers; a slice holds at most kMaxEndpoints. A pod on its way out stays in, terminating, and
// serving for as long as it is ready (discovery.k8s.io/v1 EndpointConditions).
#pragma once

#include <vector>

#include "controllers/action.h"
#include "kube/store.h"

namespace weft::controllers {

inline constexpr size_t kMaxEndpoints = 100;  // as kube-controller-manager's --max-endpoints-per-slice
inline constexpr std::string_view kServiceLabel = "kubernetes.io/service-name";
inline constexpr std::string_view kManagedByLabel = "endpointslice.kubernetes.io/managed-by";
inline constexpr std::string_view kManagedBy = "weft-control";

// The slice is ours to change, not a person's.
bool is_ours(const Value& slice);
// A Service whose endpoints are found by its selector.
bool has_endpoints(const Value& service);

// `service`: null if it is gone. `pods`, `slices`: all of its namespace.
Actions plan_slices(const kube::ObjectPtr& service, const std::vector<kube::ObjectPtr>& pods,
                    const std::vector<kube::ObjectPtr>& slices);

}  // namespace weft::controllers
