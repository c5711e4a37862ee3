#include "proxy/upstream/health.h"

#include <algorithm>

#include "base/log.h"
#include "http/grpc/client.h"
#include "proxy/upstream/dial.h"
#include "proxy/upstream/reach.h"
#include "proxy/worker.h"

namespace weft::proxy::upstream {

namespace {

constexpr size_t kAnswerLimit = 64 * 1024;
constexpr std::string_view kGrpcPath = "/grpc.health.v1.Health/Check";
// HealthCheckResponse.status SERVING: field 1, a varint, 1.
constexpr std::string_view kServing("\x08\x01", 2);

// One endpoint that is being asked.
struct Checked {
  Worker& worker;
  std::shared_ptr<Cluster> cluster;
  HostRef host;
};

Result<LeaseOptions> options_for(const Checked& checked, const config::HealthCheck& check,
                                 std::optional<http::Version> speaks, TimePoint deadline) {
  return lease_options({.worker = checked.worker,
                        .cluster = *checked.cluster,
                        .host = *checked.host,
                        .speaks = speaks,
                        .called_as = check.host,
                        .mark = checked.worker.options().outbound_mark,
                        .deadline = deadline});
}

std::string_view authority_of(const Checked& checked, const config::HealthCheck& check) {
  return check.host.empty() ? std::string_view(checked.cluster->config().name) : std::string_view(check.host);
}

io::Task<void> ask_http(const Checked& checked, const config::HealthCheck& check, TimePoint deadline) {
  const auto speaks = check.http2 ? std::optional(http::Version::http2) : std::nullopt;
  CO_TRY(LeaseOptions options, options_for(checked, check, speaks, deadline));
  CO_TRY(Lease lease, co_await checked.host->pool.lease(std::move(options)));
  http::Arena arena;
  http::RequestHead head(arena);
  head.method = "GET";
  head.path = check.path;
  head.authority = authority_of(checked, check);
  head.headers.add("user-agent", "weft/health-check");
  CO_TRY(auto exchange, lease->start(head, false, 0, arena));
  http::ResponseHead* answer = nullptr;
  do {
    CO_TRY(answer, co_await exchange->head(deadline));
  } while (answer->informational());
  const uint16_t status = answer->status;
  (void)co_await http::read_all(exchange->body(), kAnswerLimit, deadline);
  const bool expected = std::ranges::any_of(
      check.expected, [&](const auto& range) { return status >= range.start && status < range.end; });
  if (!expected) co_return fail(Code::unavailable, Side::upstream, fmt::format("it answered {}", status));
  co_return {};
}

io::Task<void> ask_grpc(const Checked& checked, const config::HealthCheck& check, TimePoint deadline) {
  CO_TRY(LeaseOptions options, options_for(checked, check, http::Version::http2, deadline));
  CO_TRY(Lease lease, co_await checked.host->pool.lease(std::move(options)));
  std::string message;
  if (!check.service.empty()) message = fmt::format("\x0a{}{}", static_cast<char>(check.service.size()), check.service);
  CO_TRY(const std::string answer,
         co_await http::grpc::call(*lease, std::string(authority_of(checked, check)), std::string(kGrpcPath), {},
                                   std::move(message), deadline, kAnswerLimit));
  if (!answer.starts_with(kServing)) co_return fail(Code::unavailable, Side::upstream, "it does not say SERVING");
  co_return {};
}

io::Task<void> ask_tcp(const Checked& checked, const config::HealthCheck& check, TimePoint deadline) {
  CO_TRY(LeaseOptions options, options_for(checked, check, std::nullopt, deadline));
  CO_TRY(auto stream, co_await dial(checked.worker.network(), checked.host->address,
                                    {.connect = options.connect,
                                     .deadline = deadline,
                                     .tls = options.tls,
                                     .sessions = checked.host->pool.resumable(),
                                     .server_name = options.server_name}));
  if (!check.send.empty()) CO_TRY_VOID(co_await io::write_all(*stream, check.send, deadline));
  std::string got;
  for (const std::string& wanted : check.receive) {
    size_t at = 0;
    while ((at = got.find(wanted)) == std::string::npos) {
      if (got.size() >= kAnswerLimit) co_return fail(Code::protocol, Side::upstream, "it answers something else");
      std::array<std::byte, 1024> piece;
      CO_TRY(const size_t n, co_await io::read_some(*stream, piece, deadline));
      if (n == 0) co_return fail(Code::closed, Side::upstream, "it closed before it had answered");
      got.append(reinterpret_cast<const char*>(piece.data()), n);
    }
    got.erase(0, at + wanted.size());
  }
  co_return {};
}

io::Task<void> ask(const Checked& checked, const config::HealthCheck& check) {
  const TimePoint deadline = checked.worker.loop().now() + check.timeout;
  switch (check.kind) {
    case config::HealthCheck::Kind::http: co_return co_await ask_http(checked, check, deadline);
    case config::HealthCheck::Kind::tcp: co_return co_await ask_tcp(checked, check, deadline);
    case config::HealthCheck::Kind::grpc: co_return co_await ask_grpc(checked, check, deadline);
  }
  co_return {};
}

class Claim {
 public:
  explicit Claim(std::shared_ptr<Standing> standing)
      : standing_(std::move(standing)), mine_(standing_->claim_checks()) {}
  Claim(const Claim&) = delete;
  ~Claim() {
    if (!mine_) return;
    standing_->set_fails_checks(false);
    standing_->give_up_checks();
  }
  bool mine() const { return mine_; }

 private:
  std::shared_ptr<Standing> standing_;
  bool mine_;
};

// An endpoint that has never been asked is believed to be well: configuration alone must take nobody out.
io::Task<void> keep_asking(Checked checked) {
  const Claim claim(checked.host->standing);
  if (!claim.mine()) co_return {};
  uint32_t good = 0;
  uint32_t bad = 0;
  for (bool first = true;; first = false) {
    const auto config = checked.cluster->shared_config();
    if (config->health_checks.empty() || checked.host->endpoint == nullptr) break;
    const config::HealthCheck& check = config->health_checks.front();
    auto answer = co_await ask(checked, check);
    if (!answer && answer.error().code == Code::cancelled) break;
    good = answer ? good + 1 : 0;
    bad = answer ? 0 : bad + 1;
    const bool was_failing = checked.host->standing->fails_checks();
    const bool failing = was_failing ? good < check.healthy_threshold : bad >= (first ? 1 : check.unhealthy_threshold);
    if (failing && !was_failing) {
      checked.host->standing->set_fails_checks(true);
      log::warn("{} of cluster {} fails its health checks: {}", *checked.host->text, config->name,
                answer ? "" : answer.error().detail);
    } else if (was_failing && !failing) {
      checked.host->standing->recover(checked.worker.loop().now());
      log::info("{} of cluster {} is well again", *checked.host->text, config->name);
    }
    if (!co_await io::sleep_until(checked.worker.loop().now() + check.interval)) break;
  }
  co_return {};
}

}  // namespace

void begin_health_checks(Worker& worker, Clusters& clusters) {
  for (const auto& [name, cluster] : clusters.all()) {
    if (cluster->config().health_checks.empty()) continue;
    for (const HostRef& host : cluster->hosts()) {
      if (!host->standing->is_checked()) worker.spawn(keep_asking({worker, cluster, host}));
    }
  }
}

}  // namespace weft::proxy::upstream
