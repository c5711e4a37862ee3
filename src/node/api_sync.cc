#include "node/api_sync.h"

#include <map>

#include "base/log.h"
#include "base/text.h"
#include "io/event.h"
#include "kube/resource.h"

namespace weft::node {
namespace {

constexpr std::string_view kServiceOfSlice = "kubernetes.io/service-name";

// Said once per pod until it works again; what the API no longer has needs no telling.
io::Task<bool> tell(kube::Client& client, const PodNews& news) {
  io::Loop& loop = co_await io::current_loop();
  Result<codec::Value> done;
  if (!news.status.is_null() && !news.gone) {
    codec::Value body = codec::Value::object();
    body["metadata"].set("uid", news.uid);  // another pod of that name must not get this one's status
    body.set("status", news.status);
    done = co_await client.patch(kube::kPods, news.name_space, news.name, kube::Patch::merge, std::move(body),
                                 loop.now() + kReportTime, "status");
  }
  if (done && news.gone) {
    kube::DeleteOptions options;
    options.grace_seconds = 0;
    options.uid = news.uid;
    done = co_await client.remove(kube::kPods, news.name_space, news.name, options, loop.now() + kReportTime);
  }
  if (done) co_return true;
  if (done.error().code == Code::cancelled) co_return fail(done.error());
  const Code code = done.error().code;
  if (code == Code::not_found || code == Code::conflict)
    co_return true;  // it is another object's name by now, or nobody's
  log::debug("node: status of pod {}/{}: {}", news.name_space, news.name, done.error().detail);
  co_return code == Code::invalid;  // it would be refused again
}

void merge(std::map<std::string, PodNews>& untold, PodNews news) {
  PodNews& known = untold[news.uid];
  const bool gone = known.gone || news.gone;
  codec::Value status = news.status.is_null() ? std::move(known.status) : std::move(news.status);
  known = std::move(news);
  known.status = std::move(status);
  known.gone = gone;
}

// clusterIPs has clusterIP first; a Service written down by hand may have that alone.
void add_cluster_ips(const codec::Value& spec, std::vector<io::Address>& out) {
  for (const codec::Value& text : spec.get("clusterIPs").as_array()) {
    if (auto address = io::Address::parse_ip(text.as_string(), 0)) out.push_back(*address);
  }
  if (!out.empty()) return;
  if (auto address = io::Address::parse_ip(spec.get("clusterIP").as_string(), 0)) out.push_back(*address);
}

}  // namespace

io::Task<void> follow_pods(kube::Store& pods, Kubelet& kubelet) {
  kube::Store::Feed feed(pods);
  std::map<kube::Key, std::string> uids;  // what each name stood for when it was last seen
  for (;;) {
    CO_TRY_VOID(co_await feed.changed().wait(kNever));
    for (const kube::Key& key : feed.take()) {
      const kube::ObjectPtr pod = pods.find(key);
      const std::string uid = pod ? kube::uid_of(*pod) : std::string();
      std::string& known = uids[key];
      if (!known.empty() && known != uid) kubelet.forget(known);
      known = uid;
      if (pod) kubelet.want(*pod);
      else uids.erase(key);
    }
  }
}

io::Task<void> report_pods(kube::Client& client, Kubelet& kubelet) {
  io::Loop& loop = co_await io::current_loop();
  std::map<std::string, PodNews> untold;
  for (;;) {
    const TimePoint again = untold.empty() ? kNever : loop.now() + kReportRetry;
    if (auto waited = co_await kubelet.news().wait(again); !waited && waited.error().code == Code::cancelled)
      co_return std::move(waited);
    for (PodNews& news : kubelet.take_news()) merge(untold, std::move(news));
    for (auto each = untold.begin(); each != untold.end();) {
      CO_TRY(const bool told, co_await tell(client, each->second));
      each = told ? untold.erase(each) : std::next(each);
    }
  }
}

NamedService named_service(const codec::Value& service, const kube::Store& slices) {
  NamedService out;
  const codec::Value& spec = service.get("spec");
  if (spec.get("type").as_string() == "ExternalName") {
    out.external_name = spec.get("externalName").as_string();
    return out;
  }
  add_cluster_ips(spec, out.cluster_ips);
  if (!out.cluster_ips.empty()) return out;
  const bool unready_too = spec.get("publishNotReadyAddresses").as_bool();
  for (const auto& [key, slice] : slices.all()) {
    if (key.ns != kube::namespace_of(service) || kube::label(*slice, kServiceOfSlice) != kube::name_of(service))
      continue;
    for (const codec::Value& endpoint : slice->get("endpoints").as_array()) {
      if (!unready_too && !endpoint.at("conditions", "ready").as_bool(true)) continue;
      for (const codec::Value& text : endpoint.get("addresses").as_array()) {
        if (auto address = io::Address::parse_ip(text.as_string(), 0))
          out.addresses.push_back({*address, endpoint.get("hostname").as_string()});
      }
    }
  }
  return out;
}

HostAddresses named_hosts(const kube::Store& entries) {
  HostAddresses hosts;
  for (const auto& [key, entry] : entries.all()) {
    std::set<io::Address> said;
    for (const codec::Value& text : entry->at("spec", "addresses").as_array()) {
      if (auto address = io::Address::parse_ip(text.as_string(), 0)) said.insert(*address);
    }
    for (const codec::Value& host : entry->at("spec", "hosts").as_array()) {
      hosts[lower_case(host.as_string())].merge(std::set(said));
    }
    if (!said.empty()) continue;
    for (const codec::Value& given : entry->at("status", "addresses").as_array()) {
      if (auto address = io::Address::parse_ip(given.get("value").as_string(), 0))
        hosts[given.get("host").as_string()].insert(*address);
    }
  }
  return hosts;
}

io::Task<void> follow_entries(kube::Store& entries, Names& names) {
  kube::Store::Feed changed(entries);
  HostAddresses known;
  for (;;) {
    CO_TRY_VOID(co_await changed.changed().wait(kNever));
    changed.take();
    auto now = named_hosts(entries);
    for (const auto& [host, addresses] : known) {
      if (!now.contains(host)) names.remove_host(host);
    }
    for (const auto& [host, addresses] : now) names.set_host(host, {addresses.begin(), addresses.end()});
    known = std::move(now);
  }
}

io::Task<void> follow_services(kube::Store& services, kube::Store& slices, Names& names) {
  kube::Store::Feed changed(services);
  kube::Store::Feed changed_slices(slices);
  std::map<kube::Key, std::string> service_of;  // a slice that is gone no longer says whose it was
  for (;;) {
    CO_TRY_VOID(co_await io::wait_either(changed.changed(), changed_slices.changed(), kNever));
    std::set<kube::Key> keys;
    for (const kube::Key& key : changed.take()) keys.insert(key);
    for (const kube::Key& key : changed_slices.take()) {
      if (const kube::ObjectPtr slice = slices.find(key)) service_of[key] = kube::label(*slice, kServiceOfSlice);
      keys.insert({key.ns, service_of[key]});
    }
    for (const kube::Key& key : keys) {
      if (const kube::ObjectPtr service = services.find(key))
        names.set(key.ns, key.name, named_service(*service, slices));
      else names.remove(key.ns, key.name);
    }
  }
}

}  // namespace weft::node
