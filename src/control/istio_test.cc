// Our own compiler and a real istiod, side by side: the YAML of tests/golden/istio/config becomes a mesh, and the
// described requests of tests/golden/istio/requests.yaml, which src/proxy/istio_test.cc asks what istiod made of it,
// are asked what we make of it: where they go, and by which settings of the route and of the clusters. What is not
// alike stands in deviations.txt, a line each; it may only become shorter. All of that is of a sidecar: of the Gateway
// in that YAML there is only our own side, since what istiod sends a gateway was not recorded.
#include <fmt/ranges.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <map>
#include <set>
#include <sstream>

#include "codec/yaml.h"
#include "control/testing/settings.h"
#include "mesh/explain.h"
#include "mesh/generate.h"
#include "mesh/kinds/defaults.h"
#include "mesh/kinds/parse.h"
#include "mesh/testing/shop.h"
#include "rules/route.h"
#include "tls/testing/issuer.h"
#include "xds/compile.h"
#include "xds/testing/arriving.h"
#include "xds/testing/written.h"

namespace weft::control {
namespace {

using codec::Value;

constexpr std::string_view kGolden = "tests/golden/istio/";

std::string text_of(const std::string& file) {
  const std::ifstream in(file);
  std::ostringstream text;
  text << in.rdbuf();
  return text.str();
}

// Without file and line, which stand before it, and without advice.
std::string sentence_of(const std::string& detail) {
  const size_t colon = detail.find(": ");
  const size_t begin = colon == std::string::npos ? 0 : colon + 2;
  return detail.substr(begin, detail.find(';', begin) - begin);
}

// The YAML leaves a place for the issuer's keys, which istiod was given; they stand in what it sent.
std::string with_keys(std::string yaml) {
  constexpr std::string_view kPlace = "'@JWKS@'";
  const size_t place = yaml.find(kPlace);
  if (place == std::string::npos) return yaml;
  const std::string sent = text_of(std::string(kGolden) + "lds.json");
  const size_t begin = sent.find("\"{\\\"keys");
  const size_t end = sent.find("}\"", begin) + 2;
  EXPECT_NE(begin, std::string::npos);
  return yaml.replace(place, kPlace.size(), sent.substr(begin, end - begin));
}

std::vector<Value> documents(const std::string& name) {
  const std::string file = std::string(kGolden) + name;
  auto parsed = codec::parse_yaml(with_keys(text_of(file)), file);
  EXPECT_TRUE(parsed) << parsed.error().detail;
  return parsed ? *parsed : std::vector<Value>();
}

// The mesh of that YAML; `out`: which of its objects we do not take, and why.
mesh::Model model_of(std::set<std::string>& out) {
  mesh::Settings settings;
  settings.mesh_ranges = {{"10.98.0.0", 16}};
  mesh::Model model(std::move(settings));
  for (const char* file :
       {"config/10-services.yaml", "config/20-routing.yaml", "config/30-security.yaml", "config/40-telemetry.yaml"}) {
    for (const Value& document : documents(file)) {
      auto parsed = mesh::kinds::parse_object(document, file);
      if (!parsed) {
        out.insert(fmt::format("{} — {}:{:03} {}", sentence_of(parsed.error().detail), file, document.line,
                               document.at("metadata", "name").as_string()));
        continue;
      }
      Value object = std::move(parsed->object);
      mesh::kinds::apply_defaults(*parsed->kind, object);
      model.apply(object);
    }
  }
  return model;
}

// `scheme`: https for what is no HTTP, as in scenarios. What leaves the mesh is found by the name that its TLS asks
// for.
mesh::Question question_of(const Value& said, std::string_view scheme = "http") {
  mesh::Question out;
  const std::string& to = said.get("to").as_string();
  out.url = fmt::format("{}://{}/", scheme, to);
  out.source_labels = {{"app", "app-1"}, {"version", "v1"}};  // the sidecar that istiod was asked for
  if (said.find("server_name") != nullptr && scheme == "https")
    out.url = fmt::format("https://{}:{}/", said.get("server_name").as_string(), to.substr(to.find(':') + 1));
  if (said.find("send") == nullptr) return out;
  const std::string& send = said.get("send").as_string();
  const size_t host = send.find("://") + 3;
  const size_t path = std::min(send.find('/', host), send.size());
  out.method = send.substr(0, send.find(' '));
  out.url = "http://" + to + send.substr(path);
  out.headers.emplace_back("host", send.substr(host, path - host));
  for (const codec::Member& one : said.get("headers").as_object())
    out.headers.emplace_back(one.key, one.value.as_string());
  return out;
}

Result<std::shared_ptr<const config::Listener>> compiled(std::string_view bytes) {
  TRY(config::Resource made, xds::compile(config::kListenerType, bytes));
  return std::get<std::shared_ptr<const config::Listener>>(std::move(made));
}

// A port that takes HTTP is asked for what is none by TLS: to others that says nothing. TLS of which nobody knows the
// name goes as any other bytes.
Result<mesh::Answer> answer_to(const mesh::Model& model, const Value& said) {
  if (said.get("speaks").as_string() == "tls") {
    auto by_name = mesh::explain(model, question_of(said, "https"), compiled);
    if (by_name) return by_name;
  }
  auto answer = mesh::explain(model, question_of(said), compiled);
  if (answer && answer->http && said.get("speaks").as_string() == "opaque")
    return mesh::explain(model, question_of(said, "https"), compiled);
  return answer;
}

// "" if it is done with the request as istiod's configuration does.
std::string deviation(const mesh::Model& model, const Value& said) {
  const auto answer = answer_to(model, said);
  // What is nobody's of ours leaves as it is, as istiod has it by ALLOW_ANY.
  const bool leaves = !answer && answer.error().code == Code::not_found;
  if (leaves && said.get("clusters").find("PassthroughCluster") != nullptr) return "";
  if (!answer) return answer.error().detail;
  if (answer->http != (said.find("send") != nullptr))
    return answer->http ? "taken for HTTP" : "carried as opaque bytes";
  if (const std::string status = std::to_string(said.get("status").as_int()); said.find("status") != nullptr) {
    const bool alike = answer->reply.find(status) != std::string::npos &&
                       answer->reply.find(said.get("location").as_string()) != std::string::npos;
    return alike ? "" : "answered otherwise: " + answer->reply;
  }
  std::map<std::string, int64_t> shares;
  for (const mesh::Share& one : answer->shares) shares[one.cluster] += one.percent;
  std::map<std::string, int64_t> wanted;
  for (const codec::Member& one : said.get("clusters").as_object()) wanted[one.key] = one.value.as_int();
  if (shares == wanted) return "";
  std::string text = "goes to";
  for (const auto& [cluster, percent] : shares) text += fmt::format(" {} ({} %)", cluster, percent);
  return text;
}

// What both sides have for the sidecar of app-1.
struct Side {
  virtual ~Side() = default;
  virtual std::shared_ptr<const config::Listener> listener(const std::string& name) const = 0;
  virtual std::shared_ptr<const config::RouteTable> routes(const std::string& name) const = 0;
  virtual std::shared_ptr<const config::Cluster> cluster(const std::string& name) const = 0;
};

template <class T>
std::shared_ptr<const T> as(const config::Resource& resource) {
  const auto* found = std::get_if<std::shared_ptr<const T>>(&resource);
  return found == nullptr ? nullptr : *found;
}

struct Istiod : Side {
  std::shared_ptr<const config::Listener> listener(const std::string& name) const override {
    return find<config::Listener>(name);
  }
  std::shared_ptr<const config::RouteTable> routes(const std::string& name) const override {
    return find<config::RouteTable>(name);
  }
  std::shared_ptr<const config::Cluster> cluster(const std::string& name) const override {
    return find<config::Cluster>(name);
  }

 private:
  template <class T>
  std::shared_ptr<const T> find(const std::string& name) const {
    for (const config::Resource& one : sent_.changed) {
      if (auto found = as<T>(one); found != nullptr && found->name == name) return found;
    }
    return nullptr;
  }
  const xds::Update sent_ = xds::testing::istio_update();
};

struct Ours : Side {
  explicit Ours(const mesh::Model& model) : model_(model) {
    app_.object.ns = "default";
    app_.labels = {{"app", "app-1"}, {"version", "v1"}};
  }
  std::shared_ptr<const config::Listener> listener(const std::string& name) const override {
    return made<config::Listener>(config::kListenerType, name);
  }
  std::shared_ptr<const config::RouteTable> routes(const std::string& name) const override {
    return made<config::RouteTable>(config::kRouteType, name);
  }
  std::shared_ptr<const config::Cluster> cluster(const std::string& name) const override {
    return made<config::Cluster>(config::kClusterType, name);
  }

 private:
  template <class T>
  std::shared_ptr<const T> made(std::string_view type, const std::string& name) const {
    const auto bytes = mesh::generate(model_, app_, type, name);
    if (!bytes || !*bytes) return nullptr;
    auto resource = xds::compile(type, (*bytes)->bytes);
    EXPECT_TRUE(resource) << name << ": " << resource.error().detail;
    return resource ? as<T>(*resource) : nullptr;
  }
  const mesh::Model& model_;
  mesh::Workload app_;
};

// The settings of the route that takes the request, and where it sends it; nothing: no route forwards it.
std::optional<testing::Settings> route_settings(const Side& side, const Value& said) {
  const mesh::Question question = question_of(said);
  std::string name = said.get("to").as_string();
  name.replace(name.find(':'), 1, "_");
  http::Arena arena;
  http::RequestHead head(arena);
  head.method = question.method;
  head.scheme = "http";
  head.path = std::string_view(question.url).substr(question.url.find('/', 7));
  for (const auto& [header, value] : question.headers) {
    if (header == "host") head.authority = value;
    else head.headers.add(header, value);
  }
  for (const std::string& of : {name, "0.0.0.0" + name.substr(name.find('_')), std::string("virtualOutbound")}) {
    const auto listener = side.listener(of);
    if (listener == nullptr) continue;
    for (const config::FilterChain& chain : listener->chains) {
      const auto* http = std::get_if<config::HttpConnection>(&chain.terminal);
      if (http == nullptr) continue;
      const auto table = http->routes ? http->routes : side.routes(http->routes_name);
      const config::Route* route = table == nullptr ? nullptr : rules::match_route(*table, head, 0).route;
      if (route != nullptr && std::holds_alternative<config::Forward>(route->action))
        return testing::settings_of(*route);
    }
  }
  return std::nullopt;
}

// "timeout: 3 s, istiod has 15 s" → where it is so.
using Differences = std::map<std::string, std::set<std::string>>;

// What the two sides do otherwise with what they send to the same places.
void compare_settings(const Side& ours, const Side& istiod, const Value& said, Differences& out) {
  if (said.find("send") != nullptr) {
    const auto one = route_settings(ours, said);
    const auto other = route_settings(istiod, said);
    if (one && other) {
      for (const std::string& what : testing::differences(*one, *other))
        out["route, " + what].insert(fmt::format("requests.yaml:{:03}", said.line));
    }
  }
  for (const codec::Member& share : said.get("clusters").as_object()) {
    const auto one = ours.cluster(share.key);
    const auto other = istiod.cluster(share.key);
    if (!one || !other) continue;
    for (const std::string& what : testing::differences(testing::settings_of(*one), testing::settings_of(*other)))
      out["cluster, " + what].insert(share.key);
  }
}

TEST(IstioAlike, OurOwnConfigurationDiffersOnlyWhereItIsListed) {
  std::set<std::string> found;
  const mesh::Model model = model_of(found);
  Differences otherwise;
  const Ours ours(model);
  const Istiod istiod;
  size_t requests = 0;
  for (const Value& list : documents("requests.yaml")) {
    for (const Value& said : list.as_array()) {
      ++requests;
      const std::string what = deviation(model, said);
      if (!what.empty()) found.insert(fmt::format("{} — requests.yaml:{:03}", what, said.line));
      compare_settings(ours, istiod, said, otherwise);
    }
  }
  EXPECT_GE(requests, 30u) << "run this from the repository's root";
  for (const auto& [what, where] : otherwise) found.insert(fmt::format("{} — {}", what, fmt::join(where, " ")));
  std::string text;
  for (const std::string& one : found) text += one + "\n";
  std::istringstream file(text_of(std::string(kGolden) + "deviations.txt"));
  std::string listed;
  for (std::string line; std::getline(file, line);) {
    if (!line.empty() && !line.starts_with('#')) listed += line + "\n";
  }
  EXPECT_EQ(text, listed);
}

// What istiod knew as a WorkloadEntry, whose configuration the rest is of.
constexpr std::string_view kAppPod = R"(
apiVersion: v1
kind: Pod
metadata: {name: app-1, namespace: default, labels: {app: app-1, version: v1}}
spec: {serviceAccountName: app-1, containers: [{name: app}]}
status: {phase: Running, podIP: 10.0.0.1}
)";

Value mesh_config() {
  Value out =
      mesh::testing::document("{apiVersion: v1, kind: ConfigMap, metadata: {name: istio, namespace: istio-system}}");
  out["data"].set("mesh", text_of(std::string(kGolden) + "config/mesh.yaml"));
  return out;
}

TEST(IstioAlike, WhoComesInIsJudgedAsIstiodSays) {
  std::set<std::string> not_taken;
  mesh::Model model = model_of(not_taken);
  model.apply(mesh::testing::document(kAppPod));
  model.apply(mesh_config());
  const auto bytes =
      mesh::generate(model, *model.workload({"default", "app-1"}), config::kListenerType, "virtualInbound");
  ASSERT_TRUE(bytes && *bytes);
  const auto inbound = compiled((*bytes)->bytes);
  ASSERT_TRUE(inbound) << inbound.error().detail;
  const xds::testing::Issuer issuer{tls::testing::published_keys(), [](std::string_view payload) {
                                      return tls::testing::sign(tls::SignatureAlgorithm::es256, payload);
                                    }};
  const std::vector<Value> described = xds::testing::arriving();
  EXPECT_GE(described.size(), 42u) << "run this from the repository's root";
  for (const Value& said : described) {
    const auto* chain = xds::testing::chain_for(**inbound, said);
    EXPECT_EQ(xds::testing::what_becomes_of(chain, said, issuer), said.get("does").as_string())
        << "tests/golden/istio/inbound.yaml:" << said.line;
  }
}

}  // namespace
}  // namespace weft::control
