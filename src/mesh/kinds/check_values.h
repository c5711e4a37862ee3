// Checks of single values that several kinds have: times, numbers, what is written into a request's head. One that is
// null says nothing and is let by.
//
// Pure functions: any thread. The bounds are those of src/xds, which refuses a whole resource for one value.
#pragma once

#include <cstdint>

#include "base/time.h"
#include "codec/value.h"
#include "mesh/kinds/problem.h"

namespace weft::mesh::kinds {

inline constexpr Duration kNoTime{0};
inline constexpr Duration kSomeTime{1};
inline constexpr int64_t kLastPort = 65535;

void check_time(const codec::Value& value, const Path& path, Duration least, Findings& findings);
void check_range(const codec::Value& value, const Path& path, int64_t least, int64_t most, Findings& findings);
// A number, or {value: number}.
void check_percent(const codec::Value& percent, const Path& path, Findings& findings);
// What is there must not be empty.
void check_said(const codec::Value& value, const Path& path, Findings& findings);
void check_regex(const codec::Value& match, const Path& path, Findings& findings);
void check_weights(const codec::Value& routes, const Path& path, Findings& findings);

// Of a field name that a rule sets, adds or removes: none that says where a message ends or whom it is for.
void check_header_name(std::string_view name, const codec::Value& at, const Path& path, Findings& findings);
void check_header_value(const codec::Value& value, const Path& path, Findings& findings);
// A list of tokens, as CORS has them.
void check_tokens(const codec::Value& list, const Path& path, Findings& findings);
// An absolute path, with or without a query.
void check_target(const codec::Value& value, const Path& path, Findings& findings);
void check_authority(const codec::Value& value, const Path& path, Findings& findings);

}  // namespace weft::mesh::kinds
