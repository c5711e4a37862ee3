// The public API's fields that our subset leaves out, by number and name: what a refusal says instead of "field 37".
//
// Pure look-ups in a constant table; any thread. Messages go by full name ("envoy.config.route.v3.RouteAction").
#pragma once

#include <string_view>

namespace weft::xds {

// "" if the public API has no such field, or we speak it.
std::string_view public_field_name(std::string_view message, int number);

// Whether the public API has this field and our subset does not.
bool is_public_field(std::string_view message, std::string_view field);

}  // namespace weft::xds
