// The client against a server in memory: every verb, every refusal, connections kept and connections lost.
#include "kube/client.h"

#include <gtest/gtest.h>

#include <fstream>

#include "base/testing/temp_folder.h"
#include "codec/json.h"
#include "io/testing/manual_clock.h"
#include "io/testing/memory_network.h"
#include "kube/testing/fake_api.h"
#include "tls/testing/authority.h"

namespace weft::kube {
namespace {

using io::Task;

const io::Address kAddress = io::Address::loopback(6443);

Config plain_config() {
  Config config;
  config.tls = false;
  config.host = "127.0.0.1";
  config.port = 6443;
  config.token = "secret";
  return config;
}

Value json(std::string_view text) {
  auto parsed = codec::parse_json(text);
  CHECK(parsed);
  return *parsed;
}

Value config_map(const std::string& name) {
  return json(R"({"apiVersion":"v1","kind":"ConfigMap","metadata":{"namespace":"shop","name":")" + name +
              R"("},"data":{"k":"v"}})");
}

class KubeClient : public ::testing::Test {
 public:
  using Body = Task<void> (*)(KubeClient& test);

  // Runs the body beside the server.
  void run(Body body, Config config = plain_config()) {
    const auto result = loop_.run(io::with_scope(in_scope, std::ref(*this), body, std::move(config)));
    ASSERT_TRUE(result) << to_string(result.error());
  }
  static Task<void> in_scope(io::Scope& scope, KubeClient& test, Body& body, Config& config) {
    scope.spawn(test.api_.run());
    CO_TRY_VOID(co_await io::yield());
    CO_TRY(test.client_, Client::make(test.network_, config));
    auto result = co_await body(test);
    test.client_.reset();
    co_return std::move(result);
  }
  TimePoint soon() const { return loop_.now() + 5s; }
  Client& client() { return *client_; }

  io::testing::ManualClock clock_;
  io::Loop loop_{clock_};
  io::testing::MemoryNetwork network_{loop_};
  testing::FakeApi api_{network_, kAddress};
  std::unique_ptr<Client> client_;

  static Task<void> verbs(KubeClient& t);
  static Task<void> refusals(KubeClient& t);
  static Task<void> pages(KubeClient& t);
  static Task<void> keeps(KubeClient& t);
  static Task<void> slow(KubeClient& t);
  static Task<void> lost(KubeClient& t);
  static Task<void> one_get(KubeClient& t);
  static Task<void> one_get_refused(KubeClient& t);
};

Task<void> KubeClient::verbs(KubeClient& t) {
  CO_TRY(Value created, co_await t.client().create(kConfigMaps, config_map("a"), t.soon()));
  EXPECT_FALSE(uid_of(created).empty());
  CO_TRY(Value got, co_await t.client().get(kConfigMaps, "shop", "a", t.soon()));
  EXPECT_EQ(got, created);
  got["data"].set("k", "w");
  CO_TRY(Value updated, co_await t.client().update(kConfigMaps, got, t.soon()));
  EXPECT_EQ(updated.at("data", "k").as_string(), "w");
  Value patch = json(R"({"data":{"k":null,"l":"x"}})");
  CO_TRY(Value patched, co_await t.client().patch(kConfigMaps, "shop", "a", Patch::merge, std::move(patch), t.soon()));
  EXPECT_EQ(patched.get("data"), json(R"({"l":"x"})"));
  Value with_status = patched;
  with_status.set("status", json(R"({"ready":true})"));
  CO_TRY(Value status, co_await t.client().update_status(kConfigMaps, std::move(with_status), t.soon()));
  EXPECT_TRUE(status.at("status", "ready").as_bool());
  CO_TRY(Value removed, co_await t.client().remove(kConfigMaps, "shop", "a", {}, t.soon()));
  EXPECT_EQ(name_of(removed), "a");
  auto again = co_await t.client().get(kConfigMaps, "shop", "a", t.soon());
  EXPECT_EQ(again.error().code, Code::not_found);
  EXPECT_EQ(t.api_.last_authorization(), "Bearer secret");
  co_return {};
}

TEST_F(KubeClient, AllVerbs) { run(verbs); }

Task<void> KubeClient::refusals(KubeClient& t) {
  CO_TRY(Value created, co_await t.client().create(kConfigMaps, config_map("a"), t.soon()));
  auto twice = co_await t.client().create(kConfigMaps, config_map("a"), t.soon());
  EXPECT_EQ(twice.error().code, Code::conflict);
  EXPECT_NE(twice.error().detail.find("already exists (409)"), std::string::npos) << twice.error().detail;
  created["metadata"].set("resourceVersion", "1");
  auto stale = co_await t.client().update(kConfigMaps, created, t.soon());
  EXPECT_EQ(stale.error().code, Code::conflict);
  EXPECT_EQ(stale.error().side, Side::upstream);
  const std::pair<int, Code> refused[] = {{401, Code::denied},     {403, Code::denied},  {404, Code::not_found},
                                          {410, Code::closed},     {422, Code::invalid}, {429, Code::unavailable},
                                          {500, Code::unavailable}};
  for (const auto& [status, code] : refused) {
    t.api_.refuse(status);
    auto outcome = co_await t.client().get(kConfigMaps, "shop", "a", t.soon());
    EXPECT_EQ(outcome.error().code, code) << status;
  }
  EXPECT_EQ(t.network_.connects(kAddress), 1);
  co_return {};
}

TEST_F(KubeClient, RefusalsBecomeErrorsAndKeepTheConnection) { run(refusals); }

Task<void> KubeClient::pages(KubeClient& t) {
  for (const char* name : {"a", "b", "c", "d", "e"}) t.api_.put(kConfigMaps, config_map(name));
  t.api_.page_size = 2;
  CO_TRY(Listing listing, co_await t.client().list_all(kConfigMaps, {.ns = "shop"}, t.soon()));
  EXPECT_EQ(listing.items.size(), 5u);
  EXPECT_EQ(kind_of(listing.items.back()), "ConfigMap");
  EXPECT_EQ(api_version_of(listing.items.back()), "v1");
  EXPECT_EQ(t.api_.count("GET /api/v1/namespaces/shop/configmaps"), 3);
  CO_TRY(Value page, co_await t.client().list(kConfigMaps, {.label_selector = "app in (a,b)", .limit = 1}, t.soon()));
  EXPECT_EQ(t.api_.requests().back(), "GET /api/v1/configmaps?labelSelector=app%20in%20%28a%2Cb%29&limit=1");
  co_return {};
}

TEST_F(KubeClient, ListsPageByPage) { run(pages); }

Task<void> get_one(Client& client, TimePoint deadline) {
  CO_TRY(Value got, co_await client.get(kConfigMaps, "shop", "a", deadline));
  co_return {};
}

Task<void> many_gets(io::Scope& scope, Client& client, TimePoint deadline) {
  for (int i = 0; i < 10; ++i) scope.spawn(get_one(client, deadline));
  co_return co_await scope.join();
}

Task<void> KubeClient::keeps(KubeClient& t) {
  t.api_.put(kConfigMaps, config_map("a"));
  CO_TRY_VOID(co_await io::with_scope(many_gets, std::ref(t.client()), t.soon()));
  EXPECT_EQ(t.network_.connects(kAddress), 10);
  EXPECT_EQ(t.client().idle_connections(), 4u);
  CO_TRY_VOID(co_await get_one(t.client(), t.soon()));
  EXPECT_EQ(t.network_.connects(kAddress), 10);
  co_return {};
}

TEST_F(KubeClient, KeepsAFewConnections) { run(keeps); }

Task<void> KubeClient::slow(KubeClient& t) {
  t.api_.put(kConfigMaps, config_map("a"));
  t.api_.pause();
  auto outcome = co_await t.client().get(kConfigMaps, "shop", "a", t.soon());
  EXPECT_EQ(outcome.error().code, Code::deadline);
  EXPECT_NE(outcome.error().detail.find("GET /api/v1/namespaces/shop/configmaps/a"), std::string::npos);
  EXPECT_EQ(t.client().idle_connections(), 0u);
  t.api_.resume();
  co_return co_await get_one(t.client(), t.soon());
}

TEST_F(KubeClient, ASlowServerEndsAtTheDeadline) { run(slow); }

// Server ends that are dropped after a while, as by a restart between requests.
Task<void> KubeClient::lost(KubeClient& t) {
  t.api_.put(kConfigMaps, config_map("a"));
  CO_TRY_VOID(co_await get_one(t.client(), t.soon()));
  CO_TRY_VOID(co_await io::sleep_until(t.loop_.now() + 3h));  // past the server's idle limit
  CO_TRY_VOID(co_await get_one(t.client(), t.soon()));
  EXPECT_EQ(t.network_.connects(kAddress), 2);
  co_return {};
}

TEST_F(KubeClient, AClosedIdleConnectionIsReplaced) { run(lost); }

TEST_F(KubeClient, ARotatedTokenIsReadAgain) {
  Config config = plain_config();
  config.token = "old";
  const TempFolder temp;
  config.token_file = temp.file("token");
  std::ofstream(config.token_file) << "new\n";
  Body body = [](KubeClient& t) -> Task<void> {
    t.api_.put(kConfigMaps, config_map("a"));
    CO_TRY_VOID(co_await get_one(t.client(), t.soon()));
    EXPECT_EQ(t.api_.last_authorization(), "Bearer old");
    CO_TRY_VOID(co_await io::sleep_until(t.loop_.now() + 2min));
    CO_TRY_VOID(co_await get_one(t.client(), t.soon()));
    EXPECT_EQ(t.api_.last_authorization(), "Bearer new");
    co_return {};
  };
  run(body, config);
}

TEST_F(KubeClient, ABrokenAnswerIsAnError) {
  network_.set_faults(kAddress, {.reset_after_sent = 40});
  api_.put(kConfigMaps, config_map("a"));
  Body body = [](KubeClient& t) -> Task<void> {
    auto outcome = co_await t.client().get(kConfigMaps, "shop", "a", t.soon());
    EXPECT_FALSE(outcome);
    EXPECT_EQ(outcome.error().code, Code::reset) << to_string(outcome.error());
    co_return {};
  };
  run(body);
}

TEST_F(KubeClient, NobodyThere) {
  network_.set_faults(kAddress, {.refuse = true});
  Body body = [](KubeClient& t) -> Task<void> {
    auto outcome = co_await t.client().get(kConfigMaps, "shop", "a", t.soon());
    EXPECT_EQ(outcome.error().code, Code::refused);
    co_return {};
  };
  run(body);
}

class KubeClientTls : public KubeClient {
 protected:
  KubeClientTls() {
    tls::ServerOptions options{.identity = tls::testing::leaf({.dns_names = {"api.local"}, .addresses = {"127.0.0.1"}}),
                               .roots = tls::testing::root().certificate,
                               .client_certificate = tls::ClientCertificate::required};
    auto context = tls::Context::server(options);
    CHECK(context);
    api_.use_tls(*context);
    api_.put(kConfigMaps, config_map("a"));
    config_ = plain_config();
    config_.tls = true;
    config_.roots = tls::testing::root().certificate;
  }
  Config config_;
};

Task<void> KubeClient::one_get(KubeClient& t) { co_return co_await get_one(t.client(), t.soon()); }

Task<void> KubeClient::one_get_refused(KubeClient& t) {
  auto outcome = co_await get_one(t.client(), t.soon());
  EXPECT_FALSE(outcome);
  EXPECT_NE(outcome.error().detail.find("certificate"), std::string::npos) << to_string(outcome.error());
  co_return {};
}

TEST_F(KubeClientTls, WithACertificate) {
  config_.identity = tls::testing::leaf({.common_name = "admin", .organization = "system:masters"});
  run(one_get, config_);
}

TEST_F(KubeClientTls, ByAnotherServerName) {
  config_.identity = tls::testing::leaf({.common_name = "admin"});
  config_.server_name = "api.local";
  run(one_get, config_);
  config_.server_name = "elsewhere.local";
  run(one_get_refused, config_);
}

TEST_F(KubeClientTls, AClosedIdleConnectionIsReplaced) {
  config_.identity = tls::testing::leaf({.common_name = "admin"});
  run(lost, config_);
}

TEST_F(KubeClientTls, WithoutACertificateIsRefused) { run(one_get_refused, config_); }

}  // namespace
}  // namespace weft::kube
