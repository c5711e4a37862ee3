// Words in an http rule that mean something else than what is written there, for whoever reads one.
//
// Pure: any thread.
#pragma once

#include <string_view>

namespace weft::mesh::kinds {

// At the beginning of a redirect's uri: what the rule matched is replaced by the rest.
inline constexpr std::string_view kMatchedPrefix = "%PREFIX()%";

// ":authority" or "host": what is set so is the authority itself, no header.
bool names_authority(std::string_view header);

}  // namespace weft::mesh::kinds
