#include "mesh/testing/shop.h"

#include <fmt/format.h>

#include <fstream>
#include <sstream>

#include "base/result.h"
#include "codec/yaml.h"

namespace weft::mesh::testing {
namespace {

std::vector<codec::Value> parsed(std::string_view yaml, std::string_view file) {
  auto documents = codec::parse_yaml(yaml, file);
  if (!documents) std::fprintf(stderr, "%s\n", documents.error().detail.c_str());
  CHECK(documents.has_value());
  return std::move(*documents);
}

void apply_with_address(Model& model, const std::string& file, std::string_view ip) {
  for (codec::Value& object : manifests(file)) {
    if (object.get("kind").as_string() == "Service") object["spec"].set("clusterIP", std::string(ip));
    model.apply(object);
  }
}

}  // namespace

std::vector<codec::Value> documents(std::string_view yaml) { return parsed(yaml, "test.yaml"); }

codec::Value document(std::string_view yaml) {
  auto all = documents(yaml);
  CHECK(all.size() == 1);
  return std::move(all.front());
}

std::vector<codec::Value> manifests(const std::string& file) {
  std::ifstream in(file);
  std::ostringstream text;
  text << in.rdbuf();
  CHECK(in.good());
  return parsed(text.str(), file);
}

codec::Value pod(std::string_view name, std::string_view ip, std::string_view app, std::string_view version) {
  return document(fmt::format(R"(
apiVersion: v1
kind: Pod
metadata: {{name: {}, namespace: shop, labels: {{app: {}, version: {}}}}}
spec:
  serviceAccountName: {}
  containers: [{{name: app, ports: [{{name: http, containerPort: 8080}}]}}]
status: {{phase: Running, podIP: {}}}
)",
                              name, app, version, app, ip));
}

codec::Value slice(std::string_view service, const std::vector<Behind>& behind) {
  std::string endpoints;
  for (const Behind& one : behind) {
    endpoints += fmt::format("- {{addresses: [{}], conditions: {{ready: true}}, targetRef: {{kind: Pod, name: {}}}}}\n",
                             one.ip, one.pod);
  }
  return document(fmt::format(R"(
apiVersion: discovery.k8s.io/v1
kind: EndpointSlice
metadata: {{name: {}-1, namespace: shop, labels: {{kubernetes.io/service-name: {}}}}}
ports: [{{name: http, port: 8080, protocol: TCP}}]
endpoints:
{})",
                              service, service, endpoints));
}

Model shop_without_routing() {
  Settings settings;
  settings.mesh_ranges = {{"10.96.0.0", 16}, {"10.244.0.0", 16}};
  settings.outbound_mark = 1;
  settings.inbound_mark = 2;
  Model model(settings);
  apply_with_address(model, "examples/shop/product-catalog.yaml", "10.96.0.7");
  apply_with_address(model, "examples/shop/inventory.yaml", "10.96.0.8");
  for (auto [name, ip] : {std::pair{"a", "10.244.0.1"}, {"b", "10.244.0.2"}, {"c", "10.244.0.3"}}) {
    model.apply(pod(name, ip, "product-catalog", "v1"));
  }
  model.apply(pod("chrome", "10.244.0.4", "product-catalog", "v2"));
  model.apply(pod("inventory", "10.244.0.5", "inventory", "v1"));
  model.apply(slice("product-catalog",
                    {{"a", "10.244.0.1"}, {"b", "10.244.0.2"}, {"c", "10.244.0.3"}, {"chrome", "10.244.0.4"}}));
  model.apply(slice("inventory", {{"inventory", "10.244.0.5"}}));
  return model;
}

Model shop() {
  Model model = shop_without_routing();
  for (const codec::Value& object : manifests("examples/shop/routing.yaml")) model.apply(object);
  return model;
}

codec::Value inventory_service_with(std::string_view port) {
  return document(fmt::format(R"(
apiVersion: v1
kind: Service
metadata: {{name: inventory, namespace: shop}}
spec:
  clusterIP: 10.96.0.8
  selector: {{app: inventory}}
  ports: [{{name: http, port: 80, targetPort: 8080}}, {}]
)",
                              port));
}

}  // namespace weft::mesh::testing
