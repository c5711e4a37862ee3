#include "cli/proxy_status.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

namespace weft::cli {
namespace {

using codec::Value;

constexpr size_t kVersionShown = 10;  // digits of a content hash that a person compares

// "8 (3f2a91bc04)": how many, and the version the proxy said is valid.
std::string column_of(const Value& proxy, std::string_view type) {
  for (const Value& each : proxy.get("types").as_array()) {
    if (each.get("type").as_string() != type) continue;
    const std::string& acked = each.get("ackedVersion").as_string();
    const int64_t subscribed = each.get("subscribed").as_int();
    std::string text = each.get("wildcard").as_bool() ? "all" : std::to_string(subscribed);
    if (!acked.empty() && text != "0") text += fmt::format(" ({})", acked.substr(0, kVersionShown));
    if (!each.get("nackReason").as_string().empty()) text += " refused";
    else if (!each.get("synced").as_bool()) text += " stale";
    return text;
  }
  return "-";
}

std::string state_of(const Value& proxy) {
  const Value* generation = proxy.find("generation");
  if (generation == nullptr) return "unknown";  // other xDS clients do not say
  const codec::Array& open = generation->get("notSimplyActive").as_array();
  if (open.empty()) return "active";
  std::set<std::string> words;
  for (const Value& each : open) words.insert(each.get("state").as_string());
  return fmt::format("{} {}", open.size(), fmt::join(words, ", "));
}

std::string_view take_word(std::string_view& line) {
  while (line.starts_with(' ')) line.remove_prefix(1);
  const std::string_view word = line.substr(0, line.find(' '));
  line.remove_prefix(word.size());
  return word;
}

// "waiting  Cluster outbound|80||cart 3f2a91: no endpoints yet"; a resource's name has no spaces, nor has a version.
Value resource_of(std::string_view line) {
  Value out = Value::object();
  out.set("state", take_word(line));
  const std::string type(take_word(line));
  out.set("resource", fmt::format("{} {}", type, take_word(line)));
  while (line.starts_with(' ')) line.remove_prefix(1);
  const size_t colon = line.find(": ");
  out.set("version", line.substr(0, std::min(colon, line.size())));
  out.set("reason", colon == line.npos ? std::string_view() : line.substr(colon + 2));
  return out;
}

}  // namespace

std::vector<Row> status_rows(const Value& proxies) {
  std::vector<Row> rows = {{"PROXY", "CONNECTED SINCE", "LISTENERS", "ROUTES", "CLUSTERS", "ENDPOINTS", "STATE"}};
  for (const Value& proxy : proxies.get("proxies").as_array()) {
    rows.push_back({proxy.get("id").as_string(), proxy.get("connected").as_string(), column_of(proxy, "Listener"),
                    column_of(proxy, "RouteConfiguration"), column_of(proxy, "Cluster"),
                    column_of(proxy, "ClusterLoadAssignment"), state_of(proxy)});
  }
  std::sort(rows.begin() + 1, rows.end());
  return rows;
}

std::vector<std::string> status_reasons(const Value& proxies) {
  std::vector<std::string> lines;
  for (const Value& proxy : proxies.get("proxies").as_array()) {
    const std::string& id = proxy.get("id").as_string();
    for (const Value& each : proxy.get("types").as_array()) {
      if (const std::string& why = each.get("nackReason").as_string(); !why.empty()) {
        lines.push_back(fmt::format("{}: {} refused: {}", id, each.get("type").as_string(), why));
      }
    }
    for (const Value& each : proxy.at("generation", "notSimplyActive").as_array()) {
      lines.push_back(fmt::format("{}: {} {}: {}", id, each.get("resource").as_string(), each.get("state").as_string(),
                                  each.get("reason").as_string()));
    }
  }
  return lines;
}

Value parse_config_page(std::string_view text) {
  constexpr std::string_view kControlPlane = "control plane: ";
  Value out = Value::object();
  Value resources = Value::array();
  while (!text.empty()) {
    const std::string_view line = text.substr(0, text.find('\n'));
    text.remove_prefix(std::min(text.size(), line.size() + 1));
    if (line.starts_with(kControlPlane)) out.set("controlPlane", line.substr(kControlPlane.size()));
    else if (!line.empty()) resources.push_back(resource_of(line));
  }
  out.set("resources", std::move(resources));
  return out;
}

}  // namespace weft::cli
