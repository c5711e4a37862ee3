// Origin: which object somebody wrote, and which rule in it, an entry of the runtime configuration comes from.
//
// A plain value, immutable once compiled: any thread. It travels in `metadata.filter_metadata["weft"]` {kind,
// namespace, name, rule}, or, from Istio's own control plane, in `filter_metadata["istio"].config`; access log, spans
// and local replies print it with to_string().
#pragma once

#include <string>
#include <string_view>

namespace weft::config {

struct Origin {
  std::string kind;  // "VirtualService"
  std::string ns;    // namespace; empty for what has none
  std::string name;
  std::string rule;  // "http[0]"; empty where the object has one rule

  bool empty() const { return kind.empty(); }
  bool operator==(const Origin&) const = default;
};

// A rule that begins so stands for what cannot be had, and goes on with why.
inline constexpr std::string_view kRefusedRule = "refused: ";
// That why; "" of what stands for itself.
std::string_view stands_in_because(const Origin& origin);

// "VirtualService shop/product-catalog http[0]"; "" when there is no origin.
std::string to_string(const Origin& origin);

// Reads Istio's form: "/apis/networking.istio.io/v1alpha3/namespaces/shop/virtual-service/product-catalog". Empty if it
// is not that form.
Origin origin_from_istio(std::string_view config);

// Reads the name Istio gives a policy of an RBAC filter, "ns[default]-policy[deny-admin]-rule[0]", also behind the
// "istio-ext-authz-PROVIDER-" of a CUSTOM one: AuthorizationPolicy default/deny-admin rule[0]. Empty if it is not that
// form.
Origin origin_from_policy_name(std::string_view name);

}  // namespace weft::config
