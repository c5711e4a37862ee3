#include "apiserver/store_thread.h"

namespace weft::apiserver {

Result<std::unique_ptr<StoreThread>> StoreThread::start(io::Loop& loop, const Clock& clock, const std::string& path,
                                                        PodAdmission pod_admission,
                                                        std::optional<tls::TokenSigner> tokens) {
  TRY(Store store, Store::open(path));
  std::unique_ptr<StoreThread> made(new StoreThread(loop, clock, std::move(store)));
  made->api_.admit_pods_by(std::move(pod_admission));
  if (tokens) made->api_.sign_tokens_with(std::move(*tokens));
  TRY_VOID(made->api_.start());
  made->thread_ = std::thread([thread = made.get()] { thread->run(); });
  return made;
}

StoreThread::~StoreThread() {
  {
    std::lock_guard lock(mutex_);
    stopping_ = true;
  }
  come_.notify_one();
  if (thread_.joinable()) thread_.join();
  *listener_ = nullptr;
}

void StoreThread::put(Job job) {
  {
    std::lock_guard lock(mutex_);
    jobs_.push_back(std::move(job));
  }
  come_.notify_one();
}

void StoreThread::run() {
  std::unique_lock lock(mutex_);
  while (true) {
    come_.wait(lock, [this] { return stopping_ || !jobs_.empty(); });
    if (stopping_) return;
    Job job = std::move(jobs_.front());
    jobs_.pop_front();
    lock.unlock();
    int64_t before = store_.revision();
    job(api_);
    if (store_.revision() != before) {
      loop_.post([listener = listener_] {
        if (*listener) (*listener)();
      });
    }
    lock.lock();
  }
}

}  // namespace weft::apiserver
