// Store: what a proxy knows of its control plane's configuration, in a folder, so that a restarted proxy serves at once
// though the control plane is away.
//
// Made by MainThread for --store, before the first configuration; one folder a proxy. Changes come from the main
// thread and are gathered; a thread of its own writes them: the whole file anew beside the old one, then renamed, so
// that a reader sees one or the other. Nothing is synced to the disk: it is to survive the process; what a fallen
// machine leaves half-written has the wrong checksum and counts as nothing. Between two writes only what changes is
// held in memory.
#pragma once

#include <condition_variable>
#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <thread>
#include <vector>

#include "base/time.h"
#include "xds/ads_update.h"

namespace weft::proxy {

class Store {
 public:
  // Changes are gathered for so long, and for longer where writing takes long: a proxy with very much configuration
  // must not spend its processor on its store.
  static constexpr Duration kGather = 500ms;
  static constexpr int kShare = 50;  // writing takes at most one part in so many of the time
  // Above what any mesh gives one proxy; a file that would be longer is removed rather than left to grow old.
  static constexpr size_t kMaxBytes = 64 * 1024 * 1024;

  // nullopt: no longer there.
  using Changes = std::map<xds::ResourceId, std::optional<xds::Known>>;

  Store(std::string folder, std::string node_id, size_t max_bytes = kMaxBytes);
  // Writes what it still has.
  ~Store();
  Store(const Store&) = delete;
  Store& operator=(const Store&) = delete;

  // What is stored, whole or nothing; a file that cannot be used is told of in one line. Before the first save().
  std::vector<xds::Known> load();
  void save(Changes changes);
  // Returns when all that was saved has been written, or could not be.
  void flush();

  const std::string& path() const { return path_; }

 private:
  void run();
  Result<void> write(const Changes& changes);
  Result<std::vector<xds::Known>> read() const;

  const std::string folder_;
  const std::string path_;
  const std::string node_id_;
  const size_t max_bytes_;
  // The writer's.
  bool told_ = false;      // of a failure, until a write succeeds
  bool too_much_ = false;  // for kMaxBytes, once: nothing is kept any more
  std::mutex mutex_;
  std::condition_variable work_;
  std::condition_variable idle_;
  Changes pending_;  // guarded by mutex_, as all below
  bool hurry_ = false;
  bool stopping_ = false;
  std::thread thread_;
};

}  // namespace weft::proxy
