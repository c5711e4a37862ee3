#include "http/h1/chars.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>

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
constexpr Table kTarget = all_but(0x21, 0x7e, "\"<>#");
constexpr Table kValue = [] {
  Table table = all_but(0x20, 0xff, "\x7f");
  table['\t'] = true;
  return table;
}();

bool all_in(const Table& table, std::string_view text) {
  for (const char c : text) {
    if (!table[static_cast<uint8_t>(c)]) return false;
  }
  return true;
}

// Whether any of its bytes is below 0x20, or 0x7f.
bool has_control(uint64_t word) {
  constexpr uint64_t kEach = 0x0101010101010101;
  const uint64_t other = word ^ 0x7f * kEach;
  const uint64_t low = (word - 0x20 * kEach) & ~word;
  const uint64_t del = (other - kEach) & ~other;
  return ((low | del) & 0x80 * kEach) != 0;
}

bool is_port(std::string_view text) {
  return text.size() <= 5 && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

}  // namespace

bool is_token(std::string_view text) { return !text.empty() && all_in(kToken, text); }

bool is_value(std::string_view text) {
  // Nearly always plain: eight bytes at a time, the last eight overlapping; only what has a control or a tab is asked
  // byte by byte.
  uint64_t word;
  if (text.size() < sizeof word) return all_in(kValue, text);
  const auto plain_at = [&](size_t at) {
    std::memcpy(&word, text.data() + at, sizeof word);
    return !has_control(word);
  };
  for (size_t at = 0; at + sizeof word < text.size(); at += sizeof word) {
    if (!plain_at(at)) return all_in(kValue, text);
  }
  return plain_at(text.size() - sizeof word) || all_in(kValue, text);
}

bool is_target(std::string_view text) { return !text.empty() && all_in(kTarget, text); }

bool is_authority(std::string_view text) {
  if (text.empty()) return true;
  size_t end = text.find(':');
  if (text.front() == '[') {
    const size_t close = text.find(']');
    if (close == std::string_view::npos || close == 1 || !all_in(kIpLiteral, text.substr(1, close - 1))) return false;
    end = close + 1;
  } else if (end == 0 || !all_in(kHost, text.substr(0, end))) {
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
