#include "proxy/store.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/log.h"
#include "base/private_file.h"
#include "xds/known.h"

namespace weft::proxy {
namespace {

constexpr Duration kRetry = 5s;  // after a write that failed

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
  TRY(const std::string content, read_whole_file(path_, max_bytes_));
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
  TRY_VOID(make_private_folder(folder_));
  return replace_private_file(path_, content);
}

}  // namespace weft::proxy
