// PolicyIndex: which policies of a set are worth asking about a request, by what they cannot match without.
//
// Built once with its PolicySet, then only asked: any thread; asking allocates nothing. Each policy is filed once,
// under the first key (policy_bound.h) that bounds it with every alternative spelled out, and else under `rest`, which
// is always asked. So the cost of a decision follows the policies that speak of this peer, path, host or address, and
// those that speak of none. Starts, ends and blocks cost a look per length that is filed, headers and claims a look per
// name: of each there are at most kMostKinds, and what would be one more is filed further down. A policy that can never
// match is filed nowhere.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "config/ip.h"
#include "config/policy_bound.h"

namespace weft::config {

// A block of addresses as it is filed, and as it is asked for: an address with its first `length` bits.
std::string block_text(const Ip& ip, uint8_t length);
// The value of a header or a claim as it is filed.
std::string pair_text(std::string_view name, std::string_view value);
// A claim within claims as one name; nullopt: no text can hold it.
std::optional<std::string> claim_name(std::span<const std::string> path);

class PolicyIndex {
 public:
  using Key = PolicyKey;
  using Places = std::span<const uint32_t>;
  struct Name {
    std::string text;
    std::vector<std::string> steps;  // of a claim, its path
    bool operator==(const Name&) const = default;
  };

  static constexpr size_t kMostKinds = 64;
  // Longer hosts, and longer headers and claims with their names, are not filed.
  static constexpr size_t kMostText = 256;

  // `at` is the policy's place in its set; places only grow.
  void add(const Policy& policy, uint32_t at);

  // Places of the policies filed under this value, in order.
  Places find(Key key, std::string_view value) const;
  Places find_host(std::string_view authority) const;
  Places find_port(uint16_t port) const;
  // Of headers and claims.
  Places find_pair(Key key, std::string_view name, std::string_view value) const;
  Places rest() const { return rest_; }
  // Whether anything is filed under the key at all.
  bool has(Key key) const { return !filed(key).table.empty(); }
  // Those that are filed: of headers, or of claims.
  std::span<const Name> names(Key key) const { return filed(key).names; }

  // Calls `visit(places)` for each start of the path that is filed.
  template <class Visit>
  void each_start(std::string_view path, Visit visit) const {
    for (const uint16_t length : filed(Key::start).lengths) {
      if (length <= path.size()) visit(find(Key::start, path.substr(0, length)));
    }
  }
  // For each end that is filed. Key::end, or Key::peer_end.
  template <class Visit>
  void each_end(Key key, std::string_view text, Visit visit) const {
    for (const uint16_t length : filed(key).lengths) {
      if (length <= text.size()) visit(find(key, text.substr(text.size() - length)));
    }
  }
  template <class Visit>
  void each_host_end(std::string_view authority, Visit visit) const {
    if (!has(Key::host_end)) return;
    char lower[kMostText];
    each_end(Key::host_end, lower_end(authority, lower), visit);
  }
  // For each block with the address. Key::source, or Key::remote.
  template <class Visit>
  void each_block(Key key, const Ip& ip, Visit visit) const {
    for (const uint16_t length : filed(key).lengths) visit(find_block(key, ip, static_cast<uint8_t>(length)));
  }

 private:
  struct Hash {
    using is_transparent = void;
    size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
  };
  struct Filed {
    std::unordered_map<std::string, std::vector<uint32_t>, Hash, std::equal_to<>> table;
    std::vector<uint16_t> lengths;  // of starts, ends and blocks, each once
    std::vector<Name> names;        // of headers and claims, each once
  };

  const Filed& filed(Key key) const { return filed_[static_cast<size_t>(key)]; }
  // The last kMostText bytes, in lower case.
  static std::string_view lower_end(std::string_view text, char (&out)[kMostText]);
  bool add_under(Key key, const Policy& policy, uint32_t at);
  Places find_block(Key key, const Ip& ip, uint8_t length) const;

  Filed filed_[kPolicyKeys];
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
