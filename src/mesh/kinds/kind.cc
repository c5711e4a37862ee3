#include "mesh/kinds/kind.h"

#include <algorithm>

#include "base/result.h"

namespace weft::mesh::kinds {
namespace {

const Type* type_named(std::string_view name) {
  const Type* type = find_type(name);
  CHECK(type != nullptr);
  return type;
}

Kind core(std::string_view kind, std::string_view plural, std::string_view singular,
          std::vector<std::string_view> short_names) {
  Kind row;
  row.versions = {"v1"};
  row.kind = kind;
  row.plural = plural;
  row.singular = singular;
  row.short_names = std::move(short_names);
  row.has_generation = false;
  row.type = type_named("io.k8s.api.core.v1." + std::string(kind));
  return row;
}

Kind istio(std::string_view kind, std::string_view plural, std::string_view singular, std::string_view short_name) {
  Kind row;
  row.group = "networking.istio.io";
  row.versions = {"v1", "v1beta1", "v1alpha3"};
  row.kind = kind;
  row.plural = plural;
  row.singular = singular;
  row.short_names = {short_name};
  row.categories = {"istio-io", "networking-istio-io"};
  row.strategic = false;
  row.type = type_named("io.istio.api.networking.v1." + std::string(kind));
  return row;
}

Kind deployment() {
  Kind row = core("Pod", "deployments", "deployment", {"deploy"});
  row.group = "apps";
  row.kind = "Deployment";
  row.categories = {"all"};
  row.has_scale = true;
  row.has_generation = true;
  row.type = type_named("io.k8s.api.apps.v1.Deployment");
  return row;
}

Kind endpoint_slice() {
  Kind row = core("Pod", "endpointslices", "endpointslice", {});
  row.group = "discovery.k8s.io";
  row.kind = "EndpointSlice";
  row.has_status = false;
  row.has_generation = true;
  row.type = type_named("io.k8s.api.discovery.v1.EndpointSlice");
  return row;
}

std::vector<Kind> make_kinds() {
  std::vector<Kind> kinds = {core("Namespace", "namespaces", "namespace", {"ns"}),
                             core("Pod", "pods", "pod", {"po"}),
                             core("Service", "services", "service", {"svc"}),
                             core("ServiceAccount", "serviceaccounts", "serviceaccount", {"sa"}),
                             core("ConfigMap", "configmaps", "configmap", {"cm"}),
                             core("Secret", "secrets", "secret", {}),
                             deployment(),
                             endpoint_slice(),
                             istio("VirtualService", "virtualservices", "virtualservice", "vs"),
                             istio("DestinationRule", "destinationrules", "destinationrule", "dr")};
  kinds[0].namespaced = false;
  for (Kind& row : kinds) {
    if (row.kind == "Pod" || row.kind == "Service") row.categories = {"all"};
    if (row.kind == "ServiceAccount" || row.kind == "ConfigMap" || row.kind == "Secret") row.has_status = false;
  }
  return kinds;
}

}  // namespace

std::string Kind::resource() const {
  return group.empty() ? std::string(plural) : std::string(plural) + "." + std::string(group);
}

std::string Kind::api_version(std::string_view version) const {
  return group.empty() ? std::string(version) : std::string(group) + "/" + std::string(version);
}

bool Kind::serves(std::string_view version) const { return std::ranges::find(versions, version) != versions.end(); }

const std::vector<Kind>& all_kinds() {
  static const std::vector<Kind> kinds = make_kinds();
  return kinds;
}

GroupVersion split_api_version(std::string_view api_version) {
  size_t slash = api_version.find('/');
  if (slash == std::string_view::npos) return {"", api_version};
  return {api_version.substr(0, slash), api_version.substr(slash + 1)};
}

const Kind* find_kind(std::string_view api_version, std::string_view kind) {
  auto [group, version] = split_api_version(api_version);
  for (const Kind& row : all_kinds()) {
    if (row.group == group && row.kind == kind && row.serves(version)) return &row;
  }
  return nullptr;
}

const Kind* find_resource(std::string_view group, std::string_view version, std::string_view plural) {
  for (const Kind& row : all_kinds()) {
    if (row.group == group && row.plural == plural && row.serves(version)) return &row;
  }
  return nullptr;
}

}  // namespace weft::mesh::kinds
