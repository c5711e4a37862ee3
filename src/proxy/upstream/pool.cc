#include "proxy/upstream/pool.h"

#include <fmt/format.h>

#include <algorithm>

#include "http/h1/client.h"
#include "proxy/upstream/dial.h"
#include "proxy/upstream/terms.h"

namespace weft::proxy::upstream {

namespace {

// Connections made for one who must know the SETTINGS first; each may end, or fill up, before they come.
constexpr int kGreetings = 2;

// How long the pool's own connections, all busy, are waited for before other workers are asked for theirs: longer than
// most answers take, since another connection costs both ends a handshake.
constexpr Duration kOwnFirst = 100ms;

// Contexts are copies of what a worker made once, so one made twice counts as two: of that the worst is a connection
// that is not shared.
bool same(const std::optional<tls::Context>& a, const std::optional<tls::Context>& b) {
  return a.has_value() == b.has_value() && (!a || &a->state() == &b->state());
}

bool is_fit(const Link& link, const LeaseOptions& options) {
  return same(link.tls, options.tls) && link.server_name == options.server_name;
}

std::shared_ptr<Terms> copy_of(const std::shared_ptr<const Terms>& terms) {
  return terms ? std::make_shared<Terms>(*terms) : nullptr;
}

}  // namespace

Lease::~Lease() {
  if (!pool_) return;
  if (owned_) {
    pool_->give_back({std::move(owned_), std::move(link_), {}}, wear_);
  } else {
    pool_->give_back_shared(*session_);
  }
}

Pool::~Pool() {
  CHECK(leased_ == 0 && making_ == 0 && waiters_.empty() && queue_.empty());
  if (seat_) state_->places.leave(seat_);
}

io::Task<Lease> Pool::lease(LeaseOptions options) {
  if (options.version == http::Version::http2) co_return co_await lease_shared(std::move(options));
  Lease lease;
  if (options.fresh || !take_idle(lease, options)) CO_TRY_VOID(co_await make(lease, options));
  lease.session_ = lease.owned_.get();
  lease.link_.tls = std::move(options.tls);
  lease.link_.server_name = std::move(options.server_name);
  lease.link_.is_by_name = options.is_by_name;
  lease.wear_ = options.wear;
  lease.pool_ = this;
  ++leased_;
  co_return std::move(lease);
}

bool Pool::take_idle(Lease& lease, const LeaseOptions& options) {
  const TimePoint now = context_.scope->loop().now();
  for (size_t i = idle_.size(); i-- > 0;) {
    const Link& link = idle_[i].link;
    const bool is_good =
        !idle_[i].session->closing() && same(link.tls, options.tls) && !options.wear.is_worn(link, now);
    if (is_good && link.server_name != options.server_name) continue;
    Idle idle = std::move(idle_[i]);
    idle_.erase(idle_.begin() + static_cast<ptrdiff_t>(i));
    if (!is_good) continue;
    lease.owned_ = std::move(idle.session);
    lease.link_ = std::move(idle.link);
    return true;
  }
  return false;
}

// The limit is of HTTP/1 and opaque connections (Istio's maxConnections): one of HTTP/2 carries as many requests as
// come, and may never be idle, so that a host which has none that takes more could wait for ever for others' to end.
std::optional<Place> Pool::place_for(const LeaseOptions& options) {
  Places& places = state_->places;
  if (options.most_connections == UINT32_MAX) return places.take(UINT32_MAX);
  if (!seat_) seat_ = places.join(context_.scope->loop(), *this);
  if (has_any() && !seat_->waits ? !places.anybody_waits() : places.is_turn_of(seat_)) {
    auto place = places.take(options.most_connections);
    if (!place && end_one_of_no_use(options)) place = places.take(options.most_connections);
    if (place) {
      places.stop_waiting(seat_);
      return place;
    }
  }
  if (options.version == http::Version::http2 && !has_shared(options)) return places.beyond();
  return std::nullopt;
}

// One that is idle, and that who asks could not use.
bool Pool::end_one_of_no_use(const LeaseOptions& options) {
  const bool shares = options.version == http::Version::http2;
  const auto idle = std::ranges::find_if(
      idle_, [&](const Idle& one) { return shares || one.link.server_name != options.server_name; });
  if (idle != idle_.end()) {
    idle_.erase(idle);
    return true;
  }
  const auto unused = std::ranges::find_if(shared_, [&](const Shared& one) {
    return one.leases == 0 && (!shares || one.link.server_name != options.server_name);
  });
  if (unused == shared_.end()) return false;
  shared_.erase(unused);
  return true;
}

bool Pool::is_connecting(const LeaseOptions& options) const {
  return std::ranges::find(connecting_, options.server_name) != connecting_.end();
}

// Whether it has a connection, or soon will, that carries such requests or will when it has room again. One that ends,
// or is secured otherwise, may be busy for ever and never does.
bool Pool::has_shared(const LeaseOptions& options) const {
  return is_connecting(options) || std::ranges::any_of(shared_, [&](const Shared& one) {
           return !one.session->closing() && is_fit(one.link, options);
         });
}

// Whether it is to look once more for a place. Where it has a connection that may soon come back, unless that is
// `overdue`.
bool Pool::seek_place(bool overdue) {
  const bool has_some = has_any();
  if (has_some && !seat_->waits && !overdue) return false;
  // Whoever has lost the last of its own while it waited goes before those that have some.
  if (seat_->waits && waits_with_some_ && !has_some) state_->places.stop_waiting(seat_);
  if (!seat_->waits) {
    state_->places.wait(seat_, has_some);
    waits_with_some_ = has_some;
    has_asked_ = false;
    return true;
  }
  if (!std::exchange(has_asked_, true)) state_->places.ask_others(seat_);
  return false;
}

void Pool::look_for_place() {
  has_asked_ = false;
  wake_first();
}

void Pool::end_an_idle_connection() {
  if (!idle_.empty()) {
    if (state_->places.is_to_end_one(false)) idle_.erase(idle_.begin());
    return;
  }
  const auto unused = std::ranges::find(shared_, 0U, &Shared::leases);
  if (unused != shared_.end() && state_->places.is_to_end_one(false)) shared_.erase(unused);
}

// Until there is a place for another connection, or one has become idle.
io::Task<void> Pool::wait_for_place(Lease& lease, const LeaseOptions& options, std::optional<Place>& place) {
  struct Leaving {
    Pool& pool;
    ~Leaving() {
      if (pool.queue_.empty()) pool.state_->places.stop_waiting(pool.seat_);
    }
  } leaving{*this};
  const TimePoint begun = context_.scope->loop().now();
  const TimePoint deadline = std::min(options.deadline, begun + kLongestWait);
  const TimePoint overdue = begun + kOwnFirst;
  bool again = false;
  while (!(place = place_for(options))) {
    if (options.fresh && !idle_.empty()) {
      idle_.erase(idle_.begin());
      continue;
    }
    if (seek_place(context_.scope->loop().now() >= overdue)) continue;
    io::Event turn;
    queue_.insert(again ? queue_.begin() : queue_.end(), &turn);
    again = true;
    const bool is_due = context_.scope->loop().now() < overdue && overdue < deadline;
    auto waited = co_await turn.wait(is_due ? overdue : deadline);
    if (!waited && is_due && waited.error().code == Code::deadline) {
      // Who is first seeks for all, and is not this one if others came before.
      if (!turn.is_set()) look_for_place();
      waited = co_await turn.wait(deadline);
    }
    const bool woken = std::erase(queue_, &turn) == 0;
    if (!waited) {
      if (woken) wake_first();
      if (waited.error().code == Code::cancelled) co_return fail(waited.error());
      co_return std::unexpected(no_place(options.most_connections, address_.to_string()));
    }
    if (!options.fresh && take_idle(lease, options)) co_return {};
  }
  wake_first();  // the next one, which may have waited for its turn to seek
  co_return {};
}

io::Task<void> Pool::make(Lease& lease, const LeaseOptions& options) {
  const auto waiting = Taken::from(state_->in_use.pending, options.most_waiting);
  if (!waiting) co_return std::unexpected(over_limit(options.most_waiting, "requests that wait for a connection"));
  std::optional<Place> place = place_for(options);
  if (!place) CO_TRY_VOID(co_await wait_for_place(lease, options, place));
  if (!place) co_return {};  // it was given an idle one
  ++making_;
  auto terms = copy_of(options.terms);
  auto stream = co_await connect(options, terms);
  --making_;
  if (!stream) {
    place.reset();
    wake_first();
    co_return fail(stream.error());
  }
  lease.link_ = {.local = (*stream)->local(),
                 .tls = std::nullopt,
                 .server_name = {},
                 .terms = std::move(terms),
                 .place = std::move(*place),
                 .made = context_.scope->loop().now()};
  lease.owned_ = http::h1::make_session(std::move(*stream), options.limits);
  co_return {};
}

Lease Pool::take(Pool& pool, Shared& shared) {
  ++shared.leases;
  ++shared.link.served;
  Lease lease;
  lease.pool_ = &pool;
  lease.session_ = shared.session.get();
  lease.link_.local = shared.link.local;
  lease.link_.terms = shared.link.terms;
  return lease;
}

// A connection that takes another exchange. `coming`: one is being made, or has not yet said
// how many it takes: it is worth waiting for. Its first exchange does not wait, but if it must know the peer's
// SETTINGS.
Pool::Shared* Pool::with_room(const LeaseOptions& options, bool& coming) {
  coming = is_connecting(options);
  const TimePoint now = context_.scope->loop().now();
  std::erase_if(shared_, [&](const Shared& one) {
    return one.leases == 0 && (options.wear.is_worn(one.link, now) || !same(one.link.tls, options.tls));
  });
  for (Shared& shared : shared_) {
    if (shared.session->closing() || !is_fit(shared.link, options)) continue;
    if (options.wear.is_worn(shared.link, now)) continue;
    if (!shared.session->greeted() && (shared.leases > 0 || options.greeted)) {
      coming = true;
    } else if (shared.session->capacity() > 0) {
      return &shared;
    }
  }
  return nullptr;
}

// Of each name one connection is made at a time; whoever comes meanwhile waits for it and shares it if it has room.
io::Task<Lease> Pool::lease_shared(LeaseOptions options) {
  std::optional<Taken> waiting;
  TimePoint begun = context_.scope->loop().now();
  bool coming = false;
  for (int made = 0;;) {
    const bool came = coming;
    if (Shared* shared = with_room(options, coming)) co_return take(*this, *shared);
    if (!waiting && !(waiting = Taken::from(state_->in_use.pending, options.most_waiting)))
      co_return std::unexpected(over_limit(options.most_waiting, "requests that wait for a connection"));
    if (!coming && made == kGreetings) {
      co_return fail(Code::reset, Side::upstream, address_.to_string() + " closed the connection before its SETTINGS",
                     Retry::safe);
    }
    if (std::optional<Place> place = coming ? std::nullopt : place_for(options)) {
      CO_TRY(Shared * shared, co_await make_shared(options, std::move(*place)));
      if (!options.greeted) co_return take(*this, *shared);
      ++made;
      continue;
    }
    // Making it has a time of its own, however long there was no place for it before.
    if (coming && !came) begun = context_.scope->loop().now();
    io::Event done;
    waiters_.push_back(&done);
    const Duration most = coming ? options.connect_timeout : kLongestWait;
    auto waited = co_await done.wait(std::min(options.deadline, deadline_in(begun, most)));
    std::erase(waiters_, &done);
    if (!waited) {
      if (waited.error().code == Code::cancelled) co_return fail(waited.error());
      if (!coming) co_return std::unexpected(no_place(options.most_connections, address_.to_string()));
      co_return fail(Code::deadline, Side::upstream, "connect to " + address_.to_string() + ": timed out", Retry::safe);
    }
  }
}

io::Task<Pool::Shared*> Pool::make_shared(const LeaseOptions& options, Place place) {
  connecting_.push_back(options.server_name);
  auto terms = copy_of(options.terms);
  auto stream = co_await connect(options, terms);
  connecting_.erase(std::ranges::find(connecting_, options.server_name));
  wake_waiters();
  if (!stream) co_return fail(stream.error());
  const TimePoint now = context_.scope->loop().now();
  Link link{.local = (*stream)->local(),
            .tls = options.tls,
            .server_name = options.server_name,
            .is_by_name = options.is_by_name,
            .terms = std::move(terms),
            .place = std::move(place),
            .made = now};
  CO_TRY(auto session, http::h2::start_session(*context_.scope, std::move(*stream), options.limits, context_.flooded));
  session->on_change([this] { wake_waiters(); });
  shared_.push_back({.session = std::move(session), .link = std::move(link), .since = now});
  co_return &shared_.back();
}

io::Task<std::unique_ptr<io::Stream>> Pool::connect(const LeaseOptions& options, std::shared_ptr<Terms> terms) {
  const TimePoint deadline = deadline_in(context_.scope->loop().now(), options.connect_timeout);
  co_return co_await dial(*context_.network, address_,
                          {.connect = options.connect,
                           .deadline = std::min(options.deadline, deadline),
                           .tls = options.tls,
                           .terms = std::move(terms),
                           .sessions = resumable_,
                           .server_name = options.server_name,
                           .protocol = alpn_of(options.version)});
}

void Pool::wake_waiters() {
  for (io::Event* waiter : waiters_) waiter->set();
}

void Pool::wake_first() {
  if (queue_.empty()) return;
  io::Event* first = queue_.front();
  queue_.pop_front();
  first->set();
}

void Pool::give_back(Idle idle, const Wear& wear) {
  --leased_;
  ++idle.link.served;
  idle.since = context_.scope->loop().now();
  const bool is_good = idle.session->capacity() > 0 && !wear.is_worn(idle.link, idle.since);
  if (is_good && !state_->places.is_to_end_one(!queue_.empty())) {
    const bool is_by_name = idle.link.is_by_name;
    idle_.push_back(std::move(idle));
    if (is_by_name && idle_.size() > kMostIdle) idle_.erase(idle_.begin());
  } else {
    const Idle ended = std::move(idle);  // and with it its place
  }
  wake_first();
}

void Pool::give_back_shared(http::Session& session) {
  const auto found =
      std::ranges::find_if(shared_, [&](const Shared& shared) { return shared.session.get() == &session; });
  CHECK(found != shared_.end());
  --found->leases;
  found->since = context_.scope->loop().now();
  if (found->leases > 0) return;
  if (session.closing() || state_->places.is_to_end_one(!waiters_.empty())) shared_.erase(found);
  else if (found->link.is_by_name) end_the_oldest_beyond_limit();
  wake_waiters();  // one that is worn out makes room, too
  wake_first();    // likewise one that is idle, for HTTP/1
}

// Of those without a lease.
void Pool::end_the_oldest_beyond_limit() {
  if (std::ranges::count(shared_, 0U, &Shared::leases) <= static_cast<ptrdiff_t>(kMostIdle)) return;
  const auto age = [](const Shared& one) { return one.leases == 0 ? one.since : TimePoint::max(); };
  shared_.erase(std::ranges::min_element(shared_, {}, age));
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
