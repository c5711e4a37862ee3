#include "cli/log_files.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <charconv>
#include <filesystem>

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

namespace {

node::Fd open_log(const std::string& file) { return node::Fd(open(file.c_str(), O_RDONLY | O_CLOEXEC)); }

void append_rest(std::string& text, const node::Fd& file) {
  char block[64 << 10];
  for (ssize_t n = 0; (n = ::read(file.get(), block, sizeof block)) > 0;) text.append(block, static_cast<size_t>(n));
}

}  // namespace

std::string read_file(const std::string& file) { return RunLog(file).read_on(); }

bool RunLog::is_another() const {
  struct stat there{};
  struct stat here{};
  return stat(file_.c_str(), &there) == 0 && fstat(open_.get(), &here) == 0 &&
         (there.st_dev != here.st_dev || there.st_ino != here.st_ino);
}

std::string RunLog::read_on() {
  if (!open_) open_ = open_log(file_ + ".1");
  if (!open_) open_ = open_log(file_);
  std::string text;
  if (open_) append_rest(text, open_);
  while (open_ && is_another()) {
    append_rest(text, open_);  // what came between the last read and its end
    open_ = open_log(file_);
    if (open_) append_rest(text, open_);
  }
  return text;
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
