#include "proxy/upstream/forward.h"

#include "proxy/upstream/attempt.h"
#include "proxy/worker.h"
#include "rules/call_time.h"
#include "rules/request_hash.h"
#include "rules/retry.h"

namespace weft::proxy::upstream {

namespace {

// The reason is the call's time, whatever it was spent on.
Error out_of_time(const rules::CallTime& time, const Error& last) {
  if (last.code == Code::cancelled) return last;
  std::string why = rules::why_ended(time);
  if (!last.detail.empty()) why += "; the last attempt: " + last.detail;
  return Error::deadline(std::move(why));
}

// What was not processed costs nobody anything to try again; the rest is bounded by the budget, so that an outage does
// not become one of those who ask, too.
bool may_try_again(Attempt& attempt, const rules::Failed& failed) {
  if (attempt.discarded) return true;
  if (!rules::may_retry(attempt.forward.retry, failed) || (attempt.has_body && !attempt.body.can_rewind()))
    return false;
  return rules::is_unprocessed(failed) || take_room_to_retry(attempt);
}

// Which priorities tries have gone to: after each so many of them, the next go elsewhere.
class PrioritiesTried {
 public:
  explicit PrioritiesTried(uint32_t every) : every_(every) {}
  void add(uint32_t priority) {
    if (every_ == 0) return;
    tried_.push_back(priority);
    if (tried_.size() % every_ == 0) left_ = tried_.size();
  }
  std::span<const uint32_t> left() const { return std::span(tried_).first(left_); }

 private:
  uint32_t every_;
  std::vector<uint32_t> tried_;
  size_t left_ = 0;  // of those
};

}  // namespace

io::Task<void> forward(Request& request, const config::Forward& forward, const config::ClusterWeight& chosen) {
  Worker& worker = request.connection.worker;
  const auto cluster = worker.clusters().find(chosen.cluster);
  if (!cluster) co_return fail(Code::not_found, Side::local, "cluster " + chosen.cluster + " is not known");

  const rules::CallTime time = rules::call_time(forward, request.stream.head(), request.held, request.asked_time);
  const TimePoint deadline = time.ends(request.record.start);
  const TimePoint end = time.by == rules::CallTime::By::hop_before
                            ? rules::time_of_response(forward, request.stream.head(), request.held, request.asked_time)
                                  .ends(request.record.start)
                            : deadline;
  ReplayBody body(request.body(), request.reserved);
  const bool has_body = !request.stream.head().asks_for_tunnel() && !body.at_end();
  rules::RequestHash hash;
  if (!forward.hash.empty()) {
    hash = rules::hash_request(forward.hash, request.stream.head(), request.connection.peer.host(), worker.random());
    if (!hash.set_cookie.empty()) {
      request.response_changes.push_back(
          {config::HeaderMutation::Action::append, "set-cookie", std::move(hash.set_cookie)});
    }
  }
  std::vector<io::Address> named;
  if (cluster->config().discovery == config::Discovery::by_request) {
    CO_TRY(named, co_await worker.dynamic_hosts().find(cluster->shared_config(),
                                                       std::string(request.stream.head().authority), deadline));
  }
  const bool repeatable = rules::is_repeatable(request.record.method, request.stream.head().headers);
  std::vector<HostRef> tried;
  PrioritiesTried priorities(forward.retry.tries_at_priority);
  std::optional<Taken> retrying;  // of the budget of retries
  bool stale = false;             // the last attempt met a connection that had gone
  Result<void> outcome;
  bool may_have_been_processed = false;  // by any attempt so far
  for (uint32_t number = 1;; ++number) {
    request.record.attempts = number;
    CO_TRY(HostRef host, cluster->pick({.random = worker.random(),
                                        .now = worker.loop().now(),
                                        .original = request.connection.meant,
                                        .tried = tried,
                                        .left = priorities.left(),
                                        .hash = hash.hash,
                                        .named = named}));
    request.record.upstream_host = host->text;
    if (const config::Endpoint* endpoint = host->endpoint) {
      request.record.destination_workload = request.stream.arena().copy(endpoint->label("weft.workload"));
      request.record.destination_namespace = request.stream.arena().copy(endpoint->label("weft.namespace"));
    }
    const uint32_t most = std::max(forward.retry.num_retries, rules::kSafeRetries);
    Attempt attempt{request, forward,  chosen, *cluster,       host,     body, has_body,
                    time,    deadline, end,    number <= most, retrying, stale};
    outcome = co_await run(attempt);
    request.record.received = body.received() + attempt.tunneled;
    if (!outcome) report(attempt, outcome.error());
    if (outcome || request.response_started) break;
    if (attempt.over_limit_there) break;
    if (is_over_limit(outcome.error())) {
      worker.metrics().overflowed(chosen.cluster);
      co_return std::unexpected(limit_of(cluster->config(), outcome.error()));
    }
    if (found_no_place(outcome.error())) {
      worker.metrics().overflowed(chosen.cluster);
      if (worker.loop().now() < deadline) co_return std::move(outcome);
      break;
    }
    if (outcome.error().retry != Retry::safe) may_have_been_processed = true;
    const rules::Failed failed{outcome.error(), repeatable, number, attempt.bytes_sent, false, attempt.out_of_try};
    if (!may_try_again(attempt, failed)) break;
    stale = outcome.error().code == Code::reset || outcome.error().code == Code::closed;
    body.rewind();
    if (host->endpoint != nullptr) priorities.add(host->endpoint->priority);
    if (forward.retry.hosts_not_tried || outcome.error().retry == Retry::safe) tried.push_back(std::move(host));
    // A host that was never reached costs nothing: the next one at once. Others get a breath.
    if (outcome.error().retry != Retry::safe || number > 1) {
      const TimePoint again = worker.loop().now() + rules::back_off(forward.retry, number, worker.random());
      CO_TRY_VOID(co_await io::sleep_until(std::min(again, deadline)));
    }
    if (worker.loop().now() >= deadline) break;
  }
  const TimePoint over = request.response_started ? end : deadline;
  if (!outcome && outcome.error().side != Side::downstream && worker.loop().now() >= over)
    co_return fail(out_of_time(time, outcome.error()));
  if (!outcome && may_have_been_processed) {
    Error error = outcome.error();
    error.retry = Retry::never;
    co_return fail(std::move(error));
  }
  co_return std::move(outcome);
}

}  // namespace weft::proxy::upstream
