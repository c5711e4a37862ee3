#include "http/head.h"

#include <algorithm>
#include <cstring>

#include "base/text.h"

namespace weft::http {
namespace {

// Whether an application that takes '_' for '-' reads `name` there.
bool is_spelling(std::string_view said, std::string_view name) {
  const auto dashed = [](char c) { return c == '_' ? '-' : lower_case(c); };
  return std::ranges::equal(said, name, {}, dashed, dashed);
}

}  // namespace

Headers Headers::own_copy() const {
  Headers copy(*arena_);
  for (const Header& header : *this) copy.add(header);
  return copy;
}

void Headers::add(const Header& header) {
  if (count_ == room_) {
    const uint32_t room = room_ == 0 ? 16 : room_ * 2;
    auto* items = static_cast<Header*>(arena_->allocate(room * sizeof(Header)));
    if (count_) std::memcpy(static_cast<void*>(items), items_, count_ * sizeof(Header));
    items_ = items;
    room_ = room;
  }
  items_[count_++] = header;
}

size_t Headers::remove(Token token) {
  return remove_if([token](const Header& header) { return header.token == token; });
}

size_t Headers::remove(std::string_view name) {
  return remove_if([name](const Header& header) { return equals_ignoring_case(header.name, name); });
}

size_t Headers::remove_spellings(std::string_view name) {
  return remove_if([name](const Header& header) { return is_spelling(header.name, name); });
}

size_t Headers::remove_misspelled(Token token) {
  const std::string_view name = name_of(token);
  return remove_if(
      [name](const Header& header) { return header.token == Token::other && is_spelling(header.name, name); });
}

size_t Headers::remove_misspelled(std::string_view name) {
  return remove_if([name](const Header& header) {
    return is_spelling(header.name, name) && !equals_ignoring_case(header.name, name);
  });
}

void Headers::set(Token token, std::string_view value) {
  for (uint32_t i = 0; i < count_; ++i) {
    if (items_[i].token != token) continue;
    const Header first{token, items_[i].name, value};
    if (i + 1 < count_) {
      uint32_t kept = i + 1;
      for (uint32_t j = i + 1; j < count_; ++j) {
        if (items_[j].token != token) items_[kept++] = items_[j];
      }
      count_ = kept;
    }
    items_[i] = first;
    return;
  }
  add(token, value);
}

void Headers::set(std::string_view name, std::string_view value) {
  if (const Token token = token_of(name); token != Token::other) return set(token, value);
  remove(name);
  add(name, value);
}

std::optional<std::string_view> Headers::get(Token token) const {
  for (const Header& header : *this) {
    if (header.token == token) return header.value;
  }
  return std::nullopt;
}

std::optional<std::string_view> Headers::take(Token token) {
  for (uint32_t i = 0; i < count_; ++i) {
    if (items_[i].token != token) continue;
    const std::string_view value = items_[i].value;
    std::copy(items_ + i + 1, items_ + count_, items_ + i);
    --count_;
    return value;
  }
  return std::nullopt;
}

std::optional<std::string_view> Headers::find(std::string_view name) const {
  if (const Token token = token_of(name); token != Token::other) return get(token);
  for (const Header& header : *this) {
    if (header.token == Token::other && equals_ignoring_case(header.name, name)) return header.value;
  }
  return std::nullopt;
}

std::string_view path_only(std::string_view path) { return path.substr(0, path.find('?')); }

std::string_view query_only(std::string_view path) {
  const size_t mark = path.find('?');
  return mark == std::string_view::npos ? std::string_view() : path.substr(mark + 1);
}

namespace {

// Calls fn(item) for each non-empty item of a comma-separated list until it returns true; whether it did.
template <class Fn>
bool any_item(std::string_view list, Fn fn) {
  while (!list.empty()) {
    const size_t comma = list.find(',');
    std::string_view item = list.substr(0, comma);
    list.remove_prefix(comma == std::string_view::npos ? list.size() : comma + 1);
    while (!item.empty() && (item.front() == ' ' || item.front() == '\t')) item.remove_prefix(1);
    while (!item.empty() && (item.back() == ' ' || item.back() == '\t')) item.remove_suffix(1);
    if (!item.empty() && fn(item)) return true;
  }
  return false;
}

bool concerns_one_hop(const Header& header) {
  switch (header.token) {
    case Token::connection:
    case Token::http2_settings:
    case Token::keep_alive:
    case Token::proxy_connection:
    case Token::te:
    case Token::transfer_encoding:
    case Token::upgrade: return true;
    default: return false;
  }
}

}  // namespace

bool list_has(std::string_view list, std::string_view token) {
  return any_item(list, [token](std::string_view item) { return equals_ignoring_case(item, token); });
}

void remove_hop_by_hop(Headers& headers) {
  if (std::ranges::none_of(headers, concerns_one_hop)) return;
  // TE must be named in Connection, but "trailers" is ours to say again: we pass them on.
  const auto te = headers.get(Token::te);
  const bool trailers = te && list_has(*te, "trailers");
  // Each Connection goes first and then what it names: a removal moves what follows, so look again each time.
  while (const auto list = headers.take(Token::connection)) {
    any_item(*list, [&](std::string_view item) {
      if (token_of(item) != Token::keep_alive) headers.remove(item);  // that goes below
      return false;
    });
  }
  headers.remove_if(concerns_one_hop);
  if (trailers) headers.add(Token::te, "trailers");
}

bool is_bodiless(std::string_view method, uint16_t status) {
  return method == "HEAD" || (status >= 100 && status < 200) || status == 204 || status == 304;
}

bool makes_tunnel(std::string_view method, std::string_view protocol, uint16_t status) {
  if (!protocol.empty()) return status == 101;
  return method == "CONNECT" && status >= 200 && status < 300;
}

}  // namespace weft::http
