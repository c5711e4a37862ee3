// The path of a request target brought to one form, so that who routes, who judges and who answers read the same path.
//
// Pure functions: any thread. Source: RFC 3986 §6.2.2, and Envoy's HttpConnectionManager for what is an option.
#pragma once

#include <optional>
#include <string_view>

#include "config/listener.h"
#include "http/arena.h"

namespace weft::rules {

// Why in_form() refuses one; who does is told so with a 400.
inline constexpr std::string_view kRefusedPath =
    "the path has an escaped slash, backslash or NUL (%2F, %5C, %00), which this listener refuses";

// `target` in that form: itself where nothing is to be changed, else text in the arena. What follows a '?' is left as
// it is, as is what does not begin with '/'. nullopt: it is refused, for an escaped slash where those
// are, or for an escaped NUL.
std::optional<std::string_view> in_form(std::string_view target, const config::PathForm& form, http::Arena& arena);

}  // namespace weft::rules
