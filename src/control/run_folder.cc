#include "control/run_folder.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/file.h>
#include <unistd.h>

#include <filesystem>

namespace weft::control {

Result<void> make_private(const std::string& folder) {
  std::error_code problem;
  std::filesystem::create_directories(folder, problem);
  if (!problem) std::filesystem::permissions(folder, std::filesystem::perms::owner_all, problem);
  if (problem) return fail(Code::io, Side::local, folder + ": " + problem.message());
  return {};
}

Result<RunFolder> RunFolder::take(const std::string& path) {
  TRY_VOID(make_private(path));
  const std::string file = path + "/control.lock";
  const int lock = ::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
  if (lock < 0) return fail(from_errno(errno, "open " + file));
  RunFolder folder(path, lock);
  if (::flock(lock, LOCK_EX | LOCK_NB) == 0) return folder;
  return fail(Code::conflict, Side::local,
              fmt::format("another weft-control runs in {}; end it, or choose another folder with --run-dir", path));
}

RunFolder::~RunFolder() {
  if (lock_ >= 0) ::close(lock_);
}

}  // namespace weft::control
