#include "rules/host.h"

#include <algorithm>
#include <string>

#include "base/text.h"

namespace weft::rules {
namespace {

// A DNS name has at most 253 bytes and a port six more: nothing longer is common enough to lower without allocating.
constexpr size_t kUsualHostBytes = 256;

}  // namespace

std::string_view without_port(std::string_view authority) {
  const size_t colon = authority.rfind(':');
  if (colon == std::string_view::npos) return authority;
  const std::string_view port = authority.substr(colon + 1);
  const bool digits = std::all_of(port.begin(), port.end(), [](char c) { return c >= '0' && c <= '9'; });
  return digits ? authority.substr(0, colon) : authority;
}

std::string_view without_final_dot(std::string_view authority, http::Arena& arena) {
  const std::string_view name = without_port(authority);
  if (name.size() < 2 || name.back() != '.') return authority;
  const std::string_view whole = name.substr(0, name.size() - 1);
  if (name.size() == authority.size()) return whole;
  return arena.copy(std::string(whole).append(authority.substr(name.size())));
}

std::optional<uint32_t> find_host(const config::RouteTable& table, std::string_view authority) {
  const std::string_view host = table.ignore_port ? without_port(authority) : authority;
  if (host.size() > kUsualHostBytes) {
    return table.domains.find(lower_case(host));
  }
  char lowered[kUsualHostBytes];
  std::transform(host.begin(), host.end(), lowered, [](char c) { return lower_case(c); });
  return table.domains.find({lowered, host.size()});
}

}  // namespace weft::rules
