#include "mesh/kinds/service_families.h"

#include <arpa/inet.h>
#include <fmt/format.h>

#include <algorithm>
#include <set>

namespace weft::mesh::kinds {
namespace {

using codec::Array;
using codec::Value;
using What = Problem::What;

constexpr std::string_view kV4 = "IPv4";
constexpr std::string_view kV6 = "IPv6";
constexpr std::string_view kFields[] = {"clusterIPs", "ipFamilies", "ipFamilyPolicy"};

bool is_external(const Value& spec) { return spec.get("type").as_string() == "ExternalName"; }
bool is_headless(const Value& spec) { return spec.get("clusterIP").as_string() == "None"; }
bool is_single(const Value& spec) { return spec.get("ipFamilyPolicy").as_string() == "SingleStack"; }

// Empty: it is no address.
std::string_view family_of_ip(const std::string& text) {
  uint8_t bytes[16];
  if (inet_pton(AF_INET, text.c_str(), bytes) == 1) return kV4;
  return inet_pton(AF_INET6, text.c_str(), bytes) == 1 ? kV6 : std::string_view();
}

void keep_first(Value& spec, std::string_view field, const Value& before) {
  if (spec.get(field).as_array().size() < 2 || !(spec.get(field) == before)) return;
  spec.set(field, Array{spec.get(field).as_array().front()});
}

// Each is an address, or the only one is "None"; false: there is no telling the families of these.
bool check_addresses(const Array& addresses, const Path& path, Findings& findings) {
  size_t i = 0;
  bool good = true;
  for (const Value& address : addresses) {
    const size_t place = i++;
    const std::string& text = address.as_string();
    if (text == "None" && addresses.size() == 1) continue;
    if (!family_of_ip(text).empty()) continue;
    good = false;
    findings.bad(path.index(place), address,
                 text == "None" ? std::string("\"None\" stands alone or not at all")
                                : fmt::format("\"{}\" is no address such as 10.96.0.7 or fd00:10:96::7", text));
  }
  return good;
}

void check_cluster_ips(const Value& spec, const Path& path, Findings& findings) {
  const Value& list = spec.get("clusterIPs");
  const Array& addresses = list.as_array();
  const std::string& first = spec.get("clusterIP").as_string();
  const Path at = path.field("clusterIPs");
  if (first.empty() && !addresses.empty())
    return findings.bad(at, list, "must be empty while clusterIP is; set clusterIP to its first address");
  if (!addresses.empty() && addresses.front().as_string() != first)
    return findings.bad(at, list, fmt::format("its first address must be clusterIP, \"{}\"", first));
  if (addresses.size() > 2) findings.bad(at, list, "may hold two addresses at most, one of each family");
  if (!check_addresses(addresses, at, findings)) return;
  if (addresses.size() == 2 && family_of_ip(addresses[0].as_string()) == family_of_ip(addresses[1].as_string()))
    findings.bad(at, list, "may hold no more than one address of each family");
  if (is_headless(spec)) return;
  const Array& families = spec.get("ipFamilies").as_array();
  for (size_t i = 0; i < std::min(addresses.size(), families.size()); ++i) {
    if (family_of_ip(addresses[i].as_string()) != families[i].as_string())
      findings.bad(at.index(i), addresses[i],
                   fmt::format("must be an {} address, as ipFamilies[{}] says", families[i].as_string(), i));
  }
}

void check_family_list(const Value& spec, const Path& path, Findings& findings) {
  std::set<std::string> seen;
  size_t i = 0;
  for (const Value& family : spec.get("ipFamilies").as_array()) {
    const size_t place = i++;
    if (!seen.insert(family.as_string()).second)
      findings.bad(path.field("ipFamilies").index(place), family,
                   fmt::format("\"{}\" is there twice", family.as_string()));
  }
}

void forbid(const Path& path, const Value& value, std::string text, Findings& findings) {
  findings.add(What::forbidden, path, value.line, std::move(text));
}

}  // namespace

void default_families(Value& spec) {
  if (is_external(spec)) return;
  const std::string only = spec.get("clusterIP").as_string();
  if (!only.empty() && spec.get("clusterIPs").size() == 0) spec.set("clusterIPs", Array{only});
  const bool free = is_headless(spec) && spec.get("selector").size() == 0;
  if (spec.get("ipFamilyPolicy").is_null()) spec.set("ipFamilyPolicy", free ? "RequireDualStack" : "SingleStack");
  Array families = spec.get("ipFamilies").as_array();
  const Array& addresses = spec.get("clusterIPs").as_array();
  for (size_t i = families.size(); i < addresses.size(); ++i) {
    const std::string_view family = family_of_ip(addresses[i].as_string());
    if (family.empty()) break;
    families.emplace_back(std::string(family));
  }
  if (families.empty()) families.emplace_back(std::string(kV4));
  if (families.size() == 1 && !is_single(spec))
    families.emplace_back(std::string(families.front().as_string() == kV4 ? kV6 : kV4));
  if (!(spec.get("ipFamilies") == Value(families))) spec.set("ipFamilies", std::move(families));
}

void keep_families(const Value& before, Value& after) {
  if (is_external(after)) {
    if (is_external(before)) return;
    for (std::string_view field : {"clusterIP", "clusterIPs", "ipFamilies", "ipFamilyPolicy"}) {
      if (after.get(field) == before.get(field)) after.erase(field);
    }
    return;
  }
  if (after.get("clusterIP").as_string().empty() && after.get("clusterIPs").size() == 0) {
    for (std::string_view field : {"clusterIP", "clusterIPs"}) {
      if (!before.get(field).is_null()) after.set(field, before.get(field));
    }
  }
  if (after.get("clusterIPs").size() == 0 && after.get("clusterIP") == before.get("clusterIP") &&
      !before.get("clusterIPs").is_null())
    after.set("clusterIPs", before.get("clusterIPs"));
  if (after.get("ipFamilyPolicy").is_null() && !before.get("ipFamilyPolicy").is_null())
    after.set("ipFamilyPolicy", before.get("ipFamilyPolicy"));
  if (!is_single(after)) return;
  keep_first(after, "clusterIPs", before.get("clusterIPs"));
  keep_first(after, "ipFamilies", before.get("ipFamilies"));
}

void check_families(const Value& spec, const Path& path, Findings& findings) {
  if (is_external(spec)) {
    for (std::string_view field : kFields) {
      if (!spec.get(field).is_null())
        forbid(path.field(field), spec.get(field), "may not be set where the type is ExternalName", findings);
    }
    return;
  }
  check_cluster_ips(spec, path, findings);
  check_family_list(spec, path, findings);
  if (!is_single(spec)) return;
  for (std::string_view field : {"clusterIPs", "ipFamilies"}) {
    if (spec.get(field).size() > 1)
      findings.bad(path.field("ipFamilyPolicy"), spec.get("ipFamilyPolicy"),
                   fmt::format("must be RequireDualStack or PreferDualStack where {} has two", field));
  }
}

void check_families_update(const Value& before, const Value& after, const Path& path, Findings& findings) {
  if (is_external(before) || is_external(after) || (is_headless(before) && is_headless(after))) return;
  for (std::string_view field : {"clusterIPs", "ipFamilies"}) {
    const Array& old = before.get(field).as_array();
    const Array& now = after.get(field).as_array();
    for (size_t i = 0; i < std::min(old.size(), now.size()); ++i) {
      if (old[i] == now[i]) continue;
      forbid(path.field(field).index(i), now[i], "may not change; delete the object and create it anew", findings);
    }
    if (now.size() < old.size() && !is_single(after))
      findings.bad(path.field("ipFamilyPolicy"), after.get("ipFamilyPolicy"),
                   fmt::format("must be SingleStack to let go the second of {}", field));
  }
}

}  // namespace weft::mesh::kinds
