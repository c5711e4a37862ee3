#include "rules/rewrite.h"

namespace weft::rules {

void apply(const std::vector<config::HeaderMutation>& mutations, http::Headers& headers) {
  using Action = config::HeaderMutation::Action;
  for (const config::HeaderMutation& mutation : mutations) {
    const bool there = headers.find(mutation.name).has_value();
    switch (mutation.action) {
      case Action::append: headers.add(mutation.name, mutation.value); break;
      case Action::add_if_absent:
        if (!there) headers.add(mutation.name, mutation.value);
        break;
      case Action::overwrite: headers.set(std::string_view(mutation.name), mutation.value); break;
      case Action::overwrite_if_exists:
        if (there) headers.set(std::string_view(mutation.name), mutation.value);
        break;
      case Action::remove: headers.remove(std::string_view(mutation.name)); break;
    }
  }
}

void rewrite(http::RequestHead& head, const config::Route& route, const config::Forward& forward,
             const config::ClusterWeight& cluster) {
  apply(cluster.mutations.request, head.headers);
  apply(route.mutations.request, head.headers);
  if (!cluster.host_rewrite.empty()) {
    head.authority = cluster.host_rewrite;
  } else if (!forward.host_rewrite.empty()) {
    head.authority = forward.host_rewrite;
  }
  if (!forward.prefix_rewrite.empty()) {
    const std::string_view path = http::path_only(head.path);
    const size_t matched = route.path.kind == config::PathMatch::Kind::exact
                               ? path.size()
                               : std::min(path.size(), route.path.pattern.size());
    std::string rewritten = forward.prefix_rewrite;
    rewritten += head.path.substr(matched);
    head.path = head.headers.arena().copy(rewritten);
  }
}

}  // namespace weft::rules
