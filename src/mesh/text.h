// Text: the small words in Istio's objects that the mesh turns into values.
//
// Pure: any thread.
#pragma once

#include <optional>
#include <string_view>

#include "base/time.h"

namespace weft::mesh {

// "3s", "1.5s", "250ms", "1h30m" (Go's and protobuf's forms); nullopt if it is neither, or beyond what nanoseconds
// hold.
std::optional<Duration> parse_duration(std::string_view text);

}  // namespace weft::mesh
