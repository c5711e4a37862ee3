// Fields whose value is a list (RFC 9110 §5.6.1): however many lines it came in, it is one.
#pragma once

#include <string_view>

#include "http/head.h"

namespace weft::http {

// Puts the value behind those that the field has, and all of them in one line. The text is copied into the arena.
void append_to_list(Headers& headers, Token token, std::string_view value, std::string_view separator = ", ");

}  // namespace weft::http
