// For tests of whole proxies: real bytes of resources, as a control plane would send them, and a source that serves
// them from a table.
//
// The fields a test wants, protobuf behind it. Values; WireSource belongs to one loop, as the server that asks it.
#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "xds/server.h"

namespace weft::xds::testing {

struct WireRoute {
  std::string cluster;
  std::string prefix = "/";
  std::string rule;  // of VirtualService shop/NAME, NAME being the listener's or table's
};

struct WireListener {
  std::string name;
  std::string address;  // "10.96.0.1:80"
  bool bind = false;
  bool hand_over = false;   // use_original_dst
  std::string mesh_ranges;  // "10.96.0.0/16"
  std::string beside;       // names of listeners, joined by ","
  // What it does: the first of these that is set.
  std::string routes_name;  // by RDS
  std::vector<WireRoute> routes;
  std::string tcp_cluster;
  std::string log_format;  // of its access log "log"; empty: the default
  std::string secret;      // ends TLS with this one's certificate
};

std::string listener_bytes(const WireListener& listener);
std::string secret_bytes(const std::string& name, const std::string& certificate, const std::string& key);
std::string routes_bytes(const std::string& name, const std::vector<WireRoute>& routes);
std::string cluster_bytes(const std::string& name);  // whose endpoints come by EDS
std::string passthrough_bytes(const std::string& name);
std::string endpoints_bytes(const std::string& cluster, const std::vector<std::string>& addresses);
std::string name_bytes(const std::string& name, const std::vector<std::string>& ips);
std::string peer_bytes(const std::string& address);

class WireSource final : public ResourceSource {
 public:
  // For every node, or for one.
  void set(std::string_view type, const std::string& name, std::string bytes, const std::string& node = {});
  void remove(std::string_view type, const std::string& name) { resources_.erase({std::string(type), name, {}}); }

  std::optional<Encoded> get(const Node& node, std::string_view type, std::string_view name) override;
  std::vector<std::string> wildcard(const Node& node, std::string_view type) override;
  bool are_siblings(const Node& one, const Node& other) const override {
    return siblings.contains(one.id) && siblings.contains(other.id);
  }

  std::set<std::string> siblings;  // node ids of one workload

 private:
  struct Key {
    std::string type;
    std::string name;
    std::string node;
    auto operator<=>(const Key&) const = default;
  };
  std::map<Key, std::string> resources_;
};

}  // namespace weft::xds::testing
