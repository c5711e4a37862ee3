#include "xds/testing/rbac.h"

#include <fmt/format.h>
#include <google/protobuf/any.pb.h>

#include "envoy/extensions/filters/http/rbac/v3/rbac.pb.h"
#include "envoy/extensions/filters/network/rbac/v3/rbac.pb.h"
#include "xds/compile_document.h"

namespace weft::xds::testing {
namespace {

template <class Message>
Result<google::protobuf::Any> packed(codec::Value& filter) {
  filter.erase("@type");
  Message message;
  TRY_VOID(read_document(filter, "test", message));
  google::protobuf::Any any;
  any.PackFrom(message);
  return any;
}

}  // namespace

Compiled http_rbac(codec::Value filter) {
  TRY(const auto any, packed<envoy::extensions::filters::http::rbac::v3::RBAC>(filter));
  return compile_http_rbac(any, Place("filter"));
}

Compiled tcp_rbac(codec::Value filter) {
  TRY(const auto any, packed<envoy::extensions::filters::network::rbac::v3::RBAC>(filter));
  return compile_tcp_rbac(any, Place("filter"));
}

std::string rbac_json(std::string_view action, std::string_view permission, std::string_view principal) {
  return fmt::format(
      R"({{"rules": {{"action": "{}", "policies": {{"p": {{"permissions": [{}], "principals": [{}]}}}}}}}})", action,
      permission, principal);
}

}  // namespace weft::xds::testing
