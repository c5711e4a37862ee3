// The one list of what may be ignored in configuration we are sent: fields and extensions whose absence changes no
// request's fate.
//
// Pure look-ups in constant tables; any thread. Everything else that we do not speak refuses the resource it stands in.
// Something belongs here only if it tunes or observes; never if it matches, limits, authenticates or changes a request.
#pragma once

#include <string_view>

namespace weft::xds {

// `message` by full name, `field` by its public name.
bool may_ignore_field(std::string_view message, std::string_view field);

// An extension by the full name of its configuration's type ("stats.PluginConfig"), as it stands in a list of filters
// or loggers.
bool may_ignore_extension(std::string_view type);

}  // namespace weft::xds
