// The parameters of a path's query, as text: nothing is decoded.
//
// Pure: any thread.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace weft::rules {

// The path with these parameters set (the first of a name gets the value, others of it go; one that is not there is
// added at the end), then without those. What else stands in it keeps its place; a query without parameters has no '?'.
std::string with_query(std::string_view path, const std::vector<std::pair<std::string, std::string>>& set,
                       const std::vector<std::string>& removed);

}  // namespace weft::rules
