// From a written document (YAML or JSON, as Envoy and istiod write protobuf) to a message of our subset.
//
// Pure: any thread. Errors say file, line, place and what is wrong: "envoy.yaml:12: static_resources.listeners[0]:
// unknown field \"adress\"". Fields and extensions of xds/ignorable.h are dropped on the way, everything else unknown
// is refused by name.
#pragma once

#include <string_view>

#include "base/result.h"
#include "codec/value.h"

namespace google::protobuf {
class Message;
}

namespace weft::xds {

// `document` is changed: what may be ignored is taken out.
Result<void> read_document(codec::Value& document, std::string_view file_name, google::protobuf::Message& out);

}  // namespace weft::xds
