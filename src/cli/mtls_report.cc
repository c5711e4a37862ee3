#include "cli/mtls_report.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <charconv>
#include <set>

namespace weft::cli {
namespace {

using codec::Value;

// The value of a label in a line of Prometheus text; "" without it. Ours have no quotes inside.
std::string_view label_of(std::string_view line, std::string_view name) {
  const std::string key = fmt::format("{}=\"", name);
  const size_t at = line.find(key);
  if (at == line.npos) return {};
  const std::string_view rest = line.substr(at + key.size());
  return rest.substr(0, rest.find('"'));
}

uint64_t value_of(std::string_view line) {
  const std::string_view number = line.substr(line.rfind(' ') + 1);
  uint64_t value = 0;
  std::from_chars(number.data(), number.data() + number.size(), value);
  return value;
}

std::string mode_of(const Value& workload) {
  const std::string& whole = workload.get("mode").as_string();
  std::string text = whole;
  for (const Value& port : workload.get("ports").as_array()) {
    const std::string& mode = port.get("mode").as_string();
    if (mode != whole) text += fmt::format(", {} {}", port.get("port").as_int(), mode);
  }
  return text;
}

bool is_strict(const Value& workload) {
  if (workload.get("mode").as_string() != "STRICT") return false;
  for (const Value& port : workload.get("ports").as_array()) {
    if (port.get("mode").as_string() != "STRICT") return false;
  }
  return true;
}

std::string age_of(const PlaintextCaller& caller, WallTime now) {
  if (caller.open > 0) return "now";
  const Duration age = now - caller.last_seen;
  if (age >= 48h) return fmt::format("{} days ago", age / 24h);
  if (age >= 1h) return fmt::format("{} h ago", age / 1h);
  return age >= 1min ? fmt::format("{} min ago", age / 1min) : "just now";
}

// What is known of those at an address.
struct Known {
  std::string name;  // shop/cart
  bool has_proxy = false;
};

// What speaks for and against requiring mutual TLS of all who come to a workload.
struct Group {
  MtlsLine line;
  bool has_sidecar = true;
  bool strict = true;
  size_t pods = 0;
  size_t silent = 0;  // of these, those that did not answer
  std::set<std::string> modes;
  std::set<std::string> rules;           // DestinationRules that have callers come without mutual TLS
  std::vector<std::string> turned_away;  // by STRICT
  std::vector<std::string> would_change;
};

std::string time_of(Duration time) {
  if (time >= 1h) return fmt::format("{} h", time / 1h);
  return time >= 1min ? fmt::format("{} min", time / 1min) : fmt::format("{} s", time / 1s);
}

// What is not known is no yes.
std::string verdict_of(const Group& group, const MtlsWindow& window) {
  const MtlsLine& line = group.line;
  if (!group.has_sidecar) return "no: it has no sidecar";
  if (group.strict) return line.from.empty() ? "in force" : "in force; plaintext is refused";
  if (!group.turned_away.empty()) return fmt::format("no: it would turn away {}", fmt::join(group.turned_away, ", "));
  if (group.silent > 0) return fmt::format("unknown: {} of {} pods did not answer", group.silent, group.pods);
  if (const Duration seen = window.now - line.arrivals.since; seen < window.since) {
    return fmt::format("unknown: nothing speaks against it, but it was seen for {} of {} only", time_of(seen),
                       time_of(window.since));
  }
  if (!group.would_change.empty()) {
    return fmt::format("yes: {} came in plaintext, and by mutual TLS where that is asked for",
                       fmt::join(group.would_change, ", "));
  }
  if (line.arrivals.mutual_tls == 0 && line.from.empty()) return "nothing came yet that would tell";
  return "yes";
}

void judge_callers(Group& group, const std::map<std::string, Known>& at, const MtlsWindow& window) {
  std::map<std::string, std::pair<PlaintextCaller, bool>> callers;
  for (const auto& [address, came] : group.line.arrivals.plaintext_from) {
    const auto known = at.find(address);
    const bool is_known = known != at.end() && !address.empty();
    auto& [caller, has_proxy] = callers[is_known ? known->second.name : address];
    caller.add(came);
    has_proxy = is_known && known->second.has_proxy;
  }
  for (const auto& [name, caller] : callers) {
    const std::string who =
        fmt::format("{} ({}, {})", name, caller.first.connections, age_of(caller.first, window.now));
    group.line.from.push_back(who);
    if (caller.first.open == 0 && window.now - caller.first.last_seen > window.since) continue;
    if (!caller.second) group.turned_away.push_back(who);
    else if (group.rules.empty()) group.would_change.push_back(who);
    else group.turned_away.push_back(fmt::format("{} by {}", who, fmt::join(group.rules, ", ")));
  }
}

}  // namespace

void Arrivals::add(const Arrivals& other) {
  mutual_tls += other.mutual_tls;
  plaintext += other.plaintext;
  for (const auto& [address, caller] : other.plaintext_from) plaintext_from[address].add(caller);
  since = std::max(since, other.since);
}

void PlaintextCaller::add(const PlaintextCaller& other) {
  connections += other.connections;
  open += other.open;
  last_seen = std::max(last_seen, other.last_seen);
}

Result<Duration> parse_window(std::string_view text) {
  uint32_t number = 0;
  const char* end = text.data() + text.size();
  const auto [stop, bad] = std::from_chars(text.data(), end, number);
  const std::string_view unit(stop, static_cast<size_t>(end - stop));
  for (const auto& [name, time] :
       {std::pair<std::string_view, Duration>{"s", 1s}, {"m", 1min}, {"h", 1h}, {"d", 24h}}) {
    if (bad == std::errc{} && unit == name && number > 0 && number < 100'000) return number * time;
  }
  return fail(Code::invalid, Side::local, fmt::format("\"{}\" is no time; write it as 30s, 15m, 2h or 1d", text));
}

Arrivals read_arrivals(std::string_view metrics) {
  Arrivals out;
  while (!metrics.empty()) {
    const std::string_view line = metrics.substr(0, metrics.find('\n'));
    metrics.remove_prefix(std::min(metrics.size(), line.size() + 1));
    if (line.starts_with("weft_plaintext_")) {
      const std::string_view name = line.substr(0, line.find('{'));
      if (name.size() == line.size()) continue;
      PlaintextCaller& caller = out.plaintext_from[std::string(label_of(line, "peer"))];
      if (name == "weft_plaintext_connections_total") caller.connections += value_of(line);
      if (name == "weft_plaintext_connections") caller.open += value_of(line);
      if (name == "weft_plaintext_last_seen_timestamp_seconds")
        caller.last_seen = WallTime(std::chrono::seconds(value_of(line)));
    } else if (line.starts_with("weft_start_timestamp_seconds ")) {
      out.since = WallTime(std::chrono::seconds(value_of(line)));
    } else if (line.starts_with("istio_requests_total{") || line.starts_with("istio_tcp_connections_opened_total{")) {
      const std::string_view policy = label_of(line, "connection_security_policy");
      if (policy == "mutual_tls") out.mutual_tls += value_of(line);
      if (policy == "none") out.plaintext += value_of(line);
    }
  }
  return out;
}

std::vector<MtlsLine> mtls_lines(const Value& workloads, const std::map<std::string, Arrivals>& by_pod,
                                 const MtlsWindow& window) {
  std::map<std::string, Known> at;
  for (const Value& one : workloads.get("workloads").as_array()) {
    const Known known{fmt::format("{}/{}", one.get("namespace").as_string(), one.get("owner").as_string()),
                      one.get("sidecar").as_bool() || one.get("gateway").as_bool()};
    at[one.get("ip").as_string()] = known;
    for (const Value& other : one.get("otherIps").as_array()) at[other.as_string()] = known;
  }
  std::map<std::string, Group> groups;
  for (const Value& one : workloads.get("workloads").as_array()) {
    if (one.get("gateway").as_bool()) continue;
    const std::string& ns = one.get("namespace").as_string();
    Group& group = groups[fmt::format("{}/{}", ns, one.get("owner").as_string())];
    group.has_sidecar &= one.get("sidecar").as_bool();
    group.strict &= is_strict(one);
    group.modes.insert(mode_of(one));
    for (const Value& rule : one.get("withoutMutualTls").as_array())
      group.rules.insert(fmt::format("DestinationRule {}", rule.as_string()));
    const auto known = by_pod.find(fmt::format("{}/{}", ns, one.get("pod").as_string()));
    ++group.pods;
    if (known != by_pod.end()) group.line.arrivals.add(known->second);
    else ++group.silent;
  }
  std::vector<MtlsLine> lines;
  for (auto& [name, group] : groups) {
    group.line.workload = name;
    group.line.mode = group.has_sidecar ? fmt::format("{}", fmt::join(group.modes, " / ")) : "-";
    judge_callers(group, at, window);
    group.line.strict = verdict_of(group, window);
    lines.push_back(std::move(group.line));
  }
  return lines;
}

std::vector<Row> mtls_rows(const std::vector<MtlsLine>& lines) {
  std::vector<Row> rows = {{"WORKLOAD", "MODE", "MUTUAL TLS", "PLAINTEXT", "IN PLAINTEXT FROM", "STRICT IS SAFE"}};
  for (const MtlsLine& line : lines) {
    rows.push_back({line.workload, line.mode, std::to_string(line.arrivals.mutual_tls),
                    std::to_string(line.arrivals.plaintext),
                    line.from.empty() ? "-" : fmt::format("{}", fmt::join(line.from, ", ")), line.strict});
  }
  return rows;
}

Value mtls_json(const std::vector<MtlsLine>& lines) {
  codec::Array all;
  for (const MtlsLine& line : lines) {
    codec::Array from;
    for (const std::string& one : line.from) from.emplace_back(one);
    codec::Object members = {{"workload", line.workload},
                             {"mode", line.mode},
                             {"mutualTls", line.arrivals.mutual_tls},
                             {"plaintext", line.arrivals.plaintext},
                             {"plaintextFrom", std::move(from)},
                             {"strictIsSafe", line.strict}};
    all.emplace_back(std::move(members));
  }
  codec::Object out = {{"workloads", std::move(all)}};
  return Value(std::move(out));
}

}  // namespace weft::cli
