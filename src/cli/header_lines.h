// What `-H` says: a header, or where headers are written: arguments of a process are read by others on the machine, so
// that a token has no place among them.
#pragma once

#include <istream>
#include <string>
#include <vector>

#include "base/result.h"

namespace weft::cli {

// "name: value" as it is; of "@FILE", and of "@-" for `standard_input`, each line that is not empty. Error: io, with
// the file's name.
Result<std::vector<std::string>> header_lines(const std::vector<std::string>& said, std::istream& standard_input);

}  // namespace weft::cli
