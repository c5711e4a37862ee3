// What a plain (unquoted) YAML scalar means, and how to write a string so that it stays one.
//
// Pure functions; any thread. Reading and writing share resolve_plain(), so what one would misread the other quotes.
#pragma once

#include <string>
#include <string_view>

#include "codec/value.h"

namespace weft::codec {

// null, a boolean, an integer, a number or else the string itself, by the rules of sigs.k8s.io/yaml. Infinities and NaN
// are numbers here.
Value resolve_plain(std::string_view text);

// The string as a scalar on one line: plain if that is safe, else quoted.
std::string yaml_scalar(std::string_view text);

// In double quotes, with everything escaped that YAML would not give back.
std::string yaml_double_quoted(std::string_view text);

}  // namespace weft::codec
