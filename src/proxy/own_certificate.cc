#include "proxy/own_certificate.h"

#include <fmt/format.h>

#include "base/log.h"
#include "base/private_file.h"
#include "config/version.h"
#include "http/grpc/client.h"
#include "http/h2/client.h"
#include "tls/certificate.h"
#include "xds/certify.h"

namespace weft::proxy {
namespace {

constexpr Duration kAskTime = 10s;
constexpr Duration kFirstPause = 100ms;  // after an attempt that failed; twice as long each time
constexpr Duration kMostPause = 10s;
constexpr Duration kLeastWait = 1s;  // between two renewals, however short the certificates are
constexpr int kWarnPart = 4;         // of the certificate's time: when that is left, it is said that it ends
constexpr Duration kWaitStep = 1min;
constexpr uint32_t kSpreadMs = 100;  // all workloads are told at once
constexpr size_t kMaxKept = 256 * 1024;
constexpr std::string_view kFile = "certificate.pem";
constexpr std::string_view kRootMark = "# root\n";
constexpr std::string_view kKeyMark = "# key\n";

// Its version is what the control plane knows it by (Generation::own_certificate).
config::Resource certificate_secret(const std::string& chain, const std::string& key, std::string sha256) {
  auto secret = std::make_shared<config::Secret>();
  secret->name = config::kOwnCertificate;
  secret->version = std::move(sha256);
  secret->certificate = chain;
  secret->key = key;
  return std::shared_ptr<const config::Secret>(std::move(secret));
}

config::Resource trust_secret(const std::string& root) {
  auto secret = std::make_shared<config::Secret>();
  secret->name = config::kMeshTrust;
  secret->version = config::content_version(root);
  secret->roots = root;
  return std::shared_ptr<const config::Secret>(std::move(secret));
}

}  // namespace

OwnCertificate::OwnCertificate(io::Loop& loop, ControlLink& link, OwnCertificateOptions options, Take take)
    : loop_(loop), link_(link), options_(std::move(options)), take_(std::move(take)), random_(options_.seed) {}

io::Task<void> OwnCertificate::run() {
  if (take_kept()) CO_TRY_VOID(co_await wait_for_renewal());
  Duration pause = kFirstPause;
  for (;;) {
    renew_.clear();  // whoever wants it from here on wants another
    auto material = co_await io::with_scope(&OwnCertificate::ask, std::ref(*this));
    auto taken = material ? take(*material) : Result<void>(fail(material.error()));
    if (taken) {
      keep(*material);
      trouble_.clear();
      pause = kFirstPause;
      CO_TRY_VOID(co_await wait_for_renewal());
      continue;
    }
    if (taken.error().code == Code::cancelled) co_return std::move(taken);
    if (const std::string now = to_string(taken.error()); now != trouble_) {
      log::warn("certificate: {}; what there is serves on", now);
      trouble_ = now;
      link_.remain_unknown(now);
    }
    warn_if_it_ends();
    const auto half_ms = static_cast<uint32_t>(pause / 2ms);
    CO_TRY_VOID(
        co_await io::sleep_until(loop_.now() + std::chrono::milliseconds(half_ms + random_.below(half_ms + 1))));
    pause = std::min(pause * 2, kMostPause);
  }
}

io::Task<OwnCertificate::Material> OwnCertificate::ask(io::Scope& scope, OwnCertificate& self) {
  const TimePoint deadline = self.loop_.now() + kAskTime;
  CO_TRY(tls::KeyPair request, tls::make_request({}));
  CO_TRY(const std::string token, self.link_.token());
  CO_TRY(auto stream, co_await self.link_.connect_unknown(deadline));
  CO_TRY(auto session, http::h2::start_session(scope, std::move(stream), {}));
  const std::string bearer = "Bearer " + token;
  const std::pair<std::string_view, std::string_view> metadata[] = {{"authorization", bearer}};
  CO_TRY(const std::string answer,
         co_await http::grpc::call(*session, self.link_.authority(), std::string(xds::kCertifyPath),
                                   token.empty() ? http::grpc::Metadata() : http::grpc::Metadata(metadata),
                                   xds::encode_certify_request({request.certificate}), deadline));
  CO_TRY(std::vector<std::string> chain, xds::decode_certify_response(answer));
  Material material{.chain = {}, .key = std::move(request.key), .root = chain.back()};
  for (size_t i = 0; i + 1 < chain.size(); ++i) material.chain += chain[i];
  co_return std::move(material);
}

Result<void> OwnCertificate::take(const Material& material) {
  TRY(const tls::CertificateInfo info, tls::read_certificate_info(material.chain));
  TRY_VOID(tls::read_certificate_info(material.root));
  if (info.not_after <= loop_.wall()) return invalid("the certificate has expired");
  not_before_ = info.not_before;
  not_after_ = info.not_after;
  warned_ = false;
  log::info("certificate: {} until {}", info.spiffe_id(), rfc3339(info.not_after));
  link_.become({material.chain, material.key}, material.root);
  take_({certificate_secret(material.chain, material.key, info.sha256), trust_secret(material.root)});
  return {};
}

io::Task<void> OwnCertificate::wait_for_renewal() {
  const WallTime when = loop_.wall() + until_renewal();
  // In steps: a machine that sleeps stops the clock that waits, and not the one that certificates end by.
  while (loop_.wall() < when) {
    auto told = co_await renew_.wait(loop_.now() + std::min<Duration>(when - loop_.wall(), kWaitStep));
    if (!told && told.error().code == Code::cancelled) co_return std::move(told);
    if (told) co_return co_await io::sleep_until(loop_.now() + std::chrono::milliseconds(random_.below(kSpreadMs)));
  }
  co_return {};
}

// Around half of what was left when it was got, so that a mesh that started at once does not renew at once.
Duration OwnCertificate::until_renewal() {
  const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(*not_after_ - loop_.wall());
  const auto half = left / 2;
  const auto spread = static_cast<uint32_t>(std::min<int64_t>(half.count() / 5, UINT32_MAX - 1));
  const Duration wait =
      half - std::chrono::milliseconds(spread / 2) + std::chrono::milliseconds(random_.below(spread + 1));
  return std::max<Duration>(wait, kLeastWait);
}

// Renewal has failed for a while when so little is left.
void OwnCertificate::warn_if_it_ends() {
  if (!not_after_ || warned_ || *not_after_ - loop_.wall() > (*not_after_ - *not_before_) / kWarnPart) return;
  warned_ = true;
  log::warn("certificate: it ends at {}, and nobody renews it; then calls over mutual TLS fail", rfc3339(*not_after_));
}

bool OwnCertificate::take_kept() {
  if (options_.folder.empty()) return false;
  auto text = read_whole_file(fmt::format("{}/{}", options_.folder, kFile), kMaxKept);
  if (!text) return false;
  const size_t root = text->find(kRootMark);
  const size_t key = text->find(kKeyMark);
  if (root == text->npos || key == text->npos || key < root) return false;
  const Material kept{.chain = text->substr(0, root),
                      .key = text->substr(key + kKeyMark.size()),
                      .root = text->substr(root + kRootMark.size(), key - root - kRootMark.size())};
  return take(kept).has_value();
}

void OwnCertificate::keep(const Material& material) const {
  if (options_.folder.empty()) return;
  const std::string path = fmt::format("{}/{}", options_.folder, kFile);
  auto kept = make_private_folder(options_.folder);
  if (kept)
    kept = replace_private_file(
        path, fmt::format("{}{}{}{}{}", material.chain, kRootMark, material.root, kKeyMark, material.key));
  if (!kept)
    log::warn("certificate: {}: {}: a restarted proxy will have to wait for the control plane", path,
              kept.error().detail);
}

}  // namespace weft::proxy
