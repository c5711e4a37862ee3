#include "node/proc_file.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <stdio.h>
#include <sys/stat.h>

#include <cerrno>
#include <filesystem>

#include "node/fd.h"

namespace weft::node {
namespace {

Result<void> write_all(int fd, std::string_view text, const std::string& path) {
  while (!text.empty()) {
    const ssize_t n = ::write(fd, text.data(), text.size());
    if (n < 0 && errno == EINTR) continue;
    if (n < 0) return fail(from_errno(errno, "write " + path));
    text.remove_prefix(static_cast<size_t>(n));
  }
  return {};
}

}  // namespace

Result<std::string> read_small_file(const std::string& path) {
  const Fd file(open(path.c_str(), O_RDONLY | O_CLOEXEC));
  if (!file) return fail(from_errno(errno, "open " + path));
  std::string text;
  char block[4096];
  for (;;) {
    const ssize_t n = ::read(file.get(), block, sizeof block);
    if (n < 0 && errno == EINTR) continue;
    if (n < 0) return fail(from_errno(errno, "read " + path));
    if (n == 0) return text;
    text.append(block, static_cast<size_t>(n));
    if (text.size() > kMaxSmallFile)
      return fail(Code::limit, Side::local, fmt::format("{} is longer than {} bytes", path, kMaxSmallFile));
  }
}

Result<void> write_small_file(const std::string& path, std::string_view text) {
  const Fd file(open(path.c_str(), O_WRONLY | O_CLOEXEC));
  if (!file) return fail(from_errno(errno, "open " + path));
  return write_all(file.get(), text, path);
}

Result<void> replace_file(const std::string& path, std::string_view text, unsigned mode) {
  const std::string next = path + ".new";
  {
    const Fd file(open(next.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, mode));
    if (!file) return fail(from_errno(errno, "open " + next));
    if (auto written = write_all(file.get(), text, next); !written) return written;
  }
  if (rename(next.c_str(), path.c_str()) != 0) return fail(from_errno(errno, "rename to " + path));
  return {};
}

Result<void> make_directories(const std::string& path) {
  std::error_code error;
  std::filesystem::create_directories(path, error);
  if (error) return fail(from_errno(error.value(), "make the folder " + path));
  return {};
}

}  // namespace weft::node
