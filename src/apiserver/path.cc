#include "apiserver/path.h"

#include <charconv>

namespace weft::apiserver {
namespace {

int hex(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  return -1;
}

}  // namespace

std::string unescape(std::string_view text, bool plus_is_space) {
  std::string plain;
  plain.reserve(text.size());
  for (size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '%' && i + 2 < text.size() && hex(text[i + 1]) >= 0 && hex(text[i + 2]) >= 0) {
      plain += static_cast<char>(hex(text[i + 1]) * 16 + hex(text[i + 2]));
      i += 2;
    } else {
      plain += plus_is_space && text[i] == '+' ? ' ' : text[i];
    }
  }
  return plain;
}

std::vector<std::string> split_path(std::string_view path) {
  std::vector<std::string> parts;
  while (!path.empty()) {
    size_t slash = std::min(path.find('/'), path.size());
    if (slash > 0) parts.push_back(unescape(path.substr(0, slash), false));
    path.remove_prefix(std::min(slash + 1, path.size()));
  }
  return parts;
}

std::optional<ResourcePath> parse_resource_path(std::string_view path) {
  std::vector<std::string> parts = split_path(path);
  ResourcePath found;
  size_t at = 0;
  auto next = [&] { return at < parts.size() ? std::move(parts[at++]) : std::string(); };
  std::string root = next();
  if (root == "apis") found.group = next();
  if (root != "api" && root != "apis") return std::nullopt;
  found.version = next();
  // /namespaces/X/<resource> is in a namespace; /namespaces/X, and its own subresources, are the namespace itself.
  bool own_subresource = at + 2 < parts.size() && (parts[at + 2] == "status" || parts[at + 2] == "finalize");
  if (at + 2 < parts.size() && parts[at] == "namespaces" && !own_subresource) {
    next();
    found.space = next();
  }
  found.resource = next();
  found.name = next();
  found.subresource = next();
  if (found.resource.empty() || at < parts.size()) return std::nullopt;
  return found;
}

Query::Query(std::string_view text) {
  while (!text.empty()) {
    size_t end = std::min(text.find('&'), text.size());
    std::string_view pair = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    if (pair.empty()) continue;
    size_t sign = std::min(pair.find('='), pair.size());
    std::string_view value = sign < pair.size() ? pair.substr(sign + 1) : std::string_view();
    parameters_.emplace_back(unescape(pair.substr(0, sign), true), unescape(value, true));
  }
}

std::string_view Query::get(std::string_view name) const {
  for (const auto& [key, value] : parameters_) {
    if (key == name) return value;
  }
  return {};
}

bool Query::has(std::string_view name) const {
  for (const auto& [key, value] : parameters_) {
    if (key == name) return true;
  }
  return false;
}

bool Query::flag(std::string_view name) const {
  std::string_view value = get(name);
  return value == "true" || value == "1";
}

std::optional<int64_t> Query::number(std::string_view name) const {
  std::string_view value = get(name);
  int64_t number = 0;
  auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), number);
  if (value.empty() || error != std::errc() || end != value.data() + value.size()) return std::nullopt;
  return number;
}

}  // namespace weft::apiserver
