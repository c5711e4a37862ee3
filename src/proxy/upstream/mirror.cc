#include "proxy/upstream/mirror.h"

#include <fmt/format.h>

#include "config/address.h"
#include "http/grpc/status.h"
#include "io/scope.h"
#include "proxy/upstream/attempt.h"
#include "proxy/upstream/reach.h"
#include "proxy/upstream/upgraded.h"
#include "proxy/worker.h"

namespace weft::proxy::upstream {

namespace {

// One request on its way to one mirror. Counts as in flight for as long as it lives.
struct Copy {
  Copy(Worker& of, std::string to) : worker(of), cluster(std::move(to)), head(arena) { ++worker.mirrors_in_flight(); }
  Copy(const Copy&) = delete;
  ~Copy() {
    --worker.mirrors_in_flight();
    worker.metrics().mirrored(cluster, outcome);
  }

  Worker& worker;
  std::string cluster;
  http::Arena arena;
  http::RequestHead head;
  http::Bytes body;
  bool has_body = false;
  http::Version version = http::Version::http11;
  uint32_t mark = 0;
  io::Address original;
  std::string_view outcome = "body_broken_off";      // until it is sent
  std::optional<std::pair<uint16_t, int>> answered;  // by which HTTP status and gRPC status
};
using CopyPtr = std::unique_ptr<Copy>;

CopyPtr copy_of(const Request& request, const config::Mirror& mirror) {
  const http::RequestHead& from = request.stream.head();
  Worker& worker = request.connection.worker;
  auto copy = std::make_unique<Copy>(worker, mirror.cluster);
  http::RequestHead& head = copy->head;
  http::Arena& arena = copy->arena;
  head.method = arena.copy(from.method);
  head.scheme = arena.copy(from.scheme);
  head.authority = mirror.keep_authority ? arena.copy(from.authority) : arena.copy(shadow_authority(from.authority));
  head.path = arena.copy(from.path);
  for (const http::Header& header : from.headers) head.headers.add_copy(header.name, header.value);
  copy->version = request.stream.version();
  copy->mark =
      request.direction == config::Direction::inbound ? worker.options().inbound_mark : worker.options().outbound_mark;
  copy->original = request.connection.meant;
  return copy;
}

io::Task<void> upload_copy(http::Bytes body, http::Exchange& exchange, TimePoint deadline) {
  http::BytesSource source{std::move(body)};
  uint64_t moved = 0;
  co_return co_await http::pump(source, exchange.upload(), kNoTimeout, moved, deadline);
}

// Read, so that the connection can carry the next one.
io::Task<void> drop_body(http::Source& body, TimePoint deadline) {
  constexpr size_t kPiece = 64 * 1024;
  for (;;) {
    http::Pull got = body.pull(kPiece);
    if (got.state == http::Pull::end) co_return {};
    if (got.state == http::Pull::failed) co_return fail(body.error());
    if (got.state == http::Pull::data) {
      body.release(got.bytes.size());
    } else {
      CO_TRY_VOID(co_await body.ready().wait(deadline));
    }
  }
}

io::Task<void> exchange_copy(io::Scope& scope, http::Exchange& exchange, Copy& copy, TimePoint deadline) {
  if (copy.has_body) scope.spawn(upload_copy(copy.body, exchange, deadline));
  const http::ResponseHead* head = nullptr;
  do {
    CO_TRY(head, co_await exchange.head(deadline));
  } while (head->informational());
  const uint16_t status = head->status;
  copy.answered = {status, http::grpc::status_number(head->headers)};
  CO_TRY_VOID(co_await drop_body(exchange.body(), deadline));
  if (const http::Headers* trailers = exchange.body().trailers())
    copy.answered = {status, http::grpc::status_number(*trailers)};
  co_return {};
}

io::Task<void> exchange_with(Host& host, LeaseOptions options, Copy& copy, TimePoint deadline) {
  CO_TRY(Lease lease, co_await host.pool.lease(std::move(options)));
  CO_TRY(auto exchange, lease->start(copy.head, copy.has_body, copy.body.size(), copy.arena));
  co_return co_await io::with_scope(exchange_copy, std::ref(*exchange), std::ref(copy), TimePoint{deadline});
}

// Whether a failure says something about the host. A copy has time of its own, and all of it.
bool is_hosts(const Error& failure) { return failure.code != Code::cancelled && !has_no_room(failure); }

io::Task<void> send_once(Copy& copy) {
  Worker& worker = copy.worker;
  const auto cluster = worker.clusters().find(copy.cluster);
  if (!cluster) co_return fail(Code::not_found, Side::local, "no such cluster");
  const TimePoint deadline = deadline_in(worker.loop().now(), kMirrorTime);
  CO_TRY(HostRef host, cluster->pick({worker.random(), worker.loop().now(), copy.original}));
  const config::Limits& limits = cluster->config().limits;
  const auto room = Taken::from(cluster->in_use().requests, limits.max_requests);
  if (!room) co_return std::unexpected(over_limit(limits.max_requests, "requests at a time"));
  const Running running(host);
  const TimePoint begun = worker.loop().now();
  CO_TRY(LeaseOptions options, lease_options({.worker = worker,
                                              .cluster = *cluster,
                                              .host = *host,
                                              .callers = copy.version,
                                              .called_as = copy.head.authority,
                                              .mark = copy.mark,
                                              .deadline = deadline}));
  auto done = co_await exchange_with(*host, std::move(options), copy, deadline);
  if (done || is_hosts(done.error())) {
    const auto& answered = copy.answered;
    const Outcome outcome =
        answered ? outcome_of(cluster->config().outlier, answered->first, answered->second) : Outcome::local_failure;
    note(worker, *cluster, *host, outcome, begun);
  }
  co_return std::move(done);
}

io::Task<void> send_copy(CopyPtr copy) {
  auto sent = co_await send_once(*copy);
  const bool no_room = !sent && has_no_room(sent.error());
  copy->outcome = sent ? "sent" : no_room ? "overflowed" : "failed";
  co_return {};
}

void send(CopyPtr copy) {
  Worker& worker = copy->worker;
  worker.spawn(send_copy(std::move(copy)));
}

// The client's body, of which the copies get theirs as it goes by.
class MirroredBody final : public http::Source {
 public:
  MirroredBody(http::Source& source, std::vector<CopyPtr> copies) : source_(source), copies_(std::move(copies)) {}

  http::Pull pull(size_t limit) override {
    http::Pull got = source_.pull(limit);
    if (copies_.empty()) return got;
    if (got.state == http::Pull::data) keep(got.bytes);
    if (got.state == http::Pull::end || (got.state == http::Pull::data && source_.at_end())) send_all();
    return got;
  }
  io::Event& ready() override { return source_.ready(); }
  void release(size_t n) override { source_.release(n); }
  std::optional<uint64_t> length() const override { return source_.length(); }
  bool at_end() const override { return source_.at_end(); }
  const http::Headers* trailers() const override { return source_.trailers(); }
  const Error& error() const override { return source_.error(); }

 private:
  void keep(const http::Bytes& bytes) {
    if (kept_.size() + bytes.size() > kMirroredBody) return give_up();
    // Copied: a slice would keep its whole block.
    for (const http::Slice& slice : bytes.slices()) kept_.append_copy(slice.text());
  }
  void give_up() {
    for (CopyPtr& copy : copies_) copy->outcome = "body_too_long";
    copies_.clear();
    kept_ = http::Bytes();
  }
  void send_all() {
    for (CopyPtr& copy : copies_) {
      copy->body = kept_;
      send(std::move(copy));
    }
    copies_.clear();
    kept_ = http::Bytes();
  }

  http::Source& source_;
  std::vector<CopyPtr> copies_;
  http::Bytes kept_;
};

}  // namespace

std::string shadow_authority(std::string_view authority) {
  const size_t colon = authority.rfind(':');
  const bool has_port = colon != authority.npos && authority.find(']', colon) == authority.npos;
  const std::string_view host = authority.substr(0, has_port ? colon : authority.npos);
  if (host.starts_with('[') || config::is_ip(std::string(host))) return std::string(authority);
  return fmt::format("{}-shadow{}", host, authority.substr(host.size()));
}

void mirror(Request& request, const config::Forward& forward) {
  Worker& worker = request.connection.worker;
  if (request.stream.head().asks_for_tunnel()) return;
  std::vector<CopyPtr> copies;
  for (const config::Mirror& one : forward.mirrors) {
    if (worker.random().below(config::kMillion) >= one.share) continue;
    if (worker.mirrors_in_flight() >= kMirrorsInFlight) {
      worker.metrics().mirrored(one.cluster, "too_many");
      continue;
    }
    copies.push_back(copy_of(request, one));
  }
  if (copies.empty()) return;
  if (request.body().at_end()) {
    for (CopyPtr& copy : copies) send(std::move(copy));
    return;
  }
  const bool too_long = request.body().length().value_or(0) > kMirroredBody;
  for (CopyPtr& copy : copies) {
    copy->has_body = true;
    if (too_long) copy->outcome = "body_too_long";
  }
  if (too_long) return;
  request.bodies.push_back(std::make_unique<MirroredBody>(request.body(), std::move(copies)));
}

}  // namespace weft::proxy::upstream
