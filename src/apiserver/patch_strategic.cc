#include "apiserver/patch_strategic.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>

namespace weft::apiserver {
namespace {

using codec::Array;
using codec::Member;
using codec::Value;
using mesh::kinds::Field;
using mesh::kinds::Many;
using mesh::kinds::Shape;
using mesh::kinds::Type;

constexpr std::string_view kPatch = "$patch";
constexpr std::string_view kRetainKeys = "$retainKeys";
constexpr std::string_view kDeleteFrom = "$deleteFromPrimitiveList/";
constexpr std::string_view kOrder = "$setElementOrder/";

bool is_directive(std::string_view key) { return key.starts_with('$'); }

Result<void> merge_object(Value& target, const Value& patch, const Type* type);

// What the patch says, without its directives and nulls: for what was not there before.
Result<Value> fresh(const Value& patch, const Type* type) {
  if (!patch.is_object()) return patch;
  Value made = Value::object();
  TRY_VOID(merge_object(made, patch, type));
  return made;
}

const Type* type_below(const Field* field) {
  return field != nullptr && field->shape == Shape::object ? field->type : nullptr;
}

Value* find_element(Array& elements, std::string_view key, const Value& wanted) {
  auto found = std::ranges::find_if(elements, [&](const Value& element) { return element.get(key) == wanted; });
  return found == elements.end() ? nullptr : &*found;
}

Result<void> merge_element(Array& elements, const Value& change, const Field& field) {
  const Value& wanted = change.get(field.merge_key);
  if (wanted.is_null()) {
    return invalid(fmt::format("strategic merge patch: an element of {} has no \"{}\", by which the list is merged",
                               field.name, field.merge_key));
  }
  const std::string& directive = change.get(kPatch).as_string();
  if (directive == "delete") {
    std::erase_if(elements, [&](const Value& element) { return element.get(field.merge_key) == wanted; });
    return {};
  }
  Value* there = find_element(elements, field.merge_key, wanted);
  if (there == nullptr || directive == "replace") {
    TRY(Value made, fresh(change, type_below(&field)));
    if (there == nullptr) {
      elements.push_back(std::move(made));
    } else {
      *there = std::move(made);
    }
    return {};
  }
  return merge_object(*there, change, type_below(&field));
}

Result<void> merge_by_key(Value& target, const Value& patch, const Field& field) {
  if (!target.is_array()) target = Value::array();
  // An element that is only {$patch: replace} says that the patch's other elements are the whole list.
  for (const Value& change : patch.as_array()) {
    if (change.get(kPatch).as_string() == "replace" && change.get(field.merge_key).is_null()) target = Value::array();
  }
  for (const Value& change : patch.as_array()) {
    if (!change.get(kPatch).is_null() && change.get(field.merge_key).is_null()) continue;
    TRY_VOID(merge_element(target.array_ref(), change, field));
  }
  return {};
}

void merge_as_set(Value& target, const Value& patch) {
  if (!target.is_array()) target = Value::array();
  Array& elements = target.array_ref();
  for (const Value& value : patch.as_array()) {
    if (std::ranges::find(elements, value) == elements.end()) elements.push_back(value);
  }
}

Result<void> merge_field(Value& target, const Value& patch, const Field* field) {
  if (field != nullptr && field->many == Many::list && field->merges && patch.is_array()) {
    if (!field->merge_key.empty()) return merge_by_key(target, patch, *field);
    merge_as_set(target, patch);
    return {};
  }
  if (!patch.is_object()) {
    target = patch;
    return {};
  }
  if (field != nullptr && field->many == Many::map) {
    if (!target.is_object()) target = Value::object();
    return merge_object(target, patch, nullptr);
  }
  if (!target.is_object()) {
    TRY(target, fresh(patch, type_below(field)));
    return {};
  }
  return merge_object(target, patch, type_below(field));
}

Result<void> delete_words(Value& target, std::string_view key, const Value& words) {
  if (!words.is_array()) return invalid(fmt::format("strategic merge patch: {} must be an array", key));
  Value* list = target.find(key.substr(kDeleteFrom.size()));
  if (list == nullptr || !list->is_array()) return {};
  std::erase_if(list->array_ref(), [&](const Value& value) {
    return std::ranges::find(words.as_array(), value) != words.as_array().end();
  });
  return {};
}

// Elements the order names come in that order; the others keep their place behind the element they followed.
Result<void> set_order(Value& target, std::string_view key, const Value& order, const Type* type) {
  if (!order.is_array()) return invalid(fmt::format("strategic merge patch: {} must be an array", key));
  std::string_view name = key.substr(kOrder.size());
  Value* list = target.find(name);
  if (list == nullptr || !list->is_array()) return {};
  const Field* field = type == nullptr ? nullptr : type->find(name);
  auto rank_of = [&](const Value& element) {
    for (size_t i = 0; i < order.size(); ++i) {
      const Value& wanted = order.as_array()[i];
      bool same = field == nullptr || field->merge_key.empty()
                      ? element == wanted
                      : element.get(field->merge_key) == wanted.get(field->merge_key);
      if (same) return static_cast<ptrdiff_t>(i);
    }
    return ptrdiff_t{-1};
  };
  std::multimap<ptrdiff_t, Value> ranked;  // equal ranks stay in the order they came
  ptrdiff_t last = -1;
  for (Value& element : list->array_ref()) {
    ptrdiff_t rank = rank_of(element);
    last = rank >= 0 ? rank : last;
    ranked.emplace(last, std::move(element));
  }
  list->array_ref().clear();
  for (auto& [rank, element] : ranked) list->push_back(std::move(element));
  return {};
}

Result<void> retain(Value& target, const Value& patch) {
  const Value& kept = patch.get(kRetainKeys);
  if (kept.is_null()) return {};
  if (!kept.is_array()) return invalid("strategic merge patch: $retainKeys must be an array");
  std::erase_if(target.object_ref(), [&](const Member& member) {
    return std::ranges::find(kept.as_array(), Value(member.key)) == kept.as_array().end();
  });
  return {};
}

Result<void> merge_object(Value& target, const Value& patch, const Type* type) {
  const std::string& directive = patch.get(kPatch).as_string();
  if (!patch.get(kPatch).is_null() && directive != "replace" && directive != "merge" && directive != "delete") {
    return invalid(fmt::format("strategic merge patch: $patch: {} is none of replace, merge, delete", directive));
  }
  if (directive == "delete" || directive == "replace") target = Value::object();
  if (directive == "delete") return {};
  TRY_VOID(retain(target, patch));
  for (const Member& member : patch.as_object()) {
    if (member.key.starts_with(kDeleteFrom)) TRY_VOID(delete_words(target, member.key, member.value));
    if (is_directive(member.key)) continue;
    if (member.value.is_null()) {
      target.erase(member.key);
      continue;
    }
    // A sub-object that is only to be deleted must not leave an empty one behind.
    if (member.value.get(kPatch).as_string() == "delete") {
      target.erase(member.key);
      continue;
    }
    TRY_VOID(merge_field(target[member.key], member.value, type == nullptr ? nullptr : type->find(member.key)));
  }
  for (const Member& member : patch.as_object()) {
    if (member.key.starts_with(kOrder)) TRY_VOID(set_order(target, member.key, member.value, type));
  }
  return {};
}

}  // namespace

Result<Value> strategic_patch(Value target, const Value& patch, const Type& type) {
  if (!patch.is_object()) return invalid("strategic merge patch: must be an object");
  TRY_VOID(merge_object(target, patch, &type));
  return target;
}

}  // namespace weft::apiserver
