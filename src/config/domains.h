// Domains: which virtual host a host name belongs to. Built once with its route table, then only asked.
//
// Immutable: any thread. find() allocates nothing. Order as in the public API
// (envoy.config.route.v3.VirtualHost.domains): the exact name, the longest "*.suffix", the longest "prefix.*", then
// "*".
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/result.h"

namespace weft::config {

class Domains {
 public:
  // Adds one domain for the virtual host with this index; any case. Refuses a second use of the same domain and a '*'
  // in the middle.
  Result<void> add(std::string_view domain, uint32_t host);

  // `host` in lower case. A wildcard stands for at least one character.
  std::optional<uint32_t> find(std::string_view host) const;

 private:
  struct Hash {
    using is_transparent = void;
    size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
  };
  using Table = std::unordered_map<std::string, uint32_t, Hash, std::equal_to<>>;
  struct OfLength {
    size_t length;
    Table table;
  };
  using Wildcards = std::vector<OfLength>;  // longest first

  static Table& table_for(Wildcards& wildcards, size_t length);

  Table exact_;
  Wildcards suffixes_;
  Wildcards prefixes_;
  std::optional<uint32_t> any_;
};

}  // namespace weft::config
