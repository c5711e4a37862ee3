#include "xds/compile_wire.h"

#include <fmt/format.h>
#include <google/protobuf/any.pb.h>
#include <google/protobuf/descriptor.h>
#include <google/protobuf/message.h>
#include <google/protobuf/unknown_field_set.h>

#include <memory>

#include "codec/value.h"
#include "udpa/type/v1/typed_struct.pb.h"
#include "xds/compile_document.h"
#include "xds/compile_public_fields.h"
#include "xds/ignorable.h"
#include "xds/type/v3/typed_struct.pb.h"

namespace weft::xds {
namespace {

using google::protobuf::Any;
using google::protobuf::FieldDescriptor;

Result<void> check_unknown(const google::protobuf::Message& message, const Place& at) {
  const std::string& type = message.GetDescriptor()->full_name();
  const auto& unknown = message.GetReflection()->GetUnknownFields(message);
  for (int i = 0; i < unknown.field_count(); ++i) {
    const int number = unknown.field(i).number();
    const std::string_view name = public_field_name(type, number);
    if (name.empty()) return at.refuse(fmt::format("field {} of {} is unknown to weft", number, type));
    if (!may_ignore_field(type, name))
      return at.refuse(fmt::format("weft does not speak the field \"{}\" of {}", name, type));
  }
  return {};
}

// The entry of a map is known by its key.
Result<void> check_entry(const google::protobuf::Message& entry, const FieldDescriptor& map, const Place& at) {
  const FieldDescriptor* key = map.message_type()->map_key();
  const FieldDescriptor* value = map.message_type()->map_value();
  if (value->cpp_type() != FieldDescriptor::CPPTYPE_MESSAGE || key->cpp_type() != FieldDescriptor::CPPTYPE_STRING)
    return check_known(entry, at.child(map.name()));
  const auto& reflection = *entry.GetReflection();
  const std::string name = reflection.GetString(entry, key);
  return check_known(reflection.GetMessage(entry, value), at.entry(map.name(), name));
}

Result<void> check_field(const google::protobuf::Message& message, const FieldDescriptor& field, const Place& at) {
  const auto& reflection = *message.GetReflection();
  if (field.is_map()) {
    for (int i = 0; i < reflection.FieldSize(message, &field); ++i) {
      TRY_VOID(check_entry(reflection.GetRepeatedMessage(message, &field, i), field, at));
    }
    return {};
  }
  if (!field.is_repeated()) return check_known(reflection.GetMessage(message, &field), at.child(public_name(field)));
  for (int i = 0; i < reflection.FieldSize(message, &field); ++i) {
    TRY_VOID(check_known(reflection.GetRepeatedMessage(message, &field, i),
                         at.child(public_name(field), static_cast<size_t>(i))));
  }
  return {};
}

template <class TypedStruct>
bool type_in_struct(const Any& any, std::string& type) {
  TypedStruct inner;
  if (!any.Is<TypedStruct>() || !any.UnpackTo(&inner)) return false;
  type = type_named(inner.type_url());
  return true;
}

codec::Value plain(const google::protobuf::Value& from);

codec::Value plain(const google::protobuf::Struct& from) {
  codec::Value out = codec::Value::object();
  for (const auto& [key, value] : from.fields()) out.set(key, plain(value));
  return out;
}

codec::Value plain(const google::protobuf::Value& from) {
  switch (from.kind_case()) {
    case google::protobuf::Value::kNumberValue: {
      const codec::Value number(from.number_value());
      return number == codec::Value(number.as_int()) ? codec::Value(number.as_int()) : number;
    }
    case google::protobuf::Value::kStringValue: return codec::Value(from.string_value());
    case google::protobuf::Value::kBoolValue: return codec::Value(from.bool_value());
    case google::protobuf::Value::kStructValue: return plain(from.struct_value());
    case google::protobuf::Value::kListValue: {
      codec::Value out = codec::Value::array();
      for (const auto& one : from.list_value().values()) out.push_back(plain(one));
      return out;
    }
    default: return {};
  }
}

template <class TypedStruct>
Result<Any> unwrapped_as(const Any& any, const Place& at) {
  TypedStruct inner;
  TRY_VOID(unpack(any, inner, at));
  const auto* type = google::protobuf::DescriptorPool::generated_pool()->FindMessageTypeByName(
      std::string(type_named(inner.type_url())));
  if (type == nullptr) return any;
  const std::unique_ptr<google::protobuf::Message> message(
      google::protobuf::MessageFactory::generated_factory()->GetPrototype(type)->New());
  codec::Value document = plain(inner.value());
  TRY_VOID(read_document(document, at.child("value").text(), *message));
  Any out;
  out.PackFrom(*message);
  return out;
}

}  // namespace

Result<void> check_known(const google::protobuf::Message& message, const Place& at) {
  if (message.GetDescriptor()->full_name().starts_with("google.protobuf.")) return {};
  TRY_VOID(check_unknown(message, at));
  std::vector<const FieldDescriptor*> fields;
  message.GetReflection()->ListFields(message, &fields);
  for (const FieldDescriptor* field : fields) {
    if (field->cpp_type() == FieldDescriptor::CPPTYPE_MESSAGE) TRY_VOID(check_field(message, *field, at));
  }
  return {};
}

Result<void> parse(std::string_view bytes, google::protobuf::Message& out, const Place& at) {
  if (!out.ParseFromArray(bytes.data(), static_cast<int>(bytes.size()))) {
    return at.refuse(fmt::format("the bytes are no {}", out.GetDescriptor()->full_name()));
  }
  return {};
}

Result<void> unpack(const Any& any, google::protobuf::Message& out, const Place& at) {
  const std::string& wanted = out.GetDescriptor()->full_name();
  if (any.type_url().empty()) return at.refuse(fmt::format("it is missing; a {} belongs here", wanted));
  if (type_named(any.type_url()) != wanted)
    return at.refuse(fmt::format("weft does not speak {}; a {} belongs here", type_in(any), wanted));
  TRY_VOID(parse(any.value(), out, at));
  return check_known(out, at);
}

Result<Any> unwrapped(const Any& any, const Place& at) {
  if (any.Is<udpa::type::v1::TypedStruct>()) return unwrapped_as<udpa::type::v1::TypedStruct>(any, at);
  if (any.Is<::xds::type::v3::TypedStruct>()) return unwrapped_as<::xds::type::v3::TypedStruct>(any, at);
  return any;
}

std::string type_in(const Any& any) {
  std::string type;
  if (type_in_struct<udpa::type::v1::TypedStruct>(any, type) || type_in_struct<::xds::type::v3::TypedStruct>(any, type))
    return type;
  return std::string(type_named(any.type_url()));
}

std::string_view public_name(const FieldDescriptor& field) {
  std::string_view name = field.name();
  if (name.ends_with('_')) name.remove_suffix(1);
  return name;
}

bool may_pass_over(const Any& any) { return may_ignore_extension(type_in(any)); }

}  // namespace weft::xds
