#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "config/cipher_suites.h"
#include "mesh/kinds/check_meaning.h"

namespace weft::mesh::kinds {
namespace {

using codec::Value;

bool is_tls(std::string_view protocol) { return protocol == "HTTPS" || protocol == "TLS"; }

void check_port(const Value& port, const Path& path, Findings& findings) {
  check_port_number(port.get("number"), path.field("number"), findings);
  check_port_protocol(port.get("protocol"), path.field("protocol"), findings);
}

// "*", "*.shop.example", "www.shop.example", and each of these behind "namespace/", "./" or "*/".
void check_host(const Value& host, const Path& path, Findings& findings) {
  std::string_view name = host.as_string();
  if (const size_t slash = name.find('/'); slash != std::string_view::npos) {
    if (slash == 0 || name.find('/', slash + 1) != std::string_view::npos) {
      findings.bad(path, host, fmt::format("\"{}\" is no host: write NAMESPACE/HOST or HOST", name));
      return;
    }
    name.remove_prefix(slash + 1);
  }
  if (name.empty() ||
      (name.rfind('*') != std::string_view::npos && name != "*" && (!name.starts_with("*.") || name.rfind('*') != 0))) {
    findings.bad(path, host, fmt::format("\"{}\" is no host: a '*' may only be all of it or its first label", name));
  }
}

// Where the certificate comes from: by name, or from the proxy's own files.
void check_certificate(const Value& tls, const Path& path, Findings& findings) {
  const std::string& mode = tls.get("mode").as_string();
  if (mode.empty() || mode == "PASSTHROUGH" || mode == "AUTO_PASSTHROUGH" || mode == "ISTIO_MUTUAL") return;
  const bool named = !tls.get("credentialName").as_string().empty() || tls.get("credentialNames").size() > 0;
  const bool listed = tls.get("tlsCertificates").size() > 0;
  const bool files = !tls.get("serverCertificate").as_string().empty() && !tls.get("privateKey").as_string().empty();
  if (!named && !listed && !files)
    findings.missing(path.field("credentialName"), tls,
                     "is required: it says where the certificate is; or serverCertificate and privateKey");
}

// Whether it asks for TLS: httpsRedirect alone, true or false, is about plaintext (Istio).
bool has_tls(const Value& tls) {
  return !tls.is_null() && std::ranges::any_of(tls.as_object(), [](const codec::Member& member) {
    return member.key != "httpsRedirect" && !member.value.is_null();
  });
}

bool is_too_old(const Value& version) { return version.as_string() == "TLSV1_0" || version.as_string() == "TLSV1_1"; }

}  // namespace

void check_server_tls(const Value& tls, const Path& path, Findings& findings) {
  const Value& least = tls.get("minProtocolVersion");
  const Value& most = tls.get("maxProtocolVersion");
  if (is_too_old(most))
    findings.bad(path.field("maxProtocolVersion"), most,
                 fmt::format("{} is not spoken: TLSV1_2 and TLSV1_3 are", most.as_string()));
  if (least.as_string() == "TLSV1_3" && most.as_string() == "TLSV1_2")
    findings.bad(path.field("minProtocolVersion"), least, "TLSV1_3 is above maxProtocolVersion, TLSV1_2");
  const Value& suites = tls.get("cipherSuites");
  const auto is_spoken = [](const Value& one) {
    return std::ranges::find(config::kCipherSuites, one.as_string()) != config::kCipherSuites.end();
  };
  if (suites.size() > 0 && std::ranges::none_of(suites.as_array(), is_spoken))
    findings.bad(path.field("cipherSuites"), suites,
                 fmt::format("has none that is spoken: {}", fmt::join(config::kCipherSuites, ", ")));
}

namespace {

void check_server(const Value& server, const Path& path, Findings& findings) {
  const Value& port = server.get("port");
  if (!port.is_null()) check_port(port, path.field("port"), findings);
  const Path hosts = path.field("hosts");
  if (server.get("hosts").as_array().empty()) findings.missing(hosts, server, "needs at least one host");
  size_t i = 0;
  for (const Value& host : server.get("hosts").as_array()) check_host(host, hosts.index(i++), findings);
  const Value& tls = server.get("tls");
  check_server_tls(tls, path.field("tls"), findings);
  const std::string protocol = port_protocol(port);
  if (is_tls(protocol)) {
    if (tls.is_null()) {
      findings.missing(path.field("tls"), server, fmt::format("is required for the protocol {}", protocol));
    } else if (tls.get("httpsRedirect").as_bool()) {
      findings.bad(path.field("tls"), tls, "httpsRedirect belongs to a server of the protocol HTTP");
    } else {
      check_certificate(tls, path.field("tls"), findings);
    }
  } else if (has_tls(tls)) {
    findings.bad(path.field("tls"), tls, fmt::format("a server of the protocol {} has no TLS", protocol));
  }
}

}  // namespace

void check_gateway(const Value& spec, const Path& path, Findings& findings) {
  const Path servers = path.field("servers");
  if (spec.get("servers").as_array().empty()) findings.missing(servers, spec, "needs at least one server");
  check_labels(spec.get("selector"), path.field("selector"), findings);
  std::set<std::string> names;
  size_t i = 0;
  for (const Value& server : spec.get("servers").as_array()) {
    const Path at = servers.index(i++);
    check_server(server, at, findings);
    const Value& name = server.at("port", "name");
    // Routes are called by it.
    if (!name.as_string().empty() && !names.insert(name.as_string()).second) {
      const Path port = at.field("port");
      findings.bad(port.field("name"), name, fmt::format("\"{}\" is there twice", name.as_string()));
    }
  }
}

}  // namespace weft::mesh::kinds
