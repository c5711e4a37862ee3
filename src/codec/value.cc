#include "codec/value.h"

#include <cmath>

namespace weft::codec {
namespace {

const Value kNull;
const std::string kNoText;
const Array kNoArray;
const Object kNoObject;

// 2^63 as a double: the first one that does not fit.
constexpr double kInt64End = 9223372036854775808.0;

bool same_members(const Object& a, const Object& b) {
  if (a.size() != b.size()) return false;
  for (size_t i = 0; i < a.size(); ++i) {
    // Documents compared with each other are mostly written in the same order.
    const Member* other = &b[i];
    if (other->key != a[i].key) {
      auto found = std::ranges::find(b, a[i].key, &Member::key);
      if (found == b.end()) return false;
      other = &*found;
    }
    if (!(a[i].value == other->value)) return false;
  }
  return true;
}

}  // namespace

std::string_view Value::type_name() const {
  static constexpr std::string_view kNames[] = {"null", "boolean", "integer", "number", "string", "array", "object"};
  return kNames[data_.index()];
}

bool Value::as_bool(bool fallback) const {
  const bool* v = std::get_if<bool>(&data_);
  return v ? *v : fallback;
}

int64_t Value::as_int(int64_t fallback) const {
  if (const auto* v = std::get_if<int64_t>(&data_)) return *v;
  if (const auto* v = std::get_if<double>(&data_)) {
    if (*v >= -kInt64End && *v < kInt64End && std::trunc(*v) == *v) return static_cast<int64_t>(*v);
  }
  return fallback;
}

double Value::as_double(double fallback) const {
  if (const auto* v = std::get_if<double>(&data_)) return *v;
  if (const auto* v = std::get_if<int64_t>(&data_)) return static_cast<double>(*v);
  return fallback;
}

const std::string& Value::as_string() const {
  const auto* v = std::get_if<std::string>(&data_);
  return v ? *v : kNoText;
}

const Array& Value::as_array() const {
  const auto* v = std::get_if<Array>(&data_);
  return v ? *v : kNoArray;
}

const Object& Value::as_object() const {
  const auto* v = std::get_if<Object>(&data_);
  return v ? *v : kNoObject;
}

Array& Value::array_ref() {
  if (auto* v = std::get_if<Array>(&data_)) return *v;
  return data_.emplace<Array>();
}

Object& Value::object_ref() {
  if (auto* v = std::get_if<Object>(&data_)) return *v;
  return data_.emplace<Object>();
}

const Value* Value::find(std::string_view key) const {
  const auto* members = std::get_if<Object>(&data_);
  if (!members) return nullptr;
  auto found = std::ranges::find(*members, key, &Member::key);
  return found == members->end() ? nullptr : &found->value;
}

Value* Value::find(std::string_view key) { return const_cast<Value*>(std::as_const(*this).find(key)); }

const Value& Value::get(std::string_view key) const {
  const Value* found = find(key);
  return found ? *found : kNull;
}

Value& Value::operator[](std::string_view key) {
  if (Value* found = find(key)) return *found;
  return object_ref().emplace_back(std::string(key), Value(), 0).value;
}

bool Value::erase(std::string_view key) {
  auto* members = std::get_if<Object>(&data_);
  return members && std::erase_if(*members, [key](const Member& m) { return m.key == key; }) > 0;
}

size_t Value::size() const {
  if (const auto* v = std::get_if<Array>(&data_)) return v->size();
  if (const auto* v = std::get_if<Object>(&data_)) return v->size();
  return 0;
}

bool operator==(const Value& a, const Value& b) {
  if (a.is_object() && b.is_object()) return same_members(a.as_object(), b.as_object());
  if (a.is_number() && b.is_number() && a.is_int() != b.is_int()) return a.as_double() == b.as_double();
  return a.data_ == b.data_;
}

}  // namespace weft::codec
