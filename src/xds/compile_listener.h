// Listener message → Listener.
//
// Pure: any thread. The message must have passed check_known(); the rest, and what stands inside the filters, is
// refused here at its place.
#pragma once

#include <memory>
#include <string>

#include "base/result.h"
#include "config/listener.h"
#include "xds/compile_place.h"

namespace google::protobuf {
class Any;
}
namespace envoy::config::listener::v3 {
class FilterChain;
class Listener;
}  // namespace envoy::config::listener::v3

namespace weft::xds {

Result<std::shared_ptr<const config::Listener>> compile_listener(const envoy::config::listener::v3::Listener& from,
                                                                 std::string version, const Place& at);

Result<config::FilterChain> compile_chain(const envoy::config::listener::v3::FilterChain& from, const Place& at);

// The two filters that may end a chain.
Result<config::HttpConnection> compile_http(const google::protobuf::Any& from, const Place& at);
Result<config::TcpProxy> compile_tcp(const google::protobuf::Any& from, const Place& at);

// original_dst, http_inspector and tls_inspector.
Result<void> compile_listener_filters(const envoy::config::listener::v3::Listener& from, config::Listener& out,
                                      const Place& at);

}  // namespace weft::xds
