#include "xds/testing/check.h"

#include <google/protobuf/util/json_util.h>

#include "codec/json.h"
#include "envoy/config/listener/v3/listener_components.pb.h"
#include "envoy/service/auth/v3/external_auth.pb.h"
#include "xds/compile_document.h"
#include "xds/compile_listener.h"

namespace weft::xds::testing {
namespace {

codec::Value json(std::string_view text) { return codec::parse_json(text).value(); }

// A chain with these filters and what ends it.
Result<config::FilterChain> chain(codec::Value filters, codec::Value last) {
  codec::Value chain;
  filters.push_back(std::move(last));
  chain["filters"] = std::move(filters);
  envoy::config::listener::v3::FilterChain message;
  TRY_VOID(read_document(chain, "test", message));
  return compile_chain(message, Place("chain"));
}

}  // namespace

std::string check_response(std::string_view text) {
  envoy::service::auth::v3::CheckResponse message;
  (void)google::protobuf::util::JsonStringToMessage(std::string(text), &message);
  return message.SerializeAsString();
}

codec::Value check_request(std::string_view bytes) {
  envoy::service::auth::v3::CheckRequest message;
  std::string text;
  (void)message.ParseFromString(std::string(bytes));
  (void)google::protobuf::util::MessageToJsonString(message, &text);
  return json(text);
}

Result<std::vector<config::HttpFilter>> http_filters(const codec::Value& filters) {
  codec::Value manager = json(R"({"name": "http", "typed_config": {
      "@type": "type.googleapis.com/envoy.extensions.filters.network.http_connection_manager.v3.HttpConnectionManager",
      "stat_prefix": "x", "route_config": {"name": "x"}}})");
  codec::Value all = filters;
  all.push_back(json(R"({"name": "router", "typed_config": {
      "@type": "type.googleapis.com/envoy.extensions.filters.http.router.v3.Router"}})"));
  manager["typed_config"]["http_filters"] = std::move(all);
  TRY(auto made, chain(json("[]"), std::move(manager)));
  return std::get<config::HttpConnection>(made.terminal).filters;
}

Result<std::vector<config::NetworkFilter>> network_filters(const codec::Value& filters) {
  TRY(auto made, chain(filters, json(R"({"name": "tcp", "typed_config": {
      "@type": "type.googleapis.com/envoy.extensions.filters.network.tcp_proxy.v3.TcpProxy",
      "stat_prefix": "x", "cluster": "x"}})")));
  return made.filters;
}

}  // namespace weft::xds::testing
