#include "http/h1/server.h"

#include "http/h1/body.h"
#include "http/h1/presence.h"
#include "http/h1/serialize.h"
#include "http/websocket.h"

namespace weft::http::h1 {

namespace {

// How long an idle connection that a drain ends is still listened to.
constexpr Duration kLateRequest = 1s;

constexpr std::string_view kContinue = "HTTP/1.1 100 Continue\r\n\r\n";

// One request being served.
class Served final : public ServerStream {
 public:
  Served(Wire& wire, Arena& arena, const ServeOptions& options, Presence& client)
      : wire_(wire),
        arena_(arena),
        limits_(options.limits),
        date_(options.date),
        client_(client),
        head_(arena),
        body_(wire, options.limits, Side::downstream, arena),
        sink_(wire, Side::downstream) {}

  Arena& arena() override { return arena_; }
  RequestHead& head() override { return head_; }
  Source& body() override { return body_; }
  Version version() const override { return parsed_.version; }
  Sink& sink() override { return sink_; }
  bool upgraded() const override { return upgraded_; }

  Result<void> respond(const ResponseHead& head, bool end) override {
    if (answered_) return fail(Code::internal, Side::local, "a second final response");
    if (head.informational()) {
      if (parsed_.version == Version::http10) return {};
      write_response(head, {.method = asked_.method, .end = true}, wire_.output());
      TRY([[maybe_unused]] const bool all, sink_.flushed());
      return {};
    }
    answered_ = true;
    upgraded_ = makes_tunnel(asked_.method, asked_.protocol, head.status);
    close_ = close_ || !parsed_.keep_alive || !next_request_will_follow() || gives_up_waiting(head);
    const ResponseForm form{.peer = parsed_.version,
                            .method = asked_.method,
                            .protocol = asked_.protocol,
                            .websocket_key = asked_.websocket_key,
                            .end = end,
                            .close = close_,
                            .date = date_ != nullptr ? date_->now() : std::string_view()};
    const Framing framing = write_response(head, form, wire_.output());
    if (framing.kind == Framing::until_close) close_ = true;
    sink_.begin(end && !upgraded_ ? Framing{} : framing);
    if (upgraded_) {
      client_.stop();  // what it sends now is read as the tunnel's, and its end passed on
      body_.begin({Framing::until_close});
    }
    return {};
  }

  void abort() override {
    aborted_ = true;
    close_ = true;
  }

  Result<bool> parse() {
    head_.headers.clear();
    TRY(parsed_, parse_request(wire_.input(), limits_, head_end_, head_));
    if (parsed_.size == 0) return false;
    wire_.consume(parsed_.size);
    // What the wire says of the answer hangs on what was asked, whatever the handler makes of the head.
    asked_ = {head_.method, head_.protocol};
    if (is_websocket(head_.protocol))
      asked_.websocket_key = head_.headers.get(Token::sec_websocket_key).value_or(std::string_view());
    body_.begin(parsed_.framing);
    if (parsed_.expect_continue) body_.answer_before_reading(kContinue);
    return true;
  }

  // While the handler has it.
  void watch_client() {
    if (body_.at_end()) return client_.start();
    client_.start_before_body();
    body_.tell_end({&client_, [](void* client) { static_cast<Presence*>(client)->start(); }});
  }
  void leave_client() {
    client_.stop();
    body_.tell_end({});
  }

  // The response is whole and the connection may carry another request.
  bool complete() const { return answered_ && !aborted_ && sink_.finished(); }
  bool answered() const { return answered_; }
  void close_after() { close_ = true; }
  bool closes() const { return close_; }
  Incoming& incoming() { return body_; }

 private:
  // RFC 9110 §15.5.9: who answers with that says that it waits for nothing else on this connection.
  bool gives_up_waiting(const ResponseHead& head) const { return head.status == 408 && !body_.at_end(); }

  // Whether the end of this request can be told and is worth reaching. A client that waits for our 100 may send the
  // body or not once it has another answer (RFC 9110 §10.1.1): what came next could be either.
  bool next_request_will_follow() const {
    return !body_.failed() && !body_.held_back() && body_.announced() <= limits_.drain_body_bytes;
  }

  Wire& wire_;
  Arena& arena_;
  const Limits& limits_;
  DateText* date_;
  Presence& client_;
  RequestHead head_;
  SectionEnd head_end_;
  ParsedHead parsed_;
  Asked asked_;
  Incoming body_;
  Outgoing sink_;
  bool answered_ = false;
  bool aborted_ = false;
  bool close_ = false;
  bool upgraded_ = false;
};

class Connection final : public Drain::Watcher {
 public:
  Connection(io::Stream& stream, ServeOptions options, io::Fiber& fiber)
      : wire_(stream),
        options_(std::move(options)),
        loop_(fiber.loop()),
        client_(wire_, fiber, options_.limits.half_closed) {
    wire_.put_back(options_.already_read);
    options_.already_read = Bytes();
    if (options_.drain) options_.drain->add(*this);
  }

  io::Task<void> run() {
    for (;;) {
      CO_TRY(const bool more, co_await wait_for_request());
      if (!more) break;
      CO_TRY(const bool again, co_await serve_one());
      arena_.reset();  // an idle connection holds no memory of its last request
      if (!again) break;
    }
    wire_.stream().shutdown_write();
    co_return {};
  }

  void on_drain() override {
    draining_ = true;
    // Wakes an idle connection; a busy one says it with its answer, or looks when that is written.
    if (idle_) wire_.stream().readable().set();
    if (serving_ && !serving_->answered()) serving_->close_after();
  }

 private:
  // Waits for the first byte of a request. False: the connection is to end.
  io::Task<bool> wait_for_request() {
    const TimePoint deadline = deadline_in(loop_.now(), options_.limits.idle);
    while (wire_.input().empty()) {
      const io::Io io = wire_.fill();
      if (io.state == io::Io::ok) break;
      if (io.state == io::Io::end) co_return false;
      if (io.state == io::Io::failed) co_return false;  // between requests a reset harms nobody
      if (draining_) {
        // Its next request may be on its way: it reads our end then, and no reset.
        (void)co_await linger(kLateRequest);
        co_return false;
      }
      idle_ = true;
      auto ready = co_await wire_.stream().readable().wait(deadline);
      idle_ = false;
      if (!ready) {
        if (ready.error().code == Code::deadline) co_return false;
        co_return fail(ready.error());
      }
    }
    co_return true;
  }

  io::Task<bool> read_head(Served& served) {
    const TimePoint deadline = deadline_in(loop_.now(), options_.limits.head_time);
    for (;;) {
      auto whole = served.parse();
      if (!whole) co_return co_await refuse(status_of(whole.error()), whole.error());
      if (*whole) co_return true;
      const io::Io io = wire_.fill();
      if (io.state == io::Io::end) co_return false;
      if (io.state == io::Io::failed) co_return fail(Code::reset, Side::downstream, wire_.stream().error().detail);
      if (io.state == io::Io::blocked) {
        auto ready = co_await wire_.stream().readable().wait(deadline);
        if (!ready && ready.error().code == Code::deadline) {
          ready.error().detail = fmt::format("the request head took longer than {} s",
                                             options_.limits.head_time / std::chrono::seconds(1));
          co_return co_await refuse(408, ready.error());
        }
        if (!ready) co_return fail(ready.error());
      }
    }
  }

  // A request line alone beyond its limit is a target too long; else it is the fields. Of another major version is what
  // cannot be meant.
  uint16_t status_of(const Error& error) {
    if (error.code == Code::invalid) return 505;
    if (error.code != Code::limit) return 400;
    const std::string_view input = wire_.input();
    return std::min(input.find('\n'), input.size()) > options_.limits.target_bytes ? 414 : 431;
  }

  // False: the connection ends after this request. Not inlined: its frame, and with it those of all it calls, would
  // become part of run()'s, which an idle connection holds.
  [[gnu::noinline]] io::Task<bool> serve_one() {
    Served served(wire_, arena_, options_, client_);
    CO_TRY(const bool whole, co_await read_head(served));
    if (!whole) co_return false;
    if (draining_) served.close_after();
    serving_ = &served;
    served.watch_client();
    auto handled = co_await options_.handler.serve(options_.handler.context, served);
    serving_ = nullptr;
    served.leave_client();
    if (!handled && !served.answered() && served.incoming().failed() && is_clients_fault(handled.error())) {
      co_return co_await refuse(400, handled.error());
    }
    if (!handled || !served.complete()) {
      // The client must not take what it got for a whole response.
      wire_.stream().reset();
      if (!handled) co_return fail(handled.error());
      co_return fail(Code::internal, Side::local, "the handler left a request without an answer");
    }
    CO_TRY_VOID(co_await write_out());
    if (served.upgraded()) co_return false;
    if (!served.closes() && !served.incoming().at_end()) {
      CO_TRY(const bool drained, co_await drain_body(served));
      if (!drained) served.close_after();
    }
    // Who was not told that this connection ends may have sent the next request already.
    if (!served.closes()) co_return true;
    if (!served.incoming().at_end() || !wire_.input().empty()) (void)co_await linger(options_.limits.drain_body_time);
    co_return false;
  }

  static bool is_clients_fault(const Error& error) {
    return error.side == Side::downstream && (error.code == Code::protocol || error.code == Code::limit);
  }

  io::Task<void> write_out() {
    const TimePoint deadline = deadline_in(loop_.now(), options_.limits.idle);
    for (;;) {
      CO_TRY(const bool all, wire_.flush());
      if (all) co_return {};
      CO_TRY_VOID(co_await wire_.stream().writable().wait(deadline));
    }
  }

  // Reads a bounded amount of a body nobody wanted, so that the connection may go on.
  io::Task<bool> drain_body(Served& served) {
    const TimePoint deadline = deadline_in(loop_.now(), options_.limits.drain_body_time);
    size_t dropped = 0;
    while (dropped < options_.limits.drain_body_bytes) {
      Pull got = served.incoming().pull(options_.limits.drain_body_bytes);
      if (got.state == Pull::end) co_return true;
      if (got.state == Pull::failed) co_return false;
      dropped += got.bytes.size();
      if (got.state == Pull::blocked && !co_await served.incoming().ready().wait(deadline)) co_return false;
    }
    co_return false;
  }

  // Ends our half and drops what the client still sends until it has read our answer and closes: to close with unread
  // bytes would reset the connection and lose the answer on its way (RFC 9112 §9.6).
  [[gnu::noinline]] io::Task<void> linger(Duration time) {  // as serve_one()
    const TimePoint deadline = deadline_in(loop_.now(), time);
    wire_.stream().shutdown_write();
    size_t dropped = 0;
    while (dropped < options_.limits.drain_body_bytes) {
      wire_.consume(wire_.input().size());
      const io::Io io = wire_.fill();
      if (io.state == io::Io::end || io.state == io::Io::failed) break;
      dropped += io.n;
      if (io.state == io::Io::blocked) CO_TRY_VOID(co_await wire_.stream().readable().wait(deadline));
    }
    co_return {};
  }

  // For what never became a whole request: no handler can answer it.
  io::Task<bool> refuse(uint16_t status, Error why) {
    if (options_.handler.refused) options_.handler.refused(options_.handler.context, {status, why.detail});
    ResponseHead head(arena_);
    head.status = status;
    head.headers.add(Token::content_type, "text/plain");
    head.headers.add(Token::content_length, arena_.copy(std::to_string(why.detail.size() + 1)));
    write_response(head, {.close = true, .date = options_.date != nullptr ? options_.date->now() : std::string_view()},
                   wire_.output());
    wire_.output().append_copy(why.detail + "\n");
    CO_TRY_VOID(co_await write_out());
    (void)co_await linger(options_.limits.drain_body_time);
    if (why.side == Side::local) why.side = Side::downstream;
    co_return fail(std::move(why));
  }

  Wire wire_;
  ServeOptions options_;
  io::Loop& loop_;
  Presence client_;
  Arena arena_;
  Served* serving_ = nullptr;  // while the handler has it
  bool draining_ = false;
  bool idle_ = false;
};

}  // namespace

io::Task<void> serve(io::Stream& stream, ServeOptions options) {
  Connection connection(stream, std::move(options), co_await io::current_fiber());
  co_return co_await connection.run();
}

}  // namespace weft::http::h1
