// The access log: one line a request, in the format its listener says (log_format.h).
//
// LogFile is shared by all workers: its own thread writes, so no request waits for a disk. Each worker has a LogBuffer
// a file and hands it over when it is full or a quarter of a second old. If the writer falls behind by more than
// kBacklog, lines are dropped and counted.
#pragma once

#include <condition_variable>
#include <cstdint>
#include <memory>
#include <mutex>
#include <span>
#include <string>
#include <string_view>
#include <thread>

#include "base/result.h"
#include "proxy/record.h"

namespace weft::proxy::observe {

class LogFile {
 public:
  // Opens for appending. Error: io or denied, naming the path.
  static Result<std::shared_ptr<LogFile>> open(const std::string& path);
  explicit LogFile(int fd);
  ~LogFile();

  // Any thread. Takes the text, leaving an empty string with room.
  void hand_over(std::string& text);
  // Returns when all that was handed over has been written.
  void flush();
  // Lost to the backlog or a full disk. Any thread.
  uint64_t dropped_bytes() const;

 private:
  static constexpr size_t kBacklog = 16 * 1024 * 1024;
  void run();

  int fd_;
  mutable std::mutex mutex_;
  std::condition_variable work_;
  std::condition_variable idle_;
  std::string pending_;  // guarded by mutex_, as all below
  bool writing_ = false;
  bool stopping_ = false;
  uint64_t dropped_ = 0;
  std::thread thread_;
};

class LogBuffer {
 public:
  explicit LogBuffer(std::shared_ptr<LogFile> file) : file_(std::move(file)) {}
  ~LogBuffer() { flush(); }
  // `headers`: as render() wants them.
  void write(const config::LogFormat& format, const Record& record, std::span<const std::string_view> headers);
  // Every kFlushEvery or when the buffer is full.
  void flush() {
    if (!text_.empty()) file_->hand_over(text_);
  }

  static constexpr Duration kFlushEvery = std::chrono::milliseconds(250);

 private:
  static constexpr size_t kFull = 32 * 1024;
  static constexpr size_t kRoom = kFull + 4096;  // a line more
  std::shared_ptr<LogFile> file_;
  std::string text_;
  std::chrono::seconds stamp_second_{-1};
  std::string stamp_;  // the date and time up to the second: formatted once a second
};

}  // namespace weft::proxy::observe
