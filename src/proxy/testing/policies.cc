#include "proxy/testing/policies.h"

namespace weft::proxy::testing {

std::shared_ptr<const config::Policies> policies(config::PolicyAction action, config::Condition permission) {
  config::Policy policy;
  policy.name = "ns[shop]-policy[callers]-rule[0]";
  policy.origin = {.kind = "AuthorizationPolicy", .ns = "shop", .name = "callers", .rule = "rule[0]"};
  policy.permission = std::move(permission);
  policy.principal = {config::Always{}, {}};
  auto made = std::make_shared<config::Policies>();
  made->rules = config::PolicySet::make(action, {std::move(policy)});
  return made;
}

config::Condition path_prefix(const std::string& prefix) {
  return {config::UrlPath{config::StringMatcher::make(config::StringMatcher::Kind::prefix, prefix).value()}, {}};
}

config::Condition never() { return {config::Never{}, {}}; }

void set_filters(ConfigBuilder& config, const std::string& listener, std::vector<config::HttpFilter> filters) {
  auto changed = std::make_shared<config::Listener>(*config.next.listeners.at(listener));
  std::get<config::HttpConnection>(changed->chains[0].terminal).filters = std::move(filters);
  config.next.listeners[listener] = std::move(changed);
}

}  // namespace weft::proxy::testing
