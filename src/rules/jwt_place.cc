#include "rules/jwt_place.h"

#include <algorithm>
#include <utility>

#include "http/h1/chars.h"
#include "http/token.h"
#include "rules/pairs.h"

namespace weft::rules {
namespace {

using PlaceKind = JwtPlace::Kind;

class Finder {
 public:
  void add(PlaceKind kind, std::string_view name, std::string token) {
    if (found_.size() <= kMaxTokensOfProvider) found_.push_back({{kind, name}, std::move(token)});
  }
  std::vector<FoundJwt> take() { return std::move(found_); }

 private:
  std::vector<FoundJwt> found_;
};

int hex(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  return -1;
}

// As applications read a parameter (application/x-www-form-urlencoded); a broken escape stays as it is.
std::string decoded(std::string_view text) {
  std::string out;
  for (size_t i = 0; i < text.size(); ++i) {
    const bool escape = text[i] == '%' && i + 2 < text.size() && hex(text[i + 1]) >= 0 && hex(text[i + 2]) >= 0;
    if (escape) {
      out += static_cast<char>(hex(text[i + 1]) * 16 + hex(text[i + 2]));
      i += 2;
    } else {
      out += text[i] == '+' ? ' ' : text[i];
    }
  }
  return out;
}

bool takes_prefix(std::string_view& value, std::string_view prefix) {
  if (value.size() < prefix.size() || !http::equals_ignoring_case(value.substr(0, prefix.size()), prefix)) return false;
  value.remove_prefix(prefix.size());
  value = http::h1::trim(value);
  return true;
}

void find_in_headers(const config::JwtHeader& wanted, const http::Headers& headers, Finder& out) {
  const http::Token token = http::token_of(wanted.name);
  for (const http::Header& header : headers) {
    if (header.token != token) continue;
    if (token == http::Token::other && !http::equals_ignoring_case(header.name, wanted.name)) continue;
    std::string_view value = header.value;
    if (takes_prefix(value, wanted.prefix)) out.add(PlaceKind::header, wanted.name, std::string(value));
  }
}

bool is_of_token(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == '.';
}

std::string_view query_of(std::string_view path) {
  const std::string_view query = http::query_only(path);
  return query.substr(0, query.find('#'));
}

void find_in_query(const std::string& wanted, std::string_view path, Finder& out) {
  for_each_piece(query_of(path), '&', [&](std::string_view piece) {
    const Pair pair = split_pair(piece);
    if (decoded(pair.name) == wanted) out.add(PlaceKind::parameter, wanted, decoded(pair.value));
  });
}

void find_in_cookies(const std::string& wanted, const http::Headers& headers, Finder& out) {
  for (const http::Header& header : headers) {
    if (header.token != http::Token::cookie) continue;
    for_each_piece(header.value, ';', [&](std::string_view piece) {
      Pair pair = split_pair(http::h1::trim(piece));
      if (http::h1::trim(pair.name) != wanted) return;
      pair.value = http::h1::trim(pair.value);
      const bool quoted = pair.value.size() >= 2 && pair.value.front() == '"' && pair.value.back() == '"';
      out.add(PlaceKind::cookie, wanted,
              std::string(quoted ? pair.value.substr(1, pair.value.size() - 2) : pair.value));
    });
  }
}

}  // namespace

std::vector<FoundJwt> find_tokens(const config::JwtProvider& provider, const http::RequestHead& request) {
  Finder out;
  for (const config::JwtHeader& header : provider.from_headers) find_in_headers(header, request.headers, out);
  for (const std::string& name : provider.from_params) find_in_query(name, request.path, out);
  for (const std::string& name : provider.from_cookies) find_in_cookies(name, request.headers, out);
  return out.take();
}

std::string without_parameters(std::string_view path, const std::vector<std::string_view>& names) {
  std::string kept;
  bool taken = false;
  for_each_piece(http::query_only(path), '&', [&](std::string_view piece) {
    if (std::ranges::find(names, decoded(split_pair(piece).name)) != names.end()) {
      taken = true;
      return;
    }
    kept += kept.empty() ? "?" : "&";
    kept += piece;
  });
  return taken ? std::string(http::path_only(path)) + kept : std::string(path);
}

bool looks_like_token(std::string_view value) {
  if (!value.starts_with(kTokenBeginning)) return false;
  return std::ranges::all_of(value, is_of_token) && std::ranges::count(value, '.') == 2;
}

std::string with_hidden_tokens(std::string_view text) {
  // Its last letter is the rarest: nearly every text is passed over by one look.
  if (!text.contains(kTokenBeginning.back())) return {};
  std::string shown;
  size_t copied = 0;
  for (size_t at = text.find(kTokenBeginning); at != text.npos; at = text.find(kTokenBeginning, at)) {
    const auto* end = std::ranges::find_if_not(text.substr(at), is_of_token);
    const auto length = static_cast<size_t>(end - (text.data() + at));
    if (looks_like_token(text.substr(at, length))) {
      shown += text.substr(copied, at - copied);
      shown += "***";
      copied = at + length;
    }
    at += length;
  }
  return copied == 0 ? std::string() : shown.append(text.substr(copied));
}

std::string with_hidden_values(std::string_view path, std::span<const std::string_view> names) {
  const std::string_view query = http::query_only(path);
  std::string shown = with_hidden_tokens(http::path_only(path));
  bool hidden = !shown.empty();
  if (!hidden) shown = http::path_only(path);
  char separator = '?';
  if (query.empty()) return hidden ? shown : std::string();
  for_each_piece(query, '&', [&](std::string_view piece) {
    const auto [name, value] = split_pair(piece);
    const bool hide = std::ranges::find(names, decoded(name)) != names.end() || looks_like_token(decoded(value));
    shown += std::exchange(separator, '&');
    shown += hide ? name : piece;
    if (hide) shown += "=***";
    hidden |= hide;
  });
  return hidden ? shown : std::string();
}

}  // namespace weft::rules
