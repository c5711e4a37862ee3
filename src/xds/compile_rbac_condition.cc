#include "xds/compile_rbac_condition.h"

#include <fmt/format.h>

#include "envoy/config/rbac/v3/rbac.pb.h"
#include "envoy/extensions/path/match/uri_template/v3/uri_template_match.pb.h"
#include "xds/compile_route.h"
#include "xds/compile_values.h"
#include "xds/compile_wire.h"

namespace weft::xds {
namespace {

namespace rbac = envoy::config::rbac::v3;
using config::Condition;
using envoy::config::core::v3::CidrRange;
using rbac::Permission;
using rbac::Principal;

// The one object of filter state that weft knows: the peer's SPIFFE ID, as Istio's proxies keep it.
constexpr std::string_view kPeerPrincipal = "io.istio.peer_principal";
constexpr uint32_t kPortsEnd = 65536;

// Where in the tree one stands: under an odd number of negations a condition that does not hold lets in.
enum class Polarity : uint8_t { plain, negated };

Polarity flipped(Polarity polarity) { return polarity == Polarity::plain ? Polarity::negated : Polarity::plain; }

struct Around {
  const ConditionScope& scope;
  Polarity polarity = Polarity::plain;
};

// What is asked of a request, on a connection that has none. A closed answer is the one that makes no policy of ALLOW
// or LOG match; for DENY there is none: matching too much cuts off, matching too little lets in.
Result<Condition> of_request(Condition made, const Around& around, const Place& at) {
  if (around.scope.has_request) return made;
  if (around.scope.action == config::PolicyAction::deny) {
    return at.refuse(
        "it asks for a request, which a network filter does not have, so this DENY could not be judged; leave the "
        "condition out for TCP");
  }
  if (around.polarity == Polarity::negated) return Condition{config::Always{}, {}};
  return Condition{config::Never{}, {}};
}

template <class Test>
Condition leaf(Test test) {
  return Condition{std::move(test), {}};
}

Result<Condition> header(const envoy::config::route::v3::HeaderMatcher& from, const Place& at) {
  using envoy::config::route::v3::HeaderMatcher;
  if (from.header_match_specifier_case() == HeaderMatcher::HEADER_MATCH_SPECIFIER_NOT_SET)
    return at.refuse("it says nothing to match; set string_match, or present_match to ask for presence");
  TRY(auto matcher, compile_header(from, at));
  return leaf(std::move(matcher));
}

Result<Condition> url_path(const envoy::type::matcher::v3::PathMatcher& from, const Place& at) {
  if (!from.has_path()) return at.refuse("it says nothing to match; set path");
  TRY(auto matcher, string_matcher(from.path(), at.child("path")));
  return leaf(config::UrlPath{std::move(matcher)});
}

Result<Condition> uri_template(const envoy::config::core::v3::TypedExtensionConfig& from, const Place& at) {
  envoy::extensions::path::match::uri_template::v3::UriTemplateMatchConfig message;
  const Place here = at.child("typed_config");
  TRY_VOID(unpack(from.typed_config(), message, here));
  auto made = config::UriTemplate::make(message.path_template());
  if (!made) return here.child("path_template").refuse(made.error());
  return leaf(std::move(*made));
}

Result<Condition> claim(const envoy::type::matcher::v3::MetadataMatcher& from, const Place& at) {
  TRY(auto made, compile_claim(from, at));
  return leaf(std::move(made));
}

template <class Test>
Result<Condition> address(const CidrRange& from, const Place& at) {
  if (!from.has_prefix_len())
    return at.child("prefix_len").refuse("it is missing; say how many bits count, 0 for every address");
  auto range = config::IpRange::make(from.address_prefix(), from.prefix_len().value());
  if (!range) return at.refuse(range.error());
  return leaf(Test{std::move(*range)});
}

Result<Condition> port(uint32_t from, const Place& at) {
  if (from >= kPortsEnd) return at.refuse(fmt::format("{} is no port", from));
  return leaf(config::DestinationPorts{from, from + 1});
}

Result<Condition> ports(const envoy::type::v3::Int32Range& from, const Place& at) {
  if (from.start() < 0 || from.end() > static_cast<int32_t>(kPortsEnd) || from.start() >= from.end()) {
    return at.refuse(
        fmt::format("[{}, {}) is no range of ports; start counts and must lie below end, which does not, and is at "
                    "most {}",
                    from.start(), from.end(), kPortsEnd));
  }
  return leaf(config::DestinationPorts{static_cast<uint32_t>(from.start()), static_cast<uint32_t>(from.end())});
}

template <class Test>
Result<Condition> name(const envoy::type::matcher::v3::StringMatcher& from, const Place& at) {
  TRY(auto matcher, string_matcher(from, at));
  return leaf(Test{std::move(matcher)});
}

Result<Condition> authenticated(const Principal::Authenticated& from, const Place& at) {
  if (!from.has_principal_name()) return leaf(config::Authenticated{});
  return name<config::AuthenticatedAs>(from.principal_name(), at.child("principal_name"));
}

Result<Condition> filter_state(const envoy::type::matcher::v3::FilterStateMatcher& from, const Place& at) {
  if (from.key() != kPeerPrincipal) {
    return at.child("key").refuse(fmt::format(
        "weft keeps no filter state \"{}\", so this could not be judged; it speaks {}", from.key(), kPeerPrincipal));
  }
  if (!from.has_string_match()) return at.refuse("it says nothing to match; set string_match");
  return name<config::PeerPrincipal>(from.string_match(), at.child("string_match"));
}

Result<Condition> any(bool from, const Place& at) {
  if (!from) return at.refuse("it must be true, or left out");
  return leaf(config::Always{});
}

Result<Condition> condition(const Permission& from, const Around& around, const Place& at);
Result<Condition> condition(const Principal& from, const Around& around, const Place& at);

template <class Test, class List>
Result<Condition> combined(const List& from, std::string_view field, const Around& around, const Place& at) {
  if (from.empty()) return at.child(field).refuse("it is empty; it needs one at least");
  Condition out{Test{}, {}};
  for (int i = 0; i < from.size(); ++i) {
    TRY(Condition one, condition(from[i], around, at.child(field, static_cast<size_t>(i))));
    out.of.push_back(std::move(one));
  }
  return out;
}

template <class Message>
Result<Condition> negation(const Message& from, const Around& around, const Place& at) {
  TRY(Condition one, condition(from, Around{around.scope, flipped(around.polarity)}, at));
  Condition out{config::Not{}, {}};
  out.of.push_back(std::move(one));
  return out;
}

// Checks a condition on the request, then says what becomes of it here.
Result<Condition> if_request(Result<Condition> made, const Around& around, const Place& at) {
  if (!made) return made;
  return of_request(std::move(*made), around, at);
}

Result<Condition> condition(const Permission& from, const Around& around, const Place& at) {
  switch (from.rule_case()) {
    case Permission::kAndRules:
      return combined<config::AllOf>(from.and_rules().rules(), "rules", around, at.child("and_rules"));
    case Permission::kOrRules:
      return combined<config::AnyOf>(from.or_rules().rules(), "rules", around, at.child("or_rules"));
    case Permission::kNotRule: return negation(from.not_rule(), around, at.child("not_rule"));
    case Permission::kAny: return any(from.any(), at.child("any"));
    case Permission::kHeader: {
      const Place here = at.child("header");
      return if_request(header(from.header(), here), around, here);
    }
    case Permission::kUrlPath: {
      const Place here = at.child("url_path");
      return if_request(url_path(from.url_path(), here), around, here);
    }
    case Permission::kUriTemplate: {
      const Place here = at.child("uri_template");
      return if_request(uri_template(from.uri_template(), here), around, here);
    }
    case Permission::kMetadata: {
      const Place here = at.child("metadata");
      return if_request(claim(from.metadata(), here), around, here);
    }
    case Permission::kDestinationIp:
      return address<config::DestinationIp>(from.destination_ip(), at.child("destination_ip"));
    case Permission::kDestinationPort: return port(from.destination_port(), at.child("destination_port"));
    case Permission::kDestinationPortRange:
      return ports(from.destination_port_range(), at.child("destination_port_range"));
    case Permission::kRequestedServerName:
      return name<config::ServerName>(from.requested_server_name(), at.child("requested_server_name"));
    case Permission::RULE_NOT_SET: break;
  }
  return at.refuse("it says no rule, or one weft does not speak; set any to take everything");
}

Result<Condition> condition(const Principal& from, const Around& around, const Place& at) {
  switch (from.identifier_case()) {
    case Principal::kAndIds: return combined<config::AllOf>(from.and_ids().ids(), "ids", around, at.child("and_ids"));
    case Principal::kOrIds: return combined<config::AnyOf>(from.or_ids().ids(), "ids", around, at.child("or_ids"));
    case Principal::kNotId: return negation(from.not_id(), around, at.child("not_id"));
    case Principal::kAny: return any(from.any(), at.child("any"));
    case Principal::kAuthenticated: return authenticated(from.authenticated(), at.child("authenticated"));
    case Principal::kFilterState: return filter_state(from.filter_state(), at.child("filter_state"));
    // The connection's other end, which only the PROXY protocol would change, and weft does not read it.
    case Principal::kSourceIp: return address<config::DirectRemoteIp>(from.source_ip(), at.child("source_ip"));
    case Principal::kDirectRemoteIp:
      return address<config::DirectRemoteIp>(from.direct_remote_ip(), at.child("direct_remote_ip"));
    case Principal::kRemoteIp: return address<config::RemoteIp>(from.remote_ip(), at.child("remote_ip"));
    case Principal::kHeader: {
      const Place here = at.child("header");
      return if_request(header(from.header(), here), around, here);
    }
    case Principal::kUrlPath: {
      const Place here = at.child("url_path");
      return if_request(url_path(from.url_path(), here), around, here);
    }
    case Principal::kMetadata: {
      const Place here = at.child("metadata");
      return if_request(claim(from.metadata(), here), around, here);
    }
    case Principal::IDENTIFIER_NOT_SET: break;
  }
  return at.refuse("it says no identity, or one weft does not speak; set any to take everybody");
}

}  // namespace

Result<Condition> compile_permissions(const google::protobuf::RepeatedPtrField<Permission>& from,
                                      const ConditionScope& scope, const Place& at) {
  return combined<config::AnyOf>(from, "permissions", Around{scope}, at);
}

Result<Condition> compile_principals(const google::protobuf::RepeatedPtrField<Principal>& from,
                                     const ConditionScope& scope, const Place& at) {
  return combined<config::AnyOf>(from, "principals", Around{scope}, at);
}

}  // namespace weft::xds
