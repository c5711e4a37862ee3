#include "rules/remote_address.h"

#include <algorithm>
#include <string_view>

namespace weft::rules {
namespace {

using http::Token;

size_t addresses_in(const http::Header& header) {
  return header.token == Token::x_forwarded_for ? 1 + static_cast<size_t>(std::ranges::count(header.value, ',')) : 0;
}

// Of a list's elements that one, from its end.
std::string_view from_end(std::string_view list, size_t place) {
  for (; place > 0; --place) list = list.substr(0, list.rfind(','));
  if (const size_t comma = list.rfind(','); comma != list.npos) list.remove_prefix(comma + 1);
  while (list.starts_with(' ') || list.starts_with('\t')) list.remove_prefix(1);
  while (list.ends_with(' ') || list.ends_with('\t')) list.remove_suffix(1);
  return list;
}

bool is_port(std::string_view text) {
  return !text.empty() && text.size() <= 5 && text.find_first_not_of("0123456789") == text.npos;
}

// Some balancers say their client's port, too: "192.0.2.1:8080", "[2001:db8::7]:80".
std::optional<config::Ip> address_in(std::string_view text) {
  if (const auto alone = config::parse_ip(text)) return alone;
  const bool in_brackets = text.starts_with('[');
  const size_t end = text.find(in_brackets ? ']' : ':');
  if (end == text.npos) return std::nullopt;
  std::string_view rest = text.substr(end + (in_brackets ? 1 : 0));
  if (!rest.empty() && (!rest.starts_with(':') || !is_port(rest.substr(1)))) return std::nullopt;
  return config::parse_ip(in_brackets ? text.substr(1, end - 1) : text.substr(0, end));
}

}  // namespace

std::optional<config::Ip> remote_of(const http::Headers& headers, const std::optional<config::Ip>& direct,
                                    uint32_t hops) {
  size_t place = hops;
  for (const http::Header* header = headers.end(); header != headers.begin();) {
    --header;
    const size_t count = addresses_in(*header);
    if (place >= count) {
      place -= count;
      continue;
    }
    const auto said = address_in(from_end(header->value, place));
    return said ? said : direct;
  }
  return direct;
}

}  // namespace weft::rules
