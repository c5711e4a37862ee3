// LogFiles: the access-log files of a process, opened once each however many workers and listeners name them.
//
// Any thread. Files stay open until the last worker's buffers are gone.
#pragma once

#include <map>
#include <memory>
#include <mutex>
#include <string>

#include "proxy/observe/access_log.h"

namespace weft::proxy {

class LogFiles {
 public:
  Result<std::shared_ptr<observe::LogFile>> open(const std::string& path) {
    const std::lock_guard lock(mutex_);
    auto& file = files_[path];
    if (file) return file;
    TRY(file, observe::LogFile::open(path));
    return file;
  }

 private:
  std::mutex mutex_;
  std::map<std::string, std::shared_ptr<observe::LogFile>> files_;
};

}  // namespace weft::proxy
