#include "mesh/kinds/kind.h"

#include <fmt/format.h>

#include <algorithm>
#include <cctype>

#include "base/result.h"

namespace weft::mesh::kinds {
namespace {

const Type* type_named(std::string_view name) {
  const Type* type = find_type(name);
  CHECK(type != nullptr);
  return type;
}

Kind row_of(const Resource& names, std::string_view package, std::vector<std::string_view> short_names) {
  Kind row;
  static_cast<Resource&>(row) = names;
  row.versions = {names.version};
  row.singular = names.kind;
  std::ranges::transform(row.singular, row.singular.begin(), [](unsigned char c) { return std::tolower(c); });
  row.short_names = std::move(short_names);
  row.type = type_named(fmt::format("{}.v1.{}", package, names.kind));
  return row;
}

Kind core(const Resource& names, std::vector<std::string_view> short_names) {
  Kind row = row_of(names, "io.k8s.api.core", std::move(short_names));
  row.has_generation = false;
  return row;
}

Kind deployment() {
  Kind row = row_of(kDeployments, "io.k8s.api.apps", {"deploy"});
  row.categories = {"all"};
  row.has_scale = true;
  return row;
}

Kind stateful_set() {
  Kind row = row_of(kStatefulSets, "io.k8s.api.apps", {"sts"});
  row.categories = {"all"};
  row.has_scale = true;
  return row;
}

Kind controller_revision() {
  Kind row = row_of(kControllerRevisions, "io.k8s.api.apps", {});
  row.has_status = row.has_generation = false;
  return row;
}

Kind endpoint_slice() {
  Kind row = row_of(kEndpointSlices, "io.k8s.api.discovery", {});
  row.has_status = false;
  return row;
}

Kind istio(const Resource& names, std::string_view short_name) {
  Kind row = row_of(names, "io.istio.api.networking", {});
  if (!short_name.empty()) row.short_names = {short_name};
  row.versions = {names.version, "v1beta1", "v1alpha3"};
  row.categories = {"istio-io", "networking-istio-io"};
  row.strategic = false;
  return row;
}

Kind istio_security(const Resource& names, std::string_view short_name) {
  Kind row = row_of(names, "io.istio.api.security", {short_name});
  row.versions = {names.version, "v1beta1"};
  row.categories = {"istio-io", "security-istio-io"};
  row.strategic = false;
  return row;
}

std::vector<Kind> make_kinds() {
  std::vector<Kind> kinds = {core(kNamespaces, {"ns"}),
                             core(kPods, {"po"}),
                             core(kServices, {"svc"}),
                             core(kServiceAccounts, {"sa"}),
                             core(kConfigMaps, {"cm"}),
                             core(kSecrets, {}),
                             deployment(),
                             stateful_set(),
                             controller_revision(),
                             endpoint_slice(),
                             istio(kVirtualServices, "vs"),
                             istio(kDestinationRules, "dr"),
                             istio(kGateways, "gw"),
                             istio(kServiceEntries, "se"),
                             istio(kWorkloadEntries, "we"),
                             istio(kSidecars, {}),
                             istio_security(kPeerAuthentications, "pa"),
                             istio_security(kRequestAuthentications, "ra"),
                             istio_security(kAuthorizationPolicies, "ap")};
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
