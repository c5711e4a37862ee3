#include "cli/run_dir.h"

#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <filesystem>

namespace weft::cli {

namespace fs = std::filesystem;

std::string default_run_dir() {
  const std::string fallback = fmt::format("/tmp/weft-{}", geteuid());
  const char* runtime = std::getenv("XDG_RUNTIME_DIR");
  if (runtime == nullptr || *runtime != '/') return fallback;
  std::string own = std::string(runtime) + "/weft";
  // Left over from another user's login (su keeps the variable): not ours to write in.
  const bool usable = own.size() <= kMaxRunDir && access(runtime, W_OK) == 0;
  return usable ? own : fallback;
}

std::string RunDir::admin_socket(std::string_view ns, std::string_view pod) const {
  return fmt::format("{}/{}.{}.sock", admin(), ns, pod);
}

Result<RunDir> RunDir::prepare(const std::string& path) {
  RunDir dir{fs::absolute(path).lexically_normal().string()};
  while (dir.path.size() > 1 && dir.path.ends_with('/')) dir.path.pop_back();
  if (dir.path.size() > kMaxRunDir) {
    return invalid(
        fmt::format("the folder {} has too long a name for the sockets in it; give one of at most {} bytes "
                    "with --run-dir",
                    dir.path, kMaxRunDir));
  }
  std::error_code problem;
  fs::create_directories(fs::path(dir.path).parent_path(), problem);
  if (mkdir(dir.path.c_str(), 0700) != 0 && errno != EEXIST)
    return fail(from_errno(errno, "make the folder " + dir.path));
  struct stat about{};
  if (lstat(dir.path.c_str(), &about) != 0) return fail(from_errno(errno, "look at " + dir.path));
  // In /tmp anybody could have put it there before us.
  if (!S_ISDIR(about.st_mode) || about.st_uid != geteuid()) {
    return fail(Code::denied, Side::local,
                fmt::format("{} is not a folder of yours; give another one with --run-dir", dir.path));
  }
  return dir;
}

void RunDir::clear() const {
  std::error_code ignored;
  for (const std::string& folder : {data(), logs(), pods(), admin(), path + "/key-sets"})
    fs::remove_all(folder, ignored);
  for (const std::string& file :
       {kubeconfig(), control_socket(), control_root(), path + "/node.sock", path + "/control.lock", state()})
    fs::remove(file, ignored);
  fs::remove(path, ignored);  // only if it is empty
}

}  // namespace weft::cli
