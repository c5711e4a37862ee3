// What a real istiod sent one sidecar (tests/golden/istio/), compiled as the proxy compiles it.
#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <sstream>

#include "xds/testing/written.h"

namespace weft::xds {
namespace {

std::vector<std::string> lines_of(const std::string& file) {
  std::ifstream in(file);
  std::vector<std::string> out;
  for (std::string line; std::getline(in, line);) {
    if (!line.empty() && !line.starts_with('#')) out.push_back(line);
  }
  return out;
}

std::string joined(const std::vector<std::string>& lines) {
  std::string out;
  for (const std::string& line : lines) out += line + "\n";
  return out;
}

// Every resource but those of this list serves, and those are refused for these reasons: not one more, not one fewer.
TEST(CompileIstio, AllThatIstiodSentIsTakenButForTheListedRefusals) {
  const Update update = testing::istio_update();
  EXPECT_EQ(update.changed.size() + update.refused.size(), 97u) << "run this from the repository's root";
  std::vector<std::string> refused;
  for (const Refusal& one : update.refused) refused.push_back(to_string(one.id) + " — " + one.reason);
  std::ranges::sort(refused);
  EXPECT_EQ(joined(refused), joined(lines_of("tests/golden/istio/refused.txt")));
}

template <class T>
std::shared_ptr<const T> named(const Update& update, std::string_view name) {
  for (const config::Resource& one : update.changed) {
    if (const auto* found = std::get_if<std::shared_ptr<const T>>(&one); found != nullptr && (*found)->name == name)
      return *found;
  }
  ADD_FAILURE() << name << " is not there";
  return std::make_shared<const T>();
}

TEST(CompileIstio, WhatIsTakenMeansWhatIstiodMeant) {
  const Update update = testing::istio_update();
  const auto mysql = named<config::Cluster>(update, "outbound|3306||mysql.default.svc.cluster.local");
  EXPECT_EQ(mysql->proxy_header, config::ProxyHeader::v2);
  ASSERT_NE(mysql->tls, nullptr);
  EXPECT_EQ(mysql->tls->server_name, "outbound_.3306_._.mysql.default.svc.cluster.local");
  const auto outside = named<config::Cluster>(update, "outbound|80||api.example.com");
  ASSERT_NE(outside->tls, nullptr);
  ASSERT_NE(outside->tls->trust, nullptr);
  EXPECT_TRUE(outside->tls->trust->system_roots);
  EXPECT_EQ(outside->tls->names.size(), 1u);
  EXPECT_TRUE(outside->names_secrets().empty()) << "nothing that could not come is waited for";
}

// Every chain with HTTP on the way in has them in istiod's order, the limit of the EnvoyFilter last.
TEST(CompileIstio, NothingComesInUnjudgedOrUnlimited) {
  const auto inbound = named<config::Listener>(testing::istio_update(), "virtualInbound");
  size_t judged = 0;
  for (const config::FilterChain& chain : inbound->chains) {
    const auto* http = std::get_if<config::HttpConnection>(&chain.terminal);
    if (http == nullptr) continue;
    ++judged;
    size_t limits = 0, tokens = 0, policies = 0, asked = 0;
    for (const config::HttpFilter& filter : http->filters) {
      limits += std::holds_alternative<std::shared_ptr<const config::RateLimit>>(filter) ? 1 : 0;
      tokens += std::holds_alternative<std::shared_ptr<const config::JwtAuthentication>>(filter) ? 1 : 0;
      policies += std::holds_alternative<std::shared_ptr<const config::Policies>>(filter) ? 1 : 0;
      asked += std::holds_alternative<std::shared_ptr<const config::ExternalAuthorization>>(filter) ? 1 : 0;
    }
    EXPECT_EQ(limits, 1u) << chain.name;
    EXPECT_EQ(tokens, 1u) << chain.name;
    EXPECT_EQ(policies, 3u) << chain.name << ": AUDIT, DENY, ALLOW";
    EXPECT_EQ(asked, 1u) << chain.name;
    ASSERT_EQ(http->access_logs.size(), 1u);
    EXPECT_NE(http->access_logs[0].format, nullptr);
  }
  EXPECT_EQ(judged, 6u);
}

}  // namespace
}  // namespace weft::xds
