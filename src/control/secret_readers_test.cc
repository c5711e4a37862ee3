// The whole control plane over a small API that says of an account that it may not list Secrets.
#include "control/secret_readers.h"

#include "control/testing/control_world.h"

namespace weft::control {
namespace {

constexpr std::string_view kCluster = "outbound|80||inventory.shop.svc.cluster.local";
constexpr std::string_view kAccount = "system:serviceaccount:shop:product-catalog";

class SecretReader : public WeftControl {
 public:
  // Pod `a` is to call inventory with the certificate of a Secret.
  void put_rule() {
    for (Value& object : mesh::testing::manifests("tests/scenarios/common/edge.yaml")) {
      if (object.get("kind").as_string() == "Secret") world().api.put(kube::kSecrets, object);
    }
    world().put(document(
        "{apiVersion: networking.istio.io/v1, kind: DestinationRule, metadata: {name: inventory, namespace: shop}, "
        "spec: {host: inventory, workloadSelector: {matchLabels: {app: product-catalog}}, trafficPolicy: {tls: {mode: "
        "MUTUAL, credentialName: admin-example}}}}"));
  }
  // Pod `bare`, of another account, is to call product-catalog likewise.
  void put_other_reader() {
    Value pod = mesh::testing::pod("bare", "10.244.0.6", "inventory", "v1");
    pod["spec"].set("serviceAccountName", "another");
    world().put(with_sidecar(std::move(pod)));
    world().put(document(
        "{apiVersion: networking.istio.io/v1, kind: DestinationRule, metadata: {name: catalog, namespace: shop}, "
        "spec: {host: product-catalog, workloadSelector: {matchLabels: {app: inventory}}, trafficPolicy: {tls: {mode: "
        "MUTUAL, credentialName: admin-example}}}}"));
  }
};

bool has(const Lines& lines, std::string_view beginning) {
  return std::ranges::any_of(lines, [&](const std::string& line) { return line.starts_with(beginning); });
}

io::Task<void> only_with_leave(io::Scope& scope, World& world) {
  CO_TRY_VOID(co_await start_proxy(scope, world));
  world.ads->want({std::string(config::kSecretType), "kubernetes://admin-example"});
  CO_TRY_VOID(co_await settle(world));
  Lines lines = world.came();
  EXPECT_FALSE(has(lines, "+Secret kubernetes://admin-example")) << fmt::format("{}", fmt::join(lines, "\n"));
  EXPECT_EQ(world.condition(kube::kDestinationRules, "inventory", "Ready"),
            "False MissingSecret: spec.trafficPolicy.tls.credentialName: account shop/product-catalog may not list the "
            "Secrets "
            "of its namespace (no role lets it), so its pods are not given Secret admin-example and do not reach "
            "\"inventory.shop.svc.cluster.local\"; bind it to a Role with get, list and watch on secrets");

  world.api.may_nothing.clear();
  CO_TRY_VOID(co_await settle(world, SecretReaders::kAskEvery + 1s));
  lines = world.came();
  EXPECT_TRUE(has(lines, "+Secret kubernetes://admin-example")) << fmt::format("{}", fmt::join(lines, "\n"));
  EXPECT_EQ(world.condition(kube::kDestinationRules, "inventory", "Ready").substr(0, 4), "True");

  // While the API does not answer, what it said last holds.
  world.api.may_nothing.insert(std::string(kAccount));
  world.api.refuse(500, 100'000);
  CO_TRY_VOID(co_await settle(world, SecretReaders::kAskEvery));
  EXPECT_FALSE(has(world.came(), "-Secret"));
  world.api.refuse(500, 0);
  CO_TRY_VOID(co_await settle(world, 5s));
  EXPECT_TRUE(has(world.came(), "-Secret kubernetes://admin-example")) << "the leave was taken back";
  co_return {};
}
TEST_F(SecretReader, APodIsGivenASecretOnlyIfItsAccountMayListThem) {
  put_rule();
  world().api.may_nothing.insert(std::string(kAccount));
  play(&only_with_leave);
}

// One that may is asked about before anybody is served, so that a restart closes nothing.
io::Task<void> served_at_once(io::Scope& scope, World& world) {
  CO_TRY_VOID(co_await start_proxy(scope, world));
  world.ads->want({std::string(config::kClusterType), std::string(kCluster)});
  world.ads->want({std::string(config::kSecretType), "kubernetes://admin-example"});
  CO_TRY_VOID(co_await settle(world));
  const Lines lines = world.came();
  EXPECT_TRUE(has(lines, "+Secret kubernetes://admin-example")) << fmt::format("{}", fmt::join(lines, "\n"));
  EXPECT_EQ(
      std::ranges::count_if(lines, [](const std::string& line) { return line == "+Cluster " + std::string(kCluster); }),
      1)
      << "it was not closed before";
  EXPECT_EQ(world.api.count("POST /apis/authorization.k8s.io/v1/subjectaccessreviews"), 1);
  co_return {};
}
TEST_F(SecretReader, WhoMayIsGivenItAtOnce) {
  put_rule();
  play(&served_at_once);
}

// Who may is given it at once by the next process, too, though the API says nothing; of others it waits for its word.
io::Task<void> served_without_answers(io::Scope& scope, World& world) {
  CO_TRY_VOID(co_await settle(world, SecretReaders::kMostWait));
  CO_TRY_VOID(co_await start_proxy(scope, world));
  world.ads->want({std::string(config::kSecretType), "kubernetes://admin-example"});
  CO_TRY_VOID(co_await settle(world));
  const Lines lines = world.came();
  EXPECT_TRUE(has(lines, "+Listener virtualInbound")) << fmt::format("{}", fmt::join(lines, "\n"));
  EXPECT_FALSE(has(lines, "+Secret")) << fmt::format("{}", fmt::join(lines, "\n"));
  co_return {};
}
io::Task<void> given(io::Scope& scope, World& world) {
  CO_TRY_VOID(co_await start_proxy(scope, world));
  world.ads->want({std::string(config::kSecretType), "kubernetes://admin-example"});
  CO_TRY_VOID(co_await settle(world));
  EXPECT_TRUE(has(world.came(), "+Secret kubernetes://admin-example"));
  co_return {};
}
io::Task<void> given_by_memory(io::Scope& scope, World& world) {
  CO_TRY_VOID(co_await settle(world, SecretReaders::kMostWait));
  CO_TRY_VOID(co_await start_proxy(scope, world));
  world.ads->want({std::string(config::kSecretType), "kubernetes://admin-example"});
  CO_TRY_VOID(co_await settle(world));
  EXPECT_TRUE(has(world.came(), "+Secret kubernetes://admin-example"));
  // Its answer, which is another one now, comes at last.
  world.api.may_nothing.insert(std::string(kAccount));
  world.api.held.clear();
  CO_TRY_VOID(co_await settle(world, 1min));
  EXPECT_TRUE(has(world.came(), "-Secret kubernetes://admin-example"));
  co_return {};
}
// Two accounts, of which one is always due, and an API that never answers about either.
TEST_F(SecretReader, AnApiThatNeverAnswersKeepsNobodyFromBeingServed) {
  put_rule();
  put_other_reader();
  world().api.held = "/subjectaccessreviews";
  play(&served_without_answers);
  world().api.held.clear();
  restart(&given);
  world().api.held = "/subjectaccessreviews";
  restart(&given_by_memory);
  restart(&served_without_answers);
}

// Whoever names a Secret again is asked about again before it is given that.
io::Task<void> asked_anew(io::Scope& scope, World& world) {
  CO_TRY_VOID(co_await start_proxy(scope, world));
  world.ads->want({std::string(config::kSecretType), "kubernetes://admin-example"});
  CO_TRY_VOID(co_await settle(world));
  EXPECT_TRUE(has(world.came(), "+Secret kubernetes://admin-example"));
  const Value rule = *world.api.find(kube::kDestinationRules, "shop", "inventory");
  world.api.erase(kube::kDestinationRules, "shop", "inventory");
  CO_TRY_VOID(co_await settle(world));
  world.came();
  world.api.held = "/subjectaccessreviews";
  world.api.put(kube::kDestinationRules, rule);
  CO_TRY_VOID(co_await settle(world));
  EXPECT_FALSE(has(world.came(), "+Secret")) << "what was said before is of before";
  EXPECT_EQ(world.condition(kube::kDestinationRules, "inventory", "Ready").substr(0, 19), "False MissingSecret");
  world.api.held.clear();
  CO_TRY_VOID(co_await settle(world, 30s));
  EXPECT_TRUE(has(world.came(), "+Secret kubernetes://admin-example"));
  co_return {};
}
TEST_F(SecretReader, WhoNamesOneAgainIsAskedAboutAnew) {
  put_rule();
  play(&asked_anew);
}

// Nobody names a Secret, and nobody is asked about.
io::Task<void> nobody_asked(io::Scope& scope, World& world) {
  CO_TRY_VOID(co_await start_proxy(scope, world));
  CO_TRY_VOID(co_await settle(world));
  EXPECT_EQ(world.api.count("POST /apis/authorization.k8s.io/v1/subjectaccessreviews"), 0);
  co_return {};
}
TEST_F(SecretReader, WithoutARuleNobodyIsAskedAbout) { play(&nobody_asked); }

}  // namespace
}  // namespace weft::control
