#include "control/testing/scenario_destination.h"

#include <fmt/chrono.h>
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <limits>
#include <map>
#include <set>

#include "base/random.h"
#include "codec/json.h"
#include "control/testing/scenario_draws.h"
#include "rules/zones.h"

namespace weft::control::testing {
namespace {

using codec::Value;

constexpr std::string_view kNone = "none";
constexpr std::string_view kNoLimit = "no limit";

Value words_of(Duration time) {
  if (time == Duration(0)) return kNone;
  const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(time);
  if (seconds == time) return fmt::format("{}", seconds);
  return fmt::format("{}", std::chrono::duration_cast<std::chrono::milliseconds>(time));
}

Value limit(uint32_t number, uint32_t unlimited = std::numeric_limits<uint32_t>::max()) {
  return number == unlimited ? Value(kNoLimit) : Value(number);
}

std::string_view balancer_of(const config::Cluster& cluster) {
  switch (cluster.balance) {
    case config::Balance::round_robin: return "round robin";
    case config::Balance::least_request: return "least request";
    case config::Balance::random: return "random";
    case config::Balance::provided:
      return cluster.discovery == config::Discovery::by_request ? "where its host is" : "where it was meant to go";
    case config::Balance::ring_hash: return "ring hash";
    case config::Balance::maglev: return "maglev";
    case config::Balance::peak_ewma: return "peak ewma";
  }
  return {};
}

std::string_view word_of(config::UpstreamHttp http) {
  switch (http) {
    case config::UpstreamHttp::http1: return "1.1";
    case config::UpstreamHttp::http1_everywhere: return "1.1, between sidecars too";
    case config::UpstreamHttp::http2: return "2";
    case config::UpstreamHttp::as_downstream: return "as its client";
  }
  return {};
}

std::string_view word_of(config::ProxyHeader header) {
  switch (header) {
    case config::ProxyHeader::none: return kNone;
    case config::ProxyHeader::v1: return "v1";
    case config::ProxyHeader::v2: return "v2";
  }
  return {};
}

Value words_of(const config::HashPolicy& policy) {
  using Kind = config::HashPolicy::Kind;
  switch (policy.kind) {
    case Kind::header: return "header " + policy.name;
    case Kind::query_parameter: return "query parameter " + policy.name;
    case Kind::source_ip: return "address of the client";
    case Kind::cookie: break;
  }
  std::string text = "cookie " + policy.name;
  if (policy.ttl)
    text += *policy.ttl == Duration(0) ? ", made for the session"
                                       : fmt::format(", made for {}", words_of(*policy.ttl).as_string());
  if (!policy.path.empty()) text += ", path " + policy.path;
  return text + policy.attributes;
}

void add_balancing(const Met& met, Value& out) {
  const config::Cluster& cluster = met.cluster;
  out.set("balancer", balancer_of(cluster));
  if (cluster.balance == config::Balance::ring_hash) out.set("ring size", cluster.hash_table.ring_least);
  if (cluster.balance == config::Balance::maglev) out.set("table size", cluster.hash_table.maglev_size);
  Value hash = Value::array();
  if (met.forward != nullptr) {
    for (const config::HashPolicy& policy : met.forward->hash) hash.push_back(words_of(policy));
  }
  if (met.tcp != nullptr && met.tcp->hash_source_ip)
    hash.push_back(words_of(config::HashPolicy{.kind = config::HashPolicy::Kind::source_ip}));
  out.set("hash", std::move(hash));
  const config::SlowStart& slow = cluster.slow_start;
  out.set("warm-up", slow.window == Duration(0)
                         ? Value(kNone)
                         : Value(fmt::format("{}, from {} %, aggression {}", words_of(slow.window).as_string(),
                                             slow.least_percent, slow.aggression)));
}

// Who is asked after whom; and where localities have weights, the share of each of them.
void add_order(const Met& met, Value& out) {
  if (met.endpoints == nullptr) return;
  std::map<uint32_t, std::set<std::string>> order;
  std::map<std::string, uint32_t> weights;
  for (const config::Endpoint& one : met.endpoints->endpoints) {
    order[one.priority].insert(met.name(one));
    if (one.locality_weight > 0) weights[one.locality] = one.locality_weight;
  }
  Value turns = Value::array();
  for (const auto& [priority, names] : order) turns.push_back(fmt::format("{}", fmt::join(names, " ")));
  out.set("order", std::move(turns));
  uint64_t total = 0;
  for (const auto& [locality, weight] : weights) total += weight;
  Value shares = Value::object();
  for (const auto& [locality, weight] : weights) shares.set(locality, Value(uint64_t{weight} * 100 / total));
  out.set("localities", met.cluster.locality_weighted ? std::move(shares) : Value::object());
}

// From how many endpoints on zones count, where they are who call, and where their calls go while all are well: drawn.
void add_zones(const Met& met, Value& out) {
  const auto& rule = met.cluster.zone_routing;
  if (!rule || met.endpoints == nullptr) return out.set("zones", kNone);
  const config::Callers& callers = met.endpoints->callers;
  Value zones = Value::object();
  zones.set("from", rule->least);
  zones.set("own", callers.own.empty() ? std::string(kNone) : callers.own);
  std::vector<rules::Zone> counts;
  size_t own = rules::kAnyZone;
  Value parts = Value::object();
  for (const auto& [locality, part] : callers.parts) {
    if (locality == callers.own) own = counts.size();
    const auto there = std::ranges::count_if(met.endpoints->endpoints, [&](const config::Endpoint& one) {
      return one.priority == 0 && one.locality == locality;
    });
    counts.push_back({part, static_cast<uint32_t>(there)});
    parts.set(locality, part / 100);
  }
  zones.set("callers", std::move(parts));
  constexpr int kDraws = 20'000;
  Random random{7};
  std::map<size_t, int> drawn;
  for (int i = 0; i < kDraws; ++i) ++drawn[rules::pick_zone(counts, own, random)];
  Value calls = Value::object();
  for (const auto& [zone, number] : drawn)
    calls.set(zone == rules::kAnyZone ? "any" : callers.parts[zone].first, (number * 100 + kDraws / 2) / kDraws);
  zones.set("calls", std::move(calls));
  out.set("zones", std::move(zones));
}

void add_limits(const config::Cluster& cluster, Value& out) {
  const config::Limits& limits = cluster.limits;
  out.set("connections", limit(limits.max_connections));
  out.set("pending", limit(limits.max_pending));
  out.set("requests", limit(limits.max_requests));
  if (limits.retry_budget) {
    const config::RetryBudget& budget = *limits.retry_budget;
    const std::string of =
        budget.interval > Duration(0) ? fmt::format(" of {}", words_of(budget.interval).as_string()) : std::string();
    out.set("retries", fmt::format("{} % of the requests{}, {} in any case", budget.percent, of, budget.least));
  } else {
    out.set("retries", limit(limits.max_retries));
  }
}

void add_connections(const Met& met, Value& out) {
  const config::Cluster& cluster = met.cluster;
  out.set("connect timeout", words_of(cluster.connect_timeout));
  out.set("idle timeout", words_of(met.tcp != nullptr ? met.tcp->idle_timeout : cluster.idle_timeout));
  out.set("connection age", words_of(met.tcp != nullptr ? met.tcp->max_duration : cluster.max_connection_age));
  out.set("requests per connection", limit(cluster.max_requests_per_connection, 0));
  out.set("streams per connection", limit(cluster.max_concurrent_streams, 0));
  const config::TcpKeepAlive& alive = cluster.tcp_keep_alive;
  out.set("keep-alive", alive.enabled ? Value(fmt::format("{} probes after {} s, each {} s", alive.probes,
                                                          alive.idle_seconds, alive.interval_seconds))
                                      : Value(kNone));
  const config::KeepAlive& pings = cluster.keep_alive;
  out.set("pings", pings.interval == Duration(0)
                       ? Value(kNone)
                       : Value(fmt::format("every {}, answered within {}", words_of(pings.interval).as_string(),
                                           words_of(pings.timeout).as_string())));
  out.set("HTTP", word_of(cluster.http));
  out.set("PROXY protocol", word_of(cluster.proxy_header));
  if (met.tcp == nullptr) return;
  const auto& tunnel = met.tcp->tunnel;
  out.set("tunnel", tunnel ? Value((tunnel->post ? "POST " : "CONNECT ") + tunnel->target) : Value(kNone));
}

void add_outlier(const config::Cluster& cluster, Value& out) {
  out.set("panic below", fmt::format("{} %", cluster.panic_percent));
  const config::Outlier& outlier = cluster.outlier;
  if (!outlier.enabled) return out.set("ejection", kNone);
  Value one = Value::object();
  one.set("5xx", limit(outlier.consecutive_5xx, 0));
  one.set("gateway errors", limit(outlier.consecutive_gateway_failure, 0));
  one.set("not reached", limit(outlier.consecutive_local_failure, 0));
  one.set("told apart", outlier.split_local);
  one.set("interval", words_of(outlier.interval));
  one.set("for", words_of(outlier.base_ejection));
  one.set("at most", fmt::format("{} %", outlier.max_ejection_percent));
  one.set("errors", outlier.error_statuses.empty() ? Value("500 and above")
                                                   : Value(fmt::format("{}", fmt::join(outlier.error_statuses, " "))));
  out.set("ejection", std::move(one));
}

void add_health_check(const config::Cluster& cluster, Value& out) {
  if (cluster.health_checks.empty()) return out.set("health check", kNone);
  using Kind = config::HealthCheck::Kind;
  const config::HealthCheck& check = cluster.health_checks.front();
  std::string what = "connects";
  if (check.kind == Kind::http)
    what = fmt::format("HTTP/{} GET {} of {}", check.http2 ? "2" : "1.1", check.path, check.host);
  if (check.kind == Kind::grpc)
    what = fmt::format("gRPC {} of {}", check.service.empty() ? "health" : check.service, check.host);
  out.set("health check",
          fmt::format("{}, every {}, within {}, out after {}, in after {}", what, words_of(check.interval).as_string(),
                      words_of(check.timeout).as_string(), check.unhealthy_threshold, check.healthy_threshold));
}

std::string source_of(const std::string& name, const std::shared_ptr<const config::Secret>& inside) {
  if (!name.empty()) return name;
  if (!inside) return std::string(kNone);
  return inside->system_roots ? "system" : "file";
}

// Neither certificate nor key is said, only where they are from.
Value words_of(const config::Tls& tls) {
  Value out = Value::object();
  constexpr const char* kByHost = "the request's host";
  out.set("sni", tls.by_host == config::ByHost::no ? tls.server_name : std::string(kByHost));
  out.set("certificate", source_of(tls.certificate_name, tls.certificate));
  out.set("trust", source_of(tls.trust_name, tls.trust));
  out.set("revoked", tls.trust && !tls.trust->revoked.empty() ? Value("file") : Value(kNone));
  std::set<std::string> names;
  for (const config::PeerName& one : tls.names) names.insert(one.text.pattern());
  if (tls.by_host == config::ByHost::proven) names.insert(kByHost);
  if (tls.trust) {
    for (const config::PeerName& one : tls.trust->names) names.insert(one.text.pattern());
  }
  Value list = Value::array();
  for (const std::string& one : names) list.push_back(one);
  out.set("names", std::move(list));
  return out;
}

// The first of its ways is to those endpoints that take mutual TLS.
void add_tls(const config::Cluster& cluster, Value& out) {
  out.set("where taken", !cluster.transports.empty());
  const config::Tls* tls = cluster.transports.empty() ? cluster.tls.get() : cluster.transports.front().tls.get();
  out.set("TLS", tls == nullptr ? Value(kNone) : words_of(*tls));
}

std::string text_of(const Value& value) { return value.is_string() ? value.as_string() : codec::to_json(value); }

}  // namespace

Value describe_destination(const Met& met) {
  Value out = Value::object();
  out.set("by", config::to_string(met.cluster.origin));
  add_balancing(met, out);
  add_order(met, out);
  add_zones(met, out);
  add_limits(met.cluster, out);
  add_connections(met, out);
  add_outlier(met.cluster, out);
  add_health_check(met.cluster, out);
  add_tls(met.cluster, out);
  return out;
}

void check_destination(const Value& said, const Value& found, Expect& expect) {
  if (!said.is_object()) return expect.problem(said.line, "destination: is an object of what a call meets there");
  for (const codec::Member& member : said.as_object()) {
    if (is_drawn(member.key)) continue;
    const Value* is = found.find(member.key);
    if (is == nullptr) {
      std::vector<std::string> keys;
      for (const codec::Member& one : found.as_object()) keys.push_back(one.key);
      expect.problem(member.line,
                     fmt::format("the destination has no \"{}\"; it has {}", member.key, fmt::join(keys, ", ")));
    } else if (is->is_object() && member.value.is_object() && member.value.size() > 0) {
      check_destination(member.value, *is, expect);
    } else if (!(*is == member.value)) {
      expect.problem(member.line,
                     fmt::format("{}: {} is expected, but it is {}", member.key, text_of(member.value), text_of(*is)));
    }
  }
}

}  // namespace weft::control::testing
