#include "proxy/worker_thread.h"

#include <pthread.h>

#include "io/socket.h"

namespace weft::proxy {

WorkerThread::WorkerThread(stats::Shard& shard, const observe::Families& families, observe::Workload workload,
                           WorkerOptions options, std::shared_ptr<const Snapshot> first, Events events)
    : loop_(clock_),
      network_(std::make_unique<io::SocketNetwork>(loop_)),
      worker_(*network_, shard, families, std::move(workload), std::move(options)),
      thread_([this, first = std::move(first), events = std::move(events)]() mutable {
        ::pthread_setname_np(::pthread_self(), "weft worker");  // as top and the cost test tell it
        (void)loop_.run(worker_.run(std::move(first), std::move(events.started)));
        events.ended();
      }) {}

WorkerThread::~WorkerThread() {
  loop_.post([this] { loop_.stop(); });
  thread_.join();
}

void WorkerThread::adopt(std::shared_ptr<const Snapshot> snapshot, std::function<void(Result<void>)> taken) {
  loop_.post([this, snapshot = std::move(snapshot), taken = std::move(taken)]() mutable {
    taken(worker_.adopt(std::move(snapshot)));
  });
}

void WorkerThread::drain() {
  loop_.post([this] { worker_.drain(); });
}

}  // namespace weft::proxy
