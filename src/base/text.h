// Text in ASCII, as header names, host names and algorithms are compared: locales have no say.
#pragma once

#include <string>
#include <string_view>

namespace weft {

// A-Z as a-z, every other byte as it is (RFC 9110 section 5.1, RFC 4343).
constexpr char lower_case(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }
std::string lower_case(std::string_view text);

}  // namespace weft
