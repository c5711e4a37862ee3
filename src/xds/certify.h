// Certify: the call by which a workload has its key's certificate signed, as Istio has it: CreateCertificate
// (istio.v1.auth.IstioCertificateService).
//
// Plain functions: any thread. The call is unary, beside the discovery stream; who may have which name, the server
// decides by who the caller has proven to be, never by what the request asks for.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "base/time.h"

namespace weft::xds {

inline constexpr std::string_view kCertifyPath = "/istio.v1.auth.IstioCertificateService/CreateCertificate";

struct CertifyRequest {
  std::string request;   // PKCS #10, PEM
  Duration validity{0};  // that is wished for; 0: the server's choice
};

std::string encode_certify_request(const CertifyRequest& request);
// `chain`: PEM, leaf first, the root last.
std::string encode_certify_response(const std::vector<std::string>& chain);
// Error: protocol, when the bytes are no such message, or a chain has no leaf with a root.
Result<CertifyRequest> decode_certify_request(std::string_view bytes);
Result<std::vector<std::string>> decode_certify_response(std::string_view bytes);

}  // namespace weft::xds
