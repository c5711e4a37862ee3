// Fetcher: documents by HTTP or HTTPS, on a thread of its own, because its library waits (names, handshakes, slow
// servers).
//
// Owned by who needs documents, made and destroyed on the loop's thread and gone before the loop. Fetches run one after
// another, each for as long as it may take at most; destroying it breaks off the one under way. Servers prove
// themselves by the system's roots. Nothing is cached here.
#pragma once

#include <atomic>
#include <condition_variable>
#include <deque>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <thread>

#include "io/event.h"
#include "io/loop.h"
#include "io/task.h"

namespace weft::control {

inline constexpr int kMaxRedirects = 3;

struct Fetch {
  std::string url;
  std::string at;  // "10.244.0.7:8080": where its host is, known better than by DNS; "": nothing is known
  size_t limit = 0;
  Duration time = 10s;  // it may take
};

// As it may stand in a log: without a user's name and password, and without what its query says.
std::string shown_url(std::string_view url);

class Fetcher {
 public:
  explicit Fetcher(io::Loop& loop);
  ~Fetcher();
  Fetcher(const Fetcher&) = delete;
  Fetcher& operator=(const Fetcher&) = delete;

  // The body of the 200 that the URL leads to. Errors, side upstream: unreachable, with the library's reason; protocol
  // for another status; limit.
  io::Task<std::string> fetch(Fetch what);

 private:
  struct Order {
    Fetch what;
    io::Event come;
    std::optional<Result<std::string>> got;
  };

  void run();
  Result<std::string> transfer(const Fetch& what);

  io::Loop& loop_;
  std::mutex mutex_;
  std::condition_variable news_;
  std::deque<std::shared_ptr<Order>> orders_;  // guarded by mutex_
  std::atomic<bool> stopping_ = false;         // also asked in the middle of a transfer
  std::thread thread_;
};

}  // namespace weft::control
