#include "http/h1/client.h"

#include "http/h1/body.h"
#include "http/h1/serialize.h"
#include "http/websocket.h"
#include "io/frame_pool.h"

namespace weft::http::h1 {

namespace {

class ClientSession;

class ClientExchange final : public Exchange {
 public:
  ClientExchange(ClientSession& session, Arena& arena, const RequestHead& asked);
  ~ClientExchange() override;
  static void* operator new(size_t size) { return io::allocate_frame(size); }
  static void operator delete(void* memory, size_t size) { io::free_frame(memory, size); }

  io::Task<ResponseHead*> head(TimePoint deadline) override;
  Source& body() override { return body_; }
  Sink& upload() override { return upload_; }
  uint64_t bytes_sent() const override;
  bool upgraded() const override { return upgraded_; }

  void begin_upload(Framing framing) { upload_.begin(framing); }
  // That was made here, because who asks has none; else empty.
  std::string_view websocket_key() const { return asked_.websocket_key; }

 private:
  Error broken(Code code, std::string detail) const;
  Result<bool> parse();

  ClientSession& session_;
  ResponseHead head_;
  SectionEnd head_end_;
  Incoming body_;
  Outgoing upload_;
  Asked asked_;
  uint64_t written_before_;
  bool keep_alive_ = true;
  bool final_ = false;       // a final head has come
  bool first_byte_ = false;  // of any response
  bool upgraded_ = false;
  int interim_ = 0;
};

class ClientSession final : public Session {
 public:
  ClientSession(std::unique_ptr<io::Stream> stream, const Limits& limits)
      : stream_(std::move(stream)), wire_(*stream_), limits_(limits) {}

  Result<std::unique_ptr<Exchange>> start(const RequestHead& head, bool has_body, std::optional<uint64_t> length,
                                          Arena& arena) override {
    if (capacity() == 0) return fail(Code::refused, Side::upstream, "the connection is busy or closing", Retry::safe);
    busy_ = true;
    auto exchange = std::make_unique<ClientExchange>(*this, arena, head);
    exchange->begin_upload(write_request(head, has_body, length, wire_.output(), exchange->websocket_key()));
    // With a body its first piece goes out together with the head.
    if (!has_body) {
      if (auto sent = wire_.flush(); !sent) {
        closing_ = true;
        return fail(Code::reset, Side::upstream, sent.error().detail,
                    wire_.written() == 0 ? Retry::safe : Retry::if_unsent);
      }
    }
    return exchange;
  }

  uint32_t capacity() const override { return busy_ || closing() ? 0 : 1; }

  // Between exchanges anything to read is the peer's goodbye, or a response nobody asked for.
  bool closing() const override { return closing_ || (!busy_ && said_goodbye()); }
  Version version() const override { return Version::http11; }

  void ended(bool reusable) {
    busy_ = false;
    if (!reusable || !wire_.input().empty() || !wire_.output().empty()) closing_ = true;
    wire_.give_back();
  }

  bool said_goodbye() const;

  Wire& wire() { return wire_; }
  const Limits& limits() const { return limits_; }

 private:
  std::unique_ptr<io::Stream> stream_;
  mutable Wire wire_;
  Limits limits_;
  bool busy_ = false;
  mutable bool closing_ = false;
};

// The readable flag may be set only because the last read was not short; reading tells, at the price of one call.
bool ClientSession::said_goodbye() const {
  if (!stream_->readable().is_set()) return false;
  if (wire_.fill().state != io::Io::blocked) closing_ = true;
  return closing_;
}

ClientExchange::ClientExchange(ClientSession& session, Arena& arena, const RequestHead& asked)
    : session_(session),
      head_(arena),
      body_(session.wire(), session.limits(), Side::upstream, arena),
      upload_(session.wire(), Side::upstream),
      asked_{arena.copy(asked.method), arena.copy(asked.protocol)},
      written_before_(session.wire().written()) {
  if (is_websocket(asked.protocol) && !asked.headers.get(Token::sec_websocket_key))
    asked_.websocket_key = make_websocket_key(arena);
}

ClientExchange::~ClientExchange() {
  const bool whole = final_ && body_.at_end() && !body_.ended_by_close() && upload_.finished();
  session_.ended(whole && keep_alive_);
}

uint64_t ClientExchange::bytes_sent() const { return session_.wire().written() - written_before_; }

Error ClientExchange::broken(Code code, std::string detail) const {
  const Retry retry = bytes_sent() == 0 ? Retry::safe : Retry::never;
  return {code, Side::upstream, retry, std::move(detail)};
}

Result<bool> ClientExchange::parse() {
  Wire& wire = session_.wire();
  head_.headers.clear();
  head_.status = 0;
  TRY(const ParsedHead parsed, parse_response(wire.input(), session_.limits(), head_end_, asked_, head_));
  if (parsed.size == 0) return false;
  wire.consume(parsed.size);
  head_end_.begin();
  if (head_.informational()) {
    if (++interim_ > kMostInterimHeads)
      return malformed(fmt::format("more than {} interim heads and no final one", kMostInterimHeads));
    return true;
  }
  final_ = true;
  keep_alive_ = parsed.keep_alive;
  body_.begin(parsed.framing);
  TRY_VOID(body_.look_at_first_chunk());
  upgraded_ = makes_tunnel(asked_.method, asked_.protocol, head_.status);
  if (!upgraded_) return true;
  upload_.begin({Framing::until_close});
  if (asked_.websocket_key.empty()) return true;
  if (head_.headers.take(Token::sec_websocket_accept) != websocket_accept(asked_.websocket_key, head_.headers.arena()))
    return malformed("its Sec-WebSocket-Accept does not answer the key it was sent");
  return true;
}

io::Task<ResponseHead*> ClientExchange::head(TimePoint deadline) {
  Wire& wire = session_.wire();
  for (;;) {
    if (!wire.input().empty()) {
      auto whole = parse();
      if (!whole) co_return fail(Code::protocol, Side::upstream, "the response is malformed: " + whole.error().detail);
      if (*whole) co_return &head_;
    }
    // A request without a body that the socket would not take at once.
    bool all_sent = true;
    if (upload_.finished()) {
      if (auto sent = wire.flush(); sent) all_sent = *sent;
    }
    const io::Io io = wire.fill();
    if (io.state == io::Io::ok) {
      first_byte_ = true;
      continue;
    }
    if (io.state == io::Io::failed) co_return fail(broken(Code::reset, wire.stream().error().detail));
    if (io.state == io::Io::end) {
      co_return fail(broken(Code::reset, first_byte_ ? "the connection ended inside the response head"
                                                     : "the connection ended before any response"));
    }
    auto ready = all_sent ? co_await wire.stream().readable().wait(deadline)
                          : co_await io::wait_either(wire.stream().readable(), wire.stream().writable(), deadline);
    if (!ready) {
      if (ready.error().code == Code::deadline) co_return fail(Code::deadline, Side::upstream, "no response in time");
      co_return fail(ready.error());
    }
  }
}

}  // namespace

std::unique_ptr<Session> make_session(std::unique_ptr<io::Stream> stream, const Limits& limits) {
  return std::make_unique<ClientSession>(std::move(stream), limits);
}

RawTunnel::RawTunnel(io::Stream& stream)
    : wire_(stream), body_(wire_, limits_, Side::upstream, arena_), upload_(wire_, Side::upstream) {
  body_.begin({Framing::until_close});
  upload_.begin({Framing::until_close});
}

}  // namespace weft::http::h1
