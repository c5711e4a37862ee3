// ExternalAuthorization: a service that is asked whether a request, or a connection, may come in (Envoy's ext_authz
// filters, which Istio makes of AuthorizationPolicies with the action CUSTOM).
//
// Immutable once compiled and shared by pointer: any thread. Made by xds/compile_external.h; proxy/filter/external.h
// asks.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "base/time.h"
#include "config/matcher.h"
#include "config/policy.h"

namespace weft::config {

struct ExternalAuthorization {
  enum class Speaks : uint8_t {
    http,  // the request's head, sent to it as it would be to its destination; 200 lets it in
    grpc,  // envoy.service.auth.v3.Authorization.Check
  };

  uint64_t content = 0;  // hash of all of it, `when` too; 0: unknown
  Speaks speaks = Speaks::grpc;
  std::string cluster;
  std::string authority;           // by which it is called, and named in sentences
  Duration timeout{200'000'000};   // the public API's default
  bool allow_on_error = false;     // nobody could be asked, or the answer was no answer
  uint16_t status_on_error = 403;  // for those who are kept out because of that

  // Asked only about what one of these policies matches; nullopt: about everything.
  std::optional<PolicySet> when;

  // Of the request's body it is shown so much; 0: nothing. A longer one is refused (413), or shown in part.
  uint32_t most_body = 0;
  bool partial_body = false;
  bool body_as_bytes = false;  // of gRPC: in raw_body

  // Which headers it is shown; nullopt: all (gRPC), or none but authorization (HTTP).
  std::optional<std::vector<StringMatcher>> shown_headers;
  bool show_server_name = false;  // of TLS, to gRPC
  bool show_certificate = false;  // the client's, likewise

  // HTTP alone. A gRPC service says itself which headers are meant for whom.
  std::string path_prefix;                                         // before the request's path
  std::vector<std::pair<std::string, std::string>> added_headers;  // to what it is shown
  std::vector<StringMatcher> headers_to_upstream;                  // of an answer that lets in
  std::vector<StringMatcher> headers_to_client;                    // likewise
  std::optional<std::vector<StringMatcher>> headers_of_denial;     // to the client; nullopt: all
};

}  // namespace weft::config
