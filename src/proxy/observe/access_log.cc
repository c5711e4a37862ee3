#include "proxy/observe/access_log.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <charconv>

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

namespace {

// Appends to a string without going through a formatter: this runs once a request.
class Line {
 public:
  explicit Line(std::string& out) : out_(out) {}
  Line& raw(std::string_view text) {
    out_ += text;
    return *this;
  }
  Line& field(std::string_view text) { return raw(text.empty() ? "-" : text).raw(" "); }
  Line& number(uint64_t value) {
    char digits[20];
    const auto end = std::to_chars(digits, digits + sizeof digits, value).ptr;
    return raw({digits, static_cast<size_t>(end - digits)}).raw(" ");
  }
  // Quoted; a quote or control character inside is escaped, so that a line stays one line.
  Line& quoted(std::string_view text) {
    out_ += '"';
    if (text.empty()) out_ += '-';
    for (const char c : text) {
      const auto u = static_cast<uint8_t>(c);
      if (c == '"' || c == '\\') {
        out_ += '\\';
        out_ += c;
      } else if (u < 0x20 || u == 0x7f) {
        out_ += fmt::format("\\x{:02x}", u);
      } else {
        out_ += c;
      }
    }
    out_ += "\" ";
    return *this;
  }

 private:
  std::string& out_;
};

uint64_t milliseconds(Duration time) { return static_cast<uint64_t>(std::max<int64_t>(0, time / 1ms)); }

}  // namespace

void format_line(const Record& record, std::string_view upstream_local, std::string_view time, std::string& out) {
  Line line(out);
  line.raw("[").raw(time).raw("] \"");
  line.raw(record.method.empty() ? "-" : record.method).raw(" ").raw(record.path.empty() ? "-" : record.path);
  line.raw(" ").raw(record.method.empty() ? "-" : http::name_of(record.version)).raw("\" ");
  line.number(record.status).field(name_of(record.flag)).field(record.details.empty() ? "via_upstream" : "by_the_mesh").raw("- ");
  line.quoted(record.details);
  line.number(record.received).number(record.sent).number(milliseconds(record.end - record.start));
  if (record.upstream_head > record.upstream_start) {
    line.number(milliseconds(record.upstream_head - record.upstream_start));
  } else {
    line.raw("- ");
  }
  line.quoted(record.forwarded_for).quoted(record.user_agent).quoted(record.request_id).quoted(record.authority);
  line.quoted(record.upstream_host).field(record.cluster).field(upstream_local);
  line.field(record.downstream_local.to_string()).field(record.downstream_peer.to_string()).raw("- ");
  line.field(record.route ? record.route->name : "");
  line.quoted(record.route ? config::to_string(record.route->origin) : "");
  out.back() = '\n';
}

void LogBuffer::write(const Record& record, std::string_view upstream_local) {
  const auto second = std::chrono::floor<std::chrono::seconds>(record.wall.time_since_epoch());
  if (second != stamp_second_) {
    stamp_second_ = second;
    stamp_ = rfc3339(record.wall);
  }
  const auto millis = static_cast<int>((record.wall.time_since_epoch() - second) / 1ms);
  char* digits = stamp_.data() + stamp_.size() - 4;  // "…:05.123Z"
  digits[0] = static_cast<char>('0' + millis / 100);
  digits[1] = static_cast<char>('0' + millis / 10 % 10);
  digits[2] = static_cast<char>('0' + millis % 10);
  format_line(record, upstream_local, stamp_, text_);
  if (text_.size() >= kFull) flush();
}

}  // namespace weft::proxy::observe
