// Tests of switched protocols: a listener that allows them before an upstream that switches, and what reads raw bytes.
#pragma once

#include <gtest/gtest.h>

#include "proxy/testing/bench.h"

namespace weft::proxy::testing {

inline constexpr const char* kSwitchingListener = "10.9.9.9:80";

// Reads until `text` has come, or the end.
inline io::Task<std::string> read_until(io::Stream& stream, std::string_view text, TimePoint deadline) {
  std::string got;
  std::array<std::byte, 4096> buffer;
  while (got.find(text) == std::string::npos) {
    CO_TRY(const size_t n, co_await io::read_some(stream, buffer, deadline));
    if (n == 0) break;
    got.append(reinterpret_cast<const char*>(buffer.data()), n);
  }
  co_return std::move(got);
}

// The head as it would be without its Date.
inline std::string without_date(std::string head) {
  const size_t at = head.find("\r\ndate: ");
  if (at != head.npos) head.erase(at, head.find("\r\n", at + 2) - at);
  return head;
}

struct Switching : ::testing::Test {
  Bench bench;

  Upstream& set_up(std::vector<config::Upgrade> of_listener, config::Route route = route_to("a"),
                   http::Version upstream = http::Version::http11) {
    config::Cluster cluster;
    cluster.name = "a";
    if (upstream == http::Version::http2) cluster.http = config::UpstreamHttp::http2;
    bench.config.cluster(cluster, {"10.0.0.1:80"}).listener("in", kSwitchingListener, {std::move(route)});
    auto listener = std::make_shared<config::Listener>(*bench.config.next.listeners["in"]);
    std::get<config::HttpConnection>(listener->chains[0].terminal).upgrades = std::move(of_listener);
    bench.config.next.listeners["in"] = std::move(listener);
    Upstream& made = bench.upstream("10.0.0.1:80", upstream);
    made.switches = true;
    return made;
  }
};

inline config::Route connect_route(bool terminate) {
  config::Route route = route_to("a");
  route.path = {.kind = config::PathMatch::Kind::connect, .pattern = "", .regex = {}};
  std::get<config::Forward>(route.action).upgrades = {{.type = "connect", .terminate = terminate}};
  return route;
}

}  // namespace weft::proxy::testing
