#include "http/h1/lines.h"

#include "http/h1/chars.h"

namespace weft::http::h1 {

std::unexpected<Error> malformed(std::string detail) { return fail(Code::protocol, Side::local, std::move(detail)); }

Result<size_t> SectionEnd::find(std::string_view input, const Limits& limits) {
  for (;;) {
    const size_t end = input.find('\n', seen_);
    seen_ = end == std::string_view::npos ? input.size() : end + 1;
    if (seen_ > limits.head_bytes)
      return fail(Code::limit, Side::local, fmt::format("the head is longer than {} bytes", limits.head_bytes));
    if (end == std::string_view::npos) return size_t{0};
    if (end == line_ || input[end - 1] != '\r') return malformed("a line ends without CRLF");
    if (end - line_ == 1) return seen_;
    line_ = seen_;
  }
}

std::string_view take_line(std::string_view& rest) {
  const size_t end = rest.find('\n');
  const std::string_view line = rest.substr(0, end - 1);
  rest.remove_prefix(end + 1);
  return line;
}

Result<Header> parse_field(std::string_view line) {
  const size_t colon = line.find(':');
  if (line.front() == ' ' || line.front() == '\t') return malformed("a header line is folded");
  if (colon == std::string_view::npos) return malformed("a header line has no colon");
  const std::string_view name = line.substr(0, colon);
  const Header field{token_of(name), name, trim(line.substr(colon + 1))};
  if (field.token == Token::other && !is_token(name))  // a name that is known is one
    return malformed("a header name is empty or has a character that is not allowed");
  if (!is_value(field.value)) return malformed(fmt::format("header {} has a control character", field.name));
  return field;
}

}  // namespace weft::http::h1
