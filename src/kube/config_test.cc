// Kubeconfig files: the current context is found, and what is wrong is named with its place.
#include "kube/config.h"

#include <gtest/gtest.h>

#include <cstdio>
#include <cstdlib>
#include <fstream>

#include "base/testing/temp_folder.h"
#include "kube/url.h"

namespace weft::kube {
namespace {

constexpr const char* kGood = R"(apiVersion: v1
kind: Config
current-context: here
contexts:
- name: elsewhere
  context: {cluster: far, user: nobody}
- name: here
  context:
    cluster: near
    user: me
    namespace: shop
clusters:
- name: near
  cluster:
    server: https://[::1]:6443/base/
    certificate-authority-data: cm9vdHM=
    tls-server-name: api.local
- name: far
  cluster: {server: "http://far.example"}
users:
- name: me
  user:
    client-certificate-data: Y2VydA==
    client-key-data: a2V5
    token: secret
- name: nobody
  user: {}
)";

std::string replaced(std::string text, std::string_view from, std::string_view to) {
  const size_t at = text.find(from);
  CHECK(at != text.npos);
  return text.replace(at, from.size(), to);
}

TEST(Kubeconfig, CurrentContext) {
  const auto config = parse_kubeconfig(kGood, "config");
  ASSERT_TRUE(config) << to_string(config.error());
  EXPECT_TRUE(config->tls);
  EXPECT_EQ(config->host, "::1");
  EXPECT_EQ(config->port, 6443);
  EXPECT_EQ(config->base_path, "/base");
  EXPECT_EQ(config->roots, "roots");
  EXPECT_EQ(config->identity.certificate, "cert");
  EXPECT_EQ(config->identity.key, "key");
  EXPECT_EQ(config->token, "secret");
  EXPECT_EQ(config->server_name, "api.local");
  EXPECT_EQ(config->ns, "shop");
  EXPECT_TRUE(config->verify_server);
}

TEST(Kubeconfig, AnotherContext) {
  const auto config = parse_kubeconfig(kGood, "config", "elsewhere");
  ASSERT_TRUE(config) << to_string(config.error());
  EXPECT_FALSE(config->tls);
  EXPECT_EQ(config->host, "far.example");
  EXPECT_EQ(config->port, 80);
  EXPECT_EQ(config->ns, "default");
}

TEST(Kubeconfig, SaysWhatIsWrongAndWhere) {
  const auto error_of = [](const std::string& text) {
    const auto config = parse_kubeconfig(text, "my-config");
    return config ? std::string("no error") : config.error().detail;
  };
  EXPECT_NE(error_of("").find("my-config: this is no kubeconfig"), std::string::npos);
  EXPECT_NE(error_of(replaced(kGood, "current-context: here", "current-context: x")).find("no context named \"x\""),
            std::string::npos);
  EXPECT_NE(error_of(replaced(kGood, "current-context: here", "")).find("set current-context"), std::string::npos);
  EXPECT_NE(error_of(replaced(kGood, "cluster: near", "cluster: x")).find("no cluster named \"x\""), std::string::npos);
  EXPECT_NE(error_of(replaced(kGood, "https://[::1]:6443/base/", "nowhere")).find("my-config:15: server \"nowhere\""),
            std::string::npos);
  EXPECT_NE(error_of(replaced(kGood, "cm9vdHM=", "a!b")).find("certificate-authority-data is no base64"),
            std::string::npos);
  EXPECT_NE(error_of(replaced(kGood, "client-key-data: a2V5", "x: y")).find("belong together"), std::string::npos);
  EXPECT_NE(error_of(replaced(kGood, "token: secret", "exec: {}")).find("\"exec\" is not supported"),
            std::string::npos);
}

TEST(Kubeconfig, FilesAreNamedRelativeToIt) {
  const TempFolder temp;
  const std::string folder = temp.path() + "/";
  std::ofstream(folder + "ca.pem") << "root file";
  std::ofstream(folder + "token") << "from file\n";
  std::string text = replaced(kGood, "certificate-authority-data: cm9vdHM=", "certificate-authority: ca.pem");
  text = replaced(text, "token: secret", "tokenFile: token");
  std::ofstream(folder + "config") << text;
  const auto config = load_kubeconfig(folder + "config");
  ASSERT_TRUE(config) << to_string(config.error());
  EXPECT_EQ(config->roots, "root file");
  EXPECT_EQ(config->token, "from file");
  EXPECT_EQ(config->token_file, folder + "token");
  EXPECT_EQ(load_kubeconfig(folder + "no such file").error().code, Code::not_found);
}

TEST(InCluster, ReadsWhatAPodHas) {
  const TempFolder temp;
  const std::string folder = temp.path() + "/";
  std::ofstream(folder + "token") << "pod token";
  std::ofstream(folder + "ca.crt") << "cluster root";
  std::ofstream(folder + "namespace") << "shop";
  ::unsetenv("KUBERNETES_SERVICE_HOST");
  EXPECT_EQ(in_cluster(folder).error().code, Code::not_found);
  ::setenv("KUBERNETES_SERVICE_HOST", "10.96.0.1", 1);
  ::setenv("KUBERNETES_SERVICE_PORT", "443", 1);
  const auto config = in_cluster(folder);
  ::unsetenv("KUBERNETES_SERVICE_HOST");
  ASSERT_TRUE(config) << to_string(config.error());
  EXPECT_EQ(config->host, "10.96.0.1");
  EXPECT_EQ(config->token, "pod token");
  EXPECT_EQ(config->roots, "cluster root");
  EXPECT_EQ(config->ns, "shop");
}

TEST(Url, Authorities) {
  EXPECT_EQ(authority_of(true, "api.local", 443), "api.local");
  EXPECT_EQ(authority_of(true, "::1", 6443), "[::1]:6443");
  EXPECT_EQ(authority_of(false, "10.0.0.1", 443), "10.0.0.1:443");
  for (const char* bad :
       {"", "https://", "https://a:b", "https://a:0", "https://[::1", "https://a@b", "ftp://a", "https://[::1]x"}) {
    EXPECT_FALSE(parse_url(bad, "x")) << bad;
  }
}

}  // namespace
}  // namespace weft::kube
