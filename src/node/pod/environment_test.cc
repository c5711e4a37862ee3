#include "node/pod/environment.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace weft::node {
namespace {

codec::Value variable(const char* name, const char* value) {
  codec::Value out = codec::Value::object();
  out.set("name", name);
  out.set("value", value);
  return out;
}

codec::Value from_field(const char* name, const char* path) {
  codec::Value out = codec::Value::object();
  out.set("name", name);
  out["valueFrom"]["fieldRef"].set("fieldPath", path);
  return out;
}

struct Case {
  PodSpec pod;
  ContainerDef container;
  Image image{{"python3", "app.py"}, {{"MODE", "image"}}, "/shop"};
  PodPlace place{.address = "10.244.0.5", .node_address = "10.244.0.1"};
  Case() {
    pod.name_space = "default";
    pod.name = "web-1";
    pod.labels.set("version", "v2");
    container.name = "app";
    container.image = "web";
  }
  Result<Launch> launch() const { return launch_of(pod, container, image, place); }
};

bool has(const Launch& launch, const std::string& entry) {
  return std::find(launch.environment.begin(), launch.environment.end(), entry) != launch.environment.end();
}

TEST(Environment, IsTheImagesThenKubernetesThenThePods) {
  Case c;
  c.container.environment.push_back(variable("MODE", "pod"));
  c.container.environment.push_back(from_field("IP", "status.podIP"));
  c.container.environment.push_back(from_field("VERSION", "metadata.labels['version']"));
  c.container.environment.push_back(variable("URL", "http://$(IP)/$$(x)/$(NONE)"));
  const auto launch = c.launch();
  ASSERT_TRUE(launch) << launch.error().detail;
  for (const char* entry :
       {"MODE=pod", "HOSTNAME=web-1", "IP=10.244.0.5", "VERSION=v2", "URL=http://10.244.0.5/$(x)/$(NONE)"})
    EXPECT_TRUE(has(*launch, entry)) << entry;
}

TEST(Environment, ThePodsCommandReplacesTheImages) {
  Case c;
  EXPECT_EQ(c.launch()->command, (std::vector<std::string>{"python3", "app.py"}));
  c.container.args = {"--name=$(HOSTNAME)"};
  EXPECT_EQ(c.launch()->command, (std::vector<std::string>{"python3", "app.py", "--name=web-1"}));
  c.container.command = {"sleep"};
  EXPECT_EQ(c.launch()->command, (std::vector<std::string>{"sleep", "--name=web-1"}));
}

TEST(Environment, RefusesASourceThisNodeDoesNotHave) {
  Case c;
  codec::Value entry = codec::Value::object();
  entry.set("name", "TOKEN");
  entry["valueFrom"]["secretKeyRef"].set("name", "s");
  c.container.environment.push_back(entry);
  EXPECT_EQ(c.launch().error().detail,
            "container \"app\": env TOKEN: secretKeyRef is not supported on one machine; give the value itself");
}

TEST(PodFiles, ResolveShortNamesInTheNamespaceFirst) {
  const Case c;
  EXPECT_EQ(resolv_conf(c.pod, c.place),
            "nameserver 10.244.0.1\nsearch default.svc.cluster.local svc.cluster.local cluster.local\noptions ndots:5 "
            "timeout:2 attempts:2\n");
  EXPECT_NE(hosts_file(c.pod, c.place).find("10.244.0.5\tweb-1\n"), std::string::npos);
}

TEST(PodFiles, OfAPodOfBothFamiliesNameBothAddresses) {
  Case c;
  c.place.v6 = "fd00:10:244::5";
  c.place.node_v6 = "fd00:10:244::1";
  EXPECT_NE(hosts_file(c.pod, c.place).find("10.244.0.5\tweb-1\nfd00:10:244::5\tweb-1\n"), std::string::npos);
  c.container.environment.push_back(from_field("ONE", "status.podIP"));
  c.container.environment.push_back(from_field("ALL", "status.podIPs"));
  c.container.environment.push_back(from_field("NODE", "status.hostIPs"));
  const auto launch = c.launch();
  ASSERT_TRUE(launch) << launch.error().detail;
  for (const char* entry : {"ONE=10.244.0.5", "ALL=10.244.0.5,fd00:10:244::5", "NODE=10.244.0.1,fd00:10:244::1"})
    EXPECT_TRUE(has(*launch, entry)) << entry;
}

TEST(PodSpecTest, ReadsProbesWithKubernetesDefaults) {
  codec::Value pod = codec::Value::object();
  pod["metadata"].set("name", "web-1");
  pod["metadata"].set("uid", "u1");
  codec::Value port = codec::Value::object();
  port.set("name", "http");
  port.set("containerPort", 8080);
  codec::Value app = codec::Value::object();
  app.set("name", "app");
  app["ports"].push_back(port);
  app["readinessProbe"]["httpGet"].set("path", "/healthz");
  app["readinessProbe"]["httpGet"].set("port", "http");
  pod["spec"]["containers"].push_back(app);
  auto spec = parse_pod(pod);
  ASSERT_TRUE(spec) << spec.error().detail;
  const auto& probe = spec->containers[0].probe(ProbeKind::readiness);
  ASSERT_TRUE(probe);
  EXPECT_EQ(probe->port, 8080);
  EXPECT_EQ(probe->path, "/healthz");
  EXPECT_EQ(probe->period, 10s);
  EXPECT_EQ(probe->failure_threshold, 3);
  EXPECT_EQ(spec->grace, 30s);

  app["readinessProbe"] = codec::Value::object();
  app["readinessProbe"]["grpc"].set("port", 9000);
  pod["spec"]["containers"].array_ref()[0] = app;
  EXPECT_EQ(parse_pod(pod).error().detail,
            "container \"app\": readinessProbe is not supported on one machine; use httpGet, tcpSocket or exec");
}

}  // namespace
}  // namespace weft::node
