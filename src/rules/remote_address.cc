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
    const auto said = config::parse_ip(from_end(header->value, place));
    return said ? said : direct;
  }
  return direct;
}

}  // namespace weft::rules
