#include "cli/header_lines.h"

#include <fmt/format.h>

#include <fstream>

namespace weft::cli {
namespace {

void add_lines(std::istream& from, std::vector<std::string>& lines) {
  for (std::string line; std::getline(from, line);) {
    if (line.ends_with('\r')) line.pop_back();
    if (!line.empty()) lines.push_back(line);
  }
}

}  // namespace

Result<std::vector<std::string>> header_lines(const std::vector<std::string>& said, std::istream& standard_input) {
  std::vector<std::string> lines;
  for (const std::string& one : said) {
    if (!one.starts_with('@')) {
      lines.push_back(one);
    } else if (one == "@-") {
      add_lines(standard_input, lines);
    } else {
      std::ifstream file(one.substr(1));
      if (!file) return fail(Code::io, Side::local, fmt::format("-H {}: the file cannot be read", one));
      add_lines(file, lines);
    }
  }
  return lines;
}

}  // namespace weft::cli
