#include "apiserver/protobuf.h"

#include <cstring>

#include "apiserver/identity.h"
#include "codec/base64.h"

namespace weft::apiserver {
namespace {

using codec::Value;
using mesh::kinds::Field;
using mesh::kinds::Many;
using mesh::kinds::Shape;
using mesh::kinds::Type;

constexpr std::string_view kMagic{"k8s\0", 4};

std::unexpected<Error> broken(std::string_view why) {
  return invalid("the body is no Kubernetes protobuf: " + std::string(why));
}

// One field as it stands on the wire (protobuf encoding): a number in a varint or fixed form, or bytes.
struct Item {
  uint32_t number = 0;
  bool is_bytes = false;
  uint64_t varint = 0;
  std::string_view bytes;
};

class Wire {
 public:
  explicit Wire(std::string_view bytes) : rest_(bytes) {}
  bool done() const { return rest_.empty(); }

  Result<Item> next() {
    TRY(uint64_t tag, varint());
    Item item;
    item.number = static_cast<uint32_t>(tag >> 3);
    switch (tag & 7) {
      case 0: {
        TRY(item.varint, varint());
        return item;
      }
      case 1: return fixed(item, 8);
      case 5: return fixed(item, 4);
      case 2: {
        TRY(uint64_t size, varint());
        if (size > rest_.size()) return broken("it ends inside a field");
        item.is_bytes = true;
        item.bytes = rest_.substr(0, size);
        rest_.remove_prefix(size);
        return item;
      }
      default: return broken("it has a field of a form that is not used");
    }
  }

  Result<uint64_t> varint() {
    uint64_t value = 0;
    for (unsigned shift = 0; shift < 64; shift += 7) {
      if (rest_.empty()) return broken("it ends inside a number");
      auto byte = static_cast<uint8_t>(rest_.front());
      rest_.remove_prefix(1);
      value |= static_cast<uint64_t>(byte & 0x7f) << shift;
      if ((byte & 0x80) == 0) return value;
    }
    return broken("it has a number that is too long");
  }

 private:
  Result<Item> fixed(Item item, size_t size) {
    if (size > rest_.size()) return broken("it ends inside a number");
    std::memcpy(&item.varint, rest_.data(), size);
    rest_.remove_prefix(size);
    return item;
  }

  std::string_view rest_;
};

// Visits the fields of a small message whose form is fixed (Quantity, Time, IntOrString, a map's entry).
template <class Visit>
Result<void> each(std::string_view bytes, Visit visit) {
  Wire wire(bytes);
  while (!wire.done()) {
    TRY(Item item, wire.next());
    visit(item);
  }
  return {};
}

Result<Value> read_time(std::string_view bytes) {
  int64_t seconds = 0;
  TRY_VOID(each(bytes, [&](const Item& item) {
    if (item.number == 1) seconds = static_cast<int64_t>(item.varint);
  }));
  if (bytes.empty()) return Value();  // the zero time stands for none
  return Value(rfc3339_seconds(WallTime(std::chrono::seconds(seconds))));
}

Result<Value> read_int_or_string(std::string_view bytes, bool keeps_zero) {
  bool is_text = false;
  int64_t number = 0;
  std::string text;
  TRY_VOID(each(bytes, [&](const Item& item) {
    if (item.number == 1) is_text = item.varint == 1;
    if (item.number == 2) number = static_cast<int32_t>(item.varint);
    if (item.number == 3) text = item.bytes;
  }));
  if (is_text) return Value(text);
  if (number == 0 && !keeps_zero) return Value();
  return Value(number);
}

Result<void> read_fields(Value& object, std::string_view bytes, const Type& type, uint32_t outer, int depth);

// One value; null if what is there stands for absence.
Result<Value> read_one(const Item& item, const Field& field, int depth) {
  bool keeps = field.keeps_zero || field.many != Many::one;
  switch (field.shape) {
    case Shape::boolean:
      if (item.varint == 0 && !keeps) return Value();
      return Value(item.varint != 0);
    case Shape::integer:
      if (item.varint == 0 && !keeps) return Value();
      return Value(static_cast<int64_t>(item.varint));
    case Shape::string:
    case Shape::duration:
      if (item.bytes.empty() && !keeps) return Value();
      return Value(std::string(item.bytes));
    case Shape::bytes: return Value(codec::base64_encode(item.bytes));
    case Shape::time: return read_time(item.bytes);
    case Shape::int_or_string: return read_int_or_string(item.bytes, keeps);
    case Shape::quantity: {
      Value quantity;
      TRY_VOID(each(item.bytes, [&](const Item& part) {
        if (part.number == 1 && !part.bytes.empty()) quantity = Value(std::string(part.bytes));
      }));
      return quantity;
    }
    case Shape::object: {
      Value object = Value::object();
      TRY_VOID(read_fields(object, item.bytes, *field.type, 0, depth + 1));
      return object;
    }
    case Shape::number:
    case Shape::any:
      return Value();  // none of Kubernetes' kinds that come as protobuf has them in a field that is kept
  }
  return Value();
}

Result<void> read_map_entry(Value& map, const Item& item, const Field& field, int depth) {
  std::string key;
  Item value;
  value.is_bytes = true;
  TRY_VOID(each(item.bytes, [&](const Item& part) {
    if (part.number == 1) key = part.bytes;
    if (part.number == 2) value = part;
  }));
  TRY(Value read, read_one(value, field, depth));
  map.set(key, std::move(read));
  return {};
}

Result<void> read_field(Value& object, const Item& item, const Field& field, int depth) {
  bool number = field.shape == Shape::boolean || field.shape == Shape::integer;
  if (item.is_bytes == number && field.many != Many::map) return broken("field " + field.name + " has another form");
  if (field.many == Many::map) {
    Value& map = object[field.name];
    if (map.is_null()) map = Value::object();
    return read_map_entry(map, item, field, depth);
  }
  TRY(Value value, read_one(item, field, depth));
  if (field.many == Many::list) {
    object[field.name].push_back(std::move(value));
  } else if (!value.is_null()) {
    object.set(field.name, std::move(value));
  }
  return {};
}

// `outer` is 0, or the number of the wrapping message these fields are in.
Result<void> read_fields(Value& object, std::string_view bytes, const Type& type, uint32_t outer, int depth) {
  if (depth > kMaxProtobufDepth) return broken("it is nested too deep");
  Wire wire(bytes);
  while (!wire.done()) {
    TRY(Item item, wire.next());
    for (const Field& field : type.fields) {
      bool inner = field.number.size() == 2;
      if (outer == 0 && inner && field.number[0] == item.number && item.is_bytes) {
        TRY_VOID(read_fields(object, item.bytes, type, item.number, depth + 1));
        break;
      }
      bool here = outer == 0 ? field.number.size() == 1 && field.number[0] == item.number
                             : inner && field.number[0] == outer && field.number[1] == item.number;
      if (!here) continue;
      TRY_VOID(read_field(object, item, field, depth));
      break;
    }
  }
  return {};
}

}  // namespace

Result<Value> read_protobuf(std::string_view bytes, const Type& type) {
  if (!bytes.starts_with(kMagic)) return broken("it does not begin with \"k8s\"");
  std::string api_version;
  std::string kind;
  std::string_view raw;
  Result<void> parts;
  TRY_VOID(each(bytes.substr(kMagic.size()), [&](const Item& item) {
    if (item.number == 2) raw = item.bytes;
    if (item.number != 1) return;
    parts = each(item.bytes, [&](const Item& part) { (part.number == 1 ? api_version : kind) = part.bytes; });
  }));
  if (!parts) return std::unexpected(std::move(parts).error());
  Value object = Value::object();
  object.set("apiVersion", api_version);
  object.set("kind", kind);
  TRY_VOID(read_fields(object, raw, type, 0, 0));
  return object;
}

}  // namespace weft::apiserver
