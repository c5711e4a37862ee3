#include "config/domains.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/text.h"

namespace weft::config {
namespace {

std::unexpected<Error> used_twice(std::string_view domain) {
  return invalid(
      fmt::format("the domain \"{}\" stands in two places of this route table; keep it in one virtual host", domain));
}

}  // namespace

Domains::Table& Domains::table_for(Wildcards& wildcards, size_t length) {
  auto at =
      std::find_if(wildcards.begin(), wildcards.end(), [&](const OfLength& entry) { return entry.length <= length; });
  if (at == wildcards.end() || at->length != length) at = wildcards.insert(at, OfLength{length, {}});
  return at->table;
}

Result<void> Domains::add(std::string_view domain, uint32_t host) {
  if (domain.empty()) return invalid("a domain is empty");
  if (domain == "*") {
    if (any_) return used_twice(domain);
    any_ = host;
    return {};
  }
  const bool suffix = domain.front() == '*';
  const bool prefix = !suffix && domain.back() == '*';
  std::string_view fixed = domain;
  if (suffix) fixed.remove_prefix(1);
  if (prefix) fixed.remove_suffix(1);
  if (fixed.find('*') != std::string_view::npos) {
    return invalid(fmt::format("the domain \"{}\" has a '*' that is neither its first nor its last character", domain));
  }
  Table& table = suffix ? table_for(suffixes_, fixed.size()) : prefix ? table_for(prefixes_, fixed.size()) : exact_;
  if (!table.emplace(lower_case(fixed), host).second) return used_twice(domain);
  return {};
}

std::optional<uint32_t> Domains::find(std::string_view host) const {
  if (auto hit = exact_.find(host); hit != exact_.end()) return hit->second;
  for (const OfLength& entry : suffixes_) {
    if (host.size() <= entry.length) continue;
    if (auto hit = entry.table.find(host.substr(host.size() - entry.length)); hit != entry.table.end())
      return hit->second;
  }
  for (const OfLength& entry : prefixes_) {
    if (host.size() <= entry.length) continue;
    if (auto hit = entry.table.find(host.substr(0, entry.length)); hit != entry.table.end()) return hit->second;
  }
  return any_;
}

}  // namespace weft::config
