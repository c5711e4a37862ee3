#include "rules/rewrite.h"

namespace weft::rules {

void change(const config::HeaderMutation& mutation, std::string_view value, http::Headers& headers) {
  using Action = config::HeaderMutation::Action;
  const bool there = headers.find(mutation.name).has_value();
  switch (mutation.action) {
    case Action::append: headers.add(mutation.name, value); break;
    case Action::add_if_absent:
      if (!there) headers.add(mutation.name, value);
      break;
    case Action::overwrite: headers.set(std::string_view(mutation.name), value); break;
    case Action::overwrite_if_exists:
      if (there) headers.set(std::string_view(mutation.name), value);
      break;
    case Action::remove: headers.remove(std::string_view(mutation.name)); break;
  }
}

void apply(const std::vector<config::HeaderMutation>& mutations, http::Headers& headers) {
  for (const config::HeaderMutation& mutation : mutations) {
    if (!mutation.format) change(mutation, mutation.value, headers);
  }
}

size_t matched_size(const config::PathMatch& match, std::string_view path) {
  using Kind = config::PathMatch::Kind;
  const bool by_prefix = match.kind == Kind::prefix || match.kind == Kind::separated_prefix;
  return by_prefix ? std::min(path.size(), match.pattern.size()) : path.size();
}

bool rewrites_path(const config::Forward& forward) {
  return !forward.prefix_rewrite.empty() || forward.regex_rewrite.has_value();
}

void rewrite_target(http::RequestHead& head, const config::Route& route, const config::Forward& forward,
                    const config::ClusterWeight& cluster) {
  if (!cluster.host_rewrite.empty()) {
    head.authority = cluster.host_rewrite;
  } else if (!forward.host_rewrite.empty()) {
    head.authority = forward.host_rewrite;
  }
  if (!rewrites_path(forward)) return;
  head.headers.set(kOriginalPath, head.path);
  const std::string_view path = http::path_only(head.path);
  if (!forward.prefix_rewrite.empty()) {
    std::string rewritten = forward.prefix_rewrite;
    rewritten += head.path.substr(matched_size(route.path, path));
    head.path = head.headers.arena().copy(rewritten);
  } else if (forward.regex_rewrite) {
    std::string rewritten = forward.regex_rewrite->apply(path);
    rewritten += head.path.substr(path.size());
    head.path = head.headers.arena().copy(rewritten);
  }
}

void rewrite(http::RequestHead& head, const config::Route& route, const config::Forward& forward,
             const config::ClusterWeight& cluster) {
  apply(cluster.mutations.request, head.headers);
  apply(route.mutations.request, head.headers);
  rewrite_target(head, route, forward, cluster);
}

}  // namespace weft::rules
