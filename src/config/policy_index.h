// PolicyIndex: which policies of a set are worth asking about a request, by what they cannot match without.
//
// Built once with its PolicySet, then only asked: any thread; find() allocates nothing. Each policy is filed once,
// under the first of these that its conditions demand whatever else they say, with every alternative spelled out:
//
//   peer        an exact name of the peer                                    principals: [cluster.local/ns/a/sa/web]
//   path        an exact path                                                paths: [/login, /logout]
//   ns          a namespace in the peer's name, in Istio's regular forms     namespaces: [a], serviceAccounts: [a/web]
//   port        a destination port                                           ports: ["8080"]
//   method      an exact method                                              methods: [GET, HEAD]
//
// and else under `rest`, which is always asked. So the cost of a decision follows the policies that speak of this peer,
// path, port or method, and those that speak of none. A policy that can never match is filed nowhere.
#pragma once

#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace weft::config {

struct Policy;

class PolicyIndex {
 public:
  enum class Key : uint8_t { peer, path, ns, port, method };
  static constexpr size_t kKeys = 5;

  // `at` is the policy's place in its set; places only grow.
  void add(const Policy& policy, uint32_t at);

  // Places of the policies filed under this value, in order.
  std::span<const uint32_t> find(Key key, std::string_view value) const;
  std::span<const uint32_t> find_port(uint16_t port) const;
  std::span<const uint32_t> rest() const { return rest_; }
  // Whether anything is filed under the key at all.
  bool has(Key key) const { return !tables_[static_cast<size_t>(key)].empty(); }

 private:
  struct Hash {
    using is_transparent = void;
    size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
  };
  using Table = std::unordered_map<std::string, std::vector<uint32_t>, Hash, std::equal_to<>>;

  Table tables_[kKeys];
  std::vector<uint32_t> rest_;
};

// Calls `visit(namespace)` for each "/ns/NAMESPACE/" in a peer's name: what Key::ns is to be asked for.
template <class Visit>
void each_namespace(std::string_view name, Visit visit) {
  constexpr std::string_view kStart = "/ns/";
  for (size_t at = name.find(kStart); at != name.npos; at = name.find(kStart, at + 1)) {
    const std::string_view after = name.substr(at + kStart.size());
    if (const size_t end = after.find('/'); end != after.npos) visit(after.substr(0, end));
  }
}

}  // namespace weft::config
