// Table: rows of words in columns, as kubectl prints them.
//
// Pure.
#pragma once

#include <string>
#include <vector>

namespace weft::cli {

using Row = std::vector<std::string>;

// The first row is the heading. Columns are as wide as their widest word and three spaces apart; lines end without
// spaces.
std::string to_table(const std::vector<Row>& rows);

}  // namespace weft::cli
