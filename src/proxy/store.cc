#include "proxy/store.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <filesystem>

#include "base/log.h"
#include "xds/known.h"

namespace weft::proxy {
namespace {

constexpr Duration kRetry = 5s;  // after a write that failed
constexpr mode_t kMode = 0600;   // what is inside says who may call whom

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

Result<std::string> read_whole(const std::string& path, size_t limit) {
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

Result<void> replace(const std::string& path, std::string_view text) {
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

// Only its owner may enter it.
Result<void> make_folder(const std::string& path) {
  std::error_code problem;
  if (std::filesystem::create_directories(path, problem) && !problem)
    std::filesystem::permissions(path, std::filesystem::perms::owner_all, problem);
  if (problem) return fail(Code::io, Side::local, fmt::format("make the folder {}: {}", path, problem.message()));
  return {};
}

}  // namespace

Store::Store(std::string folder, std::string node_id, size_t max_bytes)
    : folder_(std::move(folder)),
      path_(folder_ + "/known-resources"),
      node_id_(std::move(node_id)),
      max_bytes_(max_bytes),
      thread_([this] { run(); }) {}

Store::~Store() {
  {
    const std::lock_guard lock(mutex_);
    stopping_ = true;
  }
  work_.notify_one();
  thread_.join();
}

Result<std::vector<xds::Known>> Store::read() const {
  TRY(const std::string content, read_whole(path_, max_bytes_));
  return xds::decode_known(node_id_, content);
}

std::vector<xds::Known> Store::load() {
  auto known = read();
  if (known) return std::move(*known);
  if (known.error().code != Code::not_found) {
    log::warn("store: {}: {}; starting without it", path_, known.error().detail);
  }
  return {};
}

void Store::save(Changes changes) {
  if (changes.empty()) return;
  {
    const std::lock_guard lock(mutex_);
    for (auto& [id, known] : changes) pending_.insert_or_assign(id, std::move(known));
  }
  work_.notify_one();
}

void Store::flush() {
  std::unique_lock lock(mutex_);
  hurry_ = true;
  work_.notify_one();
  idle_.wait(lock, [this] { return !hurry_; });
}

void Store::run() {
  Duration pause = kGather;
  std::unique_lock lock(mutex_);
  for (;;) {
    const auto now_or_never = [this] { return stopping_ || hurry_; };
    work_.wait(lock, [&] { return now_or_never() || !pending_.empty(); });
    if (!pending_.empty()) {
      work_.wait_for(lock, pause, now_or_never);
      Changes batch = std::exchange(pending_, {});
      lock.unlock();
      const auto begun = std::chrono::steady_clock::now();
      auto written = write(batch);
      const Duration took = std::chrono::steady_clock::now() - begun;
      if (!written && !std::exchange(told_, true))
        log::warn("store: {}: the file stays as it was, and writing is tried again", written.error().detail);
      if (written) told_ = false;
      lock.lock();
      pause = written ? std::max(kGather, took * kShare) : kRetry;
      if (!written) pending_.merge(batch);  // what is newer stays
    }
    hurry_ = false;
    idle_.notify_all();
    if (stopping_) return;
  }
}

Result<void> Store::write(const Changes& changes) {
  if (too_much_) return {};
  auto before = read();
  const bool good = before.has_value();
  std::map<xds::ResourceId, const xds::Known*> now;
  if (good) {
    for (const xds::Known& known : *before) now[known.id] = &known;
  }
  bool differs = !good;
  for (const auto& [id, known] : changes) {
    const auto found = now.find(id);
    const bool same = known ? found != now.end() && *found->second == *known : found == now.end();
    if (same) continue;
    differs = true;
    if (known) now[id] = &*known;
    else now.erase(found);
  }
  if (!differs) return {};
  std::vector<const xds::Known*> all;
  for (const auto& [id, known] : now) all.push_back(known);
  const std::string content = xds::encode_known(node_id_, all);
  if (content.size() > max_bytes_) {
    too_much_ = true;
    ::unlink(path_.c_str());
    log::warn("store: {}: {} bytes of configuration are more than the {} that are kept: removed", path_, content.size(),
              max_bytes_);
    return {};
  }
  TRY_VOID(make_folder(folder_));
  return replace(path_, content);
}

}  // namespace weft::proxy
