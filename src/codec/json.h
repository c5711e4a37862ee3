// JSON (RFC 8259) to Value and back. Strict: one document, no comments, no trailing commas, valid UTF-8, no key twice
// in an object.
//
// Pure functions; any thread. Every value read knows its line and column (in characters); an integer stays one if it
// fits int64. A parse error reads "LINE:COLUMN: what is wrong": a caller that knows the document's name puts it and a
// colon in front. The size of a text is the caller's to bound.
#pragma once

#include <string>
#include <string_view>

#include "base/result.h"
#include "codec/value.h"

namespace weft::codec {

// Objects and arrays within each other: far above any real object (an OpenAPI schema reaches about 60), far below any
// stack.
inline constexpr size_t kMaxJsonDepth = 256;

Result<Value> parse_json(std::string_view text);

// On one line, without spaces. Bytes that are no UTF-8 are written as U+FFFD, infinite numbers as null: the result is
// always JSON.
std::string to_json(const Value& value);

// Indented by two spaces, with a newline at the end.
std::string to_json_pretty(const Value& value);

// The string as a JSON string, with its quotes.
std::string quote_json(std::string_view text);

}  // namespace weft::codec
