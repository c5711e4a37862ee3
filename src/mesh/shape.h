// Shape: of which type what stands in the mesh's ConfigMap must be, where nobody has checked it before: its text is not
// of the API's schema.
//
// For the .cc files of this room. Pure: any thread. What is misspelt or of another type was meant to say something: it
// is named, and never passed over.
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "codec/value.h"

namespace weft::mesh {

enum class Shape : uint8_t { any, flag, number, text, list, map };

// "is text, where a list belongs"; empty: it is as it should be, or null, which says nothing. Protobuf's JSON takes
// numbers as text, too.
std::string why_misshapen(const codec::Value& said, Shape shape);

// Each sentence begins with `path`: for what is no map, and for each member that is none of those.
void check_members(const codec::Value& said, std::string_view path, std::initializer_list<std::string_view> known,
                   std::vector<std::string>& wrong);

}  // namespace weft::mesh
