#include "mesh/extension_provider.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <span>

#include "base/text.h"
#include "codec/yaml.h"
#include "http/h1/chars.h"
#include "mesh/gateway_topology.h"
#include "mesh/kinds/duration.h"
#include "mesh/kinds/syntax.h"
#include "mesh/names.h"
#include "mesh/shape.h"
#include "mesh/supported.h"
#include "mesh/tls_terms.h"

namespace weft::mesh {
namespace {

using codec::Value;
using Speaks = ExtensionProvider::Speaks;

constexpr std::array<std::string_view, 8> kRead = {"defaultConfig",         "extensionProviders", "meshMTLS",
                                                   "outboundTrafficPolicy", "pathNormalization",  "tlsDefaults",
                                                   "trustDomain",           "trustDomainAliases"};
constexpr size_t kMostNameLength = 63;
constexpr int64_t kMostBody = 4 * 1024 * 1024;

// Where something is wrong; the first place counts.
struct Complaint {
  std::string& wrong;

  void say(std::string_view path, std::string_view what) {
    if (wrong.empty()) wrong = fmt::format("{}: {}", path, what);
  }
};

// A DNS label: it becomes part of other names.
bool is_provider_name(std::string_view name) {
  return !name.empty() && name.size() <= kMostNameLength && !name.starts_with('-') && !name.ends_with('-') &&
         name.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-") == name.npos;
}

struct Field {
  std::string_view name;
  Shape shape;
};

constexpr Field kOfBody[] = {
    {"maxRequestBytes", Shape::number}, {"allowPartialMessage", Shape::flag}, {"packAsBytes", Shape::flag}};
constexpr Field kOfBoth[] = {{"service", Shape::text},
                             {"port", Shape::number},
                             {"timeout", Shape::text},
                             {"failOpen", Shape::flag},
                             {"statusOnError", Shape::number},
                             {"clearRouteCache", Shape::flag},
                             {"includeRequestBodyInCheck", Shape::map}};
constexpr Field kOfHttp[] = {{"pathPrefix", Shape::text},
                             {"includeHeadersInCheck", Shape::list},
                             {"includeRequestHeadersInCheck", Shape::list},
                             {"includeAdditionalHeadersInCheck", Shape::map},
                             {"headersToUpstreamOnAllow", Shape::list},
                             {"headersToDownstreamOnDeny", Shape::list},
                             {"headersToDownstreamOnAllow", Shape::list}};

void check_fields(const Value& from, std::span<const Field> known, std::span<const Field> more, const std::string& path,
                  Complaint complaint) {
  if (const std::string why = why_misshapen(from, Shape::map); !why.empty()) complaint.say(path, why);
  for (const codec::Member& member : from.as_object()) {
    const std::string here = fmt::format("{}.{}", path, member.key);
    const auto at = std::ranges::find(known, member.key, &Field::name);
    const auto also = std::ranges::find(more, member.key, &Field::name);
    if (at == known.end() && also == more.end()) {
      complaint.say(here, "is no field that weft knows");
    } else if (const std::string why = why_misshapen(member.value, at == known.end() ? also->shape : at->shape);
               !why.empty()) {
      complaint.say(here, why);
    }
  }
}

// Protobuf's JSON takes a number as text, too, and Istio's examples write ports so. 0: it is none.
int64_t number_in(const Value& from) {
  if (!from.is_string()) return from.as_int();
  const std::string& text = from.as_string();
  int64_t number = 0;
  const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), number);
  return problem == std::errc() && end == text.data() + text.size() ? number : 0;
}

void read_service(const Value& from, const std::string& path, ExtensionProvider& out, Complaint complaint) {
  std::string_view service = from.get("service").as_string();
  if (const size_t slash = service.find('/'); slash != service.npos) {
    out.ns = service.substr(0, slash);
    service.remove_prefix(slash + 1);
  }
  out.host = lower_case(service);
  if (out.host.empty()) complaint.say(path + ".service", "is required: the host of a Service");
  const int64_t port = number_in(from.get("port"));
  if (port < 1 || port > 65535) {
    complaint.say(path + ".port", "must be 1 to 65535");
  } else {
    out.port = static_cast<uint16_t>(port);
  }
}

void read_status(const Value& from, const std::string& path, ExtensionProvider& out, Complaint complaint) {
  const Value& said = from.get("statusOnError");
  if (said.is_null() || (said.is_string() && said.as_string().empty())) return;
  const int64_t status = number_in(said);
  if (status < 200 || status > 599) return complaint.say(path + ".statusOnError", "is no status of a response");
  out.status_on_error = static_cast<uint16_t>(status);
}

void read_body(const Value& from, const std::string& path, ExtensionProvider& out, Complaint complaint) {
  const Value& body = from.get("includeRequestBodyInCheck");
  if (body.is_null()) return;
  const std::string here = path + ".includeRequestBodyInCheck";
  check_fields(body, kOfBody, {}, here, complaint);
  const int64_t most = number_in(body.get("maxRequestBytes"));
  if (most < 1 || most > kMostBody)
    return complaint.say(here + ".maxRequestBytes", fmt::format("must be 1 to {}", kMostBody));
  out.most_body = static_cast<uint32_t>(most);
  out.partial_body = body.get("allowPartialMessage").as_bool();
  out.body_as_bytes = body.get("packAsBytes").as_bool();
}

std::vector<std::string> read_headers(const Value& from, std::string_view field, const std::string& path,
                                      Complaint complaint) {
  std::vector<std::string> out;
  for (const Value& one : from.get(field).as_array()) {
    const std::string name = lower_case(one.as_string());
    const std::string_view middle = std::string_view(name).substr(name.starts_with('*') ? 1 : 0);
    const size_t star = middle.find('*');
    if (middle.empty() || (star != middle.npos && (star + 1 != middle.size() || middle.size() != name.size())))
      complaint.say(fmt::format("{}.{}", path, field), "takes names, and names that begin or end with *");
    out.push_back(name);
  }
  return out;
}

void read_http(const Value& from, const std::string& path, ExtensionProvider& out, Complaint complaint) {
  out.path_prefix = from.get("pathPrefix").as_string();
  if (!out.path_prefix.empty() && (!out.path_prefix.starts_with('/') || !http::h1::is_target(out.path_prefix)))
    complaint.say(path + ".pathPrefix", "must be a path that begins with /");
  out.shown_headers = read_headers(from, "includeRequestHeadersInCheck", path, complaint);
  std::vector<std::string> formerly = read_headers(from, "includeHeadersInCheck", path, complaint);
  if (out.shown_headers.empty()) out.shown_headers = std::move(formerly);
  for (const codec::Member& one : from.get("includeAdditionalHeadersInCheck").as_object()) {
    std::string name = lower_case(one.key);
    if (const std::string why = why_misshapen(one.value, Shape::text); !why.empty())
      complaint.say(fmt::format("{}.includeAdditionalHeadersInCheck.{}", path, one.key), why);
    if (http::h1::frames_message(name) || !http::h1::is_token(name) || !http::h1::is_value(one.value.as_string()))
      complaint.say(fmt::format("{}.includeAdditionalHeadersInCheck.{}", path, one.key),
                    "is no header that can be added");
    out.added_headers.emplace_back(std::move(name), one.value.as_string());
  }
  std::ranges::sort(out.added_headers);
  out.headers_to_upstream = read_headers(from, "headersToUpstreamOnAllow", path, complaint);
  out.headers_of_denial = read_headers(from, "headersToDownstreamOnDeny", path, complaint);
  out.headers_to_client = read_headers(from, "headersToDownstreamOnAllow", path, complaint);
}

ExtensionProvider read_provider(const Value& from, const std::string& path) {
  ExtensionProvider out;
  Complaint complaint{out.wrong};
  const Value& http = from.get("envoyExtAuthzHttp");
  const Value& grpc = from.get("envoyExtAuthzGrpc");
  if (http.is_null() && grpc.is_null()) {
    out.wrong = path + ": it has neither envoyExtAuthzHttp nor envoyExtAuthzGrpc, so there is nobody to ask";
    return out;
  }
  if (!http.is_null() && !grpc.is_null()) complaint.say(path, "has both envoyExtAuthzHttp and envoyExtAuthzGrpc");
  out.speaks = grpc.is_null() ? Speaks::http : Speaks::grpc;
  const Value& said = grpc.is_null() ? http : grpc;
  const std::string here = path + (grpc.is_null() ? ".envoyExtAuthzHttp" : ".envoyExtAuthzGrpc");
  if (grpc.is_null()) {
    check_fields(said, kOfBoth, kOfHttp, here, complaint);
    read_http(said, here, out, complaint);
  } else {
    check_fields(said, kOfBoth, {}, here, complaint);
  }
  read_service(said, here, out, complaint);
  read_status(said, here, out, complaint);
  read_body(said, here, out, complaint);
  out.fail_open = said.get("failOpen").as_bool();
  if (const Value& timeout = said.get("timeout"); !timeout.is_null()) {
    const auto read = kinds::parse_duration(timeout.as_string());
    if (!read || *read <= 0s) complaint.say(here + ".timeout", "must be a time like 500ms");
    if (read) out.timeout = *read;
  }
  return out;
}

// Whether it is as it should be, or null; if not, that is said, and what becomes of it.
bool has_shape(const Value& said, Shape shape, std::string_view path, std::string_view taken_as, std::string_view where,
               MeshConfig& out) {
  const std::string why = why_misshapen(said, shape);
  if (!why.empty()) out.ignored.push_back(fmt::format("{}: {} {}{}", where, path, why, taken_as));
  return why.empty();
}

void read_providers(const Value& said, std::string_view where, MeshConfig& out) {
  if (!has_shape(said, Shape::list, "extensionProviders", ", and names nobody", where, out)) return;
  const codec::Array& list = said.as_array();
  for (size_t i = 0; i < list.size(); ++i) {
    const Value& one = list[i];
    const std::string path = at_index("extensionProviders", i);
    const std::string& name = one.get("name").as_string();
    if (!is_provider_name(name)) {
      out.ignored.push_back(
          fmt::format("{}: {}.name: \"{}\" is no name of a provider: lower-case letters, digits and \"-\", at most {}",
                      where, path, name, kMostNameLength));
      continue;
    }
    ExtensionProvider made = read_provider(one, path);
    if (made.speaks != Speaks::nothing && !made.wrong.empty())
      out.ignored.push_back(fmt::format("{}: {}", where, made.wrong));
    const auto [at, added] = out.providers.try_emplace(name, std::move(made));
    if (!added) {
      at->second.wrong = fmt::format("{}.name: \"{}\" is there twice", path, name);
      out.ignored.push_back(fmt::format("{}: {}", where, at->second.wrong));
    }
  }
}

void name_unknown(const Value& said, std::string_view path, std::initializer_list<std::string_view> known,
                  std::string_view where, MeshConfig& out) {
  std::vector<std::string> wrong;
  check_members(said, path, known, wrong);
  for (const std::string& sentence : wrong) out.ignored.push_back(fmt::format("{}: {}", where, sentence));
}

// A word nobody knows closes: it was meant to say something.
void read_outbound(const Value& policy, std::string_view where, MeshConfig& out) {
  out.outbound = read_outbound_mode(policy);
  if (!has_shape(policy, Shape::map, "outboundTrafficPolicy", ", and is taken as REGISTRY_ONLY", where, out)) return;
  name_unknown(policy, "outboundTrafficPolicy", {"mode"}, where, out);
  const Value& mode = policy.get("mode");
  if (mode.is_null() || mode.as_string() == "ALLOW_ANY" || mode.as_string() == "REGISTRY_ONLY") return;
  out.ignored.push_back(fmt::format(
      "{}: outboundTrafficPolicy.mode: \"{}\" is neither ALLOW_ANY nor REGISTRY_ONLY, and taken as REGISTRY_ONLY",
      where, mode.as_string()));
}

// A word nobody knows changes nothing of the default.
void read_path_normalization(const Value& said, const std::string& where, MeshConfig& out) {
  if (!has_shape(said, Shape::map, "pathNormalization", ", and is taken as BASE", where, out)) return;
  name_unknown(said, "pathNormalization", {"normalization"}, where, out);
  const std::string& word = said.get("normalization").as_string();
  if (!said.is_null() && word.empty()) {
    out.ignored.push_back(where + std::string(": pathNormalization says no normalization, and is taken as BASE"));
  } else if (word == "NONE") {
    out.paths = {};
  } else if (word == "MERGE_SLASHES") {
    out.paths.merge_slashes = true;
  } else if (word == "DECODE_AND_MERGE_SLASHES") {
    out.paths.merge_slashes = true;
    out.paths.escaped_slashes = config::EscapedSlashes::unescape;
  } else if (!word.empty() && word != "BASE" && word != "DEFAULT") {
    out.ignored.push_back(
        fmt::format("{}: pathNormalization.normalization: \"{}\" is none of NONE, BASE, MERGE_SLASHES and "
                    "DECODE_AND_MERGE_SLASHES, and taken as BASE",
                    where, word));
  }
}

void read_trust_domains(const Value& mesh, std::string_view where, MeshConfig& out) {
  out.trust_domain = mesh.get("trustDomain").as_string();
  has_shape(mesh.get("trustDomain"), Shape::text, "trustDomain", "", where, out);
  has_shape(mesh.get("trustDomainAliases"), Shape::list, "trustDomainAliases", ", and names none", where, out);
  const codec::Array& aliases = mesh.get("trustDomainAliases").as_array();
  for (size_t i = 0; i < aliases.size(); ++i) {
    const std::string& alias = aliases[i].as_string();
    if (alias.empty() || alias.contains('*') || !kinds::is_trust_domain(alias)) {
      out.ignored.push_back(fmt::format("{}: {}: \"{}\" is no trust domain, and nobody's account is taken for it",
                                        where, at_index("trustDomainAliases", i), alias));
    } else if (std::ranges::find(out.trust_domain_aliases, alias) == out.trust_domain_aliases.end()) {
      out.trust_domain_aliases.push_back(alias);
    }
  }
}

// Of what proxies are told, only what stands before gateways.
void read_default_config(const Value& said, const std::string& where, MeshConfig& out) {
  has_shape(said, Shape::map, "defaultConfig", "", where, out);
  std::vector<std::string> wrong;
  out.gateways = read_gateway_topology(said, "defaultConfig.", wrong);
  for (const codec::Member& member : said.as_object()) {
    if (member.key != "gatewayTopology") wrong.push_back(fmt::format("defaultConfig.{} does nothing", member.key));
  }
  for (const std::string& sentence : wrong) out.ignored.push_back(fmt::format("{}: {}", where, sentence));
}

void read_tls(const Value& mesh, const std::string& where, MeshConfig& out) {
  std::vector<std::string> wrong;
  out.mesh_tls = read_tls_terms(mesh.get("meshMTLS"), "meshMTLS", TermsOf::mesh, wrong);
  out.tls_defaults = read_tls_terms(mesh.get("tlsDefaults"), "tlsDefaults", TermsOf::others, wrong);
  for (const std::string& sentence : wrong) out.ignored.push_back(fmt::format("{}: {}", where, sentence));
}

void read_denials(const Value& annotations, MeshConfig& out) {
  const Value& annotation = annotations.get(kDenialsAnnotation);
  const std::string where = fmt::format("metadata.annotations[{}]", kDenialsAnnotation);
  if (const std::string why = why_misshapen(annotation, Shape::text); !why.empty())
    out.ignored.push_back(fmt::format("{} {}, and is taken as PLAIN", where, why));
  const std::string& said = annotation.as_string();
  out.names_denials = said == "NAMED";
  if (said.empty() || said == "NAMED" || said == "PLAIN") return;
  out.ignored.push_back(fmt::format("{}: \"{}\" is neither NAMED nor PLAIN, and taken as PLAIN", where, said));
}

// The text's documents; the first is a map.
Result<std::vector<Value>> read_documents(const Value& data, const std::string& where) {
  const auto misshapen = [](std::string_view path, const std::string& why) {
    return invalid(fmt::format("{} {}", path, why));
  };
  if (const std::string why = why_misshapen(data, Shape::map); !why.empty()) return misshapen("data", why);
  if (const std::string why = why_misshapen(data.get("mesh"), Shape::text); !why.empty()) return misshapen(where, why);
  TRY(auto documents, codec::parse_yaml(data.get("mesh").as_string(), where));
  if (documents.empty()) return documents;
  if (const std::string why = why_misshapen(documents.front(), Shape::map); !why.empty()) return misshapen(where, why);
  return documents;
}

}  // namespace

MeshConfig read_mesh_config(const Value& config_map) {
  MeshConfig out;
  read_denials(config_map.at("metadata", "annotations"), out);
  const std::string where = "data.mesh";
  const auto documents = read_documents(config_map.get("data"), where);
  if (!documents) {
    out.readable = false;
    out.ignored.push_back(documents.error().detail + "; what it said before holds");
    return out;
  }
  if (documents->empty()) return out;
  if (documents->size() > 1)
    out.ignored.push_back(fmt::format("{}: of its {} documents the first alone is read", where, documents->size()));
  std::string others;
  for (const codec::Member& member : documents->front().as_object()) {
    if (std::ranges::find(kRead, member.key) == std::end(kRead)) others += (others.empty() ? "" : ", ") + member.key;
  }
  if (!others.empty()) {
    out.ignored.push_back(
        fmt::format("{}: weft reads {} alone; {} does nothing", where, fmt::join(kRead, ", "), others));
  }
  read_providers(documents->front().get("extensionProviders"), where, out);
  read_outbound(documents->front().get("outboundTrafficPolicy"), where, out);
  read_path_normalization(documents->front().get("pathNormalization"), where, out);
  read_trust_domains(documents->front(), where, out);
  read_tls(documents->front(), where, out);
  read_default_config(documents->front().get("defaultConfig"), where, out);
  return out;
}

std::string why_not_followed(const MeshConfig& config, const Settings& settings) {
  if (config.trust_domain.empty() || config.trust_domain == settings.trust_domain) return {};
  return fmt::format(
      "data.mesh: trustDomain: \"{}\" is not this mesh's trust domain, which is {}: the control plane signs for that "
      "one "
      "alone; name it among trustDomainAliases if its accounts are to be taken",
      config.trust_domain, settings.trust_domain);
}

}  // namespace weft::mesh
