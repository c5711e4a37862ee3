// From bytes to messages that hold nothing we do not speak.
//
// Pure: any thread. A message that passed is known to hold, at every depth but inside an Any, only fields of our subset
// or of the list in xds/ignorable.h; the inside of an Any is looked at by unpack().
#pragma once

#include <string>
#include <string_view>

#include "base/result.h"
#include "xds/compile_place.h"

namespace google::protobuf {
class Any;
class FieldDescriptor;
class Message;
}  // namespace google::protobuf

namespace weft::xds {

// Refuses a message that holds a field we do not speak and may not ignore, naming it.
Result<void> check_known(const google::protobuf::Message& message, const Place& at);

// Parses and checks; `at` names the resource only as far as its type does.
Result<void> parse(std::string_view bytes, google::protobuf::Message& out, const Place& at);

// Unpacks an extension's configuration and checks it. Refuses another type than `out`'s.
Result<void> unpack(const google::protobuf::Any& any, google::protobuf::Message& out, const Place& at);

// What a TypedStruct (an extension written as JSON, as Istio's EnvoyFilters are) stands for, if its type is of our
// subset; anything else as it is.
Result<google::protobuf::Any> unwrapped(const google::protobuf::Any& any, const Place& at);

// The full name of the type in an Any's type_url.
inline std::string_view type_named(std::string_view type_url) { return type_url.substr(type_url.rfind('/') + 1); }

// The full name of the type in an Any, and of the type a TypedStruct in it stands for.
std::string type_in(const google::protobuf::Any& any);

// A field's name in the public API: where that is a keyword of C++, ours has an underscore behind it.
std::string_view public_name(const google::protobuf::FieldDescriptor& field);

// Whether an entry of a list of filters may be passed over (xds/ignorable.h).
bool may_pass_over(const google::protobuf::Any& any);

}  // namespace weft::xds
