#include "proxy/upstream/limits.h"

#include <fmt/format.h>

namespace weft::proxy::upstream {

Error over_limit(uint32_t most, std::string_view what) {
  return {Code::limit, Side::local, Retry::safe, fmt::format("at its limit of {} {}", most, what)};
}

Error limit_of(const config::Cluster& cluster, const Error& over) {
  std::string why = fmt::format("cluster {} is {}", cluster.name, over.detail);
  const std::string rule = config::to_string(cluster.origin);
  if (!rule.empty()) why += " by " + rule;
  return {over.code, over.side, over.retry, std::move(why)};
}

bool is_over_limit(const Error& error) {
  return error.code == Code::limit && error.side == Side::local && error.retry == Retry::safe;
}

Error no_place(uint32_t most, std::string_view host) {
  return {Code::deadline, Side::local, Retry::safe,
          fmt::format("waited in vain for one of the {} connections that {} may have", most, host)};
}

bool found_no_place(const Error& error) {
  return error.code == Code::deadline && error.side == Side::local && error.retry == Retry::safe;
}

bool has_no_room(const Error& error) { return is_over_limit(error) || found_no_place(error); }

}  // namespace weft::proxy::upstream
