// Reading a kubeconfig (client.authentication.k8s.io's file format, the fields a mesh needs).
#include <fmt/format.h>

#include "codec/base64.h"
#include "codec/value.h"
#include "codec/yaml.h"
#include "kube/config.h"
#include "kube/url.h"

namespace weft::kube {

namespace {

using codec::Value;

struct Document {
  const Value& root;
  const std::string& file;

  std::string place(const Value& value) const { return value.line ? fmt::format("{}:{}", file, value.line) : file; }
};

// The entry of that name in one of the lists (clusters, users, contexts): what stands under `kind` in it.
Result<const Value*> find_named(const Document& document, std::string_view list, std::string_view kind,
                                std::string_view name) {
  for (const Value& entry : document.root.get(list).as_array()) {
    if (entry.get("name").as_string() != name) continue;
    const Value* found = entry.find(kind);
    if (found && found->is_object()) return found;
    return invalid(fmt::format("{}: the {} \"{}\" has no {}", document.place(entry), kind, name, kind));
  }
  return invalid(fmt::format("{}: there is no {} named \"{}\" under {}", document.file, kind, name, list));
}

std::string relative_to(const std::string& file, const std::string& named) {
  const size_t slash = file.rfind('/');
  return named.starts_with('/') || slash == file.npos ? named : file.substr(0, slash + 1) + named;
}

// `key`-data in base64, or the file that `key` names; "" without either.
Result<std::string> material(const Document& document, const Value& entry, const std::string& key) {
  if (const Value* data = entry.find(key + "-data"); data && !data->as_string().empty()) {
    std::string text = data->as_string();
    std::erase_if(text, [](char c) { return c == '\n' || c == '\r' || c == ' '; });  // some tools wrap it
    auto decoded = codec::base64_decode(text);
    if (!decoded) return invalid(fmt::format("{}: {}-data is no base64", document.place(*data), key));
    return decoded;
  }
  const std::string& named = entry.get(key).as_string();
  if (named.empty()) return std::string();
  return read_file(relative_to(document.file, named));
}

Result<void> read_cluster(const Document& document, const Value& cluster, Config& config) {
  const Value& server = cluster.get("server");
  TRY(Url url, parse_url(server.as_string(), document.place(server.is_null() ? cluster : server)));
  config.tls = url.tls;
  config.host = std::move(url.host);
  config.port = url.port;
  config.base_path = std::move(url.path);
  config.server_name = cluster.get("tls-server-name").as_string();
  config.verify_server = !cluster.get("insecure-skip-tls-verify").as_bool();
  TRY(config.roots, material(document, cluster, "certificate-authority"));
  return {};
}

Result<void> read_user(const Document& document, const Value& user, Config& config) {
  for (const char* unsupported : {"exec", "auth-provider", "username"}) {
    if (const Value* found = user.find(unsupported)) {
      return invalid(fmt::format("{}: \"{}\" is not supported: use a client certificate or a token",
                                 document.place(*found), unsupported));
    }
  }
  TRY(config.identity.certificate, material(document, user, "client-certificate"));
  TRY(config.identity.key, material(document, user, "client-key"));
  if (config.identity.certificate.empty() != config.identity.key.empty()) {
    return invalid(fmt::format("{}: a client certificate and its key belong together: one of them is missing",
                               document.place(user)));
  }
  config.token = user.get("token").as_string();
  if (const std::string& named = user.get("tokenFile").as_string(); !named.empty()) {
    config.token_file = relative_to(document.file, named);
    TRY(config.token, read_file(config.token_file));
    while (config.token.ends_with('\n') || config.token.ends_with('\r')) config.token.pop_back();
  }
  return {};
}

}  // namespace

Result<Config> parse_kubeconfig(std::string_view text, const std::string& file, std::string_view context_name) {
  TRY(const std::vector<Value> documents, codec::parse_yaml(text, file));
  if (documents.empty() || !documents.front().is_object())
    return invalid(fmt::format("{}: this is no kubeconfig: it has no entries", file));
  const Document document{documents.front(), file};
  if (context_name.empty()) context_name = document.root.get("current-context").as_string();
  if (context_name.empty()) return invalid(fmt::format("{}: no context is chosen: set current-context", file));
  TRY(const Value* context, find_named(document, "contexts", "context", context_name));
  TRY(const Value* cluster, find_named(document, "clusters", "cluster", context->get("cluster").as_string()));
  Config config;
  TRY_VOID(read_cluster(document, *cluster, config));
  if (const std::string& name = context->get("user").as_string(); !name.empty()) {
    TRY(const Value* user, find_named(document, "users", "user", name));
    TRY_VOID(read_user(document, *user, config));
  }
  if (const std::string& ns = context->get("namespace").as_string(); !ns.empty()) config.ns = ns;
  return config;
}

}  // namespace weft::kube
