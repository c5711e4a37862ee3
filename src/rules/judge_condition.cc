#include "rules/judge_condition.h"

#include <algorithm>

#include "rules/claim.h"
#include "rules/field_value.h"

namespace weft::rules {
namespace {

using config::StringMatcher;

bool some_name(std::span<const std::string> names, const StringMatcher& matcher) {
  return std::ranges::any_of(names, [&](const std::string& name) { return matcher.matches(name); });
}

bool in(const config::IpRange& range, const std::optional<config::Ip>& ip) { return ip && range.contains(*ip); }

struct Holds {
  const config::Condition& condition;
  const Facts& facts;

  bool operator()(const config::Never&) const { return false; }
  bool operator()(const config::Always&) const { return true; }
  bool operator()(const config::AllOf&) const {
    return std::ranges::all_of(condition.of, [&](const config::Condition& one) { return holds(one, facts); });
  }
  bool operator()(const config::AnyOf&) const {
    return std::ranges::any_of(condition.of, [&](const config::Condition& one) { return holds(one, facts); });
  }
  bool operator()(const config::Not&) const { return !holds(condition.of.front(), facts); }

  bool operator()(const config::HeaderMatcher& test) const {
    return facts.request != nullptr && test.matches(FieldValue(*facts.request, test.name).get());
  }
  bool operator()(const config::UrlPath& test) const {
    const std::string_view path = policy_path(facts);
    return !path.empty() && test.path.matches(path);
  }
  bool operator()(const config::UriTemplate& test) const { return test.matches(policy_path(facts)); }
  bool operator()(const config::Claim& test) const {
    return facts.request != nullptr && claim_holds(test, facts.claims);
  }

  bool operator()(const config::Authenticated&) const { return facts.peer != nullptr; }
  bool operator()(const config::AuthenticatedAs& test) const {
    if (facts.peer == nullptr) return false;
    return some_name(facts.peer->uris, test.name) || some_name(facts.peer->dns_names, test.name) ||
           (!facts.peer->subject.empty() && test.name.matches(facts.peer->subject));
  }
  bool operator()(const config::PeerPrincipal& test) const {
    return facts.peer != nullptr && some_name(facts.peer->uris, test.name);
  }
  bool operator()(const config::DirectRemoteIp& test) const { return in(test.range, facts.direct_remote); }
  bool operator()(const config::RemoteIp& test) const { return in(test.range, facts.remote); }
  bool operator()(const config::DestinationIp& test) const { return in(test.range, facts.destination); }
  bool operator()(const config::DestinationPorts& test) const {
    return facts.destination_port >= test.start && facts.destination_port < test.end;
  }
  bool operator()(const config::ServerName& test) const { return test.name.matches(facts.server_name); }
};

}  // namespace

bool holds(const config::Condition& condition, const Facts& facts) {
  return std::visit(Holds{condition, facts}, condition.test);
}

std::string_view policy_path(const Facts& facts) {
  if (facts.request == nullptr) return {};
  const std::string_view path = facts.request->path;
  return path.substr(0, path.find_first_of("?#"));
}

}  // namespace weft::rules
