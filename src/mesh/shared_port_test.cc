// Several Services that lead to one port of a pod: which of them was called is not to be seen there.
#include <gtest/gtest.h>

#include "mesh/model.h"
#include "mesh/resources.h"
#include "mesh/testing/shop.h"

namespace weft::mesh {
namespace {

TEST(SharedPort, IsNobodysAlone) {
  Model model{Settings{}};
  for (codec::Value& object : testing::documents(R"(
apiVersion: v1
kind: Pod
metadata: {name: a-1, namespace: lab, labels: {app: a}}
spec: {containers: [{name: a, image: a, ports: [{containerPort: 8080}]}]}
status: {podIP: 10.244.0.9}
---
apiVersion: v1
kind: Service
metadata: {name: close, namespace: lab}
spec: {selector: {app: a}, ports: [{name: http, port: 80, targetPort: 8080}, {name: http-own, port: 81, targetPort: 9090}]}
)"))
    model.apply(object);
  const auto services = [&] {
    std::string text;
    for (const InboundPort& port : inbound_ports(model, *model.workload({"lab", "a-1"})))
      text += std::to_string(port.port) + (port.service == nullptr ? " " : " " + port.service->object.name + " ");
    return text;
  };
  EXPECT_EQ(services(), "8080 close 9090 close ");
  const codec::Value dup = testing::document(
      "{apiVersion: v1, kind: Service, metadata: {name: dup, namespace: lab}, spec: {selector: {app: a}, ports: "
      "[{name: "
      "http, port: 80, targetPort: 8080}]}}");
  model.apply(dup);
  EXPECT_EQ(services(), "8080 9090 close ");
  const ClusterName name{true, 8080, "", ""};
  EXPECT_FALSE(inbound_cluster(model, *model.workload({"lab", "a-1"}), name)->contains("close"));
  model.remove("Service", {"lab", "dup"});
  EXPECT_TRUE(inbound_cluster(model, *model.workload({"lab", "a-1"}), name)->contains("close"));
}

}  // namespace
}  // namespace weft::mesh
