#include "cli/up/plan.h"

#include <gtest/gtest.h>
#include <stdlib.h>

#include <filesystem>

#include "node/proc_file.h"

namespace weft::cli::up {
namespace {

constexpr const char* kShop = R"(apiVersion: v1
kind: Namespace
metadata: {name: shop, labels: {istio-injection: enabled}}
---
apiVersion: apps/v1
kind: Deployment
metadata: {name: cart, namespace: shop}
spec:
  replicas: 2
  selector: {matchLabels: {app: cart}}
  template:
    metadata: {labels: {app: cart}}
    spec:
      containers:
      - name: cart
        image: shop/cart:v1
---
apiVersion: v1
kind: Service
metadata: {name: cart, namespace: shop}
spec:
  selector: {app: cart}
  ports: [{name: http, port: 80, targetPort: 8080}, {name: admin, port: 81}]
)";

struct Folder {
  std::string path;
  Folder() {
    char name[] = "/tmp/weft-plan-XXXXXX";
    EXPECT_NE(mkdtemp(name), nullptr);
    path = name;
  }
  ~Folder() { std::filesystem::remove_all(path); }
  void write(const std::string& file, std::string_view text) const {
    EXPECT_TRUE(node::replace_file(path + "/" + file, text, 0600));
  }
  std::string refusal(const std::vector<std::string>& open = {}) const {
    auto plan = make_plan(path, open);
    return plan ? "" : plan.error().detail;
  }
};

TEST(ParseOpen, EveryForm) {
  EXPECT_EQ(*parse_open("cart"), (OpenWord{"", "cart", 0, -1}));
  EXPECT_EQ(*parse_open("shop/cart:80=9000"), (OpenWord{"shop", "cart", 80, 9000}));
  EXPECT_EQ(*parse_open("cart=0"), (OpenWord{"", "cart", 0, 0}));
  for (const char* bad : {"", "=1", "cart=x", "cart:70000", "shop/"}) EXPECT_FALSE(parse_open(bad)) << bad;
}

TEST(MakePlan, CountsThePodsAndResolvesWhatIsOpened) {
  const Folder folder;
  folder.write("shop.yaml", kShop);
  folder.write("images.yaml", "shop/cart:v1: [sleep, infinity]\n");
  auto plan = make_plan(folder.path, {"cart", "shop/cart:81"});
  ASSERT_TRUE(plan) << plan.error().detail;
  EXPECT_EQ(plan->manifests.size(), 3U);
  EXPECT_EQ(plan->pods, 2U);
  ASSERT_EQ(plan->openings.size(), 2U);
  EXPECT_EQ(plan->openings[0].ns, "shop");
  EXPECT_EQ(plan->openings[0].service_port, 80);
  EXPECT_EQ(plan->openings[0].host_port, kOpenPort);
  EXPECT_EQ(plan->openings[1].service_port, 81);
  EXPECT_EQ(plan->openings[1].host_port, 0);
}

TEST(MakePlan, RefusesWhatCannotRunWithFileAndLine) {
  const Folder folder;
  folder.write("shop.yaml", kShop);
  EXPECT_TRUE(
      folder.refusal().starts_with(folder.path + "/shop.yaml:16: Deployment \"cart\": container \"cart\": no command"))
      << folder.refusal();
  folder.write("images.yaml", "shop/cart:v1: [no-such-program]\n");
  EXPECT_NE(folder.refusal().find("the program no-such-program of the image shop/cart:v1 is not on this machine"),
            std::string::npos);
  folder.write("images.yaml", "shop/cart:v1: [sleep, infinity]\n");
  EXPECT_EQ(folder.refusal({"till"}),
            "--open till: no Service in " + std::filesystem::canonical(folder.path).string() + " is called till");
}

TEST(MakePlan, SeesTheWholeFolder) {
  const Folder folder;
  folder.write("images.yaml", "shop/cart:v1: [sleep, infinity]\n");
  folder.write("shop.yaml", kShop);
  folder.write("more.yaml", "apiVersion: v1\nkind: ServiceAccount\nmetadata: {name: a, namespace: till}\n");
  EXPECT_EQ(folder.refusal(), folder.path +
                                  "/more.yaml:3: ServiceAccount till/a: metadata.namespace: no Namespace is called "
                                  "\"till\"; add one to the folder, or correct the name");
  folder.write("more.yaml", "apiVersion: v1\nkind: Namespace\nmetadata: {name: shop}\n");
  EXPECT_NE(folder.refusal().find("it is defined a second time"), std::string::npos) << folder.refusal();
}

TEST(MakePlan, SaysWhatAFolderLacks) {
  const Folder folder;
  EXPECT_NE(folder.refusal().find("there are no manifests"), std::string::npos);
  EXPECT_EQ(make_plan("/no/such", {}).error().detail,
            "/no/such: there is no such folder; weft up takes a folder of manifests");
}

}  // namespace
}  // namespace weft::cli::up
