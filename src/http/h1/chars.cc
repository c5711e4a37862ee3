#include "http/h1/chars.h"

#include <algorithm>
#include <array>
#include <cstdint>

#include "base/any_byte.h"

namespace weft::http::h1 {

namespace {

using Table = std::array<bool, 256>;

constexpr Table alphanumeric_and(std::string_view more) {
  Table table{};
  for (int c = '0'; c <= '9'; ++c) table[c] = true;
  for (int c = 'a'; c <= 'z'; ++c) table[c] = true;
  for (int c = 'A'; c <= 'Z'; ++c) table[c] = true;
  for (const char c : more) table[static_cast<uint8_t>(c)] = true;
  return table;
}

constexpr Table all_but(int from, int to, std::string_view except) {
  Table table{};
  for (int c = from; c <= to; ++c) table[c] = true;
  for (const char c : except) table[static_cast<uint8_t>(c)] = false;
  return table;
}

constexpr Table kToken = alphanumeric_and("!#$%&'*+-.^_`|~");
constexpr Table kHost = alphanumeric_and("-._~%!$&'()*+;=");
constexpr Table kIpLiteral = alphanumeric_and(":.%-_~");
constexpr Table kTarget = all_but(0x21, 0x7e, "#");

bool all_in(const Table& table, std::string_view text) {
  for (const char c : text) {
    if (!table[static_cast<uint8_t>(c)]) return false;
  }
  return true;
}

bool is_port(std::string_view text) {
  return text.size() <= 5 && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

}  // namespace

bool is_token(std::string_view text) { return !text.empty() && all_in(kToken, text); }

bool is_value(std::string_view text) {
  return !any_byte(text, [](auto c) { return ((c < 0x20) & (c != '\t')) | (c == 0x7f); });
}

bool is_target(std::string_view text) { return !text.empty() && all_in(kTarget, text); }

bool has_empty_label(std::string_view name) { return name.starts_with('.') || name.find("..") != name.npos; }

bool is_authority(std::string_view text) {
  if (text.empty()) return true;
  size_t end = text.find(':');
  if (text.front() == '[') {
    const size_t close = text.find(']');
    if (close == std::string_view::npos || close == 1 || !all_in(kIpLiteral, text.substr(1, close - 1))) return false;
    end = close + 1;
  } else if (end == 0 || !all_in(kHost, text.substr(0, end)) || has_empty_label(text.substr(0, end))) {
    return false;
  }
  if (end >= text.size()) return true;
  return text[end] == ':' && is_port(text.substr(end + 1));
}

bool frames_message(std::string_view name) {
  return name == "host" || name == "content-length" || name == "transfer-encoding" || name == "connection";
}

std::string_view trim(std::string_view text) {
  while (!text.empty() && (text.front() == ' ' || text.front() == '\t')) text.remove_prefix(1);
  while (!text.empty() && (text.back() == ' ' || text.back() == '\t')) text.remove_suffix(1);
  return text;
}

}  // namespace weft::http::h1
