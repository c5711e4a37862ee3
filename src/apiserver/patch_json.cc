#include "apiserver/patch_json.h"

#include <fmt/format.h>

#include <charconv>
#include <optional>
#include <vector>

namespace weft::apiserver {
namespace {

using codec::Value;

std::unexpected<Error> unfit(std::string_view op, std::string_view path, std::string_view why) {
  return fail(Code::conflict, Side::downstream, fmt::format("JSON patch: {} {}: {}", op, path, why));
}

std::string unescape_token(std::string_view token) {
  std::string plain;
  for (size_t i = 0; i < token.size(); ++i) {
    if (token[i] == '~' && i + 1 < token.size() && (token[i + 1] == '0' || token[i + 1] == '1')) {
      plain += token[++i] == '0' ? '~' : '/';
    } else {
      plain += token[i];
    }
  }
  return plain;
}

Result<std::vector<std::string>> parse_pointer(std::string_view pointer) {
  std::vector<std::string> tokens;
  if (pointer.empty()) return tokens;
  if (!pointer.starts_with('/'))
    return invalid(fmt::format("JSON patch: \"{}\" is no JSON pointer; it must start with '/'", pointer));
  pointer.remove_prefix(1);
  while (true) {
    size_t slash = pointer.find('/');
    tokens.push_back(unescape_token(pointer.substr(0, slash)));
    if (slash == std::string_view::npos) return tokens;
    pointer.remove_prefix(slash + 1);
  }
}

// An array index; "-" is the place behind the last element.
std::optional<size_t> parse_index(std::string_view token, size_t size) {
  if (token == "-") return size;
  size_t index = 0;
  auto [end, error] = std::from_chars(token.data(), token.data() + token.size(), index);
  bool leading_zero = token.size() > 1 && token.front() == '0';
  if (token.empty() || leading_zero || error != std::errc() || end != token.data() + token.size()) return std::nullopt;
  return index;
}

Value* child(Value& parent, const std::string& token) {
  if (parent.is_object()) return parent.find(token);
  if (!parent.is_array()) return nullptr;
  std::optional<size_t> index = parse_index(token, parent.size());
  return index && *index < parent.size() ? &parent.array_ref()[*index] : nullptr;
}

Value* walk(Value& root, std::span<const std::string> tokens) {
  Value* at = &root;
  for (const std::string& token : tokens) {
    at = child(*at, token);
    if (at == nullptr) return nullptr;
  }
  return at;
}

bool add(Value& root, const std::vector<std::string>& tokens, Value value) {
  if (tokens.empty()) {
    root = std::move(value);
    return true;
  }
  Value* parent = walk(root, std::span(tokens).first(tokens.size() - 1));
  if (parent == nullptr) return false;
  if (parent->is_object()) {
    parent->set(tokens.back(), std::move(value));
    return true;
  }
  if (!parent->is_array()) return false;
  codec::Array& elements = parent->array_ref();
  std::optional<size_t> index = parse_index(tokens.back(), elements.size());
  if (!index || *index > elements.size()) return false;
  elements.insert(elements.begin() + static_cast<ptrdiff_t>(*index), std::move(value));
  return true;
}

bool remove(Value& root, const std::vector<std::string>& tokens) {
  if (tokens.empty()) return false;
  Value* parent = walk(root, std::span(tokens).first(tokens.size() - 1));
  if (parent == nullptr) return false;
  if (parent->is_object()) return parent->erase(tokens.back());
  if (!parent->is_array()) return false;
  codec::Array& elements = parent->array_ref();
  std::optional<size_t> index = parse_index(tokens.back(), elements.size());
  if (!index || *index >= elements.size()) return false;
  elements.erase(elements.begin() + static_cast<ptrdiff_t>(*index));
  return true;
}

Result<void> from_elsewhere(Value& root, const Value& operation, const std::vector<std::string>& path, bool move) {
  const std::string& op = operation.get("op").as_string();
  const std::string& from_text = operation.get("from").as_string();
  TRY(std::vector<std::string> from, parse_pointer(from_text));
  Value* source = walk(root, from);
  if (source == nullptr) return unfit(op, from_text, "nothing is there");
  Value moved = *source;
  if (move && !remove(root, from)) return unfit(op, from_text, "cannot be moved");
  if (!add(root, path, std::move(moved)))
    return unfit(op, operation.get("path").as_string(), "its parent is not there");
  return {};
}

Result<void> apply(Value& root, const Value& operation) {
  const std::string& op = operation.get("op").as_string();
  const std::string& path_text = operation.get("path").as_string();
  TRY(std::vector<std::string> path, parse_pointer(path_text));
  if (op == "move" || op == "copy") return from_elsewhere(root, operation, path, op == "move");
  if (op == "remove") {
    if (!remove(root, path)) return unfit(op, path_text, "nothing is there");
    return {};
  }
  const Value* value = operation.find("value");
  if (value == nullptr) return invalid(fmt::format("JSON patch: {} {} has no value", op, path_text));
  if (op == "add") {
    if (!add(root, path, *value)) return unfit(op, path_text, "its parent is not there");
    return {};
  }
  Value* there = walk(root, path);
  if (op == "replace") {
    if (there == nullptr) return unfit(op, path_text, "nothing is there");
    *there = Value(*value);
    return {};
  }
  if (op == "test") {
    if (there == nullptr || !(*there == *value)) return unfit(op, path_text, "the value is another");
    return {};
  }
  return invalid(fmt::format("JSON patch: \"{}\" is none of add, remove, replace, move, copy, test", op));
}

}  // namespace

Result<Value> json_patch(Value target, const Value& patch) {
  if (!patch.is_array()) return invalid("JSON patch: must be an array of operations");
  if (patch.size() > kMaxJsonPatchOperations) {
    return invalid(fmt::format("JSON patch: {} operations, more than {}", patch.size(), kMaxJsonPatchOperations));
  }
  for (const Value& operation : patch.as_array()) TRY_VOID(apply(target, operation));
  return target;
}

}  // namespace weft::apiserver
