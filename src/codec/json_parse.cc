// RapidJSON's stack begins as a null pointer and compares null + n with the null end before it grows: harmless, and not
// ours to mend.
#pragma clang attribute push(__attribute__((no_sanitize("pointer-overflow"))), apply_to = function)
#include <rapidjson/memorystream.h>
#include <rapidjson/reader.h>
#pragma clang attribute pop

#include <charconv>
#include <cmath>
#include <cstdlib>
#include <optional>

#include "codec/json.h"
#include "codec/key_set.h"
#include "codec/utf8.h"

namespace weft::codec {
namespace {

// Numbers come as they are written: the library's own conversion shifts by what it does not know for "0e90".
constexpr unsigned kFlags = rapidjson::kParseValidateEncodingFlag | rapidjson::kParseNumbersAsStringsFlag;

// A place in a text that only moves forward, so that all places of a document cost one pass.
class Place {
 public:
  explicit Place(std::string_view text) : text_(text) {}

  void move_to(size_t offset) {
    for (; offset_ < offset && offset_ < text_.size(); ++offset_) {
      if (text_[offset_] == '\n') {
        ++line_;
        column_ = 1;
      } else if (begins_character(text_[offset_])) {
        ++column_;
      }
    }
  }

  // The reader tells where a token ended; the next one begins behind white space, a comma or a colon.
  void move_to_token() {
    size_t at = offset_;
    while (at < text_.size() && std::string_view(" \t\r\n,:").contains(text_[at])) ++at;
    move_to(at);
  }

  uint32_t line() const { return line_; }
  uint32_t column() const { return column_; }

 private:
  std::string_view text_;
  size_t offset_ = 0;
  uint32_t line_ = 1;
  uint32_t column_ = 1;
};

std::string_view meaning(rapidjson::ParseErrorCode code) {
  switch (code) {
    case rapidjson::kParseErrorDocumentEmpty: return "the document is empty";
    case rapidjson::kParseErrorDocumentRootNotSingular: return "text follows the end of the document";
    case rapidjson::kParseErrorValueInvalid:
      return "a value (string, number, object, array, true, false or null) was expected here";
    case rapidjson::kParseErrorObjectMissName: return "a key in double quotes was expected here";
    case rapidjson::kParseErrorObjectMissColon: return "a colon was expected after the key";
    case rapidjson::kParseErrorObjectMissCommaOrCurlyBracket:
      return "a comma or the object's closing brace was expected here";
    case rapidjson::kParseErrorArrayMissCommaOrSquareBracket:
      return "a comma or the array's closing bracket was expected here";
    case rapidjson::kParseErrorStringUnicodeEscapeInvalidHex: return "\\u must be followed by four hexadecimal digits";
    case rapidjson::kParseErrorStringUnicodeSurrogateInvalid: return "half of a surrogate pair stands alone";
    case rapidjson::kParseErrorStringEscapeInvalid: return "an unknown escape stands in a string";
    case rapidjson::kParseErrorStringMissQuotationMark: return "a string is not closed";
    case rapidjson::kParseErrorStringInvalidEncoding:
      return "a string holds bytes that are not UTF-8, or an unescaped control character";
    case rapidjson::kParseErrorNumberTooBig: return "a number is too big";
    case rapidjson::kParseErrorNumberMissFraction: return "a digit was expected after the decimal point";
    case rapidjson::kParseErrorNumberMissExponent: return "a digit was expected in the exponent";
    default: return "this is not JSON";
  }
}

// Takes the reader's events and builds the tree. Returning false ends the reading; `refusal` then says why.
class Builder {
 public:
  Builder(std::string_view text, const rapidjson::MemoryStream& stream) : place_(text), stream_(stream) {}

  bool Null() { return scalar({}); }
  bool Bool(bool v) { return scalar(v); }
  bool RawNumber(const char* s, rapidjson::SizeType size, bool) {
    const std::string_view text(s, size);
    if (text.find_first_of(".eE") == text.npos) {
      if (const auto whole = number<int64_t>(text)) return scalar(*whole);
      if (const auto large = number<uint64_t>(text)) return scalar(*large);
    }
    const double value = std::strtod(std::string(text).c_str(), nullptr);  // below the least there is: 0
    if (!std::isfinite(value)) {
      place_.move_to_token();
      return refuse("a number is too big");
    }
    return scalar(value);
  }
  // Not called: numbers come raw.
  bool Int(int) { return false; }
  bool Uint(unsigned) { return false; }
  bool Int64(int64_t) { return false; }
  bool Uint64(uint64_t) { return false; }
  bool Double(double) { return false; }
  bool String(const char* s, rapidjson::SizeType size, bool) { return scalar(std::string(s, size)); }
  bool StartObject() { return open(Value::object()); }
  bool StartArray() { return open(Value::array()); }
  bool EndObject(rapidjson::SizeType) { return close(); }
  bool EndArray(rapidjson::SizeType) { return close(); }

  bool Key(const char* s, rapidjson::SizeType size, bool) {
    place_.move_to_token();
    Level& level = open_.back();
    Object& members = level.value->object_ref();
    const std::string_view key(s, size);
    if (level.keys.contains_or_add(members, key)) {
      return refuse(fmt::format("the key {} stands twice in this object: remove one", quote_json(key)));
    }
    members.push_back({std::string(key), {}, place_.line()});
    return passed();
  }

  Value take_root() { return std::move(root_); }
  const std::string& refusal() const { return refusal_; }

 private:
  struct Level {
    Value* value;
    KeySet keys;
  };

  template <class Number>
  static std::optional<Number> number(std::string_view text) {
    Number value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
    return value;
  }

  bool refuse(std::string_view why) {
    refusal_ = fmt::format("{}:{}: {}", place_.line(), place_.column(), why);
    return false;
  }

  // Puts the value where the document stands now, and says where that is.
  Value* put(Value&& value) {
    value.line = place_.line();
    value.column = place_.column();
    if (open_.empty()) return &(root_ = std::move(value));
    Value& parent = *open_.back().value;
    if (parent.is_array()) return &parent.array_ref().emplace_back(std::move(value));
    return &(parent.object_ref().back().value = std::move(value));
  }

  bool scalar(Value value) {
    place_.move_to_token();
    put(std::move(value));
    return passed();
  }

  bool open(Value value) {
    place_.move_to_token();
    if (open_.size() == kMaxJsonDepth) {
      return refuse(fmt::format("objects and arrays stand more than {} deep in each other", kMaxJsonDepth));
    }
    open_.push_back({put(std::move(value)), {}});
    return passed();
  }

  bool close() {
    open_.pop_back();
    return passed();
  }

  bool passed() {
    place_.move_to(stream_.Tell());
    return true;
  }

  Place place_;
  const rapidjson::MemoryStream& stream_;
  Value root_;
  std::vector<Level> open_;  // a parent does not grow while its child is open, so the pointers hold
  std::string refusal_;
};

std::string placed(std::string_view text, size_t offset, std::string_view what) {
  Place place(text);
  place.move_to(offset);
  return fmt::format("{}:{}: {}", place.line(), place.column(), what);
}

}  // namespace

Result<Value> parse_json(std::string_view text) {
  rapidjson::MemoryStream stream(text.data(), text.size());
  rapidjson::GenericReader<rapidjson::UTF8<>, rapidjson::UTF8<>> reader;
  Builder builder(text, stream);
  const auto result = reader.Parse<kFlags>(stream, builder);
  if (!builder.refusal().empty()) return invalid(builder.refusal());
  if (result.IsError()) return invalid(placed(text, result.Offset(), meaning(result.Code())));
  // The reader takes a NUL byte for the end of the text.
  if (stream.Tell() != text.size()) return invalid(placed(text, stream.Tell(), "text follows the end of the document"));
  return builder.take_root();
}

}  // namespace weft::codec
