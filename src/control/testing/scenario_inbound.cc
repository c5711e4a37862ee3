#include "control/testing/scenario_inbound.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "control/testing/settings.h"
#include "mesh/generate.h"
#include "mesh/names.h"
#include "xds/compile.h"

namespace weft::control::testing {
namespace {

using codec::Value;

// nullptr: the mesh makes none, or no proxy takes it.
template <class T>
std::shared_ptr<const T> resource(const mesh::Model& model, const mesh::Workload& pod, std::string_view type,
                                  const std::string& name) {
  const auto made = mesh::generate(model, pod, type, name);
  if (!made || !*made) return nullptr;
  const auto compiled = xds::compile_for_another(type, (*made)->bytes);
  return compiled ? std::get<std::shared_ptr<const T>>(*compiled) : nullptr;
}

std::string words_of(config::TlsVersion version) {
  return version == config::TlsVersion::tls12 ? "1.2" : version == config::TlsVersion::tls13 ? "1.3" : "any";
}

std::string words_of(const std::string& name, const config::Secret* secret) {
  if (!name.empty()) return name;
  return secret == nullptr ? "" : secret->certificate + ", " + secret->key;
}

void add_tls(const config::Tls& tls, Settings& out) {
  out["TLS"] = fmt::format("{} to {}", words_of(tls.least), words_of(tls.most));
  out["ciphers"] = fmt::format("{}", fmt::join(tls.ciphers, " "));
  out["certificate"] = words_of(tls.certificate_name, tls.certificate.get());
  for (const config::Tls::More& more : tls.more_certificates)
    out["certificate"] += "; " + words_of(more.name, more.certificate.get());
  std::vector<std::string> names;
  for (const config::PeerName& one : tls.names) names.push_back(one.text.pattern());
  for (const config::PeerName& one : tls.trust ? tls.trust->names : std::vector<config::PeerName>())
    names.push_back(one.text.pattern());
  out["clients"] = fmt::format("{}", fmt::join(names, " "));
  out["revoked"] = tls.trust ? tls.trust->revoked : "";
  out["pins"] = fmt::to_string(tls.pins.size() + (tls.trust ? tls.trust->pins.size() : 0));
}

// Of chains for the port, and of all that a gateway has: the one that is not for the mesh's own mutual TLS.
void add_tls_at(const mesh::Model& model, const mesh::Workload& pod, uint16_t port, const std::string& host,
                Settings& out) {
  const std::string name = pod.is_gateway ? fmt::format("0.0.0.0_{}", port) : "virtualInbound";
  const auto listener = resource<config::Listener>(model, pod, config::kListenerType, name);
  if (listener == nullptr) return;
  for (const config::FilterChain& chain : listener->chains) {
    const auto& names = chain.match.server_names;
    const bool named = host.empty() || std::ranges::find(names, host) != names.end();
    const bool meant = named && (pod.is_gateway || chain.match.destination_port == port);
    if (meant && chain.tls && chain.tls->certificate_name != config::kOwnCertificate) add_tls(*chain.tls, out);
  }
}

// nullopt: nothing is open there.
std::optional<Settings> settings_at(const mesh::Model& model, const mesh::Workload& pod, uint16_t port,
                                    const std::string& host) {
  Settings out;
  add_tls_at(model, pod, port, host, out);
  const auto cluster =
      resource<config::Cluster>(model, pod, config::kClusterType, to_string(mesh::ClusterName{true, port, "", ""}));
  if (cluster == nullptr) return out.empty() ? std::nullopt : std::optional(out);
  out.merge(settings_of(*cluster));
  std::vector<std::string> addresses;
  if (cluster->endpoints) {
    for (const config::Endpoint& one : cluster->endpoints->endpoints)
      addresses.push_back(config::to_string(one.address));
  }
  out["goes to"] = fmt::format("{}", fmt::join(addresses, " "));
  return out;
}

}  // namespace

void check_inbound(const mesh::Model& model, const Value& said, Expect& expect) {
  const std::string& name = said.get("pod").as_string();
  const size_t slash = name.find('/');
  const mesh::Workload* pod =
      slash == name.npos ? nullptr : model.workload({name.substr(0, slash), name.substr(slash + 1)});
  if (pod == nullptr) return expect.problem(said.line, fmt::format("pod: there is no {}", name));
  const auto settings =
      settings_at(model, *pod, static_cast<uint16_t>(said.get("port").as_int()), said.get("host").as_string());
  if (!settings) return expect.problem(said.line, "port: nothing leads to the app there");
  if (said.size() < 3) return expect.problem(said.line, "expects nothing; say a setting");
  for (const codec::Member& one : said.as_object()) {
    if (one.key == "pod" || one.key == "port" || one.key == "host") continue;
    const auto found = settings->find(one.key);
    if (found == settings->end()) {
      std::vector<std::string> known;
      for (const auto& [key, value] : *settings) known.push_back(fmt::format("{}: {}", key, value));
      expect.problem(said.line, fmt::format("{} is no setting; there are\n  {}", one.key, fmt::join(known, "\n  ")));
    } else {
      expect.text(said, one.key, found->second);
    }
  }
}

}  // namespace weft::control::testing
