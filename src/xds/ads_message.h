// The messages of the aggregated discovery service as plain structs, and their wire form.
//
// Plain values: any thread. Client and server work on these; protobuf ends in ads_message.cc. Method paths are those
// of envoy.service.discovery.v3 and our own weft.v1 (docs/decisions: proxies report what is active).
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/result.h"
#include "xds/ads_update.h"

namespace weft::xds {

inline constexpr std::string_view kDeltaPath =
    "/envoy.service.discovery.v3.AggregatedDiscoveryService/DeltaAggregatedResources";
inline constexpr std::string_view kStatePath =
    "/envoy.service.discovery.v3.AggregatedDiscoveryService/StreamAggregatedResources";
inline constexpr std::string_view kReportPath = "/weft.v1.Status/Report";
// In the node's metadata, "true": it will report, so until it has what is active on it is not known.
inline constexpr std::string_view kReportsKey = "WEFT_REPORTS";

// envoy.config.core.v3.Node. Metadata: strings of the first level, and LABELS, an object of strings; other values are
// passed over.
struct Node {
  std::string id;
  std::string cluster;
  std::vector<std::pair<std::string, std::string>> metadata;
  std::vector<std::pair<std::string, std::string>> labels{};

  // "" if there is none.
  std::string_view get(std::string_view key) const;
  bool operator==(const Node&) const = default;
};

// envoy.service.discovery.v3.DeltaDiscoveryRequest.
struct DeltaRequest {
  std::optional<Node> node;
  std::string type;
  std::vector<std::string> subscribe;
  std::vector<std::string> unsubscribe;
  std::map<std::string, std::string> initial_versions;
  std::string nonce;
  std::optional<std::string> error;  // NACK: error_detail.message
};

// envoy.service.discovery.v3.Resource.
struct SentResource {
  std::string name;
  std::string version;
  std::string type;  // of the Any; filled in by decoding, the response's when encoding
  std::string bytes;
};

// envoy.service.discovery.v3.DeltaDiscoveryResponse.
struct DeltaResponse {
  std::string system_version;
  std::string type;
  std::string nonce;
  std::string control_plane;
  std::vector<SentResource> resources;
  std::vector<std::string> removed;
};

// envoy.service.discovery.v3.DiscoveryRequest: the state of the world.
struct StateRequest {
  std::optional<Node> node;
  std::string version;
  std::string type;
  std::vector<std::string> names;
  std::string nonce;
  std::optional<std::string> error;
};

// envoy.service.discovery.v3.DiscoveryResponse.
struct StateResponse {
  std::string version;
  std::string type;
  std::string nonce;
  std::string control_plane;
  std::vector<SentResource> resources;  // without versions of their own; names are found by decoding, never sent
};

// weft.v1.Generation.
struct Report {
  std::string node_id;
  Generation generation;
};

std::string encode(const DeltaRequest& message);
std::string encode(const DeltaResponse& message);
std::string encode(const StateRequest& message);
std::string encode(const StateResponse& message);
std::string encode(const Report& message);

// Error: protocol, when the bytes are no such message.
Result<DeltaRequest> decode_delta_request(std::string_view bytes);
Result<DeltaResponse> decode_delta_response(std::string_view bytes);
Result<StateRequest> decode_state_request(std::string_view bytes);
Result<StateResponse> decode_state_response(std::string_view bytes);
Result<Report> decode_report(std::string_view bytes);

}  // namespace weft::xds
