#include "control/entrance.h"

#include <fmt/format.h>

#include "mesh/outside.h"
#include "tls/stream.h"

namespace weft::control {
namespace {

constexpr Duration kHandshakeTime = 10s;
constexpr Duration kReviewTime = 5s;
constexpr Duration kOwnCertificateTime = 24h;
constexpr std::string_view kUserPrefix = "system:serviceaccount:";
constexpr std::string_view kPodName = "authentication.kubernetes.io/pod-name";

mesh::ObjectName pod_named(std::string_view id) {
  const size_t slash = id.find('/');
  if (slash == id.npos) return {};
  return {std::string(id.substr(0, slash)), std::string(id.substr(slash + 1))};
}

}  // namespace

xds::Entry Entrance::entry() {
  return {
      .admit = [this](xds::Node claimed, const std::string& identity) { return admit(std::move(claimed), identity); },
      .secure = &Entrance::secure,
      .context = this};
}

Result<tls::Context> Entrance::context() {
  const WallTime now = network_.loop().wall();
  if (context_ && now < renew_at_) return *context_;
  if (authority_ == nullptr) return fail(Code::unavailable, Side::local, "the authority is not open yet");
  TRY(tls::KeyPair own, authority_->issue_own({std::begin(kDiscoveryNames), std::end(kDiscoveryNames)},
                                              {.not_before = now, .not_after = now + kOwnCertificateTime}));
  TRY(const tls::CertificateInfo made, tls::read_certificate_info(own.certificate));
  TRY(context_,
      tls::Context::server({.identity = std::move(own),
                            .roots = authority_->root(),
                            .client_certificate = tls::ClientCertificate::optional,
                            .client_names = {{.kind = tls::NameMatch::prefix,
                                              .value = "spiffe://" + authority_->trust_domain() + "/",
                                              .type = tls::NameMatch::uri}},
                            .alpn = {"h2"},
                            .protocols = {.least = tls::Version::tls12, .most = tls::Version::any, .ciphers = {}}}));
  renew_at_ = now + (made.not_after - now) / 2;
  return *context_;
}

io::Task<xds::Secured> Entrance::secure(void* entrance, std::unique_ptr<io::Stream> stream) {
  Entrance& self = *static_cast<Entrance*>(entrance);
  CO_TRY(tls::Context with, self.context());
  CO_TRY(auto secured,
         co_await tls::accept(std::move(stream), std::move(with), self.network_.loop().now() + kHandshakeTime));
  xds::Secured out;
  if (const tls::CertificateInfo* shown = secured->peer_certificate()) {
    out.identity = shown->spiffe_id();
    out.not_after = shown->not_after;
  }
  out.stream = std::move(secured);
  co_return std::move(out);
}

// What it says of itself is kept where it cannot hurt.
Result<xds::Node> Entrance::admit(xds::Node claimed, const std::string& identity) const {
  if (identity.empty())
    return fail(Code::denied, Side::local, "show a certificate of the mesh: configuration is for those who have one");
  TRY(const tls::Identity proven, tls::parse_identity(identity));
  const mesh::Workload* pod = model_.workload(pod_named(claimed.id));
  if (pod == nullptr || !(pod->has_sidecar || pod->is_gateway))
    return fail(Code::denied, Side::local, fmt::format("there is no pod {} with a sidecar", claimed.id));
  if (proven.ns != pod_named(claimed.id).ns || proven.service_account != pod->service_account) {
    return fail(
        Code::denied, Side::local,
        fmt::format("{} is not the identity of pod {}, which runs as {}", identity, claimed.id, pod->service_account));
  }
  return claimed;
}

io::Task<codec::Value> Entrance::review(std::string token) {
  if (proving_ >= kMostReviews)
    co_return fail(Code::limit, Side::local, fmt::format("{} tokens are being judged; come again", kMostReviews));
  ++proving_;
  auto status = co_await client_.review_token(std::move(token), std::string(mesh::kTokenAudience),
                                              network_.loop().now() + kReviewTime);
  --proving_;
  co_return std::move(status);
}

io::Task<Entrance::Proven> Entrance::prove(xds::Applicant applicant) {
  CO_TRY(const codec::Value status, co_await review(std::move(applicant.token)));
  const std::string_view user = status.at("user", "username").as_string();
  const size_t colon = user.starts_with(kUserPrefix) ? user.find(':', kUserPrefix.size()) : user.npos;
  if (colon == user.npos) co_return fail(Code::denied, Side::local, "the token is no service account's");
  Proven out;
  out.identity = {authority_->trust_domain(), std::string(user.substr(kUserPrefix.size(), colon - kUserPrefix.size())),
                  std::string(user.substr(colon + 1))};
  const codec::Array& pods = status.at("user", "extra", kPodName).as_array();
  out.pod = {out.identity.ns, pods.empty() ? "" : pods.front().as_string()};
  CO_TRY_VOID(out.pod.name.empty() ? check_account(out.identity, applicant.peer) : check_pod(out.pod, applicant.peer));
  co_return std::move(out);
}

// Who is no pod, a machine beside the cluster, has a token that is bound to none and an address that is none of the
// mesh's. A pod's address says what it runs as: another account's token was stolen.
Result<void> Entrance::check_account(const tls::Identity& identity, const io::Address& peer) const {
  const mesh::Workload* caller = model_.workload_at(peer.host());
  if (caller == nullptr) return check_outside("the token is bound to no pod", peer);
  if (caller->object.ns == identity.ns && caller->service_account == identity.service_account) return {};
  return fail(
      Code::denied, Side::local,
      fmt::format("the token is of the account {}/{}, and was shown by {}, which runs as {}/{}", identity.ns,
                  identity.service_account, to_string(caller->object), caller->object.ns, caller->service_account));
}

// What comes from no pod's address came through a network that hides it, or from beside the cluster, and cannot be
// judged by that; an address of the mesh may be that of a pod that is not known yet, which asks again.
Result<void> Entrance::check_outside(std::string_view token, const io::Address& peer) const {
  if (!mesh::in_mesh(model_.settings(), peer.host())) return {};
  return fail(
      Code::unavailable, Side::local,
      fmt::format("{}, and was shown from {}, an address of the mesh where no pod is known", token, peer.host()));
}

// A pod's address cannot be taken by another pod: whoever has the token but not the address has stolen it.
Result<void> Entrance::check_pod(const mesh::ObjectName& pod, const io::Address& peer) const {
  const mesh::Workload* own = model_.workload(pod);
  if (own != nullptr && own->is_at(peer.host())) return {};
  if (own == nullptr || own->ip.empty())
    return fail(Code::unavailable, Side::local, fmt::format("pod {} has no address yet", to_string(pod)));
  const mesh::Workload* caller = model_.workload_at(peer.host());
  if (caller == nullptr) return check_outside(fmt::format("the token is pod {}'s", to_string(pod)), peer);
  return fail(Code::denied, Side::local,
              fmt::format("the token is pod {}'s, and was shown by {}", to_string(pod), to_string(caller->object)));
}

}  // namespace weft::control
