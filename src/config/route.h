// RouteTable: virtual hosts, their routes in order, and what each route does. rules/route.h walks it.
//
// Immutable once compiled and shared by pointer: any thread. Made by xds/compile.h; every route carries the origin it
// came with. Timeouts are nanoseconds; 0 means none. Strings are as configured except where a comment says lower case.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "base/time.h"
#include "config/claim.h"
#include "config/cors.h"
#include "config/domains.h"
#include "config/fault.h"
#include "config/matcher.h"
#include "config/origin.h"
#include "config/regex_rewrite.h"
#include "config/retry.h"

namespace weft::config {

struct LogFormat;  // config/log_format.h

// One change of a header, in the order they are to be done (envoy.config.core.v3.HeaderValueOption, and
// *_headers_to_remove).
struct HeaderMutation {
  enum class Action : uint8_t { append, add_if_absent, overwrite, overwrite_if_exists, remove };

  Action action = Action::append;
  std::string name;                           // lower case; ":authority" of requests alone
  std::string value;                          // as written; literal, unless there is a format
  std::shared_ptr<const LogFormat> format{};  // of operators: proxy/header_mutation.h
};

struct HeaderMutations {
  std::vector<HeaderMutation> request;
  std::vector<HeaderMutation> response;

  bool empty() const { return request.empty() && response.empty(); }
};

// The path of a request without its query (envoy.config.route.v3.RouteMatch.path_specifier). `connect` takes CONNECTs,
// which have no path, and nothing else does.
struct PathMatch {
  enum class Kind : uint8_t { exact, prefix, separated_prefix, regex, connect };

  Kind kind = Kind::prefix;
  std::string pattern = "/";
  bool ignore_case = false;
  StringMatcher regex;  // only for Kind::regex

  bool matches(std::string_view path) const;
  // `path prefix "/reviews"`.
  std::string text() const;
};

struct ClusterWeight {
  std::string cluster;
  uint32_t weight = 1;
  HeaderMutations mutations;  // done before the route's own
  std::string host_rewrite;   // wins over the route's; empty: none
};

// A cluster that gets a copy of some requests, and whose answers nobody reads
// (envoy.config.route.v3.RouteAction.RequestMirrorPolicy). proxy/upstream/mirror.h sends them.
struct Mirror {
  std::string cluster;
  uint32_t share = kMillion;    // millionths of the requests
  bool keep_authority = false;  // else "-shadow" goes behind its host
};

// Whether requests to switch protocols pass (upgrade_configs of envoy…HttpConnectionManager and …RouteAction; a route's
// word wins over its listener's).
struct Upgrade {
  std::string type;  // lower case: "websocket"; "connect" for CONNECT
  bool enabled = true;
  bool terminate = false;  // connect_config: what a CONNECT carries goes to the cluster as TCP
};

// Where clusters that balance by hash take it from (RouteAction.HashPolicy). The values of several are mixed.
struct HashPolicy {
  enum class Kind : uint8_t { header, cookie, query_parameter, source_ip };

  Kind kind = Kind::header;
  std::string name;             // of all but source_ip; headers in lower case
  std::optional<Duration> ttl;  // of a cookie, which is made for a request without one; 0: for the session
  std::string path;             // of that cookie
  bool terminal = false;        // the others are not asked if this one has a value
  std::string attributes;       // of that cookie, as they are written: "; SameSite=Lax"
};

// Sends the request to a cluster (envoy.config.route.v3.RouteAction).
struct Forward {
  std::vector<ClusterWeight> clusters;       // never empty; one for a plain `cluster`
  uint32_t total_weight = 1;                 // the sum, never 0
  Duration timeout{15'000'000'000};          // whole response; the public API's default of 15 s
  std::optional<Duration> idle_timeout;      // instead of the listener's stream_idle_timeout; 0: none
  Duration max_stream_duration{0};           // likewise, unless grpc_timeout_max applies
  std::optional<Duration> grpc_timeout_max;  // of what a call's grpc-timeout may ask for; 0: whatever it asks for
  RetryPolicy retry;
  std::vector<HashPolicy> hash;
  std::vector<Upgrade> upgrades;
  std::string host_rewrite;    // the new authority; empty: unchanged
  std::string prefix_rewrite;  // what replaces the matched prefix, or the whole path an exact or regex match took;
                               // empty: unchanged
  std::optional<RegexRewrite> regex_rewrite;  // instead
  std::vector<Mirror> mirrors;
};

// Answers itself (envoy.config.route.v3.DirectResponseAction).
struct DirectResponse {
  uint16_t status = 0;
  std::string body;
};

// Answers with a Location (envoy.config.route.v3.RedirectAction). Empty strings and port 0 leave that part as it was.
struct Redirect {
  uint16_t status = 301;
  std::string scheme;
  std::string host;
  uint16_t port = 0;
  std::string path;            // replaces the path; with '?' in it, the query too
  std::string prefix_rewrite;  // replaces the matched prefix
  bool strip_query = false;
};

struct Route {
  std::string name;
  std::string stat_prefix;  // what its requests are counted under, by themselves; empty: they are not
  Origin origin;
  PathMatch path;
  std::vector<HeaderMatcher> headers;
  std::vector<QueryMatcher> query;
  std::vector<Claim> claims;
  HeaderMutations mutations;  // the route's, its virtual host's and its table's, in that order
  std::variant<Forward, DirectResponse, Redirect> action;
  std::shared_ptr<const Fault> fault{};      // nullptr: its listener's
  std::shared_ptr<const CorsPolicy> cors{};  // nullptr: none
};

struct VirtualHost {
  std::string name;
  Origin origin;
  std::vector<std::string> domains;
  std::vector<Route> routes;  // the first that matches wins
};

struct RouteTable {
  std::string name;
  std::string version;  // content hash
  Origin origin;
  std::vector<VirtualHost> hosts;
  Domains domains;  // domain → index in hosts
  bool ignore_port = false;

  // Each cluster once, sorted.
  std::vector<std::string> names_clusters() const;
};

}  // namespace weft::config
