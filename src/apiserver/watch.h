// Watch: one open watch. Reads the store's log and says what to send: lines of JSON, one event each.
//
// Owned by the connection that serves it; on the store's thread. Call poll() at the start and whenever the store's
// revision grew, send what it gives, and stop when ended(). bookmark() now and then keeps a quiet client's
// resourceVersion young enough to resume from.
#pragma once

#include <string>

#include "apiserver/request.h"
#include "apiserver/store.h"
#include "base/time.h"

namespace weft::apiserver {

class Watch {
 public:
  // Changes turned into lines by one poll, so that a far-behind client does not hold the thread.
  static constexpr size_t kChangesAPoll = 500;

  explicit Watch(WatchStart start) : start_(std::move(start)) {}

  // Lines to send now; "" if there is nothing new. When it stopped at kChangesAPoll, more() is true: call again.
  std::string poll(Store& store, WallTime now);
  std::string bookmark(const Store& store);

  bool more() const { return more_; }
  bool ended() const { return ended_; }
  bool wants_bookmarks() const { return start_.bookmarks; }
  int64_t revision() const { return cursor_; }

 private:
  std::string begin(Store& store, WallTime now);
  std::string line_for(Change change, WallTime now);
  std::string event(std::string_view type, codec::Value object, WallTime now);
  std::string end(const Error& error);

  WatchStart start_;
  int64_t cursor_ = 0;
  bool begun_ = false;
  bool more_ = false;
  bool ended_ = false;
  bool defined_columns_ = false;
};

}  // namespace weft::apiserver
