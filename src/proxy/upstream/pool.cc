#include "proxy/upstream/pool.h"

#include <algorithm>

#include "http/h1/client.h"
#include "proxy/upstream/dial.h"

namespace weft::proxy::upstream {

namespace {

// Connections made for one who must know the SETTINGS first; each may end, or fill up, before they come.
constexpr int kGreetings = 2;

// Contexts are copies of what a worker made once, so one made twice counts as two: of that the worst is a connection
// that is not shared.
bool same(const std::optional<tls::Context>& a, const std::optional<tls::Context>& b) {
  return a.has_value() == b.has_value() && (!a || &a->state() == &b->state());
}

}  // namespace

Lease::~Lease() {
  if (!pool_) return;
  if (owned_) {
    pool_->give_back({std::move(owned_), std::move(local_), std::move(tls_), {}});
  } else {
    pool_->give_back_shared(*session_);
  }
}

Pool::~Pool() { CHECK(leased_ == 0 && waiters_.empty()); }

io::Task<Lease> Pool::lease(LeaseOptions options) {
  if (options.version == http::Version::http2) co_return co_await lease_shared(std::move(options));
  Lease lease;
  while (!options.fresh && !idle_.empty()) {
    Idle idle = std::move(idle_.back());
    idle_.pop_back();
    if (idle.session->closing() || !same(idle.tls, options.tls)) continue;
    lease.owned_ = std::move(idle.session);
    lease.local_ = std::move(idle.local);
    break;
  }
  if (!lease.owned_) {
    CO_TRY(auto stream, co_await connect(options));
    lease.local_ = stream->local();
    lease.owned_ = http::h1::make_session(std::move(stream), options.limits);
  }
  lease.session_ = lease.owned_.get();
  lease.tls_ = std::move(options.tls);
  lease.pool_ = this;
  ++leased_;
  co_return std::move(lease);
}

Lease Pool::take(Shared& shared) {
  ++shared.leases;
  Lease lease;
  lease.pool_ = this;
  lease.session_ = shared.session.get();
  lease.local_ = shared.local;
  return lease;
}

// A connection of at least that number that takes another exchange. `coming`: one is being made, or has not yet said
// how many it takes: it is worth waiting for. Its first exchange does not wait, but if it must know the peer's
// SETTINGS.
Pool::Shared* Pool::with_room(uint64_t from, const LeaseOptions& options, bool& coming) {
  coming = connecting_;
  for (Shared& shared : shared_) {
    if (shared.number < from || shared.session->closing() || !same(shared.tls, options.tls)) continue;
    if (!shared.session->greeted() && (shared.leases > 0 || options.greeted)) {
      coming = true;
    } else if (shared.session->capacity() > 0) {
      return &shared;
    }
  }
  return nullptr;
}

// One connection is made at a time; whoever comes meanwhile waits for it and shares it if it has room.
io::Task<Lease> Pool::lease_shared(LeaseOptions options) {
  const uint64_t from = options.fresh ? made_ : 0;
  for (int made = 0;;) {
    bool coming = false;
    if (Shared* shared = with_room(from, options, coming)) co_return take(*shared);
    if (!coming && made == kGreetings) {
      co_return fail(Code::reset, Side::upstream, address_.to_string() + " closed the connection before its SETTINGS",
                     Retry::safe);
    }
    if (!coming) {
      CO_TRY(Shared * shared, co_await make_shared(options));
      if (!options.greeted) co_return take(*shared);
      ++made;
      continue;
    }
    io::Event done;
    waiters_.push_back(&done);
    auto waited = co_await done.wait(options.connect_deadline);
    std::erase(waiters_, &done);
    if (!waited) {
      if (waited.error().code == Code::cancelled) co_return fail(waited.error());
      co_return fail(Code::deadline, Side::upstream, "connect to " + address_.to_string() + ": timed out", Retry::safe);
    }
  }
}

io::Task<Pool::Shared*> Pool::make_shared(const LeaseOptions& options) {
  connecting_ = true;
  auto stream = co_await connect(options);
  connecting_ = false;
  wake_waiters();
  if (!stream) co_return fail(stream.error());
  io::Address local = (*stream)->local();
  CO_TRY(auto session, http::h2::start_session(*context_.scope, std::move(*stream), options.limits, context_.flooded));
  session->on_change([this] { wake_waiters(); });
  shared_.push_back({.session = std::move(session),
                     .local = std::move(local),
                     .tls = options.tls,
                     .number = made_++,
                     .since = context_.scope->loop().now()});
  co_return &shared_.back();
}

void Pool::wake_waiters() {
  for (io::Event* waiter : waiters_) waiter->set();
}

io::Task<std::unique_ptr<io::Stream>> Pool::connect(const LeaseOptions& options) {
  co_return co_await dial(*context_.network, address_,
                          {.connect = options.connect,
                           .deadline = options.connect_deadline,
                           .tls = options.tls,
                           .sessions = resumable_,
                           .server_name = options.server_name,
                           .protocol = alpn_of(options.version)});
}

void Pool::give_back(Idle idle) {
  --leased_;
  idle.since = context_.scope->loop().now();
  if (idle.session->capacity() > 0) idle_.push_back(std::move(idle));
}

void Pool::give_back_shared(http::Session& session) {
  const auto found =
      std::ranges::find_if(shared_, [&](const Shared& shared) { return shared.session.get() == &session; });
  CHECK(found != shared_.end());
  --found->leases;
  found->since = context_.scope->loop().now();
  if (found->leases == 0 && session.closing()) shared_.erase(found);
}

void Pool::sweep(TimePoint now, Duration idle) {
  resumable_->forget_old(context_.scope->loop().wall());
  std::erase_if(idle_,
                [&](const Idle& one) { return one.session->closing() || (idle > 0s && now - one.since >= idle); });
  std::erase_if(shared_, [&](const Shared& one) {
    return one.leases == 0 && (one.session->closing() || (idle > 0s && now - one.since >= idle));
  });
}

}  // namespace weft::proxy::upstream
