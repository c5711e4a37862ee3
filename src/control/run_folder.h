// RunFolder: the folder a control plane lives in while it runs, for its owner only, and for one control plane at a
// time.
//
// Taken before anything in it is touched; held until destroyed, or until the process ends, however it ends.
#pragma once

#include <string>
#include <utility>

#include "base/result.h"

namespace weft::control {

class RunFolder {
 public:
  // Makes it if need be. Errors: io; conflict, when another control plane has it.
  static Result<RunFolder> take(const std::string& path);
  RunFolder(RunFolder&& other) noexcept : path_(std::move(other.path_)), lock_(std::exchange(other.lock_, -1)) {}
  RunFolder& operator=(RunFolder&&) = delete;
  ~RunFolder();

  const std::string& path() const { return path_; }

 private:
  RunFolder(std::string path, int lock) : path_(std::move(path)), lock_(lock) {}
  std::string path_;
  int lock_;
};

}  // namespace weft::control
