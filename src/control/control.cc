#include "control/control.h"

#include <fmt/format.h>
#include <unistd.h>

#include <charconv>

#include "base/log.h"
#include "base/private_file.h"
#include "control/pages.h"
#include "control/run_folder.h"
#include "stats/prometheus.h"
#include "stats/shard.h"
#include "tls/certificate.h"

namespace weft::control {
namespace {

constexpr Duration kCallTime = 10s;
constexpr Duration kAskAgain = 1s;
constexpr size_t kMostRoots = 256 * 1024;

// The API says who is given Secrets.
mesh::Settings asking(mesh::Settings settings) {
  settings.asks_who_reads_secrets = true;
  return settings;
}

}  // namespace

Result<std::vector<config::Cidr>> parse_ranges(const std::vector<std::string>& texts) {
  std::vector<config::Cidr> ranges;
  for (const std::string& text : texts) {
    const size_t slash = text.find('/');
    const auto address = io::Address::parse_ip(text.substr(0, slash), 0);
    const int most = address && address->family() == io::Address::Family::v6 ? 128 : 32;
    int length = -1;
    const char* end = text.data() + text.size();
    const bool whole = slash != text.npos && std::from_chars(text.data() + slash + 1, end, length).ptr == end;
    if (!address || !whole || length < 0 || length > most)
      return invalid(
          fmt::format("\"{}\" is no range of addresses; write it as 10.244.0.0/16 or fd00:10:244::/64", text));
    ranges.push_back({address->host(), static_cast<uint8_t>(length)});
  }
  return ranges;
}

Control::Control(io::Network& network, kube::Client& client, Options options)
    : network_(network),
      client_(client),
      options_(std::move(options)),
      mirror_(client, asking(options_.mesh)),
      source_(mirror_.model(), options_.compile),
      server_(network.loop(), source_,
              {.control_plane = "weft-control",
               .on_status = [this] { statuses_.mark_all(); },
               .certify = &Control::certify,
               .context = this}),
      statuses_(client, mirror_, source_, server_),
      entrance_(network, client, mirror_.model()),
      key_sets_(
          network.loop(), options_.run_dir + "/key-sets",
          [this](const std::string& host, uint16_t port) { return address_of(host, port); },
          [this](const std::string& url, const std::string& keys) { mirror_.set_keys(url, keys); }),
      secret_readers_(client, options_.run_dir + "/secret-readers",
                      [this](const mesh::ObjectName& account, std::optional<std::string> why_not) {
                        mirror_.set_secret_reader(account, std::move(why_not));
                      }),
      root_certificates_(client, mirror_) {
  mirror_.on_change([this](const mesh::Changes& changes) { changed(changes); });
  add_pages();
}

io::Task<void> Control::run() { co_return co_await io::with_scope(main, std::ref(*this)); }

io::Task<void> Control::main(io::Scope& scope, Control& self) {
  const std::string pages = self.options_.run_dir + "/control.sock";
  ::unlink(pages.c_str());  // left over by one that was killed: the folder is ours alone
  CO_TRY(auto acceptor, self.network_.listen(io::Address::unix_socket(pages), {}));
  scope.spawn(self.pages_.serve(std::move(acceptor)));
  scope.spawn(self.statuses_.run());
  scope.spawn(self.mirror_.run());
  scope.spawn(self.key_sets_.run());
  scope.spawn(self.secret_readers_.run());
  scope.spawn(self.root_certificates_.run());
  CO_TRY_VOID(co_await self.open_authority());
  scope.spawn(self.warn_of_its_end());
  if (self.options_.discovery) scope.spawn(self.open_entrance());
  co_return co_await scope.join();
}

// The Secret `cacerts`, if the API has it. Only the API's own word that it has none lets us go on without: a root made
// because the API was away would be another than everybody's.
io::Task<std::optional<codec::Value>> Control::supplied_authority() {
  const std::string& ns = options_.mesh.root_namespace;
  for (bool said = false;; said = true) {
    const TimePoint deadline = network_.loop().now() + kCallTime;
    auto secret = co_await client_.get(kube::kSecrets, ns, std::string(kAuthoritySecret), deadline);
    if (secret) co_return *std::move(secret);
    if (secret.error().code == Code::not_found) co_return std::nullopt;
    if (secret.error().code == Code::cancelled) co_return fail(secret.error());
    if (!said) {
      log::warn("control: nobody gets a certificate until Secret {}/{} can be asked for: {}", ns, kAuthoritySecret,
                to_string(secret.error()));
    }
    CO_TRY_VOID(co_await io::sleep_until(network_.loop().now() + kAskAgain));
  }
}

Result<Authority> Control::make_authority(const std::optional<codec::Value>& secret) const {
  const std::string& domain = options_.mesh.trust_domain;
  const WallTime now = network_.loop().wall();
  const std::string folder = options_.ca_dir.empty() ? options_.run_dir + "/ca" : options_.ca_dir;
  if (!secret) return Authority::open(folder, domain, now);
  TRY(Authority supplied, Authority::supplied(*secret, domain, now));
  if (!Authority::is_in(folder)) return supplied;
  // What the last one published says whether the mesh has trusted anybody else than the Secret's since.
  const auto published = read_whole_file(options_.run_dir + "/root-cert.pem", kMostRoots);
  if (published && *published == supplied.root()) return supplied;
  return Authority::in_place_of(folder, std::move(supplied), now);
}

io::Task<void> Control::open_authority() {
  CO_TRY(const auto secret, co_await supplied_authority());
  CO_TRY(authority_, make_authority(secret));
  entrance_.set_authority(*authority_);
  CO_TRY_VOID(publish_root());
  authority_open_.set();
  co_return {};
}

io::Task<void> Control::warn_of_its_end() {
  for (;;) {
    const std::string ends = authority_->expiry_warning(network_.loop().wall());
    if (!ends.empty()) log::warn("control: {}", ends);
    CO_TRY_VOID(co_await io::sleep_until(network_.loop().now() + kWarnEvery));
  }
}

// To the proxies of a cluster by ConfigMaps, to those of this machine by a file.
Result<void> Control::publish_root() {
  root_certificates_.set_root(authority_->root());
  return replace_private_file(options_.run_dir + "/root-cert.pem", authority_->root());
}

io::Task<void> Control::open_entrance() {
  CO_TRY(auto acceptor, network_.listen(*options_.discovery, {}));
  co_return co_await serve_proxies(*acceptor, entrance_.entry());
}

io::Task<void> Control::serve_proxies(io::Acceptor& acceptor, xds::Entry entry) {
  CO_TRY_VOID(co_await mirror_.synced().wait(kNever));
  CO_TRY_VOID(co_await secret_readers_.wait_until_asked());
  CO_TRY_VOID(co_await authority_open_.wait(kNever));
  co_return co_await server_.serve(acceptor, std::move(entry));
}

io::Task<void> Control::drain() {
  server_.drain();
  const TimePoint deadline = network_.loop().now() + kDrainTime;
  while (!server_.proxies().empty() && network_.loop().now() < deadline) {
    CO_TRY_VOID(co_await io::sleep_until(network_.loop().now() + 10ms));
  }
  co_return {};
}

// Who is gone first: a pod that is gone is not told that its configuration is.
void Control::changed(const mesh::Changes& changes) {
  for (const mesh::ObjectName& pod : changes.workloads) set_sidecar(pod);
  server_.changed(source_.update(changes));
  statuses_.mark(changes.statuses);
  statuses_.mark_behind();
  key_sets_.want(mirror_.model().key_urls());
  secret_readers_.want(mirror_.model().secret_readers());
  root_certificates_.look();
}

// Where a service of the mesh can be reached from outside it: one of its endpoints.
std::string Control::address_of(const std::string& host, uint16_t port) const {
  const mesh::Model& model = mirror_.model();
  const std::string& domain = model.settings().cluster_domain;
  // Nothing shorter: a namespace may be called as a name's last part is, outside.
  const bool is_whole = host.ends_with(".svc." + domain);
  if (!is_whole && !host.ends_with(".svc")) return {};
  if (const mesh::Service* service = model.service(is_whole ? host : host + "." + domain)) {
    for (const mesh::ServicePort& one : service->ports) {
      if (one.port != port) continue;
      for (const mesh::ServiceEndpoint& endpoint : model.endpoints(*service, one)) {
        // Of a ServiceEntry it may be a name, or a socket.
        const auto at = io::Address::parse_ip(endpoint.ip, endpoint.port);
        if (at && endpoint.state == mesh::EndpointState::ready) return at->to_string();
      }
    }
  }
  return {};
}

void Control::set_sidecar(const mesh::ObjectName& pod) {
  const mesh::Workload* workload = mirror_.model().workload(pod);
  // One without an address has never had a certificate, or has ended.
  const bool has_proxy =
      workload != nullptr && (workload->has_sidecar || workload->is_gateway) && !workload->ip.empty();
  const kube::ObjectPtr object = mirror_.find("Pod", pod);
  const std::string uid = has_proxy && object ? object->at("metadata", "uid").as_string() : "";
  const auto known = sidecars_.find(pod);
  // Another pod of the same name is another, with an account of its own.
  if (known != sidecars_.end() && (!has_proxy || known->second != uid)) {
    sidecars_.erase(known);
    server_.dismiss(to_string(pod));
    source_.forget(pod);
    certified_.erase(pod);
  }
  if (has_proxy) sidecars_[pod] = uid;
}

io::Task<std::vector<std::string>> Control::certify(void* control, xds::Applicant applicant,
                                                    xds::CertifyRequest request) {
  Control& self = *static_cast<Control*>(control);
  CO_TRY(const Entrance::Proven who, co_await self.entrance_.prove(std::move(applicant)));
  const Duration usual = self.options_.certificate_time;
  const Duration most = std::max(usual, self.options_.most_certificate_time);
  const Duration time = request.validity > 0s ? std::min(request.validity, most) : usual;
  CO_TRY(auto chain, self.authority_->sign(request.request, who.identity, time, self.network_.loop().wall()));
  CO_TRY(const tls::CertificateInfo given, tls::read_certificate_info(chain.front()));
  if (self.sidecars_.contains(who.pod)) self.certified_[who.pod] = {self.rotation_steps_, given.sha256};
  co_return std::move(chain);
}

std::vector<std::string> Control::not_certified() const {
  std::map<std::string, std::string> runs_on;  // node → SHA-256
  for (const xds::ProxyStatus& proxy : server_.proxies()) {
    if (proxy.generation) runs_on[proxy.node.id] = proxy.generation->own_certificate;
  }
  std::vector<std::string> names;
  for (const auto& [pod, uid] : sidecars_) {
    const auto given = certified_.find(pod);
    const auto running = runs_on.find(to_string(pod));
    const bool taken = given != certified_.end() && given->second.steps == rotation_steps_ &&
                       running != runs_on.end() && running->second == given->second.sha256;
    if (!taken) names.push_back(to_string(pod));
  }
  return names;
}

// How long what was called by certificates of the old root has yet to end, once nobody has one of those any more.
Duration Control::settling() {
  if (!authority_ || authority_->rotation() != Rotation::new_signs) {
    all_certified_ = kNever;
    return 0s;
  }
  const TimePoint now = network_.loop().now();
  // Who comes later has never had another.
  if (all_certified_ == kNever) {
    if (!not_certified().empty()) return 0s;
    all_certified_ = now;
  }
  return std::max<Duration>(0s, all_certified_ + kSettleTime - now);
}

Result<codec::Value> Control::authority_page() {
  if (!authority_) return fail(Code::unavailable, Side::local, "the authority is not open yet");
  const auto left = std::chrono::ceil<std::chrono::seconds>(settling());
  return authority_json(
      *authority_,
      {.now = network_.loop().wall(), .workloads = sidecars_.size(), .waiting = not_certified(), .settles_in = left});
}

Result<codec::Value> Control::rotate(bool at_once, std::string_view from) {
  if (!authority_) return fail(Code::unavailable, Side::local, "the authority is not open yet");
  const std::string_view step = name_of(authority_->rotation());
  if (!from.empty() && from != step) {
    return fail(
        Code::conflict, Side::local,
        fmt::format("the rotation is at the step {} by now, not at {}: somebody else has gone on with it", step, from));
  }
  if (const Duration left = settling(); left > 0s && !at_once) {
    return fail(Code::conflict, Side::local,
                fmt::format("what was called by certificates of the old root has {} s yet to end",
                            std::chrono::ceil<std::chrono::seconds>(left).count()));
  }
  if (const auto waiting = not_certified(); authority_->rotation() != Rotation::none && !waiting.empty() && !at_once) {
    return fail(Code::conflict, Side::local,
                fmt::format("{} of {} workloads have not taken the last step yet, {} among them", waiting.size(),
                            sidecars_.size(), waiting.front()));
  }
  TRY_VOID(authority_->rotate(network_.loop().wall()));
  ++rotation_steps_;
  entrance_.authority_changed();
  TRY_VOID(publish_root());
  server_.call_back();
  return authority_page();
}

void Control::add_pages() {
  pages_.add("/ready", "200 when everything the API has is known and served", [this](std::string_view) {
    return mirror_.is_synced() ? admin::Page{.body = "ready\n"}
                               : admin::Page{.status = 503, .body = "waiting for the API\n"};
  });
  pages_.add("/proxies", "every connected proxy: what it asked for, what it runs on (JSON)",
             [this](std::string_view) { return json_page(proxies_json(server_.proxies())); });
  pages_.add("/analyze", "what is wrong in the objects, or probably not meant (JSON)",
             [this](std::string_view) { return json_page(findings_json(findings())); });
  pages_.add("/settled",
             "which version of an object is read, and who is not on everything: ?kind=Service&namespace=shop&name=cart&"
             "since=<changes> (JSON)",
             [this](std::string_view query) { return json_page(settled(query)); });
  pages_.add("/ca", "the authority: its roots, and who has a certificate of it as it is now (JSON)",
             [this](std::string_view) { return json_page(authority_page()); });
  pages_.add_action(
      "/ca/rotate", "the next step of replacing the root: ?from=none (JSON)", [this](std::string_view query) {
        return json_page(rotate(admin::query_value(query, "now") == "true", admin::query_value(query, "from")));
      });
  pages_.add("/stats/prometheus", "metrics, in Prometheus' text form", [this](std::string_view) {
    return admin::Page{.type = std::string(stats::kPrometheusContentType), .body = metrics()};
  });
  pages_.add("/mtls", "every workload: its sidecar, and which mutual TLS its ports take (JSON)",
             [this](std::string_view) { return json_page(mtls_json(mirror_.model())); });
  pages_.add("/explain",
             "where a request would go: ?from=storefront&method=GET&url=http://…&header=name: value&claims={…} (JSON)",
             [this](std::string_view query) { return json_page(explain(query)); });
}

std::string Control::metrics() {
  if (authority_) {
    const Authority::Ends ends = authority_->ends();
    const auto set = [this](std::string_view certificate, WallTime end) {
      numbers_.gauge(authority_ends_, {certificate})
          .set(std::chrono::duration_cast<std::chrono::seconds>(end.time_since_epoch()).count());
    };
    set("root", ends.root);
    set("signing", ends.signing);
  }
  return stats::prometheus_text(registry_);
}

// Of the objects, and of what stands in none.
std::vector<mesh::Finding> Control::findings() const {
  auto all = mesh::analyze(mirror_.objects(), options_.mesh, source_.calls());
  std::string ends = authority_ ? authority_->expiry_warning(network_.loop().wall()) : std::string();
  if (!ends.empty()) {
    all.push_back({.severity = mesh::Severity::warning,
                   .kind = "Authority",
                   .ns = {},
                   .name = authority_->trust_domain(),
                   .path = {},
                   .message = std::move(ends),
                   .advice = {}});
  }
  return all;
}

// What `weft apply --wait` asks of objects that have no status of ours. Who has read an object knows the number of the
// change it made, or of one after it.
Result<codec::Value> Control::settled(std::string_view query) const {
  const std::string kind = admin::query_value(query, "kind");
  const std::string name = admin::query_value(query, "name");
  const mesh::ObjectName object{admin::query_value(query, "namespace"), name};
  const std::string since = admin::query_value(query, "since");
  uint64_t change = server_.changes();
  if (!since.empty() && std::from_chars(since.data(), since.data() + since.size(), change).ec != std::errc())
    return invalid(fmt::format("since: \"{}\" is no number of a change", since));
  const kube::ObjectPtr known = mirror_.is_synced() && mirror_.is_taken_in() ? mirror_.find(kind, object) : nullptr;
  return settled_json({.followed = mirror_.follows(kind, name, admin::query_value(query, "type")),
                       .version = known ? kube::resource_version_of(*known) : "",
                       .changes = server_.changes(),
                       .behind = behind(running_proxies(mirror_), server_.proxies(), change)});
}

Result<codec::Value> Control::explain(std::string_view query) const {
  TRY(mesh::Question question, question_of(query, mirror_.model()));
  question.caller.now = network_.loop().wall();
  TRY(const mesh::Answer answer,
      mesh::explain(mirror_.model(), question, [this](std::string_view bytes) { return compile_listener(bytes); }));
  return answer_json(answer);
}

Result<std::shared_ptr<const config::Listener>> Control::compile_listener(std::string_view bytes) const {
  TRY(config::Resource made, options_.compile(config::kListenerType, bytes));
  return std::get<std::shared_ptr<const config::Listener>>(std::move(made));
}

}  // namespace weft::control
