// Our own compiler and a real istiod, side by side: the YAML of tests/golden/istio/config becomes a mesh, and the
// described requests of tests/golden/istio/requests.yaml, which src/proxy/istio_test.cc asks what istiod made of it,
// are asked what we make of it. What is not alike stands in deviations.txt, a line each; it may only become shorter.
#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <map>
#include <set>
#include <sstream>

#include "codec/yaml.h"
#include "mesh/explain.h"
#include "mesh/kinds/defaults.h"
#include "mesh/kinds/parse.h"
#include "xds/compile.h"

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
        out.insert(fmt::format("{}:{:03} {} {} — {}", file, document.line, document.get("kind").as_string(),
                               document.at("metadata", "name").as_string(), sentence_of(parsed.error().detail)));
        continue;
      }
      Value object = std::move(parsed->object);
      mesh::kinds::apply_defaults(*parsed->kind, object);
      model.apply(object);
    }
  }
  return model;
}

mesh::Question question_of(const Value& said) {
  mesh::Question out;
  const std::string& to = said.get("to").as_string();
  out.url = "http://" + to + "/";
  out.source_labels = {{"app", "app-1"}, {"version", "v1"}};  // the sidecar that istiod was asked for
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

// "" if it is done with the request as istiod's configuration does.
std::string deviation(const mesh::Model& model, const Value& said) {
  const auto answer = mesh::explain(model, question_of(said), compiled);
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

TEST(IstioAlike, OurOwnConfigurationDiffersOnlyWhereItIsListed) {
  std::set<std::string> found;
  const mesh::Model model = model_of(found);
  size_t requests = 0;
  for (const Value& list : documents("requests.yaml")) {
    for (const Value& said : list.as_array()) {
      ++requests;
      const std::string what = deviation(model, said);
      if (!what.empty()) found.insert(fmt::format("requests.yaml:{:03} — {}", said.line, what));
    }
  }
  EXPECT_GE(requests, 30u) << "run this from the repository's root";
  std::string text;
  for (const std::string& one : found) text += one + "\n";
  std::istringstream file(text_of(std::string(kGolden) + "deviations.txt"));
  std::string listed;
  for (std::string line; std::getline(file, line);) {
    if (!line.starts_with('#')) listed += line + "\n";
  }
  EXPECT_EQ(text, listed);
}

}  // namespace
}  // namespace weft::control
