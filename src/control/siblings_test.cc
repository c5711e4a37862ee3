// Who a new proxy is told of: the pods of its own owner in its own namespace.
#include <gtest/gtest.h>

#include "control/source.h"
#include "mesh/testing/shop.h"
#include "xds/compile.h"

namespace weft::control {
namespace {

codec::Value pod(const std::string& ns, const std::string& name, const std::string& replica_set,
                 const std::string& hash) {
  codec::Value made = mesh::testing::document("{kind: Pod, apiVersion: v1, metadata: {}, spec: {}, status: {}}");
  made["metadata"].set("name", name);
  made["metadata"].set("namespace", ns);
  if (replica_set.empty()) return made;
  made["metadata"].set("labels", mesh::testing::document("{pod-template-hash: \"" + hash + "\"}"));
  made["metadata"].set("ownerReferences", mesh::testing::document("[{kind: ReplicaSet, name: " + replica_set + "}]"));
  return made;
}

xds::Node node(const std::string& id) { return {id, {}, {}}; }

TEST(Siblings, ArePodsOfOneOwnerInOneNamespace) {
  mesh::Model model{mesh::Settings{}};
  model.apply(pod("shop", "cart-1-a", "cart-1", "1"));
  model.apply(pod("shop", "cart-1-b", "cart-1", "1"));
  model.apply(pod("shop", "cart-2-c", "cart-2", "2"));
  model.apply(pod("shop", "till-1-a", "till-1", "1"));
  model.apply(pod("test", "cart-1-a", "cart-1", "1"));
  model.apply(pod("shop", "alone", "", ""));
  const Source source(model, &xds::compile);
  EXPECT_TRUE(source.are_siblings(node("shop/cart-1-a"), node("shop/cart-1-b")));
  EXPECT_TRUE(source.are_siblings(node("shop/cart-1-a"), node("shop/cart-2-c"))) << "a new edition of the same";
  EXPECT_FALSE(source.are_siblings(node("shop/cart-1-a"), node("shop/till-1-a")));
  EXPECT_FALSE(source.are_siblings(node("shop/cart-1-a"), node("test/cart-1-a")));
  EXPECT_FALSE(source.are_siblings(node("shop/cart-1-a"), node("shop/alone")));
  EXPECT_FALSE(source.are_siblings(node("shop/gone"), node("shop/gone-too")));
}

}  // namespace
}  // namespace weft::control
