#include "xds/certify.h"

#include "istio/v1/auth/ca.pb.h"

namespace weft::xds {
namespace {

// What a request may ask for at most in seconds, so that the sum with any time of day stays a time.
constexpr int64_t kMostSeconds = int64_t{100} * 365 * 24 * 3600;

}  // namespace

std::string encode_certify_request(const CertifyRequest& request) {
  istio::v1::auth::IstioCertificateRequest out;
  out.set_csr(request.request);
  out.set_validity_duration(request.validity / 1s);
  return out.SerializeAsString();
}

std::string encode_certify_response(const std::vector<std::string>& chain) {
  istio::v1::auth::IstioCertificateResponse out;
  for (const std::string& certificate : chain) out.add_cert_chain(certificate);
  return out.SerializeAsString();
}

Result<CertifyRequest> decode_certify_request(std::string_view bytes) {
  istio::v1::auth::IstioCertificateRequest from;
  if (!from.ParseFromArray(bytes.data(), static_cast<int>(bytes.size())))
    return fail(Code::protocol, Side::local, "bytes that are no " + from.GetTypeName());
  const int64_t seconds = std::clamp<int64_t>(from.validity_duration(), 0, kMostSeconds);
  return CertifyRequest{from.csr(), std::chrono::seconds(seconds)};
}

Result<std::vector<std::string>> decode_certify_response(std::string_view bytes) {
  istio::v1::auth::IstioCertificateResponse from;
  if (!from.ParseFromArray(bytes.data(), static_cast<int>(bytes.size())))
    return fail(Code::protocol, Side::local, "bytes that are no " + from.GetTypeName());
  if (from.cert_chain_size() < 2)
    return fail(Code::protocol, Side::local, "a chain without a certificate and the root behind it");
  return std::vector<std::string>(from.cert_chain().begin(), from.cert_chain().end());
}

}  // namespace weft::xds
