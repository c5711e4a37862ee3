#include "control/authority.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <filesystem>
#include <iterator>
#include <utility>

#include "base/log.h"
#include "base/private_file.h"
#include "codec/base64.h"
#include "tls/context.h"
#include "tls/verify.h"

namespace weft::control {
namespace {

constexpr Duration kRootTime = 10 * 365 * 24h;
constexpr Duration kBackdate = 5min;  // clocks of a mesh's machines differ
constexpr size_t kMaxFile = 256 * 1024;
constexpr std::array kFiles = {"root-cert.pem", "ca-cert.pem", "ca-key.pem", "cert-chain.pem"};
enum File : uint8_t { kRoot, kCertificate, kKey, kChain };
constexpr const char* kNextCertificate = "next-ca-cert.pem";
constexpr const char* kNextKey = "next-ca-key.pem";
// Of what a Secret supplies, once that signs; what it holds is not written down.
constexpr const char* kSuppliedSigns = "supplied-signs";
constexpr const char* kRootName = "weft root CA";

// "" if there is none.
std::string read_file(const std::string& path) {
  auto text = read_whole_file(path, kMaxFile);
  return text ? *std::move(text) : std::string();
}

// By which a certificate is known again.
std::string mark_of(const std::string& pem) {
  const auto info = tls::read_certificate_info(pem);
  return info ? info->sha256 : std::string();
}

Result<void> check_validity(const std::string& path, std::string_view pem, WallTime now) {
  auto info = tls::read_certificate_info(pem);
  if (!info) return invalid(fmt::format("{}: {}", path, info.error().detail));
  if (info->not_after <= now) return invalid(path + ": this certificate has expired; supply another, or remove it");
  return {};
}

Result<std::string> read_key(const codec::Value& secret, std::string_view key, const std::string& place) {
  auto text = codec::base64_decode(secret.at("data", key).as_string());
  if (!text) return invalid(fmt::format("{}: {}", place, text.error().detail));
  // Others are put behind it.
  if (!text->empty() && !text->ends_with('\n')) *text += '\n';
  return *std::move(text);
}

}  // namespace

Result<Authority> Authority::supplied(const codec::Value& secret, std::string trust_domain, WallTime now) {
  Authority made;
  made.trust_domain_ = std::move(trust_domain);
  made.where_ = fmt::format("Secret {}/{}", secret.at("metadata", "namespace").as_string(),
                            secret.at("metadata", "name").as_string());
  std::array<std::string, kFiles.size()> texts;
  for (const File file : {kRoot, kCertificate, kKey, kChain}) {
    TRY(texts[file], read_key(secret, kFiles[file], fmt::format("{}, {}", made.where_, kFiles[file])));
    if (texts[file].empty() && file != kChain)
      return invalid(fmt::format("{} has no {}; supply it, or delete the Secret", made.where_, kFiles[file]));
  }
  for (const File file : {kRoot, kCertificate})
    TRY_VOID(check_validity(fmt::format("{}, {}", made.where_, kFiles[file]), texts[file], now));
  made.root_ = texts[kRoot];
  made.signing_ = {texts[kCertificate], texts[kKey]};
  if (!made.root_.contains(made.signing_.certificate))
    made.chain_ = texts[kChain].empty() ? texts[kCertificate] : texts[kChain];
  TRY_VOID(made.check_supplied(now));
  log::info("control: the authority is that of {}", made.where_);
  return made;
}

// What it would sign must be good for those who trust its root: found out here, not at every workload.
Result<void> Authority::check_supplied(WallTime now) const {
  auto pair = tls::Context::server({.identity = signing_});
  if (!pair) {
    return invalid(fmt::format("{}, {}: {}; supply the key of {}", where_, kFiles[kKey], pair.error().detail,
                               kFiles[kCertificate]));
  }
  TRY_VOID(check_chain(now));
  const auto refuse = [&](const Error& why) {
    return invalid(
        fmt::format("{}: who trusts its root would not take what it signs: {}; supply an authority's "
                    "certificate, which may sign",
                    where_, why.detail));
  };
  const auto probe = issue({.common_name = {},
                            .organization = {},
                            .dns_names = {},
                            .addresses = {},
                            .uris = {tls::Identity{trust_domain_, "probe", "probe"}.uri()}},
                           {now, now + 1h});
  if (!probe) return refuse(probe.error());
  if (const auto good = tls::leads_to_root(probe->certificate, root_, now); !good) return refuse(good.error());
  return {};
}

// From what signs, link by link, to a root: by names and by signatures.
Result<void> Authority::check_chain(WallTime now) const {
  const auto roots = tls::fingerprints_of(root_);
  std::vector<std::string> above = tls::split_certificates(chain_);
  std::ranges::copy(tls::split_certificates(root_), std::back_inserter(above));
  std::string link = signing_.certificate;
  for (size_t links = 0; links <= above.size(); ++links) {
    TRY(const tls::CertificateInfo info, tls::read_certificate_info(link));
    if (info.not_after <= now)
      return invalid(fmt::format("{}: the certificate of {} has expired; supply another", where_, info.subject));
    if (std::ranges::find(roots, tls::fingerprints_of(link).at(0)) != roots.end()) return {};
    const auto is_named = [&](const std::string& pem) {
      const auto issuer = tls::read_certificate_info(pem);
      // A self-signed one leads to nothing but itself, so it must be a root.
      return issuer && issuer->subject == info.issuer && issuer->sha256 != info.sha256;
    };
    const auto issuer = std::ranges::find_if(
        above, [&](const std::string& pem) { return is_named(pem) && tls::is_signed_by(link, pem); });
    if (issuer != above.end()) {
      link = *issuer;
      continue;
    }
    if (std::ranges::any_of(above, is_named)) {
      return invalid(
          fmt::format("{}: the certificate of {} is signed by another {} than the one supplied; supply the "
                      "one that signed it in {}",
                      where_, info.subject, info.issuer, kFiles[kRoot]));
    }
    return invalid(fmt::format("{}, {}: it is issued by {}, which is neither in {} nor in {}", where_,
                               kFiles[kCertificate], info.issuer, kFiles[kChain], kFiles[kRoot]));
  }
  return invalid(fmt::format("{}, {}: its certificates name each other and lead to no root", where_, kFiles[kChain]));
}

Result<Authority> Authority::open(const std::string& folder, std::string trust_domain, WallTime now) {
  // Of a Secret that is there no more; another beginning is to be another.
  std::error_code ignored;
  std::filesystem::remove(folder + "/" + kSuppliedSigns, ignored);
  return read(folder, std::move(trust_domain), now);
}

Result<Authority> Authority::read(const std::string& folder, std::string trust_domain, WallTime now) {
  TRY_VOID(make_private_folder(folder));
  std::array<std::string, kFiles.size()> texts;
  for (size_t i = 0; i < kFiles.size(); ++i) texts[i] = read_file(fmt::format("{}/{}", folder, kFiles[i]));
  Authority made;
  made.folder_ = folder;
  made.where_ = folder;
  made.trust_domain_ = std::move(trust_domain);
  if (std::ranges::all_of(texts, &std::string::empty)) {
    TRY(made.signing_, tls::make_root(kRootName, {now - kBackdate, now + kRootTime}));
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
  made.next_ = {read_file(folder + "/" + kNextCertificate), read_file(folder + "/" + kNextKey)};
  if (made.next_.certificate.empty() || made.next_.key.empty()) made.next_ = {};
  made.next_root_ = made.next_.certificate;
  // Killed before its first step was whole: that step is taken again, with the same root.
  if (!made.next_.key.empty() && !made.root_.contains(made.next_.certificate)) {
    made.root_ += made.next_.certificate;
    TRY_VOID(replace_private_file(folder + "/root-cert.pem", made.root_));
  }
  // Killed between the two files of its second step.
  if (!made.next_.key.empty() && made.signing_.key == made.next_.key &&
      made.signing_.certificate != made.next_.certificate)
    TRY_VOID(made.let_new_sign());
  if (!made.root_.contains(made.signing_.certificate))
    made.chain_ = texts[kChain].empty() ? texts[kCertificate] : texts[kChain];
  TRY_VOID(made.check_supplied(now));
  return made;
}

bool Authority::is_in(const std::string& folder) {
  return std::ranges::any_of(kFiles, [&](const char* file) { return std::filesystem::exists(folder + "/" + file); });
}

Result<Authority> Authority::in_place_of(const std::string& folder, Authority supplied, WallTime now) {
  auto read_own = read(folder, supplied.trust_domain_, now);
  if (!read_own) {
    log::warn("control: {}; nothing of it is trusted", read_own.error().detail);
    return supplied;
  }
  Authority own = *std::move(read_own);
  const auto known = tls::fingerprints_of(supplied.root_);
  const bool trusts_own = std::ranges::all_of(
      tls::fingerprints_of(own.root_), [&](const auto& root) { return std::ranges::find(known, root) != known.end(); });
  if (trusts_own) {
    // From here on it signs, also when it trusts its own root alone.
    TRY_VOID(replace_private_file(own.folder_ + "/" + kSuppliedSigns, mark_of(supplied.signing_.certificate)));
    return supplied;
  }
  if (!own.root_.ends_with('\n')) own.root_ += '\n';  // as people supply it
  own.root_ += supplied.root_;
  own.next_ = std::move(supplied.signing_);
  own.next_chain_ = std::move(supplied.chain_);
  own.next_root_ = std::move(supplied.root_);
  own.next_where_ = std::move(supplied.where_);
  if (read_file(own.folder_ + "/" + kSuppliedSigns) == mark_of(own.next_.certificate)) own.sign_by_next();
  log::warn(
      "control: {} is to take the place of the authority in {}: both are trusted, and {} signs; `weft ca rotate` "
      "goes on with it",
      own.next_where_, own.folder_, own.rotation() == Rotation::new_signs ? "the former" : "the latter");
  return own;
}

std::string_view name_of(Rotation step) {
  switch (step) {
    case Rotation::none: return "none";
    case Rotation::both_trusted: return "both-trusted";
    case Rotation::new_signs: return "new-signs";
  }
  return "none";
}

Rotation Authority::rotation() const {
  if (next_.key.empty()) return Rotation::none;
  return signing_.certificate == next_.certificate ? Rotation::new_signs : Rotation::both_trusted;
}

Authority::Ends Authority::ends() const {
  const auto first_of = [](const std::string& text) {
    WallTime end = WallTime::max();
    for (const std::string& pem : tls::split_certificates(text)) {
      if (const auto info = tls::read_certificate_info(pem)) end = std::min(end, info->not_after);
    }
    return end;
  };
  return {.root = first_of(root_), .signing = std::min(first_of(signing_.certificate), first_of(chain_))};
}

std::string Authority::expiry_warning(WallTime now) const {
  const Ends both = ends();
  const WallTime end = std::min(both.root, both.signing);
  if (end > now + kWarnBefore) return {};
  return fmt::format("the mesh's authority ends at {}, and all certificates with it: {}", rfc3339_seconds(end),
                     chain_.empty() && !folder_.empty() ? "run `weft ca rotate`" : "supply another in " + where_);
}

Result<void> Authority::rotate(WallTime now) {
  switch (rotation()) {
    case Rotation::none: return begin_rotation(now);
    case Rotation::both_trusted: return let_new_sign();
    case Rotation::new_signs: return forget_old();
  }
  return {};
}

Result<void> Authority::begin_rotation(WallTime now) {
  if (folder_.empty() || !chain_.empty()) {
    return fail(
        Code::conflict, Side::local,
        fmt::format("the authority in {} was supplied: put its new root beside the old one in root-cert.pem, then "
                    "replace ca-cert.pem and ca-key.pem, then take the old root out, each time with a restart",
                    where_));
  }
  TRY(tls::KeyPair next, tls::make_root(kRootName, {now - kBackdate, now + kRootTime}));
  // What the two files begin counts once both are there; that both roots are trusted, only then.
  TRY_VOID(replace_private_file(folder_ + "/" + kNextKey, next.key));
  TRY_VOID(replace_private_file(folder_ + "/" + kNextCertificate, next.certificate));
  TRY_VOID(replace_private_file(folder_ + "/root-cert.pem", root_ + next.certificate));
  root_ += next.certificate;
  next_root_ = next.certificate;
  next_ = std::move(next);
  log::info("control: a new root was made in {}; both are trusted now", folder_);
  return {};
}

void Authority::sign_by_next() {
  signing_ = next_;
  chain_ = next_chain_;
}

Result<void> Authority::let_new_sign() {
  if (next_where_.empty()) {
    TRY_VOID(replace_private_file(folder_ + "/ca-key.pem", next_.key));
    TRY_VOID(replace_private_file(folder_ + "/ca-cert.pem", next_.certificate));
  } else {
    TRY_VOID(replace_private_file(folder_ + "/" + kSuppliedSigns, mark_of(next_.certificate)));
  }
  sign_by_next();
  log::info("control: the new root signs now");
  return {};
}

Result<void> Authority::forget_old() {
  std::vector<const char*> gone = {kNextCertificate, kNextKey};
  if (next_where_.empty()) {
    TRY_VOID(replace_private_file(folder_ + "/root-cert.pem", next_root_));
  } else {
    // The marker last: what is left of the others is not taken for an authority of the folder's own.
    gone.insert(gone.end(), kFiles.begin(), kFiles.end());
    gone.push_back(kSuppliedSigns);
  }
  for (const char* name : gone) {
    if (std::error_code problem; !std::filesystem::remove(folder_ + "/" + name, problem) && problem)
      log::warn("control: {}/{} cannot be removed: {}", folder_, name, problem.message());
  }
  root_ = std::exchange(next_root_, {});
  next_ = {};
  if (!next_where_.empty()) {
    where_ = std::exchange(next_where_, {});
    folder_.clear();
  }
  log::info("control: the old root is forgotten");
  return {};
}

Result<tls::KeyPair> Authority::issue_own(std::vector<std::string> dns_names, const tls::Validity& validity) const {
  return issue({.common_name = {}, .organization = {}, .dns_names = std::move(dns_names), .addresses = {}, .uris = {}},
               validity);
}

Result<tls::KeyPair> Authority::issue(const tls::SubjectNames& names, const tls::Validity& validity) const {
  TRY(tls::KeyPair own,
      tls::issue(signing_, names, {validity.not_before - kBackdate, std::min(validity.not_after, ends().signing)}));
  own.certificate += chain_;
  return own;
}

Result<std::vector<std::string>> Authority::sign(std::string_view request, const tls::Identity& identity,
                                                 Duration wanted, WallTime now) const {
  const Duration time = wanted > 0s ? std::min(wanted, kMostCertificateTime) : kWorkloadCertificateTime;
  const tls::Validity validity{now - kBackdate, std::min(now + time, ends().signing)};
  TRY(std::string leaf,
      tls::sign_request(
          signing_, request,
          {.common_name = {}, .organization = {}, .dns_names = {}, .addresses = {}, .uris = {identity.uri()}},
          validity));
  std::vector<std::string> chain = {std::move(leaf)};
  for (std::string& between : tls::split_certificates(chain_)) {
    if (between != root_) chain.push_back(std::move(between));
  }
  chain.push_back(root_);
  return chain;
}

}  // namespace weft::control
