#include "cli/log_files.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <filesystem>
#include <fstream>
#include <iterator>

namespace weft::cli {

namespace fs = std::filesystem;

std::vector<std::string> containers_of(const PodHere& pod) {
  std::vector<std::string> names;
  std::error_code problem;
  for (const fs::directory_entry& entry : fs::directory_iterator(pod.folder, problem)) {
    // The proxy's own folder of keys and configuration has no logs.
    if (entry.is_directory(problem) && newest_run(entry.path()) >= 0) names.push_back(entry.path().filename());
  }
  std::ranges::sort(names);
  return names;
}

int newest_run(const std::string& container_folder) {
  int newest = -1;
  std::error_code problem;
  for (const fs::directory_entry& entry : fs::directory_iterator(container_folder, problem)) {
    const std::string name = entry.path().filename().string();
    int run = -1;
    const auto [end, error] = std::from_chars(name.data(), name.data() + name.size(), run);
    if (error == std::errc() && std::string_view(end) == ".log") newest = std::max(newest, run);
  }
  return newest;
}

std::string run_file(const std::string& container_folder, int run) {
  return fmt::format("{}/{}.log", container_folder, run);
}

std::string read_from(const std::string& file, uint64_t from) {
  std::ifstream in(file, std::ios::binary);
  in.seekg(static_cast<std::streamoff>(from));
  return {std::istreambuf_iterator<char>(in), {}};
}

std::string_view last_lines(std::string_view text, int64_t count) {
  size_t begin = text.size();
  if (count > 0 && text.ends_with('\n')) --begin;
  for (; count > 0 && begin > 0; --begin) {
    if (text[begin - 1] == '\n' && --count == 0) break;
  }
  return text.substr(begin);
}

}  // namespace weft::cli
