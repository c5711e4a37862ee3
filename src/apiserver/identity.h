// The small things that make an object its own: uid, generated name, time of birth.
//
// Pure but for randomness: any thread.
#pragma once

#include <string>
#include <string_view>

#include "base/result.h"
#include "base/time.h"

namespace weft::apiserver {

// A random UUID (RFC 9562, version 4).
std::string new_uid();

// `stem` and five letters or digits that spell no word and cannot be mistaken for each other.
std::string generate_name(std::string_view stem);

}  // namespace weft::apiserver
