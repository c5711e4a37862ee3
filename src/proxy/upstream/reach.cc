#include "proxy/upstream/reach.h"

#include "proxy/upstream/dial.h"
#include "proxy/worker.h"

namespace weft::proxy::upstream {

namespace {

constexpr uint32_t kNoLimit = UINT32_MAX;

// Between sidecars one connection carries all that goes to a host, whatever its ends speak.
http::Version version_for(const Reaching& reaching, const config::Tls* tls) {
  if (reaching.speaks) return *reaching.speaks;
  switch (reaching.cluster.config().http) {
    case config::UpstreamHttp::http1:
      return tls != nullptr && tls->is_between_sidecars() && reaching.host.takes_http2() ? http::Version::http2
                                                                                         : http::Version::http11;
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
  last = {worker.generation(), &tls, version, context};
  return context;
}

}  // namespace

Result<LeaseOptions> lease_options(const Reaching& reaching) {
  const config::Cluster& cluster = reaching.cluster.config();
  Worker& worker = reaching.worker;
  LeaseOptions options;
  const config::Tls* tls = cluster.tls_for(reaching.host.endpoint);
  options.version = version_for(reaching, tls);
  options.connect.mark = cluster.mark != 0 ? cluster.mark : reaching.mark;
  options.limits.ping_interval = cluster.keep_alive.interval;
  options.limits.ping_timeout = cluster.keep_alive.timeout;
  options.limits.max_concurrent_streams =
      cluster.max_concurrent_streams > 0 ? cluster.max_concurrent_streams : kNoLimit;
  options.connect_deadline = std::min(reaching.deadline, deadline_in(worker.loop().now(), cluster.connect_timeout));
  if (tls != nullptr) {
    TRY(options.tls, context_for(worker, reaching.host, *tls, options.version));
    options.server_name = tls->server_name;
  }
  return options;
}

}  // namespace weft::proxy::upstream
