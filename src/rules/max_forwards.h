// Max-Forwards (RFC 9110 §7.6.2): how far a TRACE or OPTIONS may still go. Pure.
#pragma once

#include <cstdint>
#include <optional>

#include "http/head.h"

namespace weft::rules {

// The most that is passed on; what says more is taken for one more than that.
inline constexpr uint32_t kMostForwards = 999'999;

inline constexpr std::string_view kNoForwardsLeft = "Max-Forwards is 0: the request is passed on no further";

// How many more proxies may pass this request on; 0: whoever has it is to answer it. Absent: it is another method's, or
// says nothing that can be understood, and goes as any request.
std::optional<uint32_t> forwards_left(const http::RequestHead& request);

}  // namespace weft::rules
