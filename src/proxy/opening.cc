#include "proxy/opening.h"

#include "io/scope.h"
#include "proxy/choose_chain.h"
#include "proxy/filter/external.h"
#include "proxy/worker.h"

namespace weft::proxy {

namespace {

constexpr size_t kRead = 4 * 1024;  // at once: a ClientHello fits

// Appends what is there to `read`.
io::Io try_read_more(io::Stream& stream, std::string& read) {
  const size_t have = read.size();
  read.resize(have + kRead);
  const io::Io got = stream.try_read(std::as_writable_bytes(std::span(read).subspan(have)));
  read.resize(have + (got.state == io::Io::ok ? got.n : 0));
  return got;
}

ConnectionFacts facts_of(const Connection& connection, const FirstBytes& first) {
  return {connection.original, connection.peer, first};
}

// The call to the opaque chain's destination, made while the client is silent, if its policies let that in.
struct Early {
  const config::FilterChain* chain = nullptr;  // nullptr: no such chain may be assumed here
  std::unique_ptr<Tunnel> tunnel;
  TimePoint not_before{};  // its time
  bool asked = false;      // whether its time may be earlier
  bool begun = false;
  bool denied = false;  // nothing goes to the destination, unless the client turns out to speak HTTP
  std::optional<std::string> denied_by_service;  // a sentence
  bool failed = false;
  bool connecting = false;
  io::Event news;  // of the attempt: it may be made, was denied, is connected, or has failed

  io::Stream* server() const { return tunnel && !connecting && !failed ? tunnel->upstream() : nullptr; }
};

struct Opening {
  Connection& connection;
  io::Stream& client;
  Opened& out;
  Question question;
  Early early;
  std::optional<FirstBytes> first;
  TimePoint began;  // to wait, or the client to speak
  DrainBegun drained;
};

// Takes what the client has said; true once that decides.
Result<bool> hear_client(Opening& opening) {
  for (;;) {
    std::string& read = opening.out.from_client;
    const io::Io got = try_read_more(opening.client, read);
    if (got.state == io::Io::blocked) return false;
    if (got.state == io::Io::failed) {
      Error error = opening.client.error();
      error.side = Side::downstream;
      return fail(std::move(error));
    }
    if (read.size() == got.n) opening.began = opening.connection.worker.loop().now();
    if (got.state == io::Io::end) {
      // It can still listen: what a server says to a client that says nothing is opaque. Elsewhere it has left.
      if (read.empty() && opening.early.chain == nullptr)
        return fail(Code::closed, Side::downstream, "closed before it said anything");
      opening.first.emplace();
      return true;
    }
    opening.first = detect(read, opening.question);
    if (opening.first) return true;
  }
}

// Takes what the server has said. Its first byte decides, and so does that it closes.
bool hear_server(Opening& opening) {
  Early& early = opening.early;
  io::Stream* server = early.server();
  if (server == nullptr) return false;
  const io::Io got = try_read_more(*server, opening.out.from_server);
  if (got.state == io::Io::blocked) return false;
  if (got.state == io::Io::failed) {
    early.failed = true;
    return false;
  }
  opening.first.emplace();
  return true;
}

// Of what has not begun.
const config::HttpConnection* http_of_the_silent(const Opening& opening) {
  if (opening.early.chain != nullptr || !opening.out.from_client.empty()) return nullptr;
  return proxy::http_of_the_silent(*opening.connection.listener, opening.connection);
}

bool is_word(const Opening& opening) { return opening.question.http && is_word_alone(opening.out.from_client); }

// Until when it may stay as it is. A silence is as good as a tunnel in which nothing moves.
TimePoint patience(const Opening& opening) {
  const config::Listener& listener = *opening.connection.listener;
  const Early& early = opening.early;
  const TimePoint now = opening.connection.worker.loop().now();
  if (early.chain != nullptr && opening.out.from_client.empty()) {
    if (early.failed) return deadline_in(now, kUnreachedTime);
    if (!early.denied)
      return deadline_in(opening.began, silent_time(std::get<config::TcpProxy>(early.chain->terminal)));
  }
  if (is_word(opening)) return deadline_in(opening.began, kWordTime);
  if (listener.inspect_timeout > 0s) return deadline_in(opening.began, listener.inspect_timeout);
  const config::HttpConnection* http = http_of_the_silent(opening);
  return deadline_in(opening.began, http != nullptr ? silent_time(*http) : kOpeningTime);
}

// What the client is taken for when its time is over; or why it is let go.
Result<FirstBytes> time_is_over(const Opening& opening) {
  const config::Listener& listener = *opening.connection.listener;
  const Early& early = opening.early;
  if ((early.failed || early.denied) && opening.out.from_client.empty()) return FirstBytes{};
  if (opening.out.from_client.empty() && (early.chain != nullptr || http_of_the_silent(opening) != nullptr))
    return fail(Code::closed, Side::downstream, "nobody said anything");
  // Else a request would only have to be slow to go by without a look.
  if (opening.question.http && is_half_a_request(opening.out.from_client))
    return FirstBytes{Spoken::http1, {}, {"http/1.1"}};
  if (listener.continue_on_inspect_timeout || is_word(opening)) return FirstBytes{};
  return fail(Code::deadline, Side::downstream, "the client's first bytes did not come in time");
}

// Whether there is somebody to call once the client has been silent for long enough.
bool is_to_call(const Opening& opening) {
  return opening.early.chain != nullptr && !opening.early.begun && opening.out.from_client.empty();
}

// What a client has sent as a drain began may be on its way.
io::Task<void> late_first_bytes(io::Event& client, io::Loop& loop) {
  auto heard = co_await client.wait(loop.now() + kLateFirstBytes);
  if (!heard && heard.error().code == Code::deadline)
    co_return fail(Code::closed, Side::downstream, "a drain began before it said anything");
  co_return std::move(heard);
}

io::Task<void> listen(Opening& opening) {
  Early& early = opening.early;
  const bool to_call = is_to_call(opening);
  const TimePoint deadline = to_call ? early.not_before : patience(opening);
  auto& client = opening.client.readable();
  Result<void> heard;
  if (early.connecting || to_call) {
    heard = co_await io::wait_either(client, early.news, deadline);
  } else if (io::Stream* server = early.server()) {
    heard = co_await io::wait_either(client, server->readable(), deadline);
  } else if (early.chain == nullptr && opening.out.from_client.empty()) {
    heard = co_await io::wait_either(client, opening.drained.event(), deadline);
    if (heard && !client.is_set()) CO_TRY_VOID(co_await late_first_bytes(client, opening.connection.worker.loop()));
  } else {
    heard = co_await client.wait(deadline);
  }
  if (heard) co_return {};
  if (heard.error().code != Code::deadline) co_return std::move(heard);
  if (to_call) co_return {};
  CO_TRY(opening.first, time_is_over(opening));
  co_return {};
}

// What the chain's policies say of the connection, before anything of it reaches anybody. Nothing is told of that yet:
// they are asked once more when this is known to be its chain.
io::Task<bool> may_call(Opening& opening) {
  Connection& connection = opening.connection;
  const filter::Again said = filter::judge_again(connection, *opening.early.chain, nullptr);
  if (said.why) co_return false;
  for (const filter::Asks& asks : said.asks) {
    CO_TRY(auto why, co_await filter::ask(connection, asks));
    if (why) {
      opening.early.denied_by_service = std::move(why);
      co_return false;
    }
    connection.asked.push_back(filter::key_of(asks));
  }
  co_return true;
}

io::Task<void> call(Opening& opening) {
  Early& early = opening.early;
  CO_TRY(const bool may, co_await may_call(opening));
  early.denied = !may;
  if (may) {
    opening.connection.called_by = opening.connection.listener;
    early.tunnel = std::make_unique<Tunnel>(opening.connection, *early.chain);
    auto called = co_await early.tunnel->connect();
    early.failed = !called;
  }
  early.connecting = false;
  early.news.set();
  co_return {};
}

// Who has no proxy begins no mutual TLS, and is not waited for.
io::Task<void> ask_who_it_is(Opening& opening) {
  Connection& connection = opening.connection;
  CO_TRY_VOID(co_await connection.worker.without_proxy(connection.peer));
  if (opening.early.begun) co_return {};
  opening.early.not_before = connection.worker.loop().now();
  opening.early.news.set();
  co_return {};
}

// Its destination is called as soon as it may be.
void call_in_time(io::Scope& scope, Opening& opening) {
  Early& early = opening.early;
  if (!is_to_call(opening)) return;
  if (opening.connection.worker.loop().now() >= early.not_before) {
    early.news.clear();
    early.begun = early.connecting = true;
    scope.spawn(call(opening));
  } else if (!std::exchange(early.asked, true)) {
    scope.spawn(ask_who_it_is(opening));
  }
}

io::Task<void> first_byte(io::Scope& scope, Opening& opening) {
  Early& early = opening.early;
  for (;;) {
    CO_TRY(const bool heard, hear_client(opening));
    if (heard || hear_server(opening)) break;
    call_in_time(scope, opening);
    CO_TRY_VOID(co_await listen(opening));
    if (opening.first) break;
  }
  // A call to where these bytes go is waited for; any other is broken off with this scope.
  const Connection& connection = opening.connection;
  if (choose_chain(*connection.listener, facts_of(connection, *opening.first)) == early.chain) {
    while (early.connecting) CO_TRY_VOID(co_await early.news.wait(kNever));
  }
  co_return {};
}

// Why no chain takes it, for whoever reads the log.
Error no_chain(const Connection& connection) {
  std::string detail = "no filter chain of listener " + connection.listener->name + " matches";
  if (!connection.first.server_name.empty()) detail += "; the client asks for " + connection.first.server_name;
  return {Code::not_found, Side::local, Retry::never, std::move(detail)};
}

}  // namespace

const config::FilterChain* chain_of_the_silent(const config::Listener& listener, const Connection& connection) {
  const FirstBytes nothing;
  const config::FilterChain* chain = choose_chain(listener, facts_of(connection, nothing));
  // Where TLS ends, the client has the first word, and nothing goes to it before its handshake.
  if (chain == nullptr || chain->tls) return nullptr;
  return std::holds_alternative<config::TcpProxy>(chain->terminal) ? chain : nullptr;
}

const config::HttpConnection* http_of_the_silent(const config::Listener& listener, const Connection& connection) {
  const config::FilterChain* chain = choose_chain(listener, facts_of(connection, FirstBytes{}));
  return chain == nullptr || chain->tls ? nullptr : std::get_if<config::HttpConnection>(&chain->terminal);
}

io::Task<void> open_connection(Connection& connection, io::Stream& stream, Opened& opened) {
  const config::FilterChain*& chain = connection.chain;
  const Question question = what_to_ask(*connection.listener, connection.original);
  if (question.any()) {
    Opening opening{.connection = connection,
                    .client = stream,
                    .out = opened,
                    .question = question,
                    .early = {},
                    .first = {},
                    .began = connection.worker.loop().now(),
                    .drained = DrainBegun(connection.ending)};
    opening.early.chain = chain_of_the_silent(*connection.listener, connection);
    CO_TRY(const bool heard, hear_client(opening));
    if (!heard) {
      if (may_end_tls(*connection.listener, connection.original)) opening.early.not_before = opening.began + kHelloTime;
      // Most clients speak at once: their bytes arrive while the kernel tells of the connection.
      CO_TRY_VOID(co_await io::yield());
      CO_TRY_VOID(co_await io::with_scope(first_byte, std::ref(opening)));
    }
    connection.first = std::move(*opening.first);
    chain = choose_chain(*connection.listener, facts_of(connection, connection.first));
    opened.undeclared = true;
    Early& early = opening.early;
    if (chain != early.chain) {
      // What services said was of a connection that it is not.
      connection.asked.clear();
      connection.remarks.clear();
    } else if (early.denied_by_service) {
      connection.denied_by_service = true;
      co_return fail(Code::denied, Side::local, std::move(*early.denied_by_service));
    } else if (early.server() != nullptr) {
      opened.tunnel = std::move(early.tunnel);
    }
  } else {
    chain = choose_chain(*connection.listener, facts_of(connection, connection.first));
  }
  if (chain == nullptr) co_return fail(no_chain(connection));
  co_return {};
}

Duration silent_time(const config::HttpConnection& http) {
  return http.idle_timeout > 0s ? http.idle_timeout : Duration::max();
}

io::Task<Spoken> read_http_version(io::Stream& stream, std::string& read, TimePoint silent_until, http::Drain& drain) {
  io::Loop& loop = co_await io::current_loop();
  DrainBegun drained(drain);
  TimePoint deadline = read.empty() ? silent_until : deadline_in(loop.now(), kOpeningTime);
  for (;;) {
    const bool silent = read.empty();
    if (!read.empty()) {
      if (const auto version = http_version(read)) co_return *version;
    }
    const io::Io got = try_read_more(stream, read);
    if (got.state == io::Io::failed) co_return fail(stream.error());
    if (got.state == io::Io::end) co_return fail(Code::closed, Side::downstream, "closed before a request");
    if (silent && !read.empty()) deadline = deadline_in(loop.now(), kOpeningTime);
    if (got.state != io::Io::blocked) continue;
    if (!silent) {
      CO_TRY_VOID(co_await stream.readable().wait(deadline));
      continue;
    }
    auto heard = co_await io::wait_either(stream.readable(), drained.event(), deadline);
    if (heard && !stream.readable().is_set()) CO_TRY_VOID(co_await late_first_bytes(stream.readable(), loop));
    if (!heard && heard.error().code == Code::deadline)
      co_return fail(Code::closed, Side::downstream, "nobody said anything");
    if (!heard) co_return fail(heard.error());
  }
}

}  // namespace weft::proxy
