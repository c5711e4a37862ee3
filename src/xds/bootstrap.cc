#include "xds/bootstrap.h"

#include <fmt/format.h>

#include <set>

#include "codec/yaml.h"
#include "config/version.h"
#include "envoy/config/bootstrap/v3/bootstrap.pb.h"
#include "xds/compile_cluster.h"
#include "xds/compile_document.h"
#include "xds/compile_listener.h"
#include "xds/compile_values.h"

namespace weft::xds {
namespace {

namespace core = envoy::config::core::v3;
using Message = envoy::config::bootstrap::v3::Bootstrap;

// A static resource by its name, or by where it stands if it has none.
std::string root_of(std::string_view file, std::string_view kind, const std::string& name, int index) {
  return name.empty() ? fmt::format("{}: {} #{}", file, kind, index) : fmt::format("{}: {} {}", file, kind, name);
}

Result<void> add_listeners(const Message& from, std::string_view file, Bootstrap& out) {
  std::set<std::string_view> names;
  for (int i = 0; i < from.static_resources().listeners_size(); ++i) {
    const auto& listener = from.static_resources().listeners(i);
    const std::string root = root_of(file, "listener", listener.name(), i);
    const Place at(root);
    if (!listener.name().empty() && !names.insert(listener.name()).second) return at.refuse("this name stands twice");
    TRY(auto compiled, compile_listener(listener, config::content_version(listener.SerializeAsString()), at));
    out.listeners.push_back(std::move(compiled));
  }
  return {};
}

Result<void> add_clusters(const Message& from, std::string_view file, Bootstrap& out) {
  std::set<std::string_view> names;
  for (int i = 0; i < from.static_resources().clusters_size(); ++i) {
    const auto& cluster = from.static_resources().clusters(i);
    const std::string root = root_of(file, "cluster", cluster.name(), i);
    const Place at(root);
    if (!names.insert(cluster.name()).second) return at.refuse("this name stands twice");
    TRY(auto compiled, compile_cluster(cluster, config::content_version(cluster.SerializeAsString()), at));
    out.clusters.push_back(std::move(compiled));
  }
  return {};
}

bool has_cluster(const Bootstrap& bootstrap, const std::string& name) {
  for (const auto& cluster : bootstrap.clusters) {
    if (cluster->name == name) return true;
  }
  return false;
}

Result<void> set_ads(const core::ApiConfigSource& from, Bootstrap& out, const Place& at) {
  switch (from.api_type()) {
    case core::ApiConfigSource::GRPC: out.ads_delta = false; break;
    case core::ApiConfigSource::DELTA_GRPC: out.ads_delta = true; break;
    default: return at.child("api_type").refuse("weft speaks GRPC and DELTA_GRPC");
  }
  if (from.grpc_services_size() != 1 || !from.grpc_services(0).has_envoy_grpc()) {
    return at.child("grpc_services").refuse("exactly one envoy_grpc belongs here");
  }
  out.ads_cluster = from.grpc_services(0).envoy_grpc().cluster_name();
  if (has_cluster(out, out.ads_cluster)) return {};
  return at.child("grpc_services", 0).refuse(fmt::format("no static cluster is called \"{}\"", out.ads_cluster));
}

// Whether a source is there; only ADS is spoken.
Result<bool> by_ads(bool has, const core::ConfigSource& from, const Bootstrap& bootstrap, const Place& at) {
  if (!has) return false;
  if (!from.has_ads()) return at.refuse("weft speaks only ads here");
  if (bootstrap.ads_cluster.empty()) return at.refuse("it names ads, but there is no ads_config");
  return true;
}

Result<void> set_dynamic(const Message& from, std::string_view file, Bootstrap& out) {
  const std::string root = fmt::format("{}: dynamic_resources", file);
  const Place at(root);
  const auto& dynamic = from.dynamic_resources();
  if (dynamic.has_ads_config()) TRY_VOID(set_ads(dynamic.ads_config(), out, at.child("ads_config")));
  TRY(out.ads_listeners, by_ads(dynamic.has_lds_config(), dynamic.lds_config(), out, at.child("lds_config")));
  TRY(out.ads_clusters, by_ads(dynamic.has_cds_config(), dynamic.cds_config(), out, at.child("cds_config")));
  if (!out.ads_cluster.empty() && out.node_id.empty())
    return at.refuse("a control plane needs to know who asks: set node.id");
  return {};
}

Result<void> check_secrets(std::string_view who, const std::vector<std::string>& names, const Bootstrap& bootstrap) {
  if (names.empty() || !bootstrap.ads_cluster.empty()) return {};
  return invalid(fmt::format(
      "{}: the secret \"{}\" comes by ads, but there is no ads_config; give the certificate here", who, names.front()));
}

// Static names must be there now: nobody will bring them later.
Result<void> check_names(std::string_view file, const Bootstrap& bootstrap) {
  for (const auto& cluster : bootstrap.clusters) {
    TRY_VOID(check_secrets(fmt::format("{}: cluster {}", file, cluster->name), cluster->names_secrets(), bootstrap));
  }
  for (const auto& listener : bootstrap.listeners) {
    if (!bootstrap.ads_clusters) {
      for (const std::string& name : listener->names_clusters()) {
        if (has_cluster(bootstrap, name)) continue;
        return invalid(fmt::format("{}: listener {}: no cluster is called \"{}\"; add it to static_resources.clusters",
                                   file, listener->name, name));
      }
    }
    TRY_VOID(check_secrets(fmt::format("{}: listener {}", file, listener->name), listener->names_secrets(), bootstrap));
    if (bootstrap.ads_cluster.empty() && !listener->names_routes().empty()) {
      return invalid(fmt::format("{}: listener {}: routes \"{}\" come by ads, but there is no ads_config", file,
                                 listener->name, listener->names_routes().front()));
    }
  }
  return {};
}

Result<void> set_admin(const Message& from, std::string_view file, Bootstrap& out) {
  if (!from.admin().has_address()) return {};
  const std::string root = fmt::format("{}: admin", file);
  const Place at(root);
  TRY(out.admin, address(from.admin().address(), at.child("address")));
  return {};
}

}  // namespace

Result<Bootstrap> load_bootstrap(std::string_view yaml_text, std::string_view file_name) {
  TRY(std::vector<codec::Value> documents, codec::parse_yaml(yaml_text, file_name));
  if (documents.size() != 1)
    return invalid(fmt::format("{}: one document belongs here, not {}", file_name, documents.size()));
  Message message;
  TRY_VOID(read_document(documents[0], file_name, message));
  Bootstrap out;
  out.node_id = message.node().id();
  out.node_cluster = message.node().cluster();
  out.node = message.node().SerializeAsString();
  TRY_VOID(add_clusters(message, file_name, out));
  TRY_VOID(add_listeners(message, file_name, out));
  TRY_VOID(set_dynamic(message, file_name, out));
  TRY_VOID(check_names(file_name, out));
  TRY_VOID(set_admin(message, file_name, out));
  return out;
}

}  // namespace weft::xds
