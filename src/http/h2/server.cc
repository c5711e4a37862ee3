#include "http/h2/server.h"

#include "http/grpc/status.h"
#include "http/h2/connection.h"
#include "io/scope.h"

namespace weft::http::h2 {

namespace {

// How long the announcing GOAWAY may go unanswered before the final one follows.
constexpr Duration kShutdownNotice = 1s;
// How long a client may take none of a finished response before its stream is reset.
constexpr Duration kUnreadResponse = 30s;

// What the handler sees of one stream.
class Incoming final : public ServerStream {
 public:
  explicit Incoming(Stream& stream) : stream_(stream) {}
  Arena& arena() override { return stream_.arena(); }
  RequestHead& head() override { return stream_.request(); }
  Source& body() override { return stream_; }
  Version version() const override { return Version::http2; }
  Result<void> respond(const ResponseHead& head, bool end) override { return stream_.respond(head, end); }
  Sink& sink() override { return stream_; }
  bool upgraded() const override { return stream_.upgraded(); }
  void abort() override { stream_.reset(kInternalError); }

 private:
  Stream& stream_;
};

class Server final : private Drain::Watcher {
 public:
  Server(io::Loop& loop, io::Stream& stream, ServeOptions& options)
      : options_(options), connection_(loop, Role::server, stream, options.limits) {
    connection_.codec().set_date(options.date);
  }

  // The body of the connection's scope.
  io::Task<void> run(io::Scope& scope);

 private:
  enum class Shutdown : uint8_t { none, announced, final };

  void on_drain() override;
  void spawn_accepted(io::Scope& scope);
  io::Task<void> serve_stream(std::shared_ptr<Stream> stream);
  io::Task<void> answer(Stream& stream);
  Result<void> refuse(Stream& stream);
  io::Task<void> wait_until_sent(Stream& stream);
  void step_shutdown();
  void check_idle();
  TimePoint next_deadline() const;
  bool busy() const { return tasks_ > 0 || connection_.codec().open_streams() > 0; }
  bool done() const { return connection_.over() || (shutdown_ == Shutdown::final && !busy() && connection_.flushed()); }

  ServeOptions& options_;
  Connection connection_;
  std::vector<std::shared_ptr<Stream>> accepted_;  // that are begun just now; keeps its memory
  size_t tasks_ = 0;
  Shutdown shutdown_ = Shutdown::none;
  TimePoint announced_at_ = kNever;
  TimePoint final_at_{};
};

void Server::on_drain() {
  if (shutdown_ != Shutdown::none) return;
  shutdown_ = Shutdown::announced;
  announced_at_ = connection_.loop().now();
  connection_.codec().announce_shutdown();
  connection_.end_when_idle();
  connection_.wake();
}

void Server::step_shutdown() {
  if (shutdown_ != Shutdown::announced) return;
  if (!connection_.codec().shutdown_answered() &&
      connection_.loop().now() < deadline_in(announced_at_, kShutdownNotice))
    return;
  shutdown_ = Shutdown::final;
  final_at_ = connection_.loop().now();
  connection_.codec().finish_shutdown();
}

void Server::check_idle() {
  if (!busy() && connection_.loop().now() >= deadline_in(connection_.last_active(), options_.limits.idle)) on_drain();
}

TimePoint Server::next_deadline() const {
  const Duration idle = options_.limits.idle;
  const TimePoint from = busy() ? connection_.loop().now() : connection_.last_active();
  TimePoint deadline = std::min(connection_.patience(), deadline_in(from, idle));
  deadline = std::min(deadline, connection_.keep_alive_at());
  if (shutdown_ == Shutdown::announced) deadline = std::min(deadline, deadline_in(announced_at_, kShutdownNotice));
  if (shutdown_ == Shutdown::final && !busy())
    deadline = deadline_in(std::max(final_at_, connection_.last_active()), options_.limits.drain_body_time);
  return deadline;
}

void Server::spawn_accepted(io::Scope& scope) {
  connection_.codec().take_accepted(accepted_);
  for (auto& stream : accepted_) {
    if (stream->closed()) continue;
    ++tasks_;
    scope.spawn(serve_stream(std::move(stream)));
  }
  accepted_.clear();
}

io::Task<void> Server::run(io::Scope& scope) {
  scope.spawn(connection_.write_when_possible());
  if (options_.drain) options_.drain->add(*this);
  connection_.feed(options_.already_read);
  options_.already_read = Bytes();
  for (;;) {
    const auto progress = connection_.advance();
    spawn_accepted(scope);
    step_shutdown();
    if (done()) break;
    if (progress == Connection::Progress::more) {
      CO_TRY_VOID(co_await io::yield());
      continue;
    }
    auto waited = co_await connection_.wait_for_news(next_deadline());
    if (waited) continue;
    if (waited.error().code != Code::deadline) co_return fail(waited.error());
    connection_.keep_alive();
    const TimePoint now = connection_.loop().now();
    if (now >= connection_.patience())
      co_return fail(Code::deadline, Side::downstream, "the client did not finish what it began to send");
    if (shutdown_ == Shutdown::final && !busy()) break;  // it takes our last words no more
    check_idle();
  }
  if (const auto flood = connection_.codec().flooded(); flood && options_.handler.flooded)
    options_.handler.flooded(options_.handler.context, name_of(*flood));
  const bool broken_off = connection_.failed() && (busy() || connection_.why().code != Code::closed);
  const Error why = connection_.why();
  connection_.close(why.detail.empty() ? Error{Code::closed, Side::downstream, Retry::never, "the connection has ended"}
                                       : why);
  if (broken_off) co_return fail(why);
  co_return {};
}

io::Task<void> Server::serve_stream(std::shared_ptr<Stream> stream) {
  io::Fiber& fiber = co_await io::current_fiber();
  if (!stream->closed()) {
    stream->set_task(&fiber);
    auto served = co_await answer(*stream);
    if (served && stream->finished()) (void)co_await wait_until_sent(*stream);
  }
  stream->detach(stream->end_sent() ? kNoError : kInternalError);
  --tasks_;
  if (!busy()) connection_.wake();
  co_return {};
}

io::Task<void> Server::answer(Stream& stream) {
  if (!stream.oversized() && stream.unsound().empty()) {
    Incoming incoming(stream);
    co_return co_await options_.handler.serve(options_.handler.context, incoming);
  }
  co_return refuse(stream);
}

// For what never became a whole request: no handler can answer it.
Result<void> Server::refuse(Stream& stream) {
  const bool large = stream.oversized();
  const uint16_t status = large ? 431 : 400;
  const std::string why = large ? fmt::format("the head is longer than {} bytes or has more than {} header fields",
                                              options_.limits.head_bytes, options_.limits.header_count)
                                : std::string(stream.unsound());
  if (options_.handler.refused) options_.handler.refused(options_.handler.context, {status, why});
  ResponseHead head(stream.arena());
  head.status = status;
  if (grpc::is_grpc(stream.request().headers)) {
    head.status = 200;
    head.headers.add(Token::content_type, "application/grpc");
    grpc::put_status(head.headers, {large ? grpc::StatusCode::resource_exhausted : grpc::code_of_http(status), why});
    return stream.respond(head, true);
  }
  head.headers.add(Token::content_type, "text/plain");
  head.headers.add(Token::content_length, stream.arena().copy(std::to_string(why.size() + 1)));
  if (stream.request().method == "HEAD") return stream.respond(head, true);
  TRY_VOID(stream.respond(head, false));
  Bytes body(why + "\n");
  TRY([[maybe_unused]] const bool all, stream.push(body));
  return stream.finish(nullptr);
}

// The time starts again with each piece the client takes.
io::Task<void> Server::wait_until_sent(Stream& stream) {
  for (;;) {
    CO_TRY(bool all, stream.flushed());
    if (all) co_return {};
    CO_TRY_VOID(co_await stream.writable().wait(deadline_in(connection_.loop().now(), kUnreadResponse)));
  }
}

io::Task<void> run_server(io::Scope& scope, Server& server) { co_return co_await server.run(scope); }

}  // namespace

io::Task<void> serve(io::Stream& stream, ServeOptions options) {
  io::Loop& loop = co_await io::current_loop();
  const Duration patience = options.limits.drain_body_time;
  Result<void> served;
  {
    Server server(loop, stream, options);
    served = co_await io::with_scope(run_server, std::ref(server));
  }
  stream.shutdown_write();
  // What is under way is bounded by the windows the client was granted.
  (void)co_await io::linger(stream, SIZE_MAX, deadline_in(loop.now(), patience));
  co_return std::move(served);
}

}  // namespace weft::http::h2
