#include "http/h2/client.h"

#include "http/h2/connection.h"
#include "io/frame_pool.h"

namespace weft::http::h2 {

// What Session, its task and its exchanges share.
struct ClientConnection {
  ClientConnection(io::Loop& loop, std::unique_ptr<io::Stream> connected, const Limits& limits_)
      : limits(limits_), stream(std::move(connected)), connection(loop, Role::client, *stream, limits) {}

  bool closing() const { return leaving || connection.failed() || connection.codec().peer_leaving(); }
  bool idle() const { return connection.codec().open_streams() == 0; }

  const Limits limits;
  std::unique_ptr<io::Stream> stream;
  Connection connection;
  bool leaving = false;  // we take no more exchanges: idle, worn by streams given up, or the Session is gone
  bool told_closing = false;
  bool told_greeted = false;
  bool seen_full = false;  // somebody was told that there is no capacity
  std::move_only_function<void()> changed;
};

namespace {

class Outgoing final : public Exchange {
 public:
  explicit Outgoing(std::shared_ptr<Stream> stream, std::shared_ptr<ClientConnection> connection)
      : connection_(std::move(connection)), stream_(std::move(stream)) {}
  ~Outgoing() override {
    stream_->detach(kCancel);
    // Others may have exchanges on it: these are finished, and the next begin on another connection.
    if (connection_->connection.codec().worn()) connection_->leaving = true;
    if (connection_->closing() || connection_->seen_full) connection_->connection.wake();
  }

  io::Task<ResponseHead*> head(TimePoint deadline) override;
  Source& body() override { return *stream_; }
  Sink& upload() override { return *stream_; }
  bool upgraded() const override { return stream_->final_taken() && stream_->upgraded(); }
  uint64_t bytes_sent() const override { return stream_->bytes_sent(); }

  static void* operator new(size_t size) { return io::allocate_frame(size); }
  static void operator delete(void* memory, size_t size) { io::free_frame(memory, size); }

 private:
  std::shared_ptr<ClientConnection> connection_;
  std::shared_ptr<Stream> stream_;
};

io::Task<ResponseHead*> Outgoing::head(TimePoint deadline) {
  for (;;) {
    if (ResponseHead* head = stream_->next_head()) co_return head;
    if (stream_->closed()) co_return fail(stream_->error());
    if (stream_->final_taken()) co_return invalid("head() after the final response head");
    CO_TRY_VOID(co_await stream_->heads().wait(deadline));
  }
}

uint32_t capacity_of(const ClientConnection& shared) {
  if (shared.closing()) return 0;
  const size_t most = std::min(shared.connection.codec().peer_max_streams(), shared.limits.max_concurrent_streams);
  const size_t open = shared.connection.codec().open_streams();
  return static_cast<uint32_t>(most - std::min(most, open));
}

// May end in the destruction of the Session: `shared` is kept by the caller.
void tell(ClientConnection& shared) {
  const bool closing_now = shared.closing() && !shared.told_closing;
  const bool greeted_now = shared.connection.codec().greeted() && !shared.told_greeted;
  const bool room_again = shared.seen_full && capacity_of(shared) > 0;
  if (closing_now) shared.told_closing = true;
  if (greeted_now) shared.told_greeted = true;
  if (room_again) shared.seen_full = false;
  if ((!closing_now && !greeted_now && !room_again) || !shared.changed) return;
  auto changed = std::move(shared.changed);
  shared.changed = nullptr;
  changed();
  if (!shared.changed && !shared.leaving) shared.changed = std::move(changed);
}

TimePoint next_deadline(ClientConnection& shared) {
  Connection& connection = shared.connection;
  const TimePoint from = shared.idle() ? connection.last_active() : connection.loop().now();
  const TimePoint deadline = std::min(connection.patience(), connection.keep_alive_at());
  return std::min(deadline, deadline_in(from, shared.limits.idle));
}

io::Task<void> run_client(io::Scope& scope, ClientConnection& shared) {
  Connection& connection = shared.connection;
  scope.spawn(connection.write_when_possible());
  for (;;) {
    const auto progress = connection.advance();
    tell(shared);
    if (connection.over() || (shared.closing() && shared.idle())) co_return {};
    if (progress == Connection::Progress::more) {
      CO_TRY_VOID(co_await io::yield());
      continue;
    }
    auto waited = co_await connection.wait_for_news(next_deadline(shared));
    if (waited) continue;
    if (waited.error().code != Code::deadline) co_return fail(waited.error());
    connection.keep_alive();
    const TimePoint now = connection.loop().now();
    if (now >= connection.patience())
      co_return fail(Code::deadline, Side::upstream, "the peer did not finish what it began to send");
    if (shared.idle() && now >= deadline_in(connection.last_active(), shared.limits.idle)) shared.leaving = true;
  }
}

io::Task<void> run_session(std::shared_ptr<ClientConnection> shared, FloodHook hook) {
  auto ran = co_await io::with_scope(run_client, std::ref(*shared));
  if (const auto flood = shared->connection.codec().flooded(); flood && hook.flooded)
    hook.flooded(hook.context, shared->stream->peer(), name_of(*flood));
  Error why = !ran ? ran.error() : shared->connection.why();
  if (why.detail.empty()) why = {Code::closed, Side::upstream, Retry::never, "the HTTP/2 connection has ended"};
  if (!shared->connection.failed()) shared->connection.codec().say_goodbye();
  shared->leaving = true;
  shared->connection.close(why);
  shared->stream.reset();
  tell(*shared);
  co_return {};
}

}  // namespace

ClientSession::ClientSession(std::shared_ptr<ClientConnection> connection) : connection_(std::move(connection)) {}

ClientSession::~ClientSession() {
  connection_->leaving = true;
  connection_->changed = nullptr;
  connection_->connection.wake();
}

Result<std::unique_ptr<Exchange>> ClientSession::start(const RequestHead& head, bool has_body,
                                                       std::optional<uint64_t> length, Arena& arena) {
  if (capacity() == 0) {
    return fail(Code::refused, Side::upstream,
                closing() ? "the HTTP/2 connection is closing" : "the HTTP/2 connection is full", Retry::safe);
  }
  TRY(auto stream, connection_->connection.codec().request(head, has_body, length, arena));
  return std::make_unique<Outgoing>(std::move(stream), connection_);
}

uint32_t ClientSession::capacity() const {
  const uint32_t capacity = capacity_of(*connection_);
  if (capacity == 0) connection_->seen_full = true;
  return capacity;
}

bool ClientSession::greeted() const { return connection_->connection.codec().greeted(); }

bool ClientSession::closing() const { return connection_->closing(); }

void ClientSession::on_change(std::move_only_function<void()> changed) { connection_->changed = std::move(changed); }

Result<std::unique_ptr<ClientSession>> start_session(io::Scope& scope, std::unique_ptr<io::Stream> stream,
                                                     const Limits& limits, FloodHook hook) {
  auto shared = std::make_shared<ClientConnection>(scope.loop(), std::move(stream), limits);
  scope.spawn(run_session(shared, hook));
  return std::make_unique<ClientSession>(std::move(shared));
}

}  // namespace weft::http::h2
