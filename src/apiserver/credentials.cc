#include "apiserver/credentials.h"

#include <fmt/format.h>
#include <sys/stat.h>

#include <algorithm>
#include <array>
#include <fstream>
#include <sstream>

#include "base/private_file.h"
#include "base/random.h"
#include "codec/base64.h"
#include "tls/token_signer.h"

namespace weft::apiserver {
namespace {

constexpr auto kValid =
    std::chrono::days(3650);  // a laptop's cluster outlives a year's certificate; the folder is its owner's alone
constexpr auto kBackdate = std::chrono::hours(1);  // for clients whose clock is behind
constexpr size_t kTokenBytes = 32;

// "" if it is not there: then it is made anew.
std::string read_file(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  std::ostringstream text;
  text << file.rdbuf();
  return text.str();
}

std::string new_token() {
  std::array<uint8_t, kTokenBytes> bytes{};
  secure_random(bytes);
  std::string token;
  for (uint8_t byte : bytes) token += fmt::format("{:02x}", byte);
  return token;
}

bool has_all(const std::vector<std::string>& there, const std::vector<std::string>& wanted) {
  return std::ranges::all_of(wanted,
                             [&](const std::string& name) { return std::ranges::find(there, name) != there.end(); });
}

bool still_good(const Credentials& kept, const std::vector<std::string>& dns_names,
                const std::vector<std::string>& addresses, WallTime now) {
  if (kept.root.empty() || kept.identity.key.empty()) return false;
  Result<tls::CertificateInfo> info = tls::read_certificate_info(kept.identity.certificate);
  return info && info->not_after > now && has_all(info->dns_names, dns_names) && has_all(info->addresses, addresses);
}

}  // namespace

Result<Credentials> load_or_make_credentials(const std::string& folder, const std::vector<std::string>& dns_names,
                                             const std::vector<std::string>& addresses, WallTime now) {
  const std::string root_path = folder + "/api-root.pem";
  const std::string certificate_path = folder + "/api-server.pem";
  const std::string key_path = folder + "/api-server-key.pem";
  const std::string token_path = folder + "/api-token";
  const std::string token_key_path = folder + "/service-account-key.pem";
  if (::mkdir(folder.c_str(), 0700) != 0 && errno != EEXIST)
    return fail(from_errno(errno, "make the folder " + folder));
  Credentials kept{read_file(root_path),
                   {read_file(certificate_path), read_file(key_path)},
                   read_file(token_path),
                   read_file(token_key_path)};
  if (kept.token.empty()) {
    kept.token = new_token();
    TRY_VOID(replace_private_file(token_path, kept.token));
  }
  if (kept.token_key.empty()) {
    TRY(kept.token_key, tls::make_private_key());
    TRY_VOID(replace_private_file(token_key_path, kept.token_key));
  }
  if (still_good(kept, dns_names, addresses, now)) return kept;
  tls::Validity validity{now - kBackdate, now + kValid};
  // The root's key is not kept: it signs once.
  TRY(tls::KeyPair root, tls::make_root("weft API", validity));
  TRY(kept.identity,
      tls::issue(
          root,
          {.common_name = "weft-api", .organization = "", .dns_names = dns_names, .addresses = addresses, .uris = {}},
          validity));
  kept.root = root.certificate;
  TRY_VOID(replace_private_file(key_path, kept.identity.key));
  TRY_VOID(replace_private_file(certificate_path, kept.identity.certificate));
  TRY_VOID(replace_private_file(root_path, kept.root));
  return kept;
}

std::string kubeconfig(const Credentials& credentials, std::string_view server, std::string_view name) {
  return fmt::format(R"(apiVersion: v1
kind: Config
clusters:
- name: {0}
  cluster:
    server: {1}
    certificate-authority-data: {2}
users:
- name: {0}
  user:
    token: {3}
contexts:
- name: {0}
  context:
    cluster: {0}
    user: {0}
    namespace: default
current-context: {0}
)",
                     name, server, codec::base64_encode(credentials.root), credentials.token);
}

}  // namespace weft::apiserver
