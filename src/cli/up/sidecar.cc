#include "cli/up/sidecar.h"

#include <fmt/format.h>

#include "codec/json.h"
#include "codec/value.h"
#include "mesh/names.h"
#include "node/capture.h"
#include "node/proc_file.h"

namespace weft::cli::up {
namespace {

using codec::Array;
using codec::Object;
using codec::Value;

constexpr std::string_view kControlCluster = "xds";
constexpr std::string_view kHttpOptions = "envoy.extensions.upstreams.http.v3.HttpProtocolOptions";

Value object(Object members) { return Value(std::move(members)); }
Value list(Value one) { return Value(Array{std::move(one)}); }

Value http2_options() {
  return object({{std::string(kHttpOptions),
                  object({{"@type", fmt::format("type.googleapis.com/{}", kHttpOptions)},
                          {"explicit_http_config", object({{"http2_protocol_options", Value::object()}})}})}});
}

Value control_cluster(const io::Address& control) {
  Value at = object({{"address", control.host()}, {"port_value", static_cast<int64_t>(control.port())}});
  Value endpoint = object({{"address", object({{"socket_address", std::move(at)}})}});
  Value endpoints = list(object({{"lb_endpoints", list(object({{"endpoint", std::move(endpoint)}}))}}));
  return object(
      {{"name", kControlCluster},
       {"type", "STATIC"},
       {"connect_timeout", "1s"},
       {"typed_extension_protocol_options", http2_options()},
       {"load_assignment", object({{"cluster_name", kControlCluster}, {"endpoints", std::move(endpoints)}})}});
}

// What its metrics and the control plane call it: the label people group their pods by, else its own name.
std::string workload_of(const node::PodSpec& pod) {
  for (const char* label : {"app.kubernetes.io/name", "app"}) {
    if (const std::string& name = pod.labels.get(label).as_string(); !name.empty()) return name;
  }
  return pod.name;
}

}  // namespace

std::string bootstrap_text(const node::PodSpec& pod, const io::Address& control) {
  Value ads = object({{"ads", Value::object()}, {"resource_api_version", "V3"}});
  Value ads_config =
      object({{"api_type", "DELTA_GRPC"},
              {"transport_api_version", "V3"},
              {"grpc_services", list(object({{"envoy_grpc", object({{"cluster_name", kControlCluster}})}}))}});
  return codec::to_json_pretty(object({
      {"node", object({{"id", pod.name_space + "/" + pod.name}, {"cluster", workload_of(pod) + "." + pod.name_space}})},
      {"dynamic_resources", object({{"ads_config", std::move(ads_config)}, {"lds_config", ads}, {"cds_config", ads}})},
      {"static_resources", object({{"clusters", list(control_cluster(control))}})},
  }));
}

// The container's own arguments follow the command and become the script's: the first says in which role it runs.
node::Image sidecar_image(const std::string& program) {
  const std::string script = fmt::format(
      "case \"$1\" in --gateway) set -- --gateway;; *) set -- --first-listener {} --first-listener {} "
      "--dns 127.0.0.1:{} --dns '[::1]:{}' --resolv-conf \"$WEFT_POD_FOLDER/../resolv.conf\";; esac; exec "
      "\"$0\" -c \"$WEFT_POD_FOLDER/bootstrap.json\" --admin \"unix:$WEFT_ADMIN_SOCKET\" --admin 0.0.0.0:{} "
      "--admin 0.0.0.0:15020 --admin 0.0.0.0:15090 --store \"$WEFT_POD_FOLDER/store\" --certified --control-root "
      "\"$WEFT_CONTROL_ROOT\" "
      "--control-name {} --control-token \"$WEFT_POD_FOLDER/token\" "
      "--workload \"$WEFT_WORKLOAD\" --namespace \"$POD_NAMESPACE\" \"$@\" --outbound-mark {} --inbound-mark {}",
      mesh::kVirtualInbound, mesh::kVirtualOutbound, node::kSidecarDnsPort, node::kSidecarDnsPort, node::kReadinessPort,
      mesh::kDiscoveryName, node::kOutboundMark, node::kInboundMark);
  return {.command = {"/bin/sh", "-c", script, program}, .environment = {}, .working_directory = "/"};
}

Result<std::vector<std::string>> write_bootstrap(const RunDir& dir, const node::PodSpec& pod, const std::string& folder,
                                                 const io::Address& control) {
  TRY_VOID(node::make_directories(dir.admin()));
  TRY_VOID(node::replace_file(folder + "/bootstrap.json", bootstrap_text(pod, control), 0600));
  return std::vector<std::string>{"WEFT_ADMIN_SOCKET=" + dir.admin_socket(pod.name_space, pod.name),
                                  "WEFT_CONTROL_ROOT=" + dir.control_root(), "WEFT_WORKLOAD=" + workload_of(pod)};
}

}  // namespace weft::cli::up
