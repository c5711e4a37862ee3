// The lines of an HTTP/1 head or trailer section: where it ends, and its fields one by one.
//
// Pure, any thread. A line ends with CRLF and nothing else; a CR or LF anywhere else is refused, whether all of the
// head has come yet or not.
#pragma once

#include <string_view>

#include "http/exchange.h"

namespace weft::http::h1 {

std::unexpected<Error> malformed(std::string detail);

// Finds the empty line that ends a section, looking at each byte once however it trickles in. One a section.
class SectionEnd {
 public:
  // The section's size, its empty line included; 0: not all here yet, call again with more behind the same bytes.
  // Errors: protocol; limit if it is longer than Limits::head_bytes.
  Result<size_t> find(std::string_view input, const Limits& limits);
  void begin() { line_ = seen_ = 0; }

 private:
  size_t line_ = 0;  // where the line being looked at begins
  size_t seen_ = 0;
};

// Takes one line off the front of a whole section, without its CRLF.
std::string_view take_line(std::string_view& rest);

// Error: protocol: it is folded, has no colon, whitespace before the colon, or a character that may not be there.
Result<Header> parse_field(std::string_view line);

}  // namespace weft::http::h1
