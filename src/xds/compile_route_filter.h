// What routes say to the HTTP filters of their listener (typed_per_filter_config): faults and CORS.
//
// Pure: any thread. What a route does not say its virtual host does.
#pragma once

#include <map>
#include <memory>
#include <string>

#include "base/result.h"
#include "config/route.h"
#include "xds/compile_place.h"

namespace google::protobuf {
class Any;
template <class Key, class T>
class Map;
}  // namespace google::protobuf
namespace envoy::type::v3 {
class FractionalPercent;
}
namespace envoy::extensions::filters::http::fault::v3 {
class HTTPFault;
}

namespace weft::xds {

struct RouteFilters {
  std::shared_ptr<const config::Fault> fault;
  std::shared_ptr<const config::CorsPolicy> cors;
};

// Puts into `out` what the map says of them. Refuses configuration of a filter we do not speak, unless it may be
// passed over (xds/ignorable.h) or says that it is optional.
Result<void> compile_route_filters(const google::protobuf::Map<std::string, google::protobuf::Any>& from,
                                   RouteFilters& out, const Place& at);

// nullptr: the message says nothing.
Result<std::shared_ptr<const config::Fault>> compile_fault(const google::protobuf::Any& from, const Place& at);

// Refuses a denominator it does not know.
Result<uint32_t> millionths(const envoy::type::v3::FractionalPercent& from, const Place& at);

}  // namespace weft::xds
