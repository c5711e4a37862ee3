// What a DestinationRule says of its host, of a subset and of a port of either: the same fields, and the same bounds.
#include <fmt/format.h>

#include <algorithm>
#include <cctype>

#include "base/text.h"
#include "http/h1/chars.h"
#include "mesh/kinds/check_meaning.h"
#include "mesh/kinds/check_values.h"

namespace weft::mesh::kinds {
namespace {

using codec::Value;

constexpr int64_t kHundred = 100;
constexpr int64_t kLargestRing = 8 * 1024 * 1024;  // of the public API
constexpr int64_t kLargestMaglev = 5000011;        // likewise
constexpr int64_t kMostProbes = 127;               // of Linux (MAX_TCP_KEEPCNT)
constexpr int64_t kFirstStatus = 100;
constexpr int64_t kLastStatus = 599;
constexpr int64_t kMostCount = 2147483647;
constexpr size_t kMostOfAName = 255;  // of a host, and of what is compiled to be one (xds/compile_tls.cc)
constexpr Duration kOneSecond = std::chrono::seconds(1);

bool is_prime(int64_t number) {
  if (number < 2) return false;
  for (int64_t factor = 2; factor * factor <= number; ++factor) {
    if (number % factor == 0) return false;
  }
  return true;
}

void check_cookie(const Value& cookie, const Path& path, Findings& findings) {
  if (cookie.is_null()) return;
  check_time(cookie.get("ttl"), path.field("ttl"), kNoTime, findings);
  const Value& name = cookie.get("name");
  if (!http::h1::is_token(name.as_string())) findings.bad(path.field("name"), name, "is no name of a cookie");
  const Value& within = cookie.get("path");
  if (!http::h1::is_value(within.as_string()) || within.as_string().find(';') != std::string::npos)
    findings.bad(path.field("path"), within, "is no path of a cookie: it has ';' or a control character");
  const Path attributes = path.field("attributes");
  size_t i = 0;
  for (const Value& one : cookie.get("attributes").as_array()) {
    const Path at = attributes.index(i++);
    const Value& attribute = one.get("name");
    if (!http::h1::is_token(attribute.as_string()))
      findings.bad(at.field("name"), attribute, "is no name of a cookie's attribute");
    const Value& said = one.get("value");
    if (!http::h1::is_value(said.as_string()) || said.as_string().find(';') != std::string::npos)
      findings.bad(at.field("value"), said, "is no value of a cookie's attribute: it has ';' or a control character");
  }
}

// What a request's head says beside its headers.
bool is_pseudo(std::string_view name) {
  constexpr std::string_view kNames[] = {":authority", ":method", ":path", ":scheme"};
  return std::ranges::find(kNames, lower_case(name)) != std::end(kNames);
}

void check_hashed_header(const Value& header, const Path& path, Findings& findings) {
  check_said(header, path, findings);
  const std::string& name = header.as_string();
  if (name.empty() || http::h1::is_token(name) || is_pseudo(name)) return;
  if (name.starts_with(':'))
    findings.bad(path, header,
                 fmt::format("\"{}\" is nothing that a request says; beside its headers there are :authority, "
                             ":method, :path and :scheme",
                             name));
  else findings.bad(path, header, fmt::format("\"{}\" is no header name", name));
}

void check_hash(const Value& hash, const Path& path, Findings& findings) {
  check_hashed_header(hash.get("httpHeaderName"), path.field("httpHeaderName"), findings);
  check_said(hash.get("httpQueryParameterName"), path.field("httpQueryParameterName"), findings);
  check_cookie(hash.get("httpCookie"), path.field("httpCookie"), findings);
  const Path ring = path.field("ringHash");
  check_range(hash.get("minimumRingSize"), path.field("minimumRingSize"), 0, kLargestRing, findings);
  check_range(hash.at("ringHash", "minimumRingSize"), ring.field("minimumRingSize"), 0, kLargestRing, findings);
  const Path maglev = path.field("maglev");
  const Value& size = hash.at("maglev", "tableSize");
  if (size.as_int() != 0 && (size.as_int() > kLargestMaglev || !is_prime(size.as_int())))
    findings.bad(maglev.field("tableSize"), size,
                 fmt::format("{} is no prime of at most {}", size.as_int(), kLargestMaglev));
}

constexpr std::string_view kTopologyLabels[] = {"topology.kubernetes.io/region", "topology.kubernetes.io/zone",
                                                "topology.istio.io/subzone"};

// "r1", "r1/z1/s1", "r1/*" or "*".
bool is_locality(std::string_view text) {
  const size_t star = text.find('*');
  if (star != std::string_view::npos && star + 1 != text.size()) return false;
  return !text.empty() && !text.starts_with('/') && !text.ends_with('/') && !text.contains("//");
}

// What is left out on the right is any, as "*" is.
bool takes_in(std::string_view wider, std::string_view narrower) {
  if (wider.ends_with('*')) wider.remove_suffix(1);
  if (wider.ends_with('/')) wider.remove_suffix(1);
  if (!narrower.starts_with(wider)) return false;
  return wider.empty() || narrower.size() == wider.size() || narrower[wider.size()] == '/';
}

void check_place(const std::string& said, const Value& at, const Path& path, Findings& findings) {
  if (!is_locality(said))
    findings.bad(path, at, fmt::format("\"{}\" is no locality: write REGION, REGION/ZONE/SUBZONE or REGION/*", said));
}

void check_distribute(const Value& one, const Path& path, Findings& findings) {
  int64_t total = 0;
  const Path to = path.field("to");
  const codec::Object& shares = one.get("to").as_object();
  for (const codec::Member& member : shares) {
    check_place(member.key, one, to.key(member.key), findings);
    check_range(member.value, to.key(member.key), 1, kHundred, findings);
    total += member.value.as_int();
    const auto is_around = [&](const codec::Member& other) {
      return &other != &member && takes_in(other.key, member.key);
    };
    if (const auto other = std::ranges::find_if(shares, is_around); other != shares.end())
      findings.bad(to.key(member.key), member.value,
                   fmt::format("is a part of \"{}\", which stands beside it", other->key));
  }
  if (total != kHundred) findings.bad(to, one, fmt::format("has weights that sum up to {}, not to 100", total));
}

// The first that takes a proxy in counts for it.
void check_distributes(const codec::Array& entries, const Path& path, Findings& findings) {
  for (size_t i = 0; i < entries.size(); ++i) {
    const Path at = path.index(i);
    const Value& from = entries[i].get("from");
    check_place(from.as_string(), from.is_null() ? entries[i] : from, at.field("from"), findings);
    check_distribute(entries[i], at, findings);
    for (size_t j = 0; j < i && is_locality(from.as_string()); ++j) {
      const std::string& earlier = entries[j].get("from").as_string();
      if (!is_locality(earlier) || !takes_in(earlier, from.as_string())) continue;
      findings.bad(at.field("from"), from, fmt::format("is a part of \"{}\", which stands before it", earlier));
      break;
    }
  }
}

void check_failover(const Value& one, const Path& path, Findings& findings) {
  for (std::string_view field : {"from", "to"}) {
    const Value& said = one.get(field);
    const std::string& region = said.as_string();
    if (region.empty() || region.find_first_of("/*") != std::string::npos)
      findings.bad(path.field(field), said.is_null() ? one : said,
                   fmt::format("\"{}\" is no region: write its name alone, without zone and wildcard", region));
  }
  const std::string& from = one.get("from").as_string();
  if (!from.empty() && from == one.get("to").as_string())
    findings.bad(path.field("to"), one.get("to"), fmt::format("\"{}\" is the region it is to be left for", from));
}

void check_failovers(const Value& setting, const Path& path, Findings& findings) {
  const Path failover = path.field("failover");
  size_t i = 0;
  for (const Value& one : setting.get("failover").as_array()) check_failover(one, failover.index(i++), findings);
}

void check_locality(const Value& setting, const Path& path, Findings& findings) {
  const Path distribute = path.field("distribute");
  check_distributes(setting.get("distribute").as_array(), distribute, findings);
  for (std::string_view other : {"failover", "failoverPriority"}) {
    if (setting.get("distribute").size() > 0 && setting.get(other).size() > 0)
      findings.bad(distribute, setting.get("distribute"), fmt::format("stands beside {}; keep one", other));
  }
  check_failovers(setting, path, findings);
  const Path priority = path.field("failoverPriority");
  size_t j = 0;
  for (const Value& one : setting.get("failoverPriority").as_array()) {
    const Path at = priority.index(j++);
    if (setting.get("failover").size() > 0 &&
        std::ranges::find(kTopologyLabels, one.as_string()) != std::end(kTopologyLabels))
      findings.bad(at, one,
                   fmt::format("\"{}\" orders regions, as failover does beside it; keep one", one.as_string()));
  }
}

void check_zones(const Value& setting, const Path& path, Findings& findings) {
  if (setting.is_null()) return;
  const Value& least = setting.get("minClusterSize");
  if (!least.is_null() && least.as_int() < 1)
    findings.bad(path.field("minClusterSize"), least, fmt::format("{} is not at least 1", least.as_int()));
  check_failovers(setting, path, findings);
  const Path priority = path.field("failoverPriority");
  size_t j = 0;
  for (const Value& one : setting.get("failoverPriority").as_array()) {
    const Path at = priority.index(j++);
    if (std::ranges::find(kTopologyLabels, std::string_view(one.as_string()).substr(0, one.as_string().find('='))) !=
        std::end(kTopologyLabels))
      findings.bad(
          at, one,
          fmt::format("\"{}\" orders places, which zoneAwareLbSetting does itself; take it out", one.as_string()));
  }
}

bool is_off(const Value& setting) { return setting.get("enabled").is_bool() && !setting.get("enabled").as_bool(); }

void check_balancer(const Value& balancer, const Path& path, Findings& findings) {
  check_hash(balancer.get("consistentHash"), path.field("consistentHash"), findings);
  check_locality(balancer.get("localityLbSetting"), path.field("localityLbSetting"), findings);
  const Value& zones = balancer.get("zoneAwareLbSetting");
  check_zones(zones, path.field("zoneAwareLbSetting"), findings);
  if (const Value& locality = balancer.get("localityLbSetting");
      !zones.is_null() && !locality.is_null() && !is_off(zones) && !is_off(locality))
    findings.bad(path.field("zoneAwareLbSetting"), zones, "stands beside localityLbSetting; keep one");
  check_time(balancer.get("warmupDurationSecs"), path.field("warmupDurationSecs"), kNoTime, findings);
  const Value& warmup = balancer.get("warmup");
  const Path at = path.field("warmup");
  check_time(warmup.get("duration"), at.field("duration"), kNoTime, findings);
  check_percent(warmup.get("minimumPercent"), at.field("minimumPercent"), findings);
  const Value& aggression = warmup.get("aggression");
  if (!aggression.is_null() && !(aggression.as_double() > 0))
    findings.bad(at.field("aggression"), aggression,
                 fmt::format("{} is too little: it must be more than 0", aggression.as_double()));
}

void check_outlier(const Value& outlier, const Path& path, Findings& findings) {
  for (std::string_view field : {"maxEjectionPercent", "minHealthPercent"})
    check_range(outlier.get(field), path.field(field), 0, kHundred, findings);
  for (std::string_view field : {"interval", "baseEjectionTime"})
    check_time(outlier.get(field), path.field(field), kSomeTime, findings);
  const Path statuses = path.field("outlierDetectionHttpErrorCodes");
  size_t i = 0;
  for (const Value& one : outlier.get("outlierDetectionHttpErrorCodes").as_array())
    check_range(one, statuses.index(i++), kFirstStatus, kLastStatus, findings);
}

// What a certificate would be judged by, where none is.
void check_unasked(const Value& tls, const Path& path, Findings& findings) {
  const std::string& mode = tls.get("mode").as_string();
  if (!tls.get("insecureSkipVerify").as_bool() || (mode != "SIMPLE" && mode != "MUTUAL")) return;
  for (std::string_view field : {"caCertificates", "subjectAltNames", "credentialName"}) {
    const Value& said = tls.get(field);
    // A client's own certificate is in the Secret, too.
    if (field == "credentialName" && mode == "MUTUAL") continue;
    if (!said.as_string().empty() || said.size() > 0)
      findings.bad(path.field(field), said, "stands beside insecureSkipVerify, which asks nobody; keep one");
  }
}

// networking.istio.io ClientTLSSettings: what a mode needs, and what does not go together.
void check_client_tls(const Value& tls, const Path& path, Findings& findings) {
  if (tls.is_null()) return;
  const std::string& mode = tls.get("mode").as_string();
  const Value& credential = tls.get("credentialName");
  const bool named = !credential.as_string().empty();
  if (named && mode != "SIMPLE" && mode != "MUTUAL")
    findings.bad(path.field("credentialName"), credential, "is for the modes SIMPLE and MUTUAL");
  for (std::string_view file : {"clientCertificate", "privateKey", "caCertificates", "caCrl"}) {
    const Value& said = tls.get(file);
    if (named && !said.as_string().empty())
      findings.bad(path.field(file), said, "stands beside credentialName, which says where certificates are; keep one");
  }
  const Value& sni = tls.get("sni");
  if (sni.as_string().size() > kMostOfAName)
    findings.bad(path.field("sni"), sni, fmt::format("is longer than the {} bytes that a name has", kMostOfAName));
  const Value& revoked = tls.get("caCrl");
  if (!revoked.as_string().empty() && mode != "SIMPLE" && mode != "MUTUAL")
    findings.bad(path.field("caCrl"), revoked, "is for the modes SIMPLE and MUTUAL");
  if (!revoked.as_string().empty() && tls.get("insecureSkipVerify").as_bool())
    findings.bad(path.field("caCrl"), revoked, "stands beside insecureSkipVerify, which asks nobody; keep one");
  check_unasked(tls, path, findings);
  if (mode != "MUTUAL" || named) return;
  for (std::string_view file : {"clientCertificate", "privateKey"}) {
    if (tls.get(file).as_string().empty())
      findings.missing(path.field(file), tls, "is required with the mode MUTUAL; or say credentialName");
  }
}

void check_tunnel(const Value& tunnel, const Path& path, Findings& findings) {
  if (tunnel.is_null()) return;
  const Value& protocol = tunnel.get("protocol");
  if (const std::string& word = protocol.as_string(); !word.empty() && word != "CONNECT" && word != "POST")
    findings.bad(path.field("protocol"), protocol, fmt::format("\"{}\" is neither CONNECT nor POST", word));
  const Value& host = tunnel.get("targetHost");
  const std::string& name = host.as_string();
  const bool plain = !name.empty() && std::ranges::all_of(name, [](unsigned char c) {
    return std::isalnum(c) != 0 || std::string_view("-_.:[]").contains(static_cast<char>(c));
  });
  if (!plain) findings.bad(path.field("targetHost"), host, fmt::format("\"{}\" is no host name or address", name));
  check_range(tunnel.get("targetPort"), path.field("targetPort"), 1, kLastPort, findings);
}

}  // namespace

void check_connection_pool(const Value& pool, const Path& path, Findings& findings) {
  const Value& tcp = pool.get("tcp");
  const Path at_tcp = path.field("tcp");
  check_range(tcp.get("maxConnections"), at_tcp.field("maxConnections"), 0, kMostCount, findings);
  check_time(tcp.get("connectTimeout"), at_tcp.field("connectTimeout"), kSomeTime, findings);
  for (std::string_view field : {"maxConnectionDuration", "idleTimeout"})
    check_time(tcp.get(field), at_tcp.field(field), kNoTime, findings);
  const Value& alive = tcp.get("tcpKeepalive");
  const Path at_alive = at_tcp.field("tcpKeepalive");
  for (std::string_view field : {"time", "interval"})
    check_time(alive.get(field), at_alive.field(field), kOneSecond, findings);
  check_range(alive.get("probes"), at_alive.field("probes"), 0, kMostProbes, findings);
  const Value& http = pool.get("http");
  const Path at_http = path.field("http");
  check_time(http.get("idleTimeout"), at_http.field("idleTimeout"), kNoTime, findings);
  for (std::string_view field : {"http1MaxPendingRequests", "http2MaxRequests", "maxRequestsPerConnection",
                                 "maxRetries", "maxConcurrentStreams"})
    check_range(http.get(field), at_http.field(field), 0, kMostCount, findings);
  if (http.get("h2UpgradePolicy").as_string() == "UPGRADE" && http.get("useClientProtocol").as_bool())
    findings.bad(at_http.field("useClientProtocol"), http.get("useClientProtocol"),
                 "stands beside h2UpgradePolicy UPGRADE, which speaks HTTP/2 whatever the client does; keep one");
  const Value& pings = http.get("http2KeepAlive");
  if (pings.is_null()) return;
  const Path at_pings = at_http.field("http2KeepAlive");
  for (std::string_view field : {"interval", "timeout"}) {
    const Value& time = pings.get(field);
    if (time.is_null()) findings.missing(at_pings.field(field), pings);
    check_time(time, at_pings.field(field), kSomeTime, findings);
  }
}

void check_traffic_policy(const Value& policy, const Path& path, Findings& findings) {
  check_balancer(policy.get("loadBalancer"), path.field("loadBalancer"), findings);
  check_connection_pool(policy.get("connectionPool"), path.field("connectionPool"), findings);
  check_outlier(policy.get("outlierDetection"), path.field("outlierDetection"), findings);
  const Path budget = path.field("retryBudget");
  check_percent(policy.at("retryBudget", "percent"), budget.field("percent"), findings);
  check_time(policy.at("retryBudget", "budgetInterval"), budget.field("budgetInterval"), kNoTime, findings);
  check_client_tls(policy.get("tls"), path.field("tls"), findings);
  check_tunnel(policy.get("tunnel"), path.field("tunnel"), findings);
  const Path ports = path.field("portLevelSettings");
  size_t i = 0;
  for (const Value& one : policy.get("portLevelSettings").as_array()) {
    const Path at = ports.index(i++);
    const Path port = at.field("port");
    const Value& number = one.at("port", "number");
    if (number.is_null()) findings.missing(port.field("number"), one);
    check_port_number(number, port.field("number"), findings);
    check_traffic_policy(one, at, findings);
  }
}

}  // namespace weft::mesh::kinds
