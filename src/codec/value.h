// Value: one document form for JSON and YAML, with the place each value came from, so that an error can say
// "file:line".
//
// A plain value tree: any thread, no owner. Objects keep their order and are looked up by a linear scan, which is right
// for documents written by people. Integers stay integers; what does not fit int64 becomes a double.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace weft::codec {

class Value;
struct Member;
using Array = std::vector<Value>;
using Object = std::vector<Member>;

class Value {
 public:
  // Defined below, where Member is complete: the standard library must see all of it to make or destroy one.
  Value();
  ~Value();
  Value(const Value&);
  Value(Value&&) noexcept;
  Value& operator=(const Value&);
  Value& operator=(Value&&) noexcept;

  Value(std::nullptr_t);
  Value(bool v);
  Value(int v);
  Value(int64_t v);
  Value(uint32_t v);
  Value(uint64_t v);
  Value(double v);
  Value(const char* v);
  Value(std::string_view v);
  Value(std::string v);
  Value(Array v);
  Value(Object v);
  static Value object();
  static Value array();

  bool is_null() const { return std::holds_alternative<std::monostate>(data_); }
  bool is_bool() const { return std::holds_alternative<bool>(data_); }
  bool is_int() const { return std::holds_alternative<int64_t>(data_); }
  bool is_number() const { return is_int() || std::holds_alternative<double>(data_); }
  bool is_string() const { return std::holds_alternative<std::string>(data_); }
  bool is_array() const { return std::holds_alternative<Array>(data_); }
  bool is_object() const { return std::holds_alternative<Object>(data_); }

  // What it is, for messages: "null", "boolean", "integer", "number", "string", "array", "object".
  std::string_view type_name() const;

  // The value as that type, or the fallback if it is another; never throws. An integer is also a double; a double
  // without a fraction (3.0) is also an int, if it fits.
  bool as_bool(bool fallback = false) const;
  int64_t as_int(int64_t fallback = 0) const;
  double as_double(double fallback = 0) const;
  const std::string& as_string() const;  // "" if it is no string
  const Array& as_array() const;         // empty if it is no array
  const Object& as_object() const;       // empty if it is no object

  // For changing in place. These make it an empty array or object if it is not one already: whoever changes a document
  // from outside and wants to keep a scalar that stands there looks first.
  Array& array_ref();
  Object& object_ref();

  // Looks a member up: find() gives nullptr if absent; get() a null value, so that get("a").get("b") never fails.
  const Value* find(std::string_view key) const;
  Value* find(std::string_view key);
  const Value& get(std::string_view key) const;
  // A path of member names: at("metadata", "labels", "app").
  template <class... Keys>
  const Value& at(std::string_view key, Keys... rest) const {
    if constexpr (sizeof...(rest) == 0) {
      return get(key);
    } else {
      return get(key).at(rest...);
    }
  }
  // The member, made null if it was absent (and this made an object if it was none).
  Value& operator[](std::string_view key);
  void set(std::string_view key, Value value) { (*this)[key] = std::move(value); }
  bool erase(std::string_view key);  // true if it was there
  void push_back(Value value) { array_ref().push_back(std::move(value)); }
  size_t size() const;  // members or elements, else 0

  // Deep equality; places and the order of members do not count; 1 equals 1.0.
  friend bool operator==(const Value& a, const Value& b);

  // 1-based place in the document this was read from; 0 when it was made by code.
  uint32_t line = 0;
  uint32_t column = 0;

 private:
  std::variant<std::monostate, bool, int64_t, double, std::string, Array, Object> data_;
};

struct Member {
  std::string key;
  Value value;
  uint32_t line = 0;  // where the key stands

  friend bool operator==(const Member& a, const Member& b) { return a.key == b.key && a.value == b.value; }
};

inline Value::Value() = default;
inline Value::~Value() = default;
inline Value::Value(const Value&) = default;
inline Value::Value(Value&&) noexcept = default;
inline Value& Value::operator=(const Value&) = default;
inline Value& Value::operator=(Value&&) noexcept = default;

inline Value::Value(std::nullptr_t) {}
inline Value::Value(bool v) : data_(v) {}
inline Value::Value(int v) : data_(static_cast<int64_t>(v)) {}
inline Value::Value(int64_t v) : data_(v) {}
inline Value::Value(uint32_t v) : data_(static_cast<int64_t>(v)) {}
inline Value::Value(uint64_t v) {
  if (v <= INT64_MAX) {
    data_ = static_cast<int64_t>(v);
  } else {
    data_ = static_cast<double>(v);
  }
}
inline Value::Value(double v) : data_(v) {}
inline Value::Value(const char* v) : data_(std::string(v)) {}
inline Value::Value(std::string_view v) : data_(std::string(v)) {}
inline Value::Value(std::string v) : data_(std::move(v)) {}
inline Value::Value(Array v) : data_(std::move(v)) {}
inline Value::Value(Object v) : data_(std::move(v)) {}
inline Value Value::object() { return Value(Object{}); }
inline Value Value::array() { return Value(Array{}); }

}  // namespace weft::codec
