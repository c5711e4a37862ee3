#include "apiserver/server.h"

#include <fmt/format.h>

#include "apiserver/status_error.h"
#include "base/log.h"
#include "http/h1/server.h"
#include "http/h2/server.h"
#include "io/event.h"
#include "tls/stream.h"

namespace weft::apiserver {
namespace {

constexpr Duration kAcceptPause = 100ms;  // after the descriptors ran out

// Takes as long for a wrong token as for the right one.
bool same_secret(std::string_view a, std::string_view b) {
  if (a.size() != b.size()) return false;
  unsigned difference = 0;
  for (size_t i = 0; i < a.size(); ++i)
    difference |= static_cast<unsigned char>(a[i]) ^ static_cast<unsigned char>(b[i]);
  return difference == 0;
}

ApiRequest to_api(const http::RequestHead& head, std::string body) {
  ApiRequest request;
  request.method = head.method;
  request.path = http::path_only(head.path);
  request.query = http::query_only(head.path);
  request.accept = head.headers.get(http::Token::accept).value_or("");
  request.content_type = head.headers.get(http::Token::content_type).value_or("");
  request.body = std::move(body);
  request.user = "admin";
  return request;
}

// The text of a Warning header (RFC 7234 §5.5): code 299, no agent, a quoted string.
std::string warning_text(std::string_view warning) {
  std::string text = "299 - \"";
  for (char c : warning) {
    if (c == '"' || c == '\\') text += '\\';
    text += c == '\n' || c == '\r' ? ' ' : c;
  }
  return text + "\"";
}

// Keeps an event among those told of changes, for as long as it lives.
class Told {
 public:
  explicit Told(std::set<io::Event*>& all) : all_(all) { all_.insert(&event_); }
  ~Told() { all_.erase(&event_); }
  Told(const Told&) = delete;
  Told& operator=(const Told&) = delete;
  io::Event& event() { return event_; }

 private:
  std::set<io::Event*>& all_;
  io::Event event_;
};

struct Polled {
  Watch watch;
  std::string lines;
};

}  // namespace

Server::Server(io::Loop& loop, StoreThread& store, ServerOptions options)
    : loop_(loop), store_(store), options_(std::move(options)) {
  store_.on_change([this] {
    for (io::Event* watch : watches_) watch->set();
  });
}

void Server::drain() {
  drain_.begin();
  for (io::Event* watch : watches_) watch->set();
}

Server::~Server() { store_.on_change(nullptr); }

io::Task<void> Server::serve(io::Acceptor& acceptor) {
  co_return co_await io::with_scope(accept_all, std::ref(*this), std::ref(acceptor));
}

io::Task<void> Server::accept_all(io::Scope& scope, Server& server, io::Acceptor& acceptor) {
  for (;;) {
    auto stream = acceptor.try_accept();
    if (!stream && stream.error().code == Code::limit) {
      log::warn("api: {}", to_string(stream.error()));
      CO_TRY_VOID(co_await io::sleep_until(scope.loop().now() + kAcceptPause));
      continue;
    }
    if (!stream) co_return fail(stream.error());
    if (*stream == nullptr) {
      CO_TRY_VOID(co_await acceptor.readable().wait(kNever));
      continue;
    }
    scope.spawn(server.serve_connection(std::move(*stream)));
  }
}

io::Task<void> Server::serve_connection(std::unique_ptr<io::Stream> stream) {
  auto secured = co_await tls::accept(std::move(stream), options_.tls, loop_.now() + kHandshakeTime);
  if (!secured) {
    log::debug("api: {}", to_string(secured.error()));
    co_return {};
  }
  http::ServeOptions serve{
      .handler = {this, &Server::serve_stream}, .limits = {}, .drain = &drain_, .already_read = {}};
  bool two = (*secured)->alpn() == "h2";
  Result<void> served;
  if (two) {
    served = co_await http::h2::serve(**secured, std::move(serve));
  } else {
    served = co_await http::h1::serve(**secured, std::move(serve));
  }
  if (!served) log::debug("api: {}", to_string(served.error()));
  co_return {};
}

io::Task<void> Server::serve_stream(void* context, http::ServerStream& stream) {
  co_return co_await static_cast<Server*>(context)->answer_request(stream);
}

bool Server::authorized(const http::RequestHead& head) const {
  constexpr std::string_view kBearer = "Bearer ";
  std::string_view value = head.headers.get(http::Token::authorization).value_or("");
  return value.starts_with(kBearer) && same_secret(value.substr(kBearer.size()), options_.token);
}

io::Task<void> Server::answer_request(http::ServerStream& stream) {
  if (!authorized(stream.head())) co_return co_await send(stream, unauthorized());
  auto body = co_await http::read_all(stream.body(), kMaxBody, loop_.now() + kBodyTime);
  if (!body && body.error().code == Code::limit) {
    co_return co_await send(stream, status_response(413, "RequestEntityTooLarge", body.error().detail));
  }
  if (!body) co_return fail(body.error());
  CO_TRY(Reply reply, co_await store_.ask([request = to_api(stream.head(), std::move(*body))](Api& api) {
    return api.handle(request);
  }));
  if (auto* watch = std::get_if<WatchStart>(&reply)) co_return co_await run_watch(stream, std::move(*watch));
  if (auto* query = std::get_if<LogQuery>(&reply)) co_return co_await run_log(stream, std::move(*query));
  co_return co_await send(stream, std::move(std::get<ApiResponse>(reply)));
}

io::Task<void> Server::send(http::ServerStream& stream, ApiResponse response) {
  http::ResponseHead head(stream.arena());
  head.status = static_cast<uint16_t>(response.status);
  head.headers.add_copy("content-type", response.content_type);
  head.headers.add_copy("content-length", std::to_string(response.body.size()));
  for (const std::string& warning : response.warnings) head.headers.add_copy("warning", warning_text(warning));
  CO_TRY_VOID(stream.respond(head, response.body.empty()));
  if (response.body.empty()) co_return {};
  CO_TRY_VOID(co_await push(stream, std::move(response.body)));
  co_return stream.sink().finish(nullptr);
}

io::Task<void> Server::push(http::ServerStream& stream, std::string text) {
  http::Bytes bytes{std::string_view(text)};
  for (;;) {
    CO_TRY(bool all, stream.sink().push(bytes));
    if (all) break;
    CO_TRY_VOID(co_await stream.sink().writable().wait(loop_.now() + kWriteTime));
  }
  CO_TRY([[maybe_unused]] bool flushed, stream.sink().flushed());
  co_return {};
}

io::Task<void> Server::run_watch(http::ServerStream& stream, WatchStart start) {
  http::ResponseHead head(stream.arena());
  head.status = 200;
  head.headers.add("content-type", "application/json");
  CO_TRY_VOID(stream.respond(head, false));
  CO_TRY([[maybe_unused]] bool head_sent, stream.sink().flushed());

  Duration asked = std::chrono::seconds(start.timeout_seconds);
  const TimePoint end = loop_.now() + (asked > 0s && asked < kWatchTime ? asked : kWatchTime);
  Told changed(watches_);
  Watch watch(std::move(start));
  bool quiet = false;
  while (loop_.now() < end && !watch.ended() && !drain_.draining()) {
    changed.event().clear();
    // The watch travels to the store's thread and back, so that a client that leaves meanwhile leaves nothing shared
    // behind.
    CO_TRY(Polled polled, co_await store_.ask([watch = std::move(watch), wall = loop_.wall(), quiet](Api& api) mutable {
      std::string lines = watch.poll(api.store(), wall);
      if (quiet && lines.empty() && watch.wants_bookmarks()) lines = watch.bookmark(api.store());
      return Polled{std::move(watch), std::move(lines)};
    }));
    watch = std::move(polled.watch);
    if (!polled.lines.empty()) CO_TRY_VOID(co_await push(stream, std::move(polled.lines)));
    if (watch.more()) continue;
    auto told = co_await changed.event().wait(std::min(end, loop_.now() + kBookmarkTime));
    quiet = !told && told.error().code == Code::deadline;
    if (!told && !quiet) co_return fail(told.error());
  }
  co_return stream.sink().finish(nullptr);
}

io::Task<void> Server::run_log(http::ServerStream& stream, LogQuery query) {
  if (!options_.logs)
    co_return co_await send(stream, status_response(501, "NotImplemented", "no node here keeps the output of pods"));
  Result<LogChunk> chunk = options_.logs(query, 0);
  if (!chunk)
    co_return co_await send(
        stream, status_response(chunk.error().code == Code::not_found ? 404 : 500, "NotFound", chunk.error().detail));
  http::ResponseHead head(stream.arena());
  head.status = 200;
  head.headers.add("content-type", "text/plain");
  CO_TRY_VOID(stream.respond(head, false));
  for (;;) {
    const uint64_t next = chunk->next;
    const bool whole = chunk->bytes.empty() && (chunk->ended || !query.follow);
    if (!chunk->bytes.empty()) CO_TRY_VOID(co_await push(stream, std::move(chunk->bytes)));
    if (whole || drain_.draining()) break;
    if (query.follow) CO_TRY_VOID(co_await io::sleep_until(loop_.now() + kLogPollTime));
    if (!query.follow && next == 0) break;
    chunk = options_.logs(query, next);
    if (!chunk) break;  // the pod is gone: what there was has been sent
  }
  co_return stream.sink().finish(nullptr);
}

}  // namespace weft::apiserver
