// Duration: the text that Istio's objects say times in, as a value.
//
// Pure: any thread.
#pragma once

#include <optional>
#include <string_view>

#include "base/time.h"

namespace weft::mesh::kinds {

// "3s", "1.5s", "250ms", "1h30m" (Go's and protobuf's forms); nullopt if it is neither, or beyond what nanoseconds
// hold.
std::optional<Duration> parse_duration(std::string_view text);

}  // namespace weft::mesh::kinds
