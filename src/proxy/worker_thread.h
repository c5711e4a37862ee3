// WorkerThread: a worker on a thread of its own. Made, started and joined by the main thread; everything else goes by
// its loop's mailbox.
#pragma once

#include <functional>
#include <memory>
#include <thread>

#include "proxy/worker.h"

namespace weft::proxy {

class WorkerThread {
 public:
  // `started` and `ended` run on the worker's thread: post what they do.
  struct Events {
    std::function<void(Result<void>)> started;
    std::function<void()> ended;
  };

  WorkerThread(stats::Shard& shard, const observe::Families& families, observe::Workload workload,
               WorkerOptions options, std::shared_ptr<const Snapshot> first, Events events);
  // Ends the worker at once if it still runs, and joins the thread.
  ~WorkerThread();
  WorkerThread(const WorkerThread&) = delete;
  WorkerThread& operator=(const WorkerThread&) = delete;

  // The worker takes the snapshot over in a coming turn; then `taken` runs on its thread.
  void adopt(std::shared_ptr<const Snapshot> snapshot, std::function<void(Result<void>)> taken);
  void drain();
  // Runs it on its thread in a coming turn.
  void post(std::function<void()> what) { loop_.post(std::move(what)); }

 private:
  SystemClock clock_;
  io::Loop loop_;
  std::unique_ptr<io::Network> network_;
  Worker worker_;
  std::thread thread_;
};

}  // namespace weft::proxy
