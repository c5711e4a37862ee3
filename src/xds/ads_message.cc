#include "xds/ads_message.h"

#include <fmt/format.h>
#include <google/protobuf/io/coded_stream.h>
#include <google/protobuf/wire_format_lite.h>

#include "envoy/service/discovery/v3/discovery.pb.h"
#include "weft/v1/generation.pb.h"

namespace weft::xds {
namespace {

namespace discovery = envoy::service::discovery::v3;
namespace core = envoy::config::core::v3;

// google.rpc.Code INVALID_ARGUMENT: what a NACK carries.
constexpr int kInvalidArgument = 3;

template <class Message>
Result<Message> parse(std::string_view bytes) {
  Message message;
  if (!message.ParseFromArray(bytes.data(), static_cast<int>(bytes.size()))) {
    return fail(Code::protocol, Side::local,
                fmt::format("{} bytes that are no {}", bytes.size(), message.GetTypeName()));
  }
  return message;
}

constexpr const char* kLabels = "LABELS";

void put(const Node& node, core::Node& out) {
  out.set_id(node.id);
  out.set_cluster(node.cluster);
  out.set_user_agent_name("weft");
  for (const auto& [key, value] : node.metadata) {
    (*out.mutable_metadata()->mutable_fields())[key].set_string_value(value);
  }
  for (const auto& [key, value] : node.labels) {
    auto& labels = *(*out.mutable_metadata()->mutable_fields())[kLabels].mutable_struct_value();
    (*labels.mutable_fields())[key].set_string_value(value);
  }
}

std::vector<std::pair<std::string, std::string>> strings_of(const google::protobuf::Struct& from) {
  std::vector<std::pair<std::string, std::string>> out;
  for (const auto& [key, value] : from.fields()) {
    if (value.kind_case() == google::protobuf::Value::kStringValue) out.emplace_back(key, value.string_value());
  }
  std::sort(out.begin(), out.end());
  return out;
}

Node get(const core::Node& from) {
  Node node{from.id(), from.cluster(), strings_of(from.metadata()), {}};
  const auto labels = from.metadata().fields().find(kLabels);
  if (labels != from.metadata().fields().end()) node.labels = strings_of(labels->second.struct_value());
  return node;
}

template <class Message>
std::optional<Node> node_in(const Message& message) {
  return message.has_node() ? std::optional(get(message.node())) : std::nullopt;
}

template <class Message>
std::optional<std::string> error_in(const Message& message) {
  return message.has_error_detail() ? std::optional(message.error_detail().message()) : std::nullopt;
}

template <class Message>
void put_common(const Message& message, auto& out) {
  if (message.node) put(*message.node, *out.mutable_node());
  out.set_type_url(message.type);
  out.set_response_nonce(message.nonce);
  if (message.error) {
    out.mutable_error_detail()->set_code(kInvalidArgument);
    out.mutable_error_detail()->set_message(*message.error);
  }
}

weft::v1::ResourceState::State wire_of(ResourceState::State state) {
  switch (state) {
    case ResourceState::State::unknown: return weft::v1::ResourceState::UNKNOWN;
    case ResourceState::State::active: return weft::v1::ResourceState::ACTIVE;
    case ResourceState::State::waiting: return weft::v1::ResourceState::WAITING;
    case ResourceState::State::refused: return weft::v1::ResourceState::REFUSED;
  }
  return weft::v1::ResourceState::UNKNOWN;
}

ResourceState::State state_of(weft::v1::ResourceState::State state) {
  switch (state) {
    case weft::v1::ResourceState::ACTIVE: return ResourceState::State::active;
    case weft::v1::ResourceState::WAITING: return ResourceState::State::waiting;
    case weft::v1::ResourceState::REFUSED: return ResourceState::State::refused;
    default: return ResourceState::State::unknown;
  }
}

// Listeners, route tables, clusters, endpoint sets and secrets all have their name in field 1, and a form of them that
// cannot be used must have it known, too.
std::string name_in(const std::string& resource) {
  constexpr uint32_t kNameTag = 1 << 3 | 2;  // field 1, length-delimited
  google::protobuf::io::CodedInputStream in(reinterpret_cast<const uint8_t*>(resource.data()),
                                            static_cast<int>(resource.size()));
  std::string name;
  for (uint32_t tag = in.ReadTag(); tag != 0; tag = in.ReadTag()) {
    if (tag == kNameTag) {
      if (!google::protobuf::internal::WireFormatLite::ReadString(&in, &name)) break;
    } else if (!google::protobuf::internal::WireFormatLite::SkipField(&in, tag)) {
      break;
    }
  }
  return name;
}

std::vector<std::string> strings(const google::protobuf::RepeatedPtrField<std::string>& from) {
  return {from.begin(), from.end()};
}

}  // namespace

std::string_view Node::get(std::string_view key) const {
  for (const auto& [name, value] : metadata) {
    if (name == key) return value;
  }
  return {};
}

std::string encode(const DeltaRequest& message) {
  discovery::DeltaDiscoveryRequest out;
  put_common(message, out);
  for (const std::string& name : message.subscribe) out.add_resource_names_subscribe(name);
  for (const std::string& name : message.unsubscribe) out.add_resource_names_unsubscribe(name);
  for (const auto& [name, version] : message.initial_versions)
    (*out.mutable_initial_resource_versions())[name] = version;
  return out.SerializeAsString();
}

Result<DeltaRequest> decode_delta_request(std::string_view bytes) {
  TRY(auto from, parse<discovery::DeltaDiscoveryRequest>(bytes));
  DeltaRequest message;
  message.node = node_in(from);
  message.type = from.type_url();
  message.subscribe = strings(from.resource_names_subscribe());
  message.unsubscribe = strings(from.resource_names_unsubscribe());
  message.initial_versions = {from.initial_resource_versions().begin(), from.initial_resource_versions().end()};
  message.nonce = from.response_nonce();
  message.error = error_in(from);
  return message;
}

std::string encode(const DeltaResponse& message) {
  discovery::DeltaDiscoveryResponse out;
  out.set_system_version_info(message.system_version);
  out.set_type_url(message.type);
  out.set_nonce(message.nonce);
  if (!message.control_plane.empty()) out.mutable_control_plane()->set_identifier(message.control_plane);
  for (const SentResource& resource : message.resources) {
    auto& added = *out.add_resources();
    added.set_name(resource.name);
    added.set_version(resource.version);
    added.mutable_resource()->set_type_url(message.type);
    added.mutable_resource()->set_value(resource.bytes);
  }
  for (const std::string& name : message.removed) out.add_removed_resources(name);
  return out.SerializeAsString();
}

Result<DeltaResponse> decode_delta_response(std::string_view bytes) {
  TRY(auto from, parse<discovery::DeltaDiscoveryResponse>(bytes));
  DeltaResponse message;
  message.system_version = from.system_version_info();
  message.type = from.type_url();
  message.nonce = from.nonce();
  message.control_plane = from.control_plane().identifier();
  for (auto& resource : *from.mutable_resources()) {
    message.resources.push_back({resource.name(), resource.version(), resource.resource().type_url(),
                                 std::move(*resource.mutable_resource()->mutable_value())});
  }
  message.removed = strings(from.removed_resources());
  return message;
}

std::string encode(const StateRequest& message) {
  discovery::DiscoveryRequest out;
  put_common(message, out);
  out.set_version_info(message.version);
  for (const std::string& name : message.names) out.add_resource_names(name);
  return out.SerializeAsString();
}

Result<StateRequest> decode_state_request(std::string_view bytes) {
  TRY(auto from, parse<discovery::DiscoveryRequest>(bytes));
  StateRequest message;
  message.node = node_in(from);
  message.version = from.version_info();
  message.type = from.type_url();
  message.names = strings(from.resource_names());
  message.nonce = from.response_nonce();
  message.error = error_in(from);
  return message;
}

std::string encode(const StateResponse& message) {
  discovery::DiscoveryResponse out;
  out.set_version_info(message.version);
  out.set_type_url(message.type);
  out.set_nonce(message.nonce);
  if (!message.control_plane.empty()) out.mutable_control_plane()->set_identifier(message.control_plane);
  for (const SentResource& resource : message.resources) {
    auto& added = *out.add_resources();
    added.set_type_url(message.type);
    added.set_value(resource.bytes);
  }
  return out.SerializeAsString();
}

Result<StateResponse> decode_state_response(std::string_view bytes) {
  TRY(auto from, parse<discovery::DiscoveryResponse>(bytes));
  StateResponse message{from.version_info(), from.type_url(), from.nonce(), from.control_plane().identifier(), {}};
  for (auto& resource : *from.mutable_resources()) {
    message.resources.push_back(
        {name_in(resource.value()), {}, resource.type_url(), std::move(*resource.mutable_value())});
  }
  return message;
}

std::string encode(const Report& message) {
  weft::v1::Generation out;
  out.set_node_id(message.node_id);
  out.set_number(message.generation.number);
  out.set_own_certificate(message.generation.own_certificate);
  for (const auto& [type, version] : message.generation.active_versions)
    (*out.mutable_active_versions())[type] = version;
  for (const auto& [type, version] : message.generation.received_versions)
    (*out.mutable_received_versions())[type] = version;
  for (const ResourceState& state : message.generation.resources) {
    auto& added = *out.add_resources();
    added.set_type_url(state.id.type);
    added.set_name(state.id.name);
    added.set_version(state.version);
    added.set_active_version(state.active_version);
    added.set_state(wire_of(state.state));
    added.set_reason(state.reason);
  }
  return out.SerializeAsString();
}

Result<Report> decode_report(std::string_view bytes) {
  TRY(auto from, parse<weft::v1::Generation>(bytes));
  Report message;
  message.node_id = from.node_id();
  message.generation.number = from.number();
  message.generation.own_certificate = from.own_certificate();
  message.generation.active_versions = {from.active_versions().begin(), from.active_versions().end()};
  message.generation.received_versions = {from.received_versions().begin(), from.received_versions().end()};
  for (const auto& state : from.resources()) {
    message.generation.resources.push_back({{state.type_url(), state.name()},
                                            state.version(),
                                            state.active_version(),
                                            state_of(state.state()),
                                            state.reason()});
  }
  return message;
}

}  // namespace weft::xds
