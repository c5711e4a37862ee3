#include "mesh/idle_words.h"

#include <fmt/format.h>

#include <algorithm>

#include "config/retry.h"
#include "mesh/locality.h"
#include "mesh/supported.h"
#include "mesh/traffic_policy.h"

namespace weft::mesh {
namespace {

using codec::Value;

void add_idle(std::string path, std::string text, std::string advice, uint32_t line, Troubles& troubles) {
  troubles.push_back({Trouble::What::has_no_say, false, std::move(path), std::move(text), std::move(advice), line});
}

// One level's words: of a host or subset as a whole, or of one of its ports. What it leaves out is `outer`'s.
struct Level {
  const Value& policy;
  const Value* outer;   // nullptr: nobody's
  std::string path;     // spec.subsets[0].trafficPolicy
  const Value& budget;  // retryBudget, which a port has none of its own of
  uint16_t port = 0;    // 0: all

  const Value& part(std::string_view name) const {
    const Value& own = policy.get(name);
    return own.is_null() && outer != nullptr ? outer->get(name) : own;
  }
  bool says(std::string_view name) const { return !policy.get(name).is_null(); }
};

std::vector<Level> levels_of(const DestinationRule& rule) {
  std::vector<Level> levels;
  const auto add = [&](const Value& policy, const Value* outer, const std::string& path) {
    if (policy.is_null()) return;
    const Value& own = policy.get("retryBudget");
    const Value& budget = own.is_null() && outer != nullptr ? outer->get("retryBudget") : own;
    levels.push_back({policy, outer, path, budget});
    const codec::Array& ports = policy.get("portLevelSettings").as_array();
    for (size_t i = 0; i < ports.size(); ++i)
      levels.push_back({ports[i], nullptr, at_index(path + ".portLevelSettings", i), budget,
                        static_cast<uint16_t>(ports[i].at("port", "number").as_int())});
  };
  const Value& whole = rule.spec.get("trafficPolicy");
  add(whole, nullptr, "spec.trafficPolicy");
  const codec::Array& subsets = rule.spec.get("subsets").as_array();
  for (size_t i = 0; i < subsets.size(); ++i)
    add(subsets[i].get("trafficPolicy"), &whole, at_index("spec.subsets", i) + ".trafficPolicy");
  return levels;
}

// "" for the least loaded of two, which is what is taken where nothing is said.
std::string balancer_word(const Value& balancer) {
  if (!balancer.get("consistentHash").is_null()) return "consistentHash";
  const std::string& simple = balancer.get("simple").as_string();
  return simple == "LEAST_REQUEST" || simple == "LEAST_CONN" || simple == "UNSPECIFIED" ? "" : simple;
}

void remark_balancer(const DestinationRule& rule, const Level& level, Troubles& troubles) {
  const std::string word = balancer_word(level.policy.get("loadBalancer"));
  if (rule.balancer.empty() || word.empty()) return;
  add_idle(fmt::format("metadata.annotations[{}]", kBalancerAnnotation),
           fmt::format("{} has no effect where {}.loadBalancer says {}", rule.balancer, level.path, word),
           "remove one of the two", level.policy.get("loadBalancer").line, troubles);
}

void remark_hash(const Level& level, Troubles& troubles) {
  const Value& hash = level.policy.get("loadBalancer").get("consistentHash");
  if (hash.is_null() || has_hash_key(hash)) return;
  add_idle(level.path + ".loadBalancer.consistentHash",
           "has no effect: it says nothing to hash, so each call goes to any endpoint",
           "say httpHeaderName, httpCookie, httpQueryParameterName or useSourceIp: true", hash.line, troubles);
}

// What there is of the files and names that a TLS of its own has, and its mode does not look at.
void remark_tls(const Level& level, Troubles& troubles) {
  struct Unread {
    std::string_view mode;
    std::vector<std::string_view> fields;
    std::string_view why;
  };
  static const Unread kUnread[] = {
      {"DISABLE",
       {"clientCertificate", "privateKey", "caCertificates", "subjectAltNames", "sni"},
       "calls are plaintext"},
      {"SIMPLE", {"clientCertificate", "privateKey"}, "only with MUTUAL a certificate is shown"},
      {"ISTIO_MUTUAL",
       {"clientCertificate", "privateKey", "caCertificates"},
       "the mesh's certificates are shown, and trusted"}};
  const Value& tls = level.policy.get("tls");
  const std::string& said = tls.get("mode").as_string();
  const std::string_view mode = said.empty() ? std::string_view("DISABLE") : std::string_view(said);
  for (const Unread& one : kUnread) {
    if (tls.is_null() || one.mode != mode) continue;
    for (std::string_view field : one.fields) {
      const Value& value = tls.get(field);
      if (value.as_string().empty() && value.size() == 0) continue;
      add_idle(fmt::format("{}.tls.{}", level.path, field), fmt::format("has no effect with {}: {}", mode, one.why),
               "remove it, or say another mode", value.line, troubles);
    }
  }
}

void remark_warm_up(const Level& level, Troubles& troubles) {
  const Value& balancer = level.policy.get("loadBalancer");
  const std::string word = balancer_word(balancer);
  if (word.empty() || word == "ROUND_ROBIN") return;
  for (std::string_view field : {"warmup", "warmupDurationSecs"}) {
    if (balancer.get(field).is_null()) continue;
    add_idle(fmt::format("{}.loadBalancer.{}", level.path, field),
             fmt::format("has no effect with {}: new endpoints get their whole share at once", word),
             "balance by ROUND_ROBIN or LEAST_REQUEST", balancer.get(field).line, troubles);
  }
}

void remark_passed_through(const Level& level, Troubles& troubles) {
  if (!level.says("outlierDetection") && !level.says("loadBalancer")) return;
  const Value& detection = level.part("outlierDetection");
  if (detection.is_null() || level.part("loadBalancer").get("simple").as_string() != "PASSTHROUGH") return;
  add_idle(level.path + ".outlierDetection",
           "has no effect with PASSTHROUGH: calls go where they were meant to go, whoever is there",
           "remove it, or balance in another way", detection.line, troubles);
}

void remark_retries(const Value& said, const std::string& path, Troubles& troubles) {
  const auto words = config::retry_words(said.as_string());
  const auto has = [&](std::string_view word) { return std::ranges::find(words, word) != words.end(); };
  if (has("retriable-headers"))
    add_idle(path,
             "\"retriable-headers\" has no effect: there is no field for the headers it needs, and requests are not "
             "asked for them (x-envoy-retriable-header-names)",
             "name statuses instead, like 503", said.line, troubles);
  const bool lists =
      std::ranges::any_of(words, [](std::string_view word) { return config::retry_status(word).has_value(); });
  if (has("retriable-status-codes") && !lists)
    add_idle(path,
             "\"retriable-status-codes\" has no effect without a status, and requests are not asked for one "
             "(x-envoy-retriable-status-codes)",
             "add its number, like 503", said.line, troubles);
}

// Of a rule that answers by itself.
void remark_forwarding(const Value& rule, std::string_view answer, const std::string& path, Troubles& troubles) {
  for (std::string_view field : {"rewrite", "timeout", "retries", "mirror", "mirrors"}) {
    const Value& said = rule.get(field);
    if (said.is_null()) continue;
    add_idle(fmt::format("{}.{}", path, field), fmt::format("has no effect beside {}: nobody is asked", answer),
             "take it out", said.line, troubles);
  }
}

void remark_source_subnets(const Value& rule, const std::string& path, Troubles& troubles) {
  const codec::Array& matches = rule.get("match").as_array();
  for (size_t i = 0; i < matches.size(); ++i) {
    const Value& said = matches[i].get("sourceSubnet");
    if (said.as_string().empty()) continue;
    add_idle(at_index(path + ".match", i) + ".sourceSubnet", "has no effect, as in Istio: it keeps no caller out",
             "choose callers by sourceLabels or sourceNamespace", said.line, troubles);
  }
}

void remark_fault(const Value& fault, bool says_what, std::string_view what, std::string_view advice, std::string path,
                  Troubles& troubles) {
  if (fault.is_null()) return;
  if (!says_what) {
    add_idle(std::move(path), fmt::format("has no effect: it says no {}", what), fmt::format("say {}", advice),
             fault.line, troubles);
  } else if (fault.get("percentage").is_null() && fault.get("percent").is_null()) {
    add_idle(std::move(path), "has no effect: it says no share of the requests, which is none", "say percentage",
             fault.line, troubles);
  }
}

void remark_faults(const Value& fault, const std::string& path, Troubles& troubles) {
  const Value& delay = fault.get("delay");
  const Value& abort = fault.get("abort");
  remark_fault(delay, !delay.get("fixedDelay").is_null(), "time", "fixedDelay", path + ".delay", troubles);
  remark_fault(abort, !abort.get("httpStatus").is_null() || !abort.get("grpcStatus").is_null(), "status",
               "httpStatus or grpcStatus", path + ".abort", troubles);
}

// Not of a delegate, whose words stand in the place of the root's, nor of a share whose mirror the delegate says.
void remark_empty(const Value& rule, const std::string& path, Troubles& troubles) {
  for (std::string_view field : {"fault", "rewrite", "corsPolicy"}) {
    const Value& said = rule.get(field);
    if (said.is_null() || said.size() > 0) continue;
    add_idle(fmt::format("{}.{}", path, field), "has no effect: it says nothing", "take it out, or say what is to be",
             said.line, troubles);
  }
  if (!rule.get("mirror").is_null() || !rule.get("delegate").is_null()) return;
  for (std::string_view field : {"mirrorPercentage", "mirrorPercent", "mirror_percent"}) {
    const Value& said = rule.get(field);
    if (said.is_null()) continue;
    add_idle(fmt::format("{}.{}", path, field), "has no effect without mirror",
             rule.get("mirrors").is_null() ? "say mirror, or take it out" : "say percentage in each of mirrors",
             said.line, troubles);
  }
}

// Without ejection nobody is ever failed over from. A subset may have what the whole has not.
void remark_failover(const DestinationRule& rule, const Level& level, Troubles& troubles) {
  const Value& setting = level.policy.at("loadBalancer", "localityLbSetting");
  const Value& enabled = setting.get("enabled");
  if (!level.part("outlierDetection").is_null() || (enabled.is_bool() && !enabled.as_bool())) return;
  const bool by_subset = std::ranges::any_of(
      rule.subsets, [](const Subset& one) { return !one.policy.get("outlierDetection").is_null(); });
  if (level.port == 0 && level.path == "spec.trafficPolicy" && by_subset) return;
  for (std::string_view field : {"failover", "failoverPriority"}) {
    if (setting.get(field).size() == 0) continue;
    add_idle(fmt::format("{}.loadBalancer.localityLbSetting.{}", level.path, field),
             "has no effect without outlierDetection, which says who has failed", "say outlierDetection beside it",
             setting.get(field).line, troubles);
  }
}

void remark_zones(const Level& level, Troubles& troubles) {
  const Value& balancer = level.policy.get("loadBalancer");
  const Value& setting = balancer.get("zoneAwareLbSetting");
  const std::string word = balancer_word(balancer);
  if (!asks_for_zones(setting) || (word != "consistentHash" && word != "PASSTHROUGH")) return;
  add_idle(level.path + ".loadBalancer.zoneAwareLbSetting",
           word == "PASSTHROUGH" ? "has no effect with PASSTHROUGH: calls go where they were meant to go"
                                 : "orders regions alone beside consistentHash: a hash goes to any zone",
           "balance in another way, or take it out", setting.line, troubles);
}

// Reads `said` as traffic_policy.cc does. Istio's way of asking for failover alone is a detection of nothing.
void remark_detection(const Level& level, Troubles& troubles) {
  const Value& said = level.policy.get("outlierDetection");
  if (said.is_null()) return;
  const std::string path = level.path + ".outlierDetection";
  if (const Value& old = said.get("consecutiveErrors"); !old.is_null())
    add_idle(path + ".consecutiveErrors", "has no effect, as in Istio: it is the name of old",
             "say consecutive5xxErrors or consecutiveGatewayErrors", old.line, troubles);
  const bool split = said.get("splitExternalLocalOriginErrors").as_bool();
  const Value& local = said.get("consecutiveLocalOriginFailures");
  if (!split && !local.is_null())
    add_idle(path + ".consecutiveLocalOriginFailures",
             "has no effect without splitExternalLocalOriginErrors: such failures count as gateway errors",
             "say splitExternalLocalOriginErrors: true, or take it out", local.line, troubles);
  const Value& errors = said.get("consecutive5xxErrors");
  const bool by_local = split && (local.is_null() || local.as_int() > 0);
  const bool detects = errors.is_null() || errors.as_int() > 0 || said.get("consecutiveGatewayErrors").as_int() > 0;
  if (detects || by_local || !level.part("loadBalancer").get("localityLbSetting").is_null()) return;
  add_idle(path + ".consecutive5xxErrors", "is 0 and nothing else is counted: nobody is ever ejected",
           "say how many failures eject, here or as consecutiveGatewayErrors", errors.line, troubles);
}

void remark_retry_limit(const Level& level, Troubles& troubles) {
  const Value& most = level.policy.at("connectionPool", "http", "maxRetries");
  if (most.as_int() <= 0 || level.budget.is_null()) return;
  add_idle(level.path + ".connectionPool.http.maxRetries", "has no effect beside retryBudget, which counts instead",
           "keep one of the two", most.line, troubles);
}

// As traffic_policy.cc reads them, the last of a port counts.
void remark_ports_twice(const Level& level, Troubles& troubles) {
  const codec::Array& ports = level.policy.get("portLevelSettings").as_array();
  const auto number_at = [&](size_t i) { return ports[i].at("port", "number").as_int(); };
  for (size_t i = 0; i < ports.size(); ++i) {
    for (size_t j = ports.size() - 1; j > i; --j) {
      if (number_at(i) != number_at(j)) continue;
      add_idle(at_index(level.path + ".portLevelSettings", i),
               fmt::format("has no effect: portLevelSettings[{}] is of the same port", j), "keep one", ports[i].line,
               troubles);
      break;
    }
  }
}

void remark_missing_ports(const Level& level, const Service& host, Troubles& troubles) {
  const codec::Array& ports = level.policy.get("portLevelSettings").as_array();
  for (size_t i = 0; i < ports.size(); ++i) {
    const Value& number = ports[i].at("port", "number");
    if (host.port(static_cast<uint16_t>(number.as_int())) != nullptr) continue;
    add_idle(at_index(level.path + ".portLevelSettings", i) + ".port.number",
             fmt::format("has no effect: \"{}\" has no port {}", host.host, number.as_int()), "say one of its ports",
             number.line, troubles);
  }
}

// Whether every port that the level is about speaks HTTP; `some`: at least one.
struct Spoken {
  bool all = false;
  bool some = false;
};

Spoken spoken_at(const Level& level, const Service& host) {
  Spoken out{true, false};
  bool any = false;
  for (const ServicePort& port : host.ports) {
    if (level.port != 0 && level.port != port.port) continue;
    any = true;
    out.all = out.all && is_http(port.protocol);
    out.some = out.some || is_http(port.protocol);
  }
  out.all = out.all && any;
  return out;
}

void remark_opaque_words(const Level& level, const Service& host, Troubles& troubles) {
  const Spoken http = spoken_at(level, host);
  if (const Value& time = level.policy.at("connectionPool", "tcp", "idleTimeout"); http.all && !time.is_null())
    add_idle(level.path + ".connectionPool.tcp.idleTimeout",
             fmt::format("has no effect: it is of opaque connections, and \"{}\" speaks HTTP", host.host),
             "say http.idleTimeout", time.line, troubles);
  if (level.port != 0) return;
  if (const Value& tunnel = level.policy.get("tunnel"); http.all && !tunnel.is_null())
    add_idle(level.path + ".tunnel",
             fmt::format("has no effect: it is of opaque connections, and \"{}\" speaks HTTP", host.host),
             "take it out", tunnel.line, troubles);
  const Value& announced = level.policy.get("proxyProtocol");
  if (!http.some || announced.is_null()) return;
  troubles.push_back({Trouble::What::unsupported, false, level.path + ".proxyProtocol",
                      fmt::format("the PROXY protocol is spoken on opaque connections only: requests to {} of \"{}\" "
                                  "are answered with 503",
                                  http.all ? "the ports" : "the HTTP ports", host.host),
                      "take it out, or say appProtocol: tcp at the Service's port", announced.line});
}

}  // namespace

void remark_idle_words(const VirtualService& object, Troubles& troubles) {
  const codec::Array& rules = object.spec.get("http").as_array();
  for (size_t i = 0; i < rules.size(); ++i) {
    const std::string path = at_index("spec.http", i);
    remark_retries(rules[i].at("retries", "retryOn"), path + ".retries.retryOn", troubles);
    remark_faults(rules[i].get("fault"), path + ".fault", troubles);
    if (!object.hosts.empty()) remark_empty(rules[i], path, troubles);
    for (std::string_view answer : {"redirect", "directResponse"}) {
      if (!rules[i].get(answer).is_null()) remark_forwarding(rules[i], answer, path, troubles);
    }
  }
  const codec::Array& opaque = object.spec.get("tcp").as_array();
  for (size_t i = 0; i < opaque.size(); ++i) remark_source_subnets(opaque[i], at_index("spec.tcp", i), troubles);
}

void remark_idle_words(const Gateway& object, Troubles& troubles) {
  const codec::Array& servers = object.spec.get("servers").as_array();
  for (size_t i = 0; i < servers.size(); ++i) {
    const std::string path = at_index("spec.servers", i);
    if (const Value& said = servers[i].get("defaultEndpoint"); !said.as_string().empty())
      add_idle(path + ".defaultEndpoint", "has no effect, as in Istio", "bind a VirtualService to the Gateway",
               said.line, troubles);
    if (const Value& said = servers[i].at("port", "targetPort"); !said.is_null())
      add_idle(path + ".port.targetPort", "has no effect, as in Istio",
               "say at the gateway's Service which port of its pods is meant", said.line, troubles);
  }
}

void remark_idle_words(const DestinationRule& rule, Troubles& troubles) {
  for (const Level& level : levels_of(rule)) {
    remark_balancer(rule, level, troubles);
    remark_hash(level, troubles);
    remark_tls(level, troubles);
    remark_warm_up(level, troubles);
    remark_passed_through(level, troubles);
    remark_failover(rule, level, troubles);
    remark_zones(level, troubles);
    remark_detection(level, troubles);
    remark_retry_limit(level, troubles);
    remark_ports_twice(level, troubles);
  }
}

void remark_idle_words(const DestinationRule& rule, const Service& host, Troubles& troubles) {
  for (const Level& level : levels_of(rule)) {
    remark_missing_ports(level, host, troubles);
    remark_opaque_words(level, host, troubles);
  }
  if (host.resolution != Resolution::original && host.resolution != Resolution::by_request) return;
  for (const Level& level : levels_of(rule)) {
    const Value& detection = level.policy.get("outlierDetection");
    if (detection.is_null()) continue;
    add_idle(level.path + ".outlierDetection",
             fmt::format("has no effect: ServiceEntry {} has resolution {}, so nobody knows its endpoints",
                         to_string(host.object), host.resolution == Resolution::original ? "NONE" : "DYNAMIC_DNS"),
             "remove it, or name endpoints there", detection.line, troubles);
  }
}

void remark_lost_balancer(const DestinationRule& rule, const DestinationRule& wider, Troubles& troubles) {
  const Value& balancer = rule.spec.at("trafficPolicy", "loadBalancer");
  if (!rule.balancer.empty() || wider.balancer.empty() || !balancer.get("simple").is_null() ||
      !balancer.get("consistentHash").is_null())
    return;
  add_idle("spec.host",
           fmt::format("this rule alone counts for its host, so the {} of DestinationRule {} does not", wider.balancer,
                       to_string(wider.object)),
           fmt::format("add the annotation {} here, too, or say loadBalancer.simple", kBalancerAnnotation),
           rule.spec.get("host").line, troubles);
}

}  // namespace weft::mesh
