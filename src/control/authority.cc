#include "control/authority.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "base/log.h"
#include "base/private_file.h"

namespace weft::control {
namespace {

constexpr Duration kRootTime = 10 * 365 * 24h;
constexpr Duration kBackdate = 5min;  // clocks of a mesh's machines differ
constexpr size_t kMaxFile = 256 * 1024;
constexpr std::array kFiles = {"root-cert.pem", "ca-cert.pem", "ca-key.pem", "cert-chain.pem"};
enum File : uint8_t { kRoot, kCertificate, kKey, kChain };

// "" if there is none.
std::string read_file(const std::string& path) {
  auto text = read_whole_file(path, kMaxFile);
  return text ? *std::move(text) : std::string();
}

// "-----BEGIN CERTIFICATE-----…" one by one.
std::vector<std::string> split_chain(std::string_view pem) {
  constexpr std::string_view kEnd = "-----END CERTIFICATE-----";
  std::vector<std::string> certificates;
  for (;;) {
    const size_t begin = pem.find("-----BEGIN CERTIFICATE-----");
    const size_t end = pem.find(kEnd);
    if (begin == pem.npos || end == pem.npos || end < begin) return certificates;
    certificates.push_back(std::string(pem.substr(begin, end + kEnd.size() - begin)) + "\n");
    pem.remove_prefix(end + kEnd.size());
  }
}

Result<void> check_validity(const std::string& path, std::string_view pem, WallTime now) {
  auto info = tls::read_certificate_info(pem);
  if (!info) return invalid(fmt::format("{}: {}", path, info.error().detail));
  if (info->not_after <= now) return invalid(path + ": this certificate has expired; supply another, or remove it");
  return {};
}

}  // namespace

Result<Authority> Authority::open(const std::string& folder, std::string trust_domain, WallTime now) {
  TRY_VOID(make_private_folder(folder));
  std::array<std::string, kFiles.size()> texts;
  for (size_t i = 0; i < kFiles.size(); ++i) texts[i] = read_file(fmt::format("{}/{}", folder, kFiles[i]));
  Authority made;
  made.trust_domain_ = std::move(trust_domain);
  if (std::ranges::all_of(texts, &std::string::empty)) {
    TRY(made.signing_, tls::make_root("weft root CA", {now - kBackdate, now + kRootTime}));
    made.root_ = made.signing_.certificate;
    // The root last: what it stands beside is whole then.
    TRY_VOID(replace_private_file(folder + "/ca-key.pem", made.signing_.key));
    TRY_VOID(replace_private_file(folder + "/ca-cert.pem", made.root_));
    TRY_VOID(replace_private_file(folder + "/root-cert.pem", made.root_));
    log::info("control: a new root was made in {}", folder);
    return made;
  }
  for (const File file : {kRoot, kCertificate, kKey}) {
    if (!texts[file].empty()) continue;
    return fail(Code::conflict, Side::local,
                fmt::format("{} has no {}, but other files of an authority; supply it, or remove them all", folder,
                            kFiles[file]));
  }
  for (const File file : {kRoot, kCertificate})
    TRY_VOID(check_validity(fmt::format("{}/{}", folder, kFiles[file]), texts[file], now));
  made.root_ = texts[kRoot];
  made.signing_ = {texts[kCertificate], texts[kKey]};
  if (texts[kCertificate] != texts[kRoot]) made.chain_ = texts[kChain].empty() ? texts[kCertificate] : texts[kChain];
  return made;
}

Result<std::vector<std::string>> Authority::sign(std::string_view request, const tls::Identity& identity,
                                                 Duration wanted, WallTime now) const {
  const Duration time = wanted > 0s ? std::min(wanted, kMostCertificateTime) : kWorkloadCertificateTime;
  TRY(const tls::CertificateInfo signer, tls::read_certificate_info(signing_.certificate));
  const tls::Validity validity{now - kBackdate, std::min(now + time, signer.not_after)};
  TRY(std::string leaf,
      tls::sign_request(
          signing_, request,
          {.common_name = {}, .organization = {}, .dns_names = {}, .addresses = {}, .uris = {identity.uri()}},
          validity));
  std::vector<std::string> chain = {std::move(leaf)};
  for (std::string& between : split_chain(chain_)) {
    if (between != root_) chain.push_back(std::move(between));
  }
  chain.push_back(root_);
  return chain;
}

}  // namespace weft::control
