// Tests of what HTTP/1 and HTTP/2 make of each other: one listener before one upstream, whose answers are written by
// hand, and a client of HTTP/1 that hears all of its answer.
#pragma once

#include "proxy/testing/h2_wire.h"
#include "proxy/testing/switching.h"

namespace weft::proxy::testing {

inline constexpr const char* kBetweenListener = kSwitchingListener;
inline constexpr const char* kBetweenUpstream = "10.0.0.1:80";
inline constexpr const char* kAskOnce = "GET / HTTP/1.1\r\nHost: shop\r\nConnection: close\r\n\r\n";

inline void set_up(Bench& bench, http::Version upstream) {
  config::Cluster cluster;
  cluster.name = "a";
  if (upstream == http::Version::http2) cluster.http = config::UpstreamHttp::http2;
  bench.config.cluster(cluster, {kBetweenUpstream}).listener("in", kBetweenListener, {route_to("a")});
}

// All that a client of HTTP/1 hears until the proxy closes.
inline io::Task<std::string> hear(Bench& b, std::string text) {
  CO_TRY(auto client, co_await b.connect_raw(kBetweenListener));
  CO_TRY_VOID(co_await io::write_all(*client, text, b.loop.now() + 5s));
  std::string got;
  std::array<std::byte, 4096> buffer;
  for (;;) {
    auto n = co_await io::read_some(*client, buffer, b.loop.now() + 30s);
    if (!n) EXPECT_NE(n.error().code, Code::deadline) << "the proxy leaves it open; so far: " << got;
    if (!n || *n == 0) break;
    got.append(reinterpret_cast<const char*>(buffer.data()), *n);
  }
  co_return std::move(got);
}

// An upstream of HTTP/1 that answers every request head with that text.
inline std::string text_upstream;

inline io::Task<void> answer_by_text(Bench& b, io::Stream& stream, int) {
  std::array<std::byte, 4096> buffer;
  for (std::string head;;) {
    auto n = co_await io::read_some(stream, buffer, b.loop.now() + 60s);
    if (!n || *n == 0) co_return {};
    head.append(reinterpret_cast<const char*>(buffer.data()), *n);
    if (head.find("\r\n\r\n") == head.npos) continue;
    head.clear();
    CO_TRY_VOID(co_await io::write_all(stream, text_upstream, b.loop.now() + 5s));
  }
}

// One of HTTP/2 that answers with these frames.
inline std::string (*frames_upstream)(uint32_t stream) = nullptr;
inline io::Task<void> answer_by_frames(Bench& b, io::Stream& stream, int) {
  co_return co_await answer_each(b, stream, 0s, frames_upstream);
}

// HPACK: a literal that is not indexed, of a name in the static table.
inline std::string literal(uint8_t name, std::string_view value) {
  return {std::string(1, static_cast<char>(name)) + static_cast<char>(value.size()) + std::string(value)};
}
inline constexpr uint8_t kStatus = 8;

}  // namespace weft::proxy::testing
