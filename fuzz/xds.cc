// xDS: whatever a control plane sends becomes an object or a reason, and never anything else.
#include "base/result.h"
#include "fuzz/target.h"
#include "xds/ads_message.h"
#include "xds/bootstrap.h"
#include "xds/compile.h"

namespace weft {

// The first byte says which type, the rest is the resource.
FUZZ_TARGET(xds_compile) {
  if (input.empty()) return;
  constexpr std::string_view kTypes[] = {config::kListenerType, config::kRouteType, config::kClusterType,
                                         config::kEndpointType, config::kNameType};
  const std::string_view type = kTypes[static_cast<uint8_t>(input[0]) % std::size(kTypes)];
  auto compiled = xds::compile(type, input.substr(1));
  if (!compiled) CHECK(!compiled.error().detail.empty());
}

// A static file: the same compiler behind names that a fuzzer can guess.
FUZZ_TARGET(bootstrap) {
  auto loaded = xds::load_bootstrap(input, "envoy.yaml");
  if (!loaded) CHECK(!loaded.error().detail.empty());
}

FUZZ_TARGET(ads_message) {
  (void)xds::decode_delta_request(input);
  (void)xds::decode_state_request(input);
  (void)xds::decode_state_response(input);
  (void)xds::decode_report(input);
  auto response = xds::decode_delta_response(input);
  if (!response) return;
  auto again = xds::decode_delta_response(xds::encode(*response));
  CHECK(again && again->resources.size() == response->resources.size() && again->removed == response->removed);
}

}  // namespace weft
