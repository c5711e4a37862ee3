#include "mesh/inject/sidecar.h"

#include <span>
#include <string>

namespace weft::mesh::inject {
namespace {

using codec::Array;
using codec::Object;
using codec::Value;

constexpr int64_t kProxyUser = 1337;  // in a cluster, the capture rules tell the proxy's traffic by this uid (Istio's)
constexpr int64_t kReadinessPort = 15021;
constexpr std::string_view kTokenVolume = "istio-token";
constexpr std::string_view kRootVolume = "istiod-ca-cert";
constexpr std::string_view kTokenFolder = "/var/run/secrets/tokens";
constexpr std::string_view kRootFolder = "/var/run/secrets/istio";
constexpr std::string_view kTokenFile = "/var/run/secrets/tokens/istio-token";
constexpr std::string_view kRootFile = "/var/run/secrets/istio/root-cert.pem";
constexpr std::string_view kAudience = "istio-ca";
constexpr int64_t kTokenSeconds = 43'200;  // Istio's; the kubelet renews it at four fifths of that
constexpr int64_t kStartSeconds = 600;     // how long the control plane may be away before the pod is started anew

Value object(Object members) { return Value(std::move(members)); }

Value variable(std::string_view name, std::string_view value) { return object({{"name", name}, {"value", value}}); }

// The value of one of the pod's own fields (the "downward API").
Value variable_of_field(std::string_view name, std::string_view path) {
  return object({{"name", name}, {"valueFrom", object({{"fieldRef", object({{"fieldPath", path}})}})}});
}

Value environment(const Settings& settings) {
  return Value(Array{
      variable_of_field("POD_NAME", "metadata.name"),
      variable_of_field("POD_NAMESPACE", "metadata.namespace"),
      variable_of_field("POD_UID", "metadata.uid"),
      variable_of_field("INSTANCE_IP", "status.podIP"),
      variable_of_field("HOST_IP", "status.hostIP"),
      variable_of_field("NODE_NAME", "spec.nodeName"),
      variable_of_field("SERVICE_ACCOUNT", "spec.serviceAccountName"),
      variable("CONTROL_ADDRESS", settings.control_address),
      variable("TRUST_DOMAIN", settings.trust_domain),
      variable("CLUSTER_DOMAIN", settings.cluster_domain),
  });
}

// Ports of what is captured come first.
Value ports(bool captures) {
  constexpr struct {
    std::string_view name;
    int64_t port;
  } kPorts[] = {{"outbound", 15001},
                {"inbound", 15006},
                {"telemetry", 15020},
                {"readiness", kReadinessPort},
                {"http-envoy-prom", 15090}};
  constexpr size_t kOfCapture = 2;
  Array list;
  for (const auto& port : std::span(kPorts).subspan(captures ? 0 : kOfCapture))
    list.push_back(object({{"name", port.name}, {"containerPort", port.port}, {"protocol", "TCP"}}));
  return Value(std::move(list));
}

Value mount(std::string_view volume, std::string_view folder) {
  return object({{"name", volume}, {"mountPath", folder}, {"readOnly", true}});
}

Value arguments(std::string_view role) {
  return Value(Array{role, "--certified", "--control-token", kTokenFile, "--control-root", kRootFile});
}

Value probe(int64_t period_seconds, int64_t failures) {
  return object({{"httpGet", object({{"path", "/healthz/ready"}, {"port", kReadinessPort}})},
                 {"periodSeconds", period_seconds},
                 {"timeoutSeconds", 3},
                 {"failureThreshold", failures}});
}

Value security() {
  return object({{"runAsUser", kProxyUser},
                 {"runAsGroup", kProxyUser},
                 {"runAsNonRoot", true},
                 {"allowPrivilegeEscalation", false},
                 {"readOnlyRootFilesystem", true},
                 {"capabilities", object({{"drop", Value(Array{"ALL"})}})}});
}

}  // namespace

Value sidecar_container(const Settings& settings) {
  return object({{"name", kContainer},
                 {"image", settings.image},
                 {"args", arguments("--sidecar")},
                 {"restartPolicy", "Always"},
                 {"env", environment(settings)},
                 {"ports", ports(true)},
                 {"volumeMounts", Value(Array{mount(kTokenVolume, kTokenFolder), mount(kRootVolume, kRootFolder)})},
                 {"startupProbe", probe(1, kStartSeconds)},
                 {"readinessProbe", probe(5, 3)},
                 {"resources", object({{"requests", object({{"cpu", "10m"}, {"memory", "32Mi"}})}})},
                 {"securityContext", security()}});
}

Value proxy_volumes() {
  const Value token = object({{"path", "istio-token"}, {"audience", kAudience}, {"expirationSeconds", kTokenSeconds}});
  return Value(Array{
      object({{"name", kTokenVolume},
              {"projected", object({{"sources", Value(Array{object({{"serviceAccountToken", token}})})}})}}),
      object({{"name", kRootVolume}, {"configMap", object({{"name", "istio-ca-root-cert"}})}}),
  });
}

Value gateway_proxy(const Settings& settings) {
  Value proxy = sidecar_container(settings);
  proxy.erase("restartPolicy");
  proxy.set("args", arguments("--gateway"));
  proxy.set("ports", ports(false));
  return proxy;
}

}  // namespace weft::mesh::inject
