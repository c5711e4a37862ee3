#include "proxy/resolver.h"

#include <algorithm>

#include "base/log.h"
#include "config/version.h"
#include "io/timer.h"

namespace weft::proxy {
namespace {

// One endpoint for each address of each name; what was said of the name is said of them.
std::shared_ptr<const config::EndpointSet> set_of(const config::Cluster& cluster,
                                                  const std::map<std::string, std::vector<std::string>>& answers) {
  auto out = std::make_shared<config::EndpointSet>();
  out->name = cluster.endpoints_name();
  out->callers = cluster.endpoints->callers;
  std::string text = cluster.version;
  for (const config::Endpoint& said : cluster.endpoints->endpoints) {
    const auto found = answers.find(said.address.host);
    if (found == answers.end()) continue;
    for (const std::string& ip : found->second) {
      config::Endpoint one = said;
      one.address.host = ip;
      if (one.hostname.empty()) one.hostname = said.address.host;
      text += " " + config::to_string(one.address);
      out->endpoints.push_back(std::move(one));
    }
  }
  out->version = config::content_version(text);
  return out;
}

bool is_named(const config::Endpoint& endpoint) {
  return !endpoint.address.is_unix() && !config::is_ip(endpoint.address.host);
}

// 240.0.0.0/4: no host has such an address; the mesh calls hosts by some of them (mesh/virtual_address.h). A DNS that
// answers for applications gives them to us, too, where they lead nowhere.
bool is_reserved(const std::string& ip) {
  return ip.find(':') == ip.npos && std::stoi(ip.substr(0, ip.find('.'))) >= 240;
}

}  // namespace

std::shared_ptr<const config::EndpointSet> resolved_already(const config::Cluster& cluster) {
  std::map<std::string, std::vector<std::string>> answers;
  for (const config::Endpoint& one : cluster.endpoints->endpoints) {
    if (is_named(one)) return nullptr;
    answers[one.address.host] = {one.address.host};
  }
  return set_of(cluster, answers);
}

io::Task<void> Resolver::run() { co_return co_await io::with_scope(main, std::ref(*this)); }

io::Task<void> Resolver::main(io::Scope& scope, Resolver& self) {
  for (;;) {
    CO_TRY_VOID(co_await self.news_.wait(kNever));
    self.news_.clear();
    if (!self.gone_.empty()) self.take_({}, std::exchange(self.gone_, {}));
    for (const ClusterPtr& cluster : std::exchange(self.fresh_, {})) {
      if (self.wanted(cluster) == nullptr) continue;
      scope.spawn(keep_resolving(self, cluster));
      scope.spawn(end_waiting(self, cluster));
    }
  }
}

io::Task<void> Resolver::keep_resolving(Resolver& self, ClusterPtr cluster) {
  io::Loop& loop = co_await io::current_loop();
  Answers answers;
  std::string trouble;
  while (self.wanted(cluster) != nullptr) {
    CO_TRY(std::string now, co_await self.ask(*cluster, answers));
    if (self.wanted(cluster) == nullptr) break;
    self.bring(*cluster, answers);
    // Said once, until it is another.
    if (!now.empty() && now != trouble) log::warn("cluster {}: {}", cluster->name, now);
    trouble = std::move(now);
    const Duration wait = trouble.empty() ? cluster->dns_refresh : std::min(cluster->dns_refresh, kResolveRetry);
    CO_TRY_VOID(co_await io::sleep_until(loop.now() + wait));
  }
  co_return {};
}

io::Task<void> Resolver::end_waiting(Resolver& self, ClusterPtr cluster) {
  CO_TRY_VOID(co_await io::sleep_until((co_await io::current_loop()).now() + kResolveTime));
  const Wanted* one = self.wanted(cluster);
  if (one != nullptr && one->brought.empty()) self.bring(*cluster, {});
  co_return {};
}

void Resolver::bring(const config::Cluster& cluster, const Answers& answers) {
  auto set = set_of(cluster, answers);
  std::string& brought = wanted_.at(set->name).brought;
  if (brought == set->version) return;
  brought = set->version;
  take_({std::move(set)}, {});
}

// What is wrong; empty: every name had an answer.
io::Task<std::string> Resolver::ask(const config::Cluster& cluster, Answers& answers) {
  std::string trouble;
  for (const config::Endpoint& endpoint : cluster.endpoints->endpoints) {
    const std::string& name = endpoint.address.host;
    if (!is_named(endpoint)) {
      answers[name] = {name};
      continue;
    }
    auto found = co_await look_up_(context_, name, cluster.dns_family);
    if (!found && found.error().code == Code::cancelled) co_return fail(found.error());
    if (found) std::erase_if(*found, is_reserved);
    if (found && found->empty())
      found = fail(Code::not_found, Side::upstream, name + " has no address but virtual ones of the mesh itself");
    if (!found) {
      if (trouble.empty()) trouble = found.error().detail;
      continue;
    }
    std::ranges::sort(*found);
    found->erase(std::ranges::unique(*found).begin(), found->end());
    answers[name] = std::move(*found);
  }
  co_return std::move(trouble);
}

// nullptr: no more, or another form of it is.
Resolver::Wanted* Resolver::wanted(const ClusterPtr& cluster) {
  const auto at = wanted_.find(cluster->endpoints_name());
  return at == wanted_.end() || at->second.cluster != cluster ? nullptr : &at->second;
}

void Resolver::follow(const xds::Update& update, xds::Applied& applied) {
  const auto is_ours = [](const xds::ResourceId& id) {
    return id.type == config::kEndpointType && config::is_resolved_name(id.name);
  };
  for (const config::Resource& resource : update.changed) {
    const auto* cluster = std::get_if<ClusterPtr>(&resource);
    if (cluster == nullptr || (*cluster)->discovery != config::Discovery::dns) continue;
    ClusterPtr& known = wanted_[(*cluster)->endpoints_name()].cluster;
    if (known && known->version == (*cluster)->version) continue;
    known = *cluster;
    fresh_.push_back(known);
  }
  for (const xds::ResourceId& id : applied.unnamed) {
    if (is_ours(id) && wanted_.erase(id.name) > 0) gone_.push_back(id);
  }
  std::erase_if(applied.named, is_ours);
  std::erase_if(applied.unnamed, is_ours);
  if (!fresh_.empty() || !gone_.empty()) news_.set();
}

}  // namespace weft::proxy
