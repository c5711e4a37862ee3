#include "control/testing/settings.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <set>

namespace weft::control::testing {
namespace {

std::string text_of(Duration time) { return fmt::format("{} ms", time / 1ms); }

void list(std::string& all, std::string_view one) {
  if (!all.empty()) all += ", ";
  all += one;
}

std::string text_of(const config::HeaderMutations& mutations) {
  std::string text;
  const auto add = [&](std::string_view of, const std::vector<config::HeaderMutation>& all) {
    for (const config::HeaderMutation& one : all) {
      constexpr std::string_view kActions[] = {"append", "add if absent", "set", "set if there", "remove"};
      list(text, fmt::format("{} {} {} {}", of, kActions[static_cast<size_t>(one.action)], one.name, one.value));
    }
  };
  add("request", mutations.request);
  add("response", mutations.response);
  return text;
}

std::string text_of(const config::RetryPolicy& retry) {
  std::string text = fmt::format("up to {}, after {} to {}", retry.num_retries, text_of(retry.back_off_base),
                                 text_of(retry.back_off_max));
  if (retry.per_try_timeout > Duration(0)) text += ", each for " + text_of(retry.per_try_timeout);
  const std::pair<bool, std::string_view> conditions[] = {
      {retry.connect_failure, "connect-failure"},
      {retry.refused_stream, "refused-stream"},
      {retry.reset, "reset"},
      {retry.reset_before_request, "reset-before-request"},
      {retry.gateway_error, "gateway-error"},
      {retry.any_5xx, "5xx"},
      {retry.retriable_4xx, "retriable-4xx"},
      {retry.grpc_cancelled, "cancelled"},
      {retry.grpc_deadline_exceeded, "deadline-exceeded"},
      {retry.grpc_internal, "internal"},
      {retry.grpc_resource_exhausted, "resource-exhausted"},
      {retry.grpc_unavailable, "unavailable"},
  };
  text += ", on";
  for (const auto& [is_on, name] : conditions) {
    if (is_on) text += fmt::format(" {}", name);
  }
  for (const uint16_t status : retry.statuses) text += fmt::format(" {}", status);
  if (!retry.hosts_not_tried) text += ", of any host";
  if (retry.tries_at_priority > 0) text += fmt::format(", of other priorities after {}", retry.tries_at_priority);
  return text;
}

std::string text_of(const config::Fault& fault) {
  return fmt::format("{} of a million delayed by {}, {} answered with {} or gRPC's {}", fault.delayed,
                     text_of(fault.delay), fault.aborted, fault.abort_status, fault.abort_grpc_status);
}

std::string text_of(const config::CorsPolicy& cors) {
  std::string text;
  for (const config::StringMatcher& origin : cors.origins) text += origin.text() + " ";
  return fmt::format("{}: {}; {}; {}; {} s{}{}", text, cors.methods, cors.headers, cors.exposed, cors.max_age,
                     cors.credentials ? ", with credentials" : "",
                     cors.forward_unmatched_preflights ? "" : ", answers preflights of others");
}

std::string text_of(const config::HashPolicy& hash) {
  constexpr std::string_view kKinds[] = {"header", "cookie", "query parameter", "source IP"};
  std::string text = fmt::format("{} {}{}", kKinds[static_cast<size_t>(hash.kind)], hash.name, hash.path);
  if (hash.ttl) text += " for " + text_of(*hash.ttl);
  return text + hash.attributes + (hash.terminal ? " alone" : "");
}

void set_tls(const std::string& of, const config::Tls* tls, Settings& out) {
  if (tls == nullptr) {
    out[of] = "plaintext";
    return;
  }
  std::set<std::string> names;
  for (const config::PeerName& one : tls->names) names.insert(one.text.text());
  for (const config::PeerName& one : tls->trust ? tls->trust->names : std::vector<config::PeerName>())
    names.insert(one.text.text());
  out[of] = "TLS";
  out[of + ", its certificate"] = tls->certificate ? "written there" : tls->certificate_name;
  out[of + ", trust"] = tls->trust ? "written there" : tls->trust_name;
  out[of + ", names of the peer"] = fmt::format("{}", fmt::join(names, ", "));
  out[of + ", SNI"] = tls->by_host == config::ByHost::no ? tls->server_name : "by the request's host";
  out[of + ", its host is proven"] = tls->by_host == config::ByHost::proven ? "yes" : "no";
  out[of + ", ALPN"] = fmt::format("{}", fmt::join(tls->alpn, " "));
}

void set_limits(const config::Limits& limits, Settings& out) {
  // What is written for no limit.
  const auto number = [](uint32_t most) { return most >= 1u << 30 ? "no limit" : fmt::to_string(most); };
  out["connections"] = number(limits.max_connections);
  out["pending requests"] = number(limits.max_pending);
  out["requests"] = number(limits.max_requests);
  out["retries at a time"] = limits.retry_budget ? fmt::format("{} %, {} at the least", limits.retry_budget->percent,
                                                               limits.retry_budget->least)
                                                 : number(limits.max_retries);
}

void set_outlier(const config::Outlier& outlier, Settings& out) {
  if (!outlier.enabled) {
    out["outlier detection"] = "off";
    return;
  }
  out["outlier detection"] = fmt::format(
      "after {} 5xx, {} gateway errors, {} failures of our side{}, every {} for {}, of {} %", outlier.consecutive_5xx,
      outlier.consecutive_gateway_failure, outlier.consecutive_local_failure, outlier.split_local ? " apart" : "",
      text_of(outlier.interval), text_of(outlier.base_ejection), outlier.max_ejection_percent);
}

}  // namespace

Settings settings_of(const config::Route& route) {
  Settings out;
  const auto* forward = std::get_if<config::Forward>(&route.action);
  if (forward == nullptr) return out;
  out["timeout"] = text_of(forward->timeout);
  out["stream's time"] = text_of(forward->max_stream_duration);
  out["grpc-timeout"] = forward->grpc_timeout_max ? "at most " + text_of(*forward->grpc_timeout_max) : "as it is";
  out["retries"] = text_of(forward->retry);
  out["authority"] = forward->host_rewrite;
  out["prefix"] = forward->prefix_rewrite;
  if (forward->regex_rewrite)
    out["path"] = forward->regex_rewrite->regex() + " → " + forward->regex_rewrite->substitution();
  for (const config::HashPolicy& one : forward->hash) list(out["hash"], text_of(one));
  for (const config::Mirror& one : forward->mirrors)
    list(out["mirrors"],
         fmt::format("{} of a million to {}{}", one.share, one.cluster, one.keep_authority ? " by the same name" : ""));
  out["headers"] = text_of(route.mutations);
  for (const config::ClusterWeight& one : forward->clusters)
    out["headers to " + one.cluster] = text_of(one.mutations) + one.host_rewrite;
  if (route.fault) out["fault"] = text_of(*route.fault);
  if (route.cors) out["CORS"] = text_of(*route.cors);
  for (const config::Upgrade& one : forward->upgrades) out["upgrades"] += one.type + (one.enabled ? " " : " off ");
  return out;
}

Settings settings_of(const config::Cluster& cluster) {
  constexpr std::string_view kBalances[] = {"round robin", "least request", "random",   "nothing to pick",
                                            "ring hash",   "Maglev",        "peak EWMA"};
  constexpr std::string_view kVersions[] = {"HTTP/1", "HTTP/1, between sidecars too", "HTTP/2", "as the caller"};
  Settings out;
  out["balancer"] = kBalances[static_cast<size_t>(cluster.balance)];
  out["protocol"] = kVersions[static_cast<size_t>(cluster.http)];
  out["connect timeout"] = text_of(cluster.connect_timeout);
  out["idle timeout"] = text_of(cluster.idle_timeout);
  out["requests per connection"] = fmt::to_string(cluster.max_requests_per_connection);
  out["age of a connection"] = text_of(cluster.max_connection_age);
  out["streams per connection"] = fmt::to_string(cluster.max_concurrent_streams);
  out["pings"] = text_of(cluster.keep_alive.interval) + ", answered within " + text_of(cluster.keep_alive.timeout);
  const config::TcpKeepAlive& alive = cluster.tcp_keep_alive;
  out["TCP keep-alive"] =
      alive.enabled ? fmt::format("{} probes, {} s, {} s", alive.probes, alive.idle_seconds, alive.interval_seconds)
                    : "off";
  if (cluster.balance == config::Balance::ring_hash)
    out["ring"] = fmt::format("{} to {}", cluster.hash_table.ring_least, cluster.hash_table.ring_most);
  if (cluster.balance == config::Balance::maglev) out["table"] = fmt::to_string(cluster.hash_table.maglev_size);
  out["warm-up"] = fmt::format("{}, aggression {}, {} %", text_of(cluster.slow_start.window),
                               cluster.slow_start.aggression, cluster.slow_start.least_percent);
  out["localities"] = cluster.locality_weighted ? "weighted" : "not weighted";
  out["panic"] = fmt::format("under {} %", cluster.panic_percent);
  set_limits(cluster.limits, out);
  set_outlier(cluster.outlier, out);
  set_tls("transport", cluster.tls.get(), out);
  for (const config::TransportMatch& one : cluster.transports) {
    std::string labels;
    for (const auto& [name, value] : one.labels) labels += fmt::format(" {}={}", name, value);
    set_tls(fmt::format("transport to endpoints{}", labels.empty() ? " of other labels" : labels), one.tls.get(), out);
  }
  constexpr std::string_view kHeaders[] = {"none", "1", "2"};
  out["PROXY protocol"] = kHeaders[static_cast<size_t>(cluster.proxy_header)];
  return out;
}

std::vector<std::string> differences(const Settings& ours, const Settings& istiods) {
  Settings names = ours;
  names.insert(istiods.begin(), istiods.end());
  std::vector<std::string> out;
  const auto said = [](const Settings& settings, const std::string& name) {
    const auto found = settings.find(name);
    return found == settings.end() || found->second.empty() ? std::string("nothing") : found->second;
  };
  for (const auto& [name, text] : names) {
    const std::string one = said(ours, name);
    const std::string other = said(istiods, name);
    if (one != other) out.push_back(fmt::format("{}: {}, istiod has {}", name, one, other));
  }
  return out;
}

}  // namespace weft::control::testing
