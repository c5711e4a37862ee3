#include "mesh/gateway_topology.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "codec/yaml.h"
#include "mesh/shape.h"

namespace weft::mesh {
namespace {

using codec::Value;
using How = config::ForwardedClientCert::How;

// More hops than anybody has; a number beyond is a mistake.
constexpr int64_t kMostProxies = 100;

constexpr std::pair<std::string_view, How> kHow[] = {{"SANITIZE", How::remove},
                                                     {"FORWARD_ONLY", How::forward},
                                                     {"APPEND_FORWARD", How::append},
                                                     {"SANITIZE_SET", How::replace},
                                                     {"ALWAYS_FORWARD_ONLY", How::always_forward}};

void read_proxies(const Value& said, std::string_view path, GatewayTopology& out, std::vector<std::string>& wrong) {
  if (said.is_null()) return;
  if (said.is_int() && said.as_int() >= 0 && said.as_int() <= kMostProxies) {
    out.trusted_proxies = static_cast<uint32_t>(said.as_int());
    return;
  }
  wrong.push_back(
      fmt::format("{}.numTrustedProxies is no number from 0 to {}, and no proxy is trusted", path, kMostProxies));
}

void read_client_cert(const Value& said, std::string_view path, GatewayTopology& out, std::vector<std::string>& wrong) {
  const std::string& word = said.as_string();
  if (said.is_null() || word == "UNDEFINED") return;
  const auto* found = std::ranges::find(kHow, word, [](const auto& one) { return one.first; });
  if (found != std::end(kHow)) {
    out.client_cert = found->second;
    return;
  }
  wrong.push_back(fmt::format(
      "{}.forwardClientCertDetails: \"{}\" is no choice that Istio has, and taken as SANITIZE_SET", path, word));
}

}  // namespace

GatewayTopology read_gateway_topology(const Value& proxy_config, std::string_view path,
                                      std::vector<std::string>& wrong) {
  GatewayTopology out;
  const Value& said = proxy_config.get("gatewayTopology");
  const std::string here = fmt::format("{}gatewayTopology", path);
  if (const std::string why = why_misshapen(said, Shape::map); !why.empty())
    wrong.push_back(fmt::format("{} {}", here, why));
  read_proxies(said.get("numTrustedProxies"), here, out, wrong);
  read_client_cert(said.get("forwardClientCertDetails"), here, out, wrong);
  for (const codec::Member& member : said.as_object()) {
    if (member.key != "numTrustedProxies" && member.key != "forwardClientCertDetails")
      wrong.push_back(fmt::format("{}.{} does nothing", here, member.key));
  }
  return out;
}

GatewayTopology read_gateway_topology(const std::string& annotation, std::vector<std::string>& wrong) {
  const std::string path = fmt::format("metadata.annotations[{}]", kProxyConfigAnnotation);
  const auto documents = codec::parse_yaml(annotation, path);
  if (!documents) {
    wrong.push_back(documents.error().detail);
    return {};
  }
  if (documents->empty()) return {};
  if (const std::string why = why_misshapen(documents->front(), Shape::map); !why.empty())
    wrong.push_back(fmt::format("{} {}", path, why));
  return read_gateway_topology(documents->front(), path + ": ", wrong);
}

GatewayTopology topology_of(const GatewayTopology& own, const GatewayTopology& of_mesh) {
  GatewayTopology out = of_mesh;
  if (own.trusted_proxies) out.trusted_proxies = own.trusted_proxies;
  if (own.client_cert) out.client_cert = own.client_cert;
  return out;
}

}  // namespace weft::mesh
