#include "xds/compile_document.h"

#include <fmt/format.h>
#include <google/protobuf/descriptor.h>
#include <google/protobuf/message.h>
#include <google/protobuf/util/json_util.h>

#include <charconv>

#include "codec/json.h"
#include "xds/compile_place.h"
#include "xds/compile_public_fields.h"
#include "xds/compile_wire.h"
#include "xds/ignorable.h"

namespace weft::xds {
namespace {

using codec::Value;
using google::protobuf::Descriptor;
using google::protobuf::DescriptorPool;
using google::protobuf::FieldDescriptor;

// The type an Any in a document stands for; "" if it is none.
std::string_view type_in_json(const Value& any) {
  const std::string_view type = type_named(any.get("@type").as_string());
  const bool wrapped = type == "udpa.type.v1.TypedStruct" || type == "xds.type.v3.TypedStruct";
  return wrapped ? type_named(any.get("type_url").as_string()) : type;
}

// Whether an entry of a list of filters may be dropped (may_pass_over() for messages).
bool may_drop(const Value& entry) { return may_ignore_extension(type_in_json(entry.get("typed_config"))); }

// "statPrefix" → "stat_prefix": both spellings are protobuf JSON.
std::string snake(std::string_view name) {
  std::string out;
  for (char c : name) {
    if (c >= 'A' && c <= 'Z') {
      out += '_';
      out += static_cast<char>(c - 'A' + 'a');
    } else {
      out += c;
    }
  }
  return out;
}

// Walks a document beside the descriptor of what it should be.
class Reader {
 public:
  explicit Reader(std::string_view file_name) : file_(file_name) {}

  Result<void> message(Value& value, const Descriptor& type, const Place& at) {
    if (type.full_name() == "google.protobuf.Any") return any(value, at);
    if (type.full_name().starts_with("google.protobuf.")) return {};
    if (value.is_null()) return {};
    if (!value.is_object())
      return refuse(value.line, at, fmt::format("a mapping belongs here, and there is: {}", value.type_name()));
    return members(value, type, at);
  }

 private:
  std::unexpected<Error> refuse(uint32_t line, const Place& at, std::string_view sentence) const {
    const std::string place = at.text();
    const std::string_view colon = place.empty() ? "" : ": ";
    if (line == 0) return invalid(fmt::format("{}: {}{}{}", file_, place, colon, sentence));
    return invalid(fmt::format("{}:{}: {}{}{}", file_, line, place, colon, sentence));
  }

  Result<void> any(Value& value, const Place& at) {
    const std::string& url = value.get("@type").as_string();
    if (url.empty()) return refuse(value.line, at, "\"@type\" is missing; it says what the rest means");
    const Descriptor* type = DescriptorPool::generated_pool()->FindMessageTypeByName(std::string(type_named(url)));
    if (type == nullptr) return refuse(value.line, at, fmt::format("weft does not speak {}", type_in_json(value)));
    return members(value, *type, at);
  }

  Result<void> members(Value& value, const Descriptor& type, const Place& at) {
    std::vector<std::string> ignored;
    for (codec::Member& member : value.object_ref()) {
      if (member.key == "@type") continue;
      const FieldDescriptor* field = find_field(type, snake(member.key));
      if (field != nullptr) {
        TRY_VOID(this->field(member.value, *field, at));
      } else if (may_ignore_field(type.full_name(), snake(member.key))) {
        ignored.push_back(member.key);
      } else {
        return refuse(member.line, at, unknown(type, member.key));
      }
    }
    for (const std::string& key : ignored) value.erase(key);
    return {};
  }

  static const FieldDescriptor* find_field(const Descriptor& type, const std::string& name) {
    const FieldDescriptor* field = type.FindFieldByName(name);
    return field != nullptr ? field : type.FindFieldByName(name + "_");  // public_name()
  }

  static std::string unknown(const Descriptor& type, std::string_view key) {
    if (is_public_field(type.full_name(), snake(key)))
      return fmt::format("weft does not speak the field \"{}\" of {}", key, type.full_name());
    return fmt::format("{} has no field \"{}\"", type.full_name(), key);
  }

  Result<void> field(Value& value, const FieldDescriptor& field, const Place& at) {
    if (field.cpp_type() != FieldDescriptor::CPPTYPE_MESSAGE || value.is_null()) return {};
    if (field.is_map()) return map(value, field, at);
    if (!field.is_repeated()) return message(value, *field.message_type(), at.child(public_name(field)));
    if (!value.is_array())
      return refuse(value.line, at.child(public_name(field)),
                    fmt::format("a list belongs here, and there is: {}", value.type_name()));
    std::erase_if(value.array_ref(), may_drop);
    for (size_t i = 0; i < value.size(); ++i) {
      TRY_VOID(message(value.array_ref()[i], *field.message_type(), at.child(public_name(field), i)));
    }
    return {};
  }

  Result<void> map(Value& value, const FieldDescriptor& field, const Place& at) {
    const FieldDescriptor* element = field.message_type()->FindFieldByNumber(2);
    if (element->cpp_type() != FieldDescriptor::CPPTYPE_MESSAGE) return {};
    if (!value.is_object())
      return refuse(value.line, at.child(public_name(field)),
                    fmt::format("a mapping belongs here, and there is: {}", value.type_name()));
    for (codec::Member& member : value.object_ref()) {
      TRY_VOID(message(member.value, *element->message_type(), at.entry(public_name(field), member.key)));
    }
    return {};
  }

  std::string_view file_;
};

// The line of the value at a path as protobuf's JSON parser writes it, "a.b[2].c", as far as it can be followed.
uint32_t line_at(const Value& document, std::string_view path) {
  const Value* at = &document;
  uint32_t line = document.line;
  while (!path.empty()) {
    const size_t end = path.find_first_of(".[", 1);
    std::string_view step = path.substr(0, end);
    path = end == std::string_view::npos ? std::string_view() : path.substr(end);
    if (step.starts_with('.')) step.remove_prefix(1);
    if (step.starts_with('[')) {
      size_t index = 0;
      std::from_chars(step.data() + 1, step.data() + step.size(), index);
      at = index < at->as_array().size() ? &at->as_array()[index] : nullptr;
    } else {
      at = at->find(step);
    }
    if (at == nullptr) break;
    if (at->line != 0) line = at->line;
  }
  return line;
}

// Protobuf says "(path) what" or "path: what"; both become "file:line: path: what".
Error from_json_parser(std::string_view said, const Value& document, std::string_view file_name) {
  std::string_view path;
  std::string_view what = said;
  if (const size_t colon = said.find(": ");
      colon != std::string_view::npos && said.substr(0, colon).find(' ') == std::string_view::npos) {
    path = said.substr(0, colon);
    what = said.substr(colon + 2);
  }
  while (path.starts_with('(')) path.remove_prefix(1);
  while (path.ends_with(')')) path.remove_suffix(1);
  const std::string_view colon = path.empty() ? "" : ": ";
  return Error::invalid(fmt::format("{}:{}: {}{}{}", file_name, line_at(document, path), path, colon, what));
}

}  // namespace

Result<void> read_document(codec::Value& document, std::string_view file_name, google::protobuf::Message& out) {
  TRY_VOID(Reader(file_name).message(document, *out.GetDescriptor(), Place("")));
  const auto status = google::protobuf::util::JsonStringToMessage(codec::to_json(document), &out);
  if (!status.ok()) {
    const auto said = status.message();
    return fail(from_json_parser({said.data(), said.size()}, document, file_name));
  }
  return {};
}

}  // namespace weft::xds
