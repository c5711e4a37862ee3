#include "config/route.h"

#include <fmt/format.h>

#include <set>

namespace weft::config {
namespace {

bool starts(std::string_view path, const PathMatch& match) {
  if (!match.ignore_case) return path.starts_with(match.pattern);
  return equal_ignoring_case(path.substr(0, match.pattern.size()), match.pattern);
}

}  // namespace

bool PathMatch::matches(std::string_view path) const {
  switch (kind) {
    case Kind::exact: return ignore_case ? equal_ignoring_case(path, pattern) : path == pattern;
    case Kind::prefix: return starts(path, *this);
    case Kind::separated_prefix:
      return starts(path, *this) && (path.size() == pattern.size() || path[pattern.size()] == '/');
    case Kind::regex: return regex.matches(path);
    case Kind::connect: return false;  // has no path: rules/conditions.h
  }
  return false;
}

std::string PathMatch::text() const {
  const std::string_view suffix = ignore_case ? " ignoring case" : "";
  switch (kind) {
    case Kind::exact: return fmt::format("path exact \"{}\"{}", pattern, suffix);
    case Kind::prefix: return fmt::format("path prefix \"{}\"{}", pattern, suffix);
    case Kind::separated_prefix: return fmt::format("path prefix \"{}\" by segments{}", pattern, suffix);
    case Kind::regex: return fmt::format("path regex \"{}\"", pattern);
    case Kind::connect: return "method CONNECT";
  }
  return {};
}

std::vector<std::string> RouteTable::names_clusters() const {
  std::set<std::string> names;
  for (const VirtualHost& host : hosts) {
    for (const Route& route : host.routes) {
      if (const auto* forward = std::get_if<Forward>(&route.action)) {
        for (const ClusterWeight& entry : forward->clusters) names.insert(entry.cluster);
        for (const Mirror& mirror : forward->mirrors) names.insert(mirror.cluster);
      }
    }
  }
  return {names.begin(), names.end()};
}

}  // namespace weft::config
