// HTTP/2 on a Bench: a client's session, whole answers with their trailers, upstreams served by a handler of the test's
// own, and upstreams made by hand.
#pragma once

#include <gtest/gtest.h>

#include "http/h2/client.h"
#include "http/h2/server.h"
#include "http/h2/testing/frames.h"
#include "proxy/testing/bench.h"

namespace weft::proxy::testing {

struct H2Answer {
  uint16_t status = 0;
  std::vector<uint16_t> informational;
  std::map<std::string, std::string> headers;
  std::map<std::string, std::string> trailers;
  std::string body;
  std::optional<Error> broken;  // the body's end
};

inline std::map<std::string, std::string> as_map(const http::Headers& headers) {
  std::map<std::string, std::string> map;
  for (const http::Header& header : headers) map[std::string(header.name)] = header.value;
  return map;
}

inline io::Task<std::unique_ptr<http::h2::ClientSession>> connect_h2(Bench& bench, std::string address,
                                                                     http::Limits limits = {}) {
  CO_TRY(auto stream, co_await bench.network.connect(io::Address::parse(address).value(), {}, bench.loop.now() + 5s));
  co_return http::h2::start_session(*bench.scope, std::move(stream), limits);
}

using Pairs = std::vector<std::pair<std::string, std::string>>;

// One exchange on any session. `trailer`: x-end of the request, after its body.
inline io::Task<H2Answer> exchange_on(Bench& bench, http::Session& session, std::string method, std::string path,
                                      std::string body, Pairs headers, std::string trailer = {}) {
  http::Arena arena;
  http::RequestHead head(arena);
  head.method = method;
  head.path = path;
  head.authority = "shop";
  for (const auto& [name, value] : headers) head.headers.add(name, value);
  const bool has_body = !body.empty() || !trailer.empty();
  CO_TRY(auto exchange, session.start(head, has_body, {}, arena));
  if (has_body) {
    http::Bytes bytes(body);
    CO_TRY([[maybe_unused]] bool all, exchange->upload().push(bytes));
    http::Headers trailers(arena);
    if (!trailer.empty()) trailers.add("x-end", trailer);
    CO_TRY_VOID(exchange->upload().finish(trailer.empty() ? nullptr : &trailers));
  }
  H2Answer answer;
  CO_TRY(http::ResponseHead * response, co_await exchange->head(bench.loop.now() + 120s));
  while (response->informational()) {
    answer.informational.push_back(response->status);
    CO_TRY(response, co_await exchange->head(bench.loop.now() + 120s));
  }
  answer.status = response->status;
  answer.headers = as_map(response->headers);
  auto whole = co_await http::read_all(exchange->body(), 1 << 24, bench.loop.now() + 120s);
  if (whole) answer.body = *whole;
  else answer.broken = whole.error();
  if (const http::Headers* trailers = exchange->body().trailers()) answer.trailers = as_map(*trailers);
  co_return std::move(answer);
}

// One exchange over a connection of its own.
inline io::Task<H2Answer> ask_h2(Bench& bench, std::string address, std::string method, std::string path,
                                 std::string body = {}, Pairs headers = {}, std::string trailer = {}) {
  CO_TRY(auto session, co_await connect_h2(bench, std::move(address)));
  co_return co_await exchange_on(bench, *session, std::move(method), std::move(path), std::move(body),
                                 std::move(headers), std::move(trailer));
}

inline const Pairs kGrpc = {{"content-type", "application/grpc"}, {"te", "trailers"}};

// A connection to an upstream made by hand: `number` counts them from 0.
using ByHand = io::Task<void> (*)(Bench& bench, io::Stream& stream, int number);

namespace detail {
inline io::Task<void> by_hand(Bench& bench, std::unique_ptr<io::Stream> stream, ByHand serve, int number) {
  (void)co_await serve(bench, *stream, number);
  co_return {};
}
inline io::Task<void> accept_by_hand(Bench& bench, std::unique_ptr<io::Acceptor> acceptor, ByHand serve) {
  for (int number = 0;;) {
    CO_TRY(auto stream, acceptor->try_accept());
    if (stream) bench.scope->spawn(by_hand(bench, std::move(stream), serve, number++));
    else CO_TRY_VOID(co_await acceptor->readable().wait(kNever));
  }
}
}  // namespace detail

// From inside run().
inline void upstream_by_hand(Bench& bench, const std::string& address, ByHand serve) {
  auto acceptor = bench.network.listen(io::Address::parse(address).value(), {});
  ASSERT_TRUE(acceptor);
  bench.scope->spawn(detail::accept_by_hand(bench, std::move(*acceptor), serve));
}

// Waits until the client has sent `count` request heads, having greeted it; what came.
inline io::Task<std::vector<http::h2::Frame>> greet_and_take(Bench& bench, io::Stream& stream, size_t count) {
  namespace h2 = http::h2;
  CO_TRY_VOID(co_await io::write_all(stream, h2::frame(h2::kSettings, 0, 0), bench.loop.now() + 1s));
  std::string heard;
  std::array<std::byte, 4096> buffer;
  for (;;) {
    const std::string_view text = heard;
    const auto frames = h2::frames_of(text.substr(std::min(text.size(), h2::kPreface.size())));
    if (h2::only(frames, h2::kHeaders).size() >= count) co_return std::vector(frames);
    CO_TRY(const size_t n, co_await io::read_some(stream, buffer, bench.loop.now() + 10s));
    if (n == 0) co_return fail(Code::closed, Side::downstream, "closed");
    heard.append(reinterpret_cast<const char*>(buffer.data()), n);
  }
}

// Greets the client and answers each of its requests, after that time, by what `reply` says to the stream's number.
inline io::Task<void> answer_each(Bench& bench, io::Stream& stream, Duration after, std::string (*reply)(uint32_t)) {
  namespace h2 = http::h2;
  CO_TRY_VOID(co_await io::write_all(stream, h2::frame(h2::kSettings, 0, 0), bench.loop.now() + 1s));
  std::string heard;
  std::array<std::byte, 4096> buffer;
  for (size_t answered = 0;;) {
    CO_TRY(const size_t n, co_await io::read_some(stream, buffer, bench.loop.now() + 100s));
    if (n == 0) co_return {};
    heard.append(reinterpret_cast<const char*>(buffer.data()), n);
    const std::string_view text = heard;
    const auto heads = h2::only(h2::frames_of(text.substr(std::min(text.size(), h2::kPreface.size()))), h2::kHeaders);
    for (; answered < heads.size(); ++answered) {
      CO_TRY_VOID(co_await io::sleep_until(bench.loop.now() + after));
      CO_TRY_VOID(co_await io::write_all(stream, reply(heads[answered].stream), bench.loop.now() + 1s));
    }
  }
}

inline config::Cluster h2_cluster(std::string name) {
  config::Cluster cluster;
  cluster.name = std::move(name);
  cluster.http = config::UpstreamHttp::http2;
  return cluster;
}

}  // namespace weft::proxy::testing
