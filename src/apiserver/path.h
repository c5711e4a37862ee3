// Where a request points: the words of an API path and the parameters of its query.
//
// Pure functions: any thread. Paths are those of the Kubernetes API:
//   /api/v1/namespaces/shop/pods/web-1/log      /apis/networking.istio.io/v1beta1/virtualservices
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace weft::apiserver {

struct ResourcePath {
  std::string group;
  std::string version;
  std::string space;     // empty: all namespaces, or a resource that has none
  std::string resource;  // plural, lower case
  std::string name;      // empty: the collection
  std::string subresource;
};

// The parts of a path between slashes, unescaped; empty parts dropped.
std::vector<std::string> split_path(std::string_view path);

// nullopt if the path is none of a resource.
std::optional<ResourcePath> parse_resource_path(std::string_view path);

class Query {
 public:
  explicit Query(std::string_view text);
  // "" if it is not there.
  std::string_view get(std::string_view name) const;
  bool has(std::string_view name) const;
  // true for "true", "1"; absent is false.
  bool flag(std::string_view name) const;
  std::optional<int64_t> number(std::string_view name) const;

 private:
  std::vector<std::pair<std::string, std::string>> parameters_;
};

// %41 → A; '+' → ' ' in a query. Broken escapes stay as they are.
std::string unescape(std::string_view text, bool plus_is_space);

}  // namespace weft::apiserver
