// Where requests go that name their host themselves: who is asked how often, what is kept, and what is closed to them.
#include "proxy/upstream/dynamic_hosts.h"

#include <gtest/gtest.h>

#include "io/loop.h"
#include "io/testing/manual_clock.h"

namespace weft::proxy::upstream {
namespace {

using Lines = std::vector<std::string>;

struct Names {
  io::testing::ManualClock clock;
  io::Loop loop{clock};
  std::map<std::string, Lines> answers;
  Lines asked;
  Duration takes = 10ms;
  std::unique_ptr<DynamicHosts> hosts;
  std::shared_ptr<config::Cluster> cluster = std::make_shared<config::Cluster>();

  Names() {
    cluster->name = "dyn";
    cluster->discovery = config::Discovery::by_request;
    cluster->dns_refresh = 60s;
  }

  static io::Task<Lines> look_up(void* context, std::string name, config::DnsFamily) {
    auto& self = *static_cast<Names*>(context);
    self.asked.push_back(name);
    CO_TRY_VOID(co_await io::sleep_until(self.loop.now() + self.takes));
    const auto found = self.answers.find(name);
    if (found == self.answers.end())
      co_return fail(Code::not_found, Side::upstream, "DNS has no address for " + name + ": unknown");
    co_return Lines(found->second);
  }

  // The addresses, or why there are none.
  io::Task<std::string> find(std::string authority) {
    auto found = co_await hosts->find(cluster, std::move(authority), kNever);
    if (!found) co_return std::move(found.error().detail);
    std::string out;
    for (const io::Address& one : *found) out += (out.empty() ? "" : " ") + one.to_string();
    co_return std::move(out);
  }
  io::Task<void> expect(std::string authority, std::string wanted) {
    CO_TRY(const std::string found, co_await find(authority));
    EXPECT_EQ(found, wanted) << authority;
    co_return {};
  }
  io::Task<void> pass(Duration time) { co_return co_await io::sleep_until(loop.now() + time); }

  using Script = io::Task<void> (*)(Names&);
  static io::Task<void> run(io::Scope& scope, Names& self, Script script) {
    self.hosts = std::make_unique<DynamicHosts>(scope, &Names::look_up, &self);
    co_return co_await script(self);
  }
  void play(Script script) {
    auto ran = loop.run(io::with_scope(run, std::ref(*this), script));
    EXPECT_TRUE(ran) << to_string(ran.error());
  }
};

TEST(DynamicHosts, ANameIsAskedForOnceAndAgainWhenItsTimeIsOver) {
  Names names;
  names.answers["api.example.com"] = {"203.0.113.1", "203.0.113.2"};
  names.play([](Names& n) -> io::Task<void> {
    CO_TRY_VOID(co_await n.expect("api.example.com", "203.0.113.1:80 203.0.113.2:80"));
    CO_TRY_VOID(co_await n.expect("API.example.com.:8080", "203.0.113.1:8080 203.0.113.2:8080"));
    EXPECT_EQ(n.asked, (Lines{"api.example.com"})) << "one host, whatever the port";
    n.answers["api.example.com"] = {"203.0.113.3"};
    CO_TRY_VOID(co_await n.pass(61s));
    CO_TRY_VOID(co_await n.expect("api.example.com", "203.0.113.1:80 203.0.113.2:80"));
    CO_TRY_VOID(co_await n.pass(1s));
    CO_TRY_VOID(co_await n.expect("api.example.com", "203.0.113.3:80"));
    n.answers.clear();
    CO_TRY_VOID(co_await n.pass(61s));
    CO_TRY_VOID(co_await n.find("api.example.com"));
    CO_TRY_VOID(co_await n.pass(1s));
    CO_TRY_VOID(co_await n.expect("api.example.com", "203.0.113.3:80"));
    co_return {};
  });
}

io::Task<void> ask_beside(Names& names, int& done) {
  CO_TRY_VOID(co_await names.expect("api.example.com", "203.0.113.1:80"));
  ++done;
  co_return {};
}

io::Task<void> ask_together(io::Scope& scope, Names& names, int& done) {
  names.hosts = std::make_unique<DynamicHosts>(scope, &Names::look_up, &names);
  for (int i = 0; i < 3; ++i) scope.spawn(ask_beside(names, done));
  CO_TRY_VOID(co_await names.pass(1s));
  co_return {};
}

TEST(DynamicHosts, AllThatWaitForANameAskOnce) {
  Names names;
  names.answers["api.example.com"] = {"203.0.113.1"};
  int done = 0;
  ASSERT_TRUE(names.loop.run(io::with_scope(ask_together, std::ref(names), std::ref(done))));
  EXPECT_EQ(done, 3);
  EXPECT_EQ(names.asked.size(), 1u);
}

TEST(DynamicHosts, WhatDnsDoesNotKnowIsSaidAndNotAskedForAgainAtOnce) {
  Names names;
  names.play([](Names& n) -> io::Task<void> {
    CO_TRY_VOID(co_await n.expect("no.example.com", "DNS has no address for no.example.com: unknown"));
    CO_TRY_VOID(co_await n.expect("no.example.com", "DNS has no address for no.example.com: unknown"));
    EXPECT_EQ(n.asked.size(), 1u);
    CO_TRY_VOID(co_await n.pass(kNameRetry));
    n.answers["no.example.com"] = {"203.0.113.1"};
    CO_TRY_VOID(co_await n.expect("no.example.com", "203.0.113.1:80"));
    n.takes = 1h;
    CO_TRY_VOID(co_await n.expect("slow.example.com", "DNS has not said in time where slow.example.com is"));
    co_return {};
  });
}

TEST(DynamicHosts, WhatLeadsBackOrNowhereIsClosed) {
  Names names;
  names.answers["back.example.com"] = {"127.0.0.1", "::1"};
  names.answers["both.example.com"] = {"169.254.169.254", "203.0.113.1"};
  names.play([](Names& n) -> io::Task<void> {
    CO_TRY_VOID(co_await n.expect("back.example.com",
                                  "back.example.com has no address that may be used: a request cannot have itself sent "
                                  "to ::1: it is this machine itself"));
    CO_TRY_VOID(co_await n.expect("both.example.com", "203.0.113.1:80"));
    CO_TRY_VOID(co_await n.expect("203.0.113.9:81", "203.0.113.9:81"));
    CO_TRY_VOID(co_await n.expect("[2001:db8::9]", "[2001:db8::9]:80"));
    CO_TRY_VOID(
        co_await n.expect("169.254.169.254", "a request cannot have itself sent to 169.254.169.254: it is link-local"));
    for (const char* bad : {"localhost", "a..b", ".example.com", "a b.example.com", ""}) {
      CO_TRY(const std::string found, co_await n.find(bad));
      EXPECT_TRUE(found.contains("is no ")) << bad << ": " << found;
    }
    for (const char* bad : {"a.example.com:0", "a.example.com:99999", "a.example.com:http"}) {
      CO_TRY(const std::string found, co_await n.find(bad));
      EXPECT_TRUE(found.contains("is no host that a request can be sent to")) << bad << ": " << found;
    }
    EXPECT_EQ(n.asked.size(), 2u);
    co_return {};
  });
  for (const char* closed : {"0.0.0.0", "127.1.2.3", "169.254.0.1", "224.0.0.1", "240.240.0.1", "::", "::1", "fe80::1",
                             "ff02::1", "::ffff:127.0.0.1", "64:ff9b::7f00:1", "2002:7f00:1::"})
    EXPECT_NE(why_closed(*io::Address::parse_ip(closed, 80)), "") << closed;
  for (const char* open : {"203.0.113.1", "2001:db8::1"})
    EXPECT_EQ(why_closed(*io::Address::parse_ip(open, 80)), "") << open;
}

TEST(DynamicHosts, NamesAreBoundedAndForgotten) {
  Names names;
  names.cluster->dynamic.max_hosts = 2;
  for (const char* name : {"a.example.com", "b.example.com", "c.example.com"}) names.answers[name] = {"203.0.113.1"};
  names.play([](Names& n) -> io::Task<void> {
    CO_TRY_VOID(co_await n.find("a.example.com"));
    CO_TRY_VOID(co_await n.find("b.example.com"));
    CO_TRY_VOID(co_await n.find("a.example.com"));
    CO_TRY_VOID(co_await n.expect("c.example.com", "203.0.113.1:80"));
    EXPECT_EQ(n.hosts->size(), 2u);
    CO_TRY_VOID(co_await n.find("a.example.com"));
    EXPECT_EQ(n.asked, (Lines{"a.example.com", "b.example.com", "c.example.com"})) << "b was asked for longest ago";
    n.hosts->sweep(n.loop.now() + n.cluster->dynamic.host_ttl);
    EXPECT_EQ(n.hosts->size(), 0u);
    co_return {};
  });
}

}  // namespace
}  // namespace weft::proxy::upstream
