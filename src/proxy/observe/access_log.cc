#include "proxy/observe/access_log.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>

#include "proxy/observe/log_format.h"

namespace weft::proxy::observe {

Result<std::shared_ptr<LogFile>> LogFile::open(const std::string& path) {
  const int fd = ::open(path.c_str(), O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0644);
  if (fd < 0) return fail(from_errno(errno, "open the access log " + path));
  return std::make_shared<LogFile>(fd);
}

LogFile::LogFile(int fd) : fd_(fd), thread_([this] { run(); }) {}

LogFile::~LogFile() {
  {
    std::lock_guard lock(mutex_);
    stopping_ = true;
  }
  work_.notify_one();
  thread_.join();
  ::close(fd_);
}

void LogFile::hand_over(std::string& text) {
  {
    std::lock_guard lock(mutex_);
    if (pending_.size() + text.size() > kBacklog) {
      dropped_ += text.size();
    } else if (pending_.empty()) {
      pending_.swap(text);
    } else {
      pending_ += text;
    }
  }
  text.clear();
  work_.notify_one();
}

void LogFile::flush() {
  std::unique_lock lock(mutex_);
  idle_.wait(lock, [this] { return pending_.empty() && !writing_; });
}

uint64_t LogFile::dropped_bytes() const {
  std::lock_guard lock(mutex_);
  return dropped_;
}

void LogFile::run() {
  std::string batch;
  std::unique_lock lock(mutex_);
  for (;;) {
    work_.wait(lock, [this] { return stopping_ || !pending_.empty(); });
    if (pending_.empty()) return;
    batch.clear();
    batch.swap(pending_);
    writing_ = true;
    lock.unlock();
    std::string_view rest = batch;
    while (!rest.empty()) {
      const ssize_t n = ::write(fd_, rest.data(), rest.size());
      if (n < 0 && errno == EINTR) continue;
      if (n <= 0) break;
      rest.remove_prefix(static_cast<size_t>(n));
    }
    lock.lock();
    if (!rest.empty()) dropped_ += rest.size();
    writing_ = false;
    idle_.notify_all();
  }
}

void LogBuffer::write(const config::LogFormat& format, const Record& record,
                      std::span<const std::string_view> headers) {
  const auto second = std::chrono::floor<std::chrono::seconds>(record.wall.time_since_epoch());
  if (second != stamp_second_) {
    stamp_second_ = second;
    stamp_.clear();
    append_rfc3339(stamp_, record.wall);
  }
  const auto millis = static_cast<int>((record.wall.time_since_epoch() - second) / 1ms);
  char* digits = stamp_.data() + stamp_.size() - 4;  // "…:05.123Z"
  digits[0] = static_cast<char>('0' + millis / 100);
  digits[1] = static_cast<char>('0' + millis / 10 % 10);
  digits[2] = static_cast<char>('0' + millis % 10);
  // Three buffers go round between us and the writer: with their whole room at once, none grows on the way.
  if (text_.capacity() < kRoom) text_.reserve(kRoom);
  render(format, record, headers, stamp_, text_);
  if (text_.size() >= kFull) flush();
}

}  // namespace weft::proxy::observe
