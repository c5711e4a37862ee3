// The small values that several resources share: durations, addresses, origins, text matchers, access logs.
//
// Pure: any thread. Each refuses what cannot be meant, or is not spoken, at the place it is given.
#pragma once

#include <string>
#include <vector>

#include "base/result.h"
#include "base/time.h"
#include "config/address.h"
#include "config/keep_alive.h"
#include "config/listener.h"
#include "config/matcher.h"
#include "config/origin.h"
#include "xds/compile_place.h"

namespace google::protobuf {
class Duration;
template <typename Element>
class RepeatedPtrField;
}  // namespace google::protobuf
namespace envoy::config::core::v3 {
class Address;
class KeepaliveSettings;
class Metadata;
}  // namespace envoy::config::core::v3
namespace envoy::config::accesslog::v3 {
class AccessLog;
}
namespace envoy::type::matcher::v3 {
class RegexMatcher;
class StringMatcher;
}  // namespace envoy::type::matcher::v3

namespace weft::xds {

// Refuses a negative one; one beyond what nanoseconds can hold (292 years) counts as that.
Result<Duration> duration(const google::protobuf::Duration& from, const Place& at);
Result<config::KeepAlive> keep_alive(const envoy::config::core::v3::KeepaliveSettings& from, const Place& at);

// From filter_metadata["weft"], else filter_metadata["istio"].config; empty if neither says.
config::Origin origin_of(const envoy::config::core::v3::Metadata& metadata);

// A string or a number of filter_metadata[ns][key]; "" and 0 if there is none.
std::string metadata_text(const envoy::config::core::v3::Metadata& metadata, const std::string& ns,
                          const std::string& key);
double metadata_number(const envoy::config::core::v3::Metadata& metadata, const std::string& ns,
                       const std::string& key);

Result<config::Address> address(const envoy::config::core::v3::Address& from, const Place& at);

Result<config::StringMatcher> string_matcher(const envoy::type::matcher::v3::StringMatcher& from, const Place& at);
Result<config::StringMatcher> regex_matcher(const envoy::type::matcher::v3::RegexMatcher& from, const Place& at);

// File, stdout and stderr loggers.
Result<std::vector<config::AccessLog>> access_logs(
    const google::protobuf::RepeatedPtrField<envoy::config::accesslog::v3::AccessLog>& from, const Place& at);

}  // namespace weft::xds
