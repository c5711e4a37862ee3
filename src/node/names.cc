#include "node/names.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/text.h"

namespace weft::node {
namespace {

constexpr int kMaxAliases = 8;  // ExternalNames that lead to each other end here

std::string normal(std::string_view name) {
  if (name.ends_with('.')) name.remove_suffix(1);
  return lower_case(name);
}

// Takes ".<suffix>" off the end, or says that it is not there.
bool strip(std::string_view& name, std::string_view suffix) {
  if (name.size() <= suffix.size() || !name.ends_with(suffix) || name[name.size() - suffix.size() - 1] != '.')
    return false;
  name.remove_suffix(suffix.size() + 1);
  return true;
}

NameAnswer found(std::vector<io::Address> addresses, uint16_t type) {
  const auto family = type == kTypeAaaa ? io::Address::Family::v6 : io::Address::Family::v4;
  if (type != kTypeA && type != kTypeAaaa) addresses.clear();
  std::erase_if(addresses, [&](const io::Address& one) { return one.family() != family; });
  return {NameAnswer::Verdict::found, std::move(addresses), {}};
}
NameAnswer absent() { return {NameAnswer::Verdict::no_such_name, {}, {}}; }

// 10-244-0-5.namespace, fd00--5.namespace: a pod by its address; its namespace is taken on trust, as the specification
// allows.
NameAnswer pod_by_address(std::string_view name, uint16_t type) {
  if (name.find('.') == std::string_view::npos) return absent();
  for (const char mark : {'.', ':'}) {
    std::string text(name.substr(0, name.find('.')));
    std::replace(text.begin(), text.end(), '-', mark);
    if (const auto address = io::Address::parse_ip(text, 0)) return found({*address}, type);
  }
  return absent();
}

}  // namespace

void Names::set(std::string_view name_space, std::string_view service, NamedService value) {
  services_.insert_or_assign(fmt::format("{}.{}", service, name_space), std::move(value));
  namespaces_[std::string(name_space)].emplace(service);
}

void Names::remove(std::string_view name_space, std::string_view service) {
  services_.erase(fmt::format("{}.{}", service, name_space));
  const auto known = namespaces_.find(name_space);
  if (known == namespaces_.end()) return;
  known->second.erase(std::string(service));
  if (known->second.empty()) namespaces_.erase(known);
}

void Names::set_host(std::string_view host, std::vector<io::Address> addresses) {
  hosts_.insert_or_assign(normal(host), std::move(addresses));
}
void Names::remove_host(std::string_view host) { hosts_.erase(normal(host)); }

const std::vector<io::Address>* Names::addresses_of_host(std::string_view name) const {
  auto found = hosts_.find(name);
  for (size_t dot = name.find('.'); found == hosts_.end() && dot != name.npos; dot = name.find('.', dot + 1))
    found = hosts_.find(fmt::format("*{}", name.substr(dot)));
  return found == hosts_.end() || found->second.empty() ? nullptr : &found->second;
}

NameAnswer Names::look_up(std::string_view name, uint16_t type) const { return look_up(normal(name), type, 0); }

NameAnswer Names::look_up(const std::string& name, uint16_t type, int depth) const {
  if (name == "localhost") return found({io::Address::loopback(0), *io::Address::parse_ip("::1", 0)}, type);
  std::string_view rest = name;
  if (name == domain_) return found({}, type);
  const std::vector<io::Address>* host = addresses_of_host(name);
  if (strip(rest, domain_)) {
    NameAnswer answer = look_up_in_cluster(rest, type, depth);
    if (answer.verdict != NameAnswer::Verdict::no_such_name || host == nullptr) return answer;
  }
  if (host != nullptr) return found(*host, type);
  return {NameAnswer::Verdict::refused,
          {},
          fmt::format("{} is outside the mesh on this machine: it ends in no .{} and no ServiceEntry names it", name,
                      domain_)};
}

NameAnswer Names::look_up_in_cluster(std::string_view name, uint16_t type, int depth) const {
  if (strip(name, "pod")) return pod_by_address(name, type);
  if (name == "svc" || name == "pod") return found({}, type);
  if (!strip(name, "svc")) return absent();
  if (namespaces_.contains(name)) return found({}, type);

  // [hostname.]service.namespace
  const auto service = services_.find(name);
  if (service != services_.end()) {
    const NamedService& it = service->second;
    if (!it.external_name.empty())
      return depth < kMaxAliases ? look_up(normal(it.external_name), type, depth + 1) : absent();
    if (!it.cluster_ips.empty()) return found(it.cluster_ips, type);
    std::vector<io::Address> addresses;
    for (const NamedAddress& each : it.addresses) addresses.push_back(each.address);
    return found(std::move(addresses), type);
  }
  const size_t dot = name.find('.');
  const auto parent = dot == std::string_view::npos ? services_.end() : services_.find(name.substr(dot + 1));
  if (parent == services_.end()) return absent();
  std::vector<io::Address> addresses;
  for (const NamedAddress& each : parent->second.addresses) {
    if (each.hostname == name.substr(0, dot)) addresses.push_back(each.address);
  }
  return addresses.empty() ? absent() : found(std::move(addresses), type);
}

}  // namespace weft::node
