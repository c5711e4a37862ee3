#include "rules/remote_address.h"

#include <string_view>

namespace weft::rules {

std::optional<config::Ip> remote_of(const http::Headers& headers, const std::optional<config::Ip>& direct) {
  std::string_view last;
  for (const http::Header& header : headers) {
    if (header.token == http::Token::x_forwarded_for) last = header.value;
  }
  if (const size_t comma = last.rfind(','); comma != last.npos) last.remove_prefix(comma + 1);
  while (last.starts_with(' ') || last.starts_with('\t')) last.remove_prefix(1);
  while (last.ends_with(' ') || last.ends_with('\t')) last.remove_suffix(1);
  const auto said = config::parse_ip(last);
  return said ? said : direct;
}

}  // namespace weft::rules
