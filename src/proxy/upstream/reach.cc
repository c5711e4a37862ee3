#include "proxy/upstream/reach.h"

#include <fmt/format.h>

#include "base/text.h"
#include "proxy/upstream/dial.h"
#include "proxy/upstream/terms.h"
#include "proxy/worker.h"
#include "rules/host.h"

namespace weft::proxy::upstream {

namespace {

constexpr uint32_t kNoLimit = UINT32_MAX;
constexpr size_t kLongestName = 255;

// One connection carries all that goes from a sidecar to another: should that die without a word, all calls would hang
// until TCP gives up, which takes a quarter of an hour. Only while there are calls: idle connections cost no packets.
constexpr Duration kSidecarSilence = 30s;
constexpr Duration kSidecarAnswers = 10s;

void set_pings(const config::KeepAlive& said, bool between_sidecars, http::Limits& limits) {
  limits.ping_interval = said.interval;
  limits.ping_timeout = said.timeout;
  if (said.interval > 0s || !between_sidecars) return;
  limits.ping_interval = kSidecarSilence;
  limits.ping_timeout = kSidecarAnswers;
  limits.ping_in_use_only = true;
}

// Between sidecars one connection carries all that goes to a host, whatever its ends speak.
http::Version version_for(const Reaching& reaching, const config::Tls* tls) {
  if (reaching.speaks) return *reaching.speaks;
  switch (reaching.cluster.config().http) {
    case config::UpstreamHttp::http1:
      return tls != nullptr && tls->is_between_sidecars() && reaching.host.takes_http2() ? http::Version::http2
                                                                                         : http::Version::http11;
    case config::UpstreamHttp::http1_everywhere: return http::Version::http11;
    case config::UpstreamHttp::http2: return http::Version::http2;
    case config::UpstreamHttp::as_downstream:
      return reaching.callers == http::Version::http2 ? http::Version::http2 : http::Version::http11;
  }
  return http::Version::http11;
}

Result<tls::Context> context_for(Worker& worker, Host& host, const config::Tls& tls, http::Version version) {
  Host::Secured& last = host.secured;
  if (last.context && last.generation == worker.generation() && last.tls == &tls && last.version == version)
    return *last.context;
  TRY(tls::Context context, worker.secure().client(tls, worker.snapshot(), alpn_of(version), host.identity()));
  last = {worker.generation(), &tls, version, context, terms_of(worker, &tls)};
  return context;
}

}  // namespace

io::TcpKeepAlive keep_alive_of(const config::Cluster& cluster) {
  const config::TcpKeepAlive& said = cluster.tcp_keep_alive;
  return {said.enabled, said.probes, said.idle_seconds, said.interval_seconds};
}

Result<std::string> server_name_for(const config::Cluster& cluster, const config::Tls& tls,
                                    std::string_view called_as) {
  if (tls.by_host == config::ByHost::no) return tls.server_name;
  std::string name = lower_case(rules::without_port(called_as));
  if (name.starts_with('[') && name.ends_with(']')) name = name.substr(1, name.size() - 2);
  if (!name.empty() && name.size() <= kLongestName) return name;
  if (tls.by_host == config::ByHost::asked_for) return tls.server_name;
  return fail(Code::unavailable, Side::local,
              fmt::format("cluster {} takes the name that a server must prove from whom it is called as, and {}; say "
                          "sni in the rule's tls",
                          cluster.name, name.empty() ? "this call names nobody" : "this one is longer than any name"));
}

Result<LeaseOptions> lease_options(const Reaching& reaching) {
  const config::Cluster& cluster = reaching.cluster.config();
  if (cluster.proxy_header != config::ProxyHeader::none) {
    return fail(Code::unavailable, Side::local,
                "cluster " + cluster.name +
                    " asks for the PROXY protocol, which weft speaks on opaque connections only, not for requests");
  }
  Worker& worker = reaching.worker;
  LeaseOptions options;
  const config::Tls* tls = cluster.tls_for(reaching.host.endpoint);
  options.version = version_for(reaching, tls);
  options.connect.mark = cluster.mark != 0 ? cluster.mark : reaching.mark;
  options.connect.keep_alive = keep_alive_of(cluster);
  const bool between_sidecars = tls != nullptr && tls->is_between_sidecars();
  set_pings(cluster.keep_alive, between_sidecars, options.limits);
  if (between_sidecars || reaching.may_be_sidecar) http::add_room_for_a_hop(options.limits);
  options.limits.max_concurrent_streams =
      cluster.max_concurrent_streams > 0 ? cluster.max_concurrent_streams : kNoLimit;
  options.connect_timeout = cluster.connect_timeout;
  options.deadline = reaching.deadline;
  options.most_connections = cluster.limits.max_connections;
  options.most_waiting = cluster.limits.max_pending;
  options.wear = {cluster.max_requests_per_connection, cluster.max_connection_age};
  if (tls != nullptr) {
    TRY(options.tls, context_for(worker, reaching.host, *tls, options.version));
    options.terms = reaching.host.secured.terms;
    options.is_by_name = tls->by_host != config::ByHost::no;
    TRY(options.server_name, server_name_for(cluster, *tls, reaching.called_as));
  }
  return options;
}

}  // namespace weft::proxy::upstream
