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

std::string verdict_of(bool has_sidecar, bool strict, const MtlsLine& line) {
  if (!has_sidecar) return "no: it has no sidecar";
  if (strict) return line.from.empty() ? "in force" : "in force; plaintext is refused";
  if (line.from.empty() && line.arrivals.plaintext == 0) {
    return line.arrivals.mutual_tls == 0 ? "nothing came yet that would tell" : "yes";
  }
  if (line.from.empty()) return "no: plaintext came";
  return fmt::format("no: it would turn away {}", fmt::join(line.from, ", "));
}

}  // namespace

void Arrivals::add(const Arrivals& other) {
  mutual_tls += other.mutual_tls;
  plaintext += other.plaintext;
  for (const auto& [address, count] : other.plaintext_from) plaintext_from[address] += count;
}

Arrivals read_arrivals(std::string_view metrics) {
  Arrivals out;
  while (!metrics.empty()) {
    const std::string_view line = metrics.substr(0, metrics.find('\n'));
    metrics.remove_prefix(std::min(metrics.size(), line.size() + 1));
    if (line.starts_with("weft_plaintext_connections_total{")) {
      out.plaintext_from[std::string(label_of(line, "peer"))] += value_of(line);
    } else if (line.starts_with("istio_requests_total{") || line.starts_with("istio_tcp_connections_opened_total{")) {
      const std::string_view policy = label_of(line, "connection_security_policy");
      if (policy == "mutual_tls") out.mutual_tls += value_of(line);
      if (policy == "none") out.plaintext += value_of(line);
    }
  }
  return out;
}

std::vector<MtlsLine> mtls_lines(const Value& workloads, const std::map<std::string, Arrivals>& by_pod) {
  std::map<std::string, std::string> pod_at;
  for (const Value& one : workloads.get("workloads").as_array()) {
    const std::string who = fmt::format("{}/{}", one.get("namespace").as_string(), one.get("owner").as_string());
    pod_at[one.get("ip").as_string()] = who;
    for (const Value& other : one.get("otherIps").as_array()) pod_at[other.as_string()] = who;
  }
  struct Group {
    MtlsLine line;
    bool has_sidecar = true;
    bool strict = true;
    std::set<std::string> modes;
  };
  std::map<std::string, Group> groups;
  for (const Value& one : workloads.get("workloads").as_array()) {
    if (one.get("gateway").as_bool()) continue;  // it takes what comes from outside
    const std::string& ns = one.get("namespace").as_string();
    Group& group = groups[fmt::format("{}/{}", ns, one.get("owner").as_string())];
    group.has_sidecar &= one.get("sidecar").as_bool();
    group.strict &= is_strict(one);
    group.modes.insert(mode_of(one));
    const auto known = by_pod.find(fmt::format("{}/{}", ns, one.get("pod").as_string()));
    if (known != by_pod.end()) group.line.arrivals.add(known->second);
  }
  std::vector<MtlsLine> lines;
  for (auto& [name, group] : groups) {
    MtlsLine& line = group.line;
    line.workload = name;
    line.mode = group.has_sidecar ? fmt::format("{}", fmt::join(group.modes, " / ")) : "-";
    std::map<std::string, uint64_t> from;
    for (const auto& [address, count] : line.arrivals.plaintext_from) {
      const auto pod = pod_at.find(address);
      from[pod == pod_at.end() || address.empty() ? address : pod->second] += count;
    }
    for (const auto& [who, count] : from) line.from.push_back(fmt::format("{} ({})", who, count));
    line.strict = verdict_of(group.has_sidecar, group.strict, line);
    lines.push_back(std::move(line));
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
