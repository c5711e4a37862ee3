// The proxy takes over everything that a real istiod sent one sidecar (tests/golden/istio/), and does with described
// requests what that configuration says.
#include <fmt/ranges.h>
#include <gtest/gtest.h>

#include <fstream>
#include <map>
#include <set>
#include <sstream>

#include "codec/yaml.h"
#include "proxy/choose_chain.h"
#include "proxy/staging.h"
#include "rules/redirect.h"
#include "rules/route.h"
#include "tls/testing/issuer.h"
#include "xds/testing/arriving.h"
#include "xds/testing/written.h"

namespace weft::proxy {
namespace {

// Resources in those files.
constexpr size_t kSent = 97;
// Requests of requests.yaml: one that is left out is noticed.
constexpr size_t kDescribed = 33;
// Likewise of inbound.yaml.
constexpr size_t kArriving = 42;

using Shares = std::map<std::string, uint32_t>;

std::string text_of(const std::string& file) {
  const std::ifstream in(file);
  std::ostringstream text;
  text << in.rdbuf();
  return text.str();
}

config::Resource secret(std::string_view name) {
  auto out = std::make_shared<config::Secret>();
  out->name = name;
  out->version = "1";
  return std::shared_ptr<const config::Secret>(std::move(out));
}

// What looking up the names of a cluster gives.
config::Resource resolved(std::string_view cluster) {
  auto out = std::make_shared<config::EndpointSet>();
  out->name = config::resolved_name(std::string(cluster));
  out->version = "1";
  return std::shared_ptr<const config::EndpointSet>(std::move(out));
}

// What istiod sent, and what a workload gets from its own side and from DNS.
struct Istio : ::testing::Test {
  Istio() {
    xds::Update update = xds::testing::istio_update();
    update.changed.push_back(secret(config::kOwnCertificate));
    update.changed.push_back(secret(config::kMeshTrust));
    for (const char* cluster : {"outbound|443||api.example.com", "outbound|80||api.example.com"})
      update.changed.push_back(resolved(cluster));
    staging.clusters_are_complete();
    result = staging.apply(update);
    snapshot = staging.snapshot();
  }

  std::shared_ptr<const config::Listener> listener_for(const io::Address& to) const {
    const std::string port = fmt::format("_{}", to.port());
    if (auto exact = Snapshot::find(snapshot->listeners, to.host() + port)) return exact;
    if (auto any = Snapshot::find(snapshot->listeners, "0.0.0.0" + port)) return any;
    return Snapshot::find(snapshot->listeners, "virtualOutbound");
  }

  Staging staging;
  StagingResult result;
  std::shared_ptr<const Snapshot> snapshot;
};

TEST_F(Istio, AllThatWasSentServes) {
  std::set<std::string> sent;
  for (const char* file : {"cds.json", "eds.json", "lds.json", "rds.json"}) {
    for (const xds::testing::Written& one : xds::testing::written(std::string("tests/golden/istio/") + file))
      sent.insert(xds::to_string({one.type, one.name}));
  }
  EXPECT_EQ(sent.size(), kSent) << "run this from the repository's root";
  std::string idle;
  for (const xds::ResourceState& state : staging.states()) {
    if (state.state == xds::ResourceState::State::active) sent.erase(xds::to_string(state.id));
    else idle += fmt::format("{}: {}\n", xds::to_string(state.id), state.reason);
  }
  EXPECT_EQ(fmt::format("{}", fmt::join(sent, "\n")), "");
  // Rules name ports that those services do not have.
  EXPECT_EQ(idle,
            "Cluster outbound|80|v1|reviews.default.svc.cluster.local: has not been received\n"
            "Cluster outbound|80|v3|reviews.default.svc.cluster.local: has not been received\n"
            "Cluster outbound|80||details.default.svc.cluster.local: has not been received\n");
}

// One request of tests/golden/istio/requests.yaml.
class Described {
 public:
  Described(const Istio& istio, const codec::Value& said) : istio_(istio), said_(said) {
    const std::string& send = said.get("send").as_string();
    const size_t space = std::min(send.find(' '), send.size());
    std::string_view url = std::string_view(send).substr(std::min(space + 8, send.size()));  // " http://"
    const size_t slash = std::min(url.find('/'), url.size());
    head_.method = arena_.copy(send.substr(0, space));
    head_.scheme = "http";
    head_.authority = url.substr(0, slash);
    head_.path = url.substr(slash);
    for (const codec::Member& one : said.get("headers").as_object()) head_.headers.add(one.key, one.value.as_string());
  }

  void check() {
    const io::Address to = *io::Address::parse(said_.get("to").as_string());
    if (is_missing(to)) return wrong("its listener does not serve");
    const auto listener = istio_.listener_for(to);
    if (listener == nullptr) return wrong("no listener is for it");
    const FirstBytes first = first_bytes();
    const config::FilterChain* chain = choose_chain(*listener, {to, *io::Address::parse("10.0.0.1:40000"), first});
    if (chain == nullptr) return wrong("no filter chain takes it");
    if (const auto* tcp = std::get_if<config::TcpProxy>(&chain->terminal)) return check_tunnel(*tcp);
    const auto& http = std::get<config::HttpConnection>(chain->terminal);
    const auto table = http.routes ? http.routes : Snapshot::find(istio_.snapshot->routes, http.routes_name);
    if (table == nullptr) return wrong("its route table does not serve");
    check_route(*table);
  }

 private:
  void wrong(const std::string& what) const {
    ADD_FAILURE_AT("tests/golden/istio/requests.yaml", static_cast<int>(said_.line)) << what;
  }
  template <class T>
  void expect(std::string_view what, const T& found, const T& wanted) const {
    if (found != wanted) wrong(fmt::format("{}: {} is expected, but it is {}", what, wanted, found));
  }

  // A listener of the port itself that came and may not serve: then virtualOutbound would take what is not its own.
  bool is_missing(const io::Address& to) const {
    for (const xds::ResourceState& state : istio_.staging.states()) {
      const bool its = state.id.name == fmt::format("{}_{}", to.host(), to.port()) ||
                       state.id.name == fmt::format("0.0.0.0_{}", to.port());
      if (its && state.state != xds::ResourceState::State::active) return true;
    }
    return false;
  }

  FirstBytes first_bytes() const {
    const std::string& speaks = said_.get("speaks").as_string();
    if (speaks == "opaque") return {};
    if (speaks == "tls") return {Spoken::tls, said_.get("server_name").as_string(), {}};
    return {Spoken::http1, {}, {"http/1.1"}};
  }

  Shares wanted_shares() const {
    Shares out;
    for (const codec::Member& one : said_.get("clusters").as_object())
      out[one.key] = static_cast<uint32_t>(one.value.as_int());
    return out;
  }
  static Shares shares_of(const std::vector<config::ClusterWeight>& clusters, uint32_t total) {
    Shares out;
    for (const config::ClusterWeight& one : clusters)
      out[one.cluster] += static_cast<uint32_t>(uint64_t{one.weight} * 100 / total);
    return out;
  }
  void expect_shares(const std::vector<config::ClusterWeight>& clusters, uint32_t total) const {
    if (const Shares found = shares_of(clusters, total); found != wanted_shares())
      wrong(fmt::format("it goes to {}", clusters.front().cluster));
  }

  void check_tunnel(const config::TcpProxy& tcp) const {
    if (said_.find("send") != nullptr) return wrong("it is carried as opaque bytes");
    expect_shares(tcp.clusters, tcp.total_weight);
  }

  void check_route(const config::RouteTable& table) const {
    if (said_.find("send") == nullptr) return wrong("it is taken for HTTP");
    const rules::RouteDecision decision = rules::match_route(table, head_, 0);
    if (decision.route == nullptr) {
      if (said_.get("status").as_int() != 404) wrong(rules::why_missed(decision, table, head_));
      return;
    }
    expect("route", decision.route->name, said_.get("route").as_string());
    const auto* forward = std::get_if<config::Forward>(&decision.route->action);
    if ((said_.find("clusters") != nullptr) != (forward != nullptr)) return wrong("it does another thing");
    if (forward != nullptr) return check_forward(*forward);
    if (const auto* direct = std::get_if<config::DirectResponse>(&decision.route->action))
      return expect("status", int64_t{direct->status}, said_.get("status").as_int());
    const auto& redirect = std::get<config::Redirect>(decision.route->action);
    expect("status", int64_t{redirect.status}, said_.get("status").as_int());
    expect("location", rules::location_of(redirect, decision.route->path, head_), said_.get("location").as_string());
  }

  void check_forward(const config::Forward& forward) const {
    expect_shares(forward.clusters, forward.total_weight);
    if (said_.find("timeout") != nullptr)
      expect("timeout", int64_t{forward.timeout / 1ms}, said_.get("timeout").as_int());
    expect("prefix_rewrite", forward.prefix_rewrite,
           said_.find("prefix_rewrite") != nullptr ? said_.get("prefix_rewrite").as_string() : forward.prefix_rewrite);
    expect("authority_rewrite", forward.host_rewrite, said_.get("authority_rewrite").as_string());
  }

  const Istio& istio_;
  const codec::Value& said_;
  http::Arena arena_;
  http::RequestHead head_{arena_};
};

TEST_F(Istio, DescribedRequestsGoWhereIstiodSendsThem) {
  const std::string file = "tests/golden/istio/requests.yaml";
  auto documents = codec::parse_yaml(text_of(file), file);
  ASSERT_TRUE(documents) << documents.error().detail;
  ASSERT_EQ(documents->size(), 1u);
  EXPECT_EQ(documents->front().as_array().size(), kDescribed);
  for (const codec::Value& one : documents->front().as_array()) Described(*this, one).check();
}

// Who may come in, by which transport, and what becomes of a token: of each described arrival its one line.
TEST_F(Istio, DescribedArrivalsAreJudgedAsIstiodSays) {
  const xds::testing::Issuer issuer{tls::testing::published_keys(), [](std::string_view payload) {
                                      return tls::testing::sign(tls::SignatureAlgorithm::es256, payload);
                                    }};
  const auto inbound = Snapshot::find(snapshot->listeners, "virtualInbound");
  ASSERT_NE(inbound, nullptr);
  const std::vector<codec::Value> described = xds::testing::arriving();
  EXPECT_EQ(described.size(), kArriving);
  for (const codec::Value& said : described) {
    const std::vector<std::string> protocols = xds::testing::application_protocols_of(*inbound, said);
    const Spoken spoken = xds::testing::by_tls(*inbound, said) ? Spoken::tls
                          : protocols.empty()                  ? Spoken::opaque
                                                               : Spoken::http1;
    const FirstBytes first{spoken, xds::testing::server_name_of(said), protocols};
    const io::Address to = *io::Address::parse(fmt::format("10.0.0.1:{}", said.get("port").as_int()));
    const auto* chain = choose_chain(*inbound, {to, *io::Address::parse("10.0.9.9:40000"), first});
    EXPECT_EQ(chain, xds::testing::chain_for(*inbound, said)) << "tests/golden/istio/inbound.yaml:" << said.line;
    EXPECT_EQ(xds::testing::what_becomes_of(chain, said, issuer), said.get("does").as_string())
        << "tests/golden/istio/inbound.yaml:" << said.line;
  }
}

}  // namespace
}  // namespace weft::proxy
