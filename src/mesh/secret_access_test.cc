// Who is given Secrets at all, in the Model alone.
#include <gtest/gtest.h>

#include "config/resource.h"
#include "mesh/callers.h"
#include "mesh/generate.h"
#include "mesh/testing/shop.h"

namespace weft::mesh {
namespace {

using testing::document;

// Only a proxy whose account may list Secrets is given any; else its servers that need one are closed.
TEST(SecretAccess, WithoutLeaveToListThemAGatewaysServersAreClosed) {
  Settings settings;
  settings.asks_who_reads_secrets = true;
  Model model(settings);
  for (const codec::Value& object : testing::manifests("tests/scenarios/common/edge.yaml")) model.apply(object);
  model.apply(document(
      "{apiVersion: networking.istio.io/v1, kind: Gateway, metadata: {name: front, namespace: shop}, spec: {selector: "
      "{istio: ingressgateway}, servers: [{port: {number: 443, name: https, protocol: HTTPS}, hosts: [shop.example], "
      "tls: {mode: SIMPLE, credentialName: shop-example}}]}}"));
  model.apply(document(
      "{apiVersion: networking.istio.io/v1, kind: VirtualService, metadata: {name: front, namespace: shop}, spec: "
      "{hosts: ['*'], gateways: [front], http: [{directResponse: {status: 200}}]}}"));
  const ObjectName account{"shop", "default"};
  const auto is_given = [&] {
    const auto made =
        generate(model, *model.workload({"shop", "ingress"}), config::kSecretType, "kubernetes://shop-example");
    return made && made->has_value();
  };
  EXPECT_EQ(model.secret_readers(), std::set{account});
  const auto trouble = [&] {
    const Troubles troubles = model.troubles(*model.gateways().at({"shop", "front"}));
    return troubles.empty() ? std::string() : troubles[0].text;
  };
  EXPECT_EQ(initial(model, *model.workload({"shop", "ingress"}), config::kSecretType), std::vector<std::string>());
  EXPECT_EQ(trouble(),
            "account shop/default may not list the Secrets of its namespace (the API has not been asked yet), so this "
            "server is not opened; its hosts are closed");
  const Changes changes = model.set_secret_reader(account, "");
  EXPECT_TRUE(
      concerns(changes, model.workload({"shop", "ingress"})->object, config::kSecretType, "kubernetes://shop-example"));
  EXPECT_TRUE(changes.statuses.contains({"Gateway", {"shop", "front"}}));
  EXPECT_EQ(trouble(), "");
  EXPECT_TRUE(is_given());
  EXPECT_TRUE(model.set_secret_reader(account, "").empty());
  EXPECT_FALSE(model.set_secret_reader(account, std::nullopt).empty()) << "it is forgotten";
  EXPECT_FALSE(is_given());
  EXPECT_TRUE(model.set_secret_reader(account, std::nullopt).empty());
  EXPECT_FALSE(model.set_secret_reader(account, "").empty());
  EXPECT_FALSE(model.set_secret_reader(account, "no role lets it").empty());
  EXPECT_FALSE(is_given());
  EXPECT_EQ(trouble(),
            "account shop/default may not list the Secrets of its namespace (no role lets it), so this server is not "
            "opened; its hosts are closed");
}

// Of one namespace and with the same labels, but of another account, a pod is another caller.
TEST(SecretAccess, CallersOfOtherAccountsAreToldApartWhereSecretsAreNamed) {
  CallerTraits traits{.ns = true, .account = true, .labels = {"app"}};
  Workload caller;
  caller.object.ns = "shop";
  caller.service_account = "web";
  caller.labels = {{"app", "cart"}};
  const std::string text = caller_class(traits, caller);
  EXPECT_EQ(text, "callers|shop/web|app=cart");
  const Workload read = caller_of_class(text);
  EXPECT_EQ(read.service_account, "web");
  EXPECT_EQ(read.object.ns, "shop");
  EXPECT_EQ(read.labels, caller.labels);
}

}  // namespace
}  // namespace weft::mesh
