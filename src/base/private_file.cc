#include "base/private_file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <filesystem>

namespace weft {

namespace {

constexpr mode_t kMode = 0600;

// A descriptor that closes itself.
class File {
 public:
  File(const std::string& path, int flags) : fd_(::open(path.c_str(), flags | O_CLOEXEC, kMode)) {}
  File(const File&) = delete;
  File& operator=(const File&) = delete;
  ~File() {
    if (fd_ >= 0) ::close(fd_);
  }
  int get() const { return fd_; }
  bool is_open() const { return fd_ >= 0; }

 private:
  int fd_;
};

}  // namespace

Result<void> make_private_folder(const std::string& path) {
  std::error_code problem;
  std::filesystem::create_directories(path, problem);
  if (!problem) std::filesystem::permissions(path, std::filesystem::perms::owner_all, problem);
  if (problem) return fail(Code::io, Side::local, fmt::format("make the folder {}: {}", path, problem.message()));
  return {};
}

Result<std::string> read_whole_file(const std::string& path, size_t limit) {
  const File file(path, O_RDONLY);
  if (!file.is_open()) return fail(from_errno(errno, "open it"));
  struct stat info{};
  if (::fstat(file.get(), &info) != 0) return fail(from_errno(errno, "look at it"));
  if (info.st_size < 0 || static_cast<size_t>(info.st_size) > limit)
    return fail(Code::limit, Side::local, fmt::format("has more than {} bytes", limit));
  std::string text(static_cast<size_t>(info.st_size), '\0');
  size_t have = 0;
  while (have < text.size()) {
    const ssize_t n = ::read(file.get(), text.data() + have, text.size() - have);
    if (n < 0 && errno == EINTR) continue;
    if (n < 0) return fail(from_errno(errno, "read it"));
    if (n == 0) break;
    have += static_cast<size_t>(n);
  }
  text.resize(have);
  return text;
}

Result<void> replace_private_file(const std::string& path, std::string_view text) {
  const std::string next = path + ".new";
  ::unlink(next.c_str());  // left over by a process that was killed; whatever it is, it is not written through
  {
    const File file(next, O_WRONLY | O_CREAT | O_EXCL);
    if (!file.is_open()) return fail(from_errno(errno, "make " + next));
    while (!text.empty()) {
      const ssize_t n = ::write(file.get(), text.data(), text.size());
      if (n < 0 && errno == EINTR) continue;
      if (n < 0) return fail(from_errno(errno, "write " + next));
      text.remove_prefix(static_cast<size_t>(n));
    }
  }
  if (::rename(next.c_str(), path.c_str()) != 0) return fail(from_errno(errno, "rename " + next));
  return {};
}

}  // namespace weft
