#include "control/run_folder.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/file.h>
#include <unistd.h>

#include "base/private_file.h"

namespace weft::control {

Result<RunFolder> RunFolder::take(const std::string& path) {
  TRY_VOID(make_private_folder(path));
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
