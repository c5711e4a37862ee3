// Opaque connections that go where the name that their TLS asks for leads, as the mesh's tls rules have it.
#include <gtest/gtest.h>

#include "proxy/testing/bench.h"
#include "proxy/testing/client_hello.h"

namespace weft::proxy::testing {
namespace {

using io::Task;

constexpr const char* kDb = "10.96.0.30:443";

config::FilterChain to_cluster(std::string cluster, std::vector<std::string> names) {
  config::TcpProxy tcp;
  tcp.clusters.push_back({.cluster = std::move(cluster), .weight = 1, .mutations = {}, .host_rewrite = {}});
  config::FilterChain chain;
  chain.match.server_names = std::move(names);
  chain.terminal = std::move(tcp);
  return chain;
}

struct Hosts {
  Upstream* named;
  Upstream* rest;
};
Hosts hosts;

// Another client; it sends these bytes and leaves.
Task<void> call_with(Bench& b, std::string bytes) {
  CO_TRY(auto stream, co_await b.connect_raw(kDb));
  if (!bytes.empty()) CO_TRY_VOID(co_await io::write_all(*stream, bytes, b.loop.now() + 5s));
  co_return co_await io::sleep_until(b.loop.now() + 20s);
}

TEST(NamedTls, GoesByItsNameAndTheRestToTheService) {
  Bench bench;
  bench.config.cluster("named", {"10.0.0.1:443"}).cluster("rest", {"10.0.0.2:443"}).tcp_listener("db", kDb, "rest");
  auto listener = std::make_shared<config::Listener>(*bench.config.next.listeners.at("db"));
  listener->direction = config::Direction::outbound;
  listener->chains = {to_cluster("named", {"www.shop.example", "*.wild.example"})};
  listener->default_chain = to_cluster("rest", {});
  listener->tls_inspector.enabled = true;
  listener->continue_on_inspect_timeout = true;
  bench.config.next.listeners["db"] = std::move(listener);
  hosts = {&bench.upstream("10.0.0.1:443"), &bench.upstream("10.0.0.2:443")};
  bench.run([](Bench& b) -> Task<void> {
    const auto hello = [](std::string_view name) { return in_records(client_hello(name, {}), 16 * 1024); };
    CO_TRY_VOID(co_await call_with(b, hello("www.shop.example")));
    CO_TRY_VOID(co_await call_with(b, hello("a.wild.example")));
    EXPECT_EQ(hosts.named->connections, 2);
    EXPECT_EQ(hosts.rest->connections, 0);
    CO_TRY_VOID(co_await call_with(b, hello("other.example")));
    CO_TRY_VOID(co_await call_with(b, "no TLS at all\r\n"));
    EXPECT_EQ(hosts.rest->connections, 2);
    CO_TRY_VOID(co_await call_with(b, ""));  // says nothing until the inspector's time is up
    EXPECT_EQ(hosts.rest->connections, 3);
    EXPECT_EQ(hosts.named->connections, 2);
    co_return {};
  });
}

}  // namespace
}  // namespace weft::proxy::testing
