#include "xds/testing/jwt.h"

#include <google/protobuf/any.pb.h>

#include "envoy/extensions/filters/http/jwt_authn/v3/config.pb.h"
#include "xds/compile_document.h"

namespace weft::xds::testing {

Result<std::shared_ptr<const config::JwtAuthentication>> jwt_filter(codec::Value filter) {
  filter.erase("@type");
  envoy::extensions::filters::http::jwt_authn::v3::JwtAuthentication message;
  TRY_VOID(read_document(filter, "test", message));
  google::protobuf::Any any;
  any.PackFrom(message);
  return compile_jwt(any, Place("filter"));
}

}  // namespace weft::xds::testing
