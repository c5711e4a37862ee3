// Store: the API's objects and the log of their changes, in one SQLite file.
//
// Owned by whoever runs the API; synchronous; one thread at a time, any thread, no loop. Every change takes the next
// number of one counter, the resourceVersion, which is written into the object; a change and its log entry are one
// transaction, on disk before the call returns. The log is what watches read. It is compacted: whoever asks for changes
// before the oldest kept is told so (Code::limit → 410 Gone).
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "apiserver/sqlite.h"
#include "base/result.h"
#include "codec/value.h"

namespace weft::apiserver {

// Where an object is. `resource` is the plural with its group ("deployments.apps"); `space` is empty for what has no
// namespace.
struct Key {
  std::string resource;
  std::string space;
  std::string name;
  auto operator<=>(const Key&) const = default;
};

struct Record {
  Key key;
  int64_t revision = 0;
  codec::Value object;
};

struct Change {
  enum class What : uint8_t { added, modified, removed };
  What what = What::added;
  int64_t revision = 0;
  Key key;
  codec::Value object;    // after the change; for a removal the last form, with the removal's resourceVersion
  codec::Value previous;  // before it; null for an addition
};

struct Listing {
  std::vector<Record> records;
  int64_t revision = 0;  // the store's, at the time of reading
  bool more = false;     // `limit` cut it short
};

class Store {
 public:
  // Changes kept for watches that fall behind or reconnect.
  static constexpr int64_t kKeptChanges = 10'000;

  // Opens or makes the file; ":memory:" for tests.
  static Result<Store> open(const std::string& path, int64_t kept_changes = kKeptChanges);

  int64_t revision() const { return revision_; }

  Result<std::optional<Record>> get(const Key& key);
  // In the order of namespace and name; an empty `space` means all of them. `after` excludes everything up to that key.
  Result<Listing> list(std::string_view resource, std::string_view space, const std::optional<Key>& after = {},
                       size_t limit = 0);

  // Each gives the object as stored. Code::conflict if it exists (create), or is no longer at `expected` (the others);
  // not_found if it is gone.
  Result<Record> create(const Key& key, codec::Value object);
  Result<Record> replace(const Key& key, codec::Value object, int64_t expected);
  Result<Record> remove(const Key& key, int64_t expected);

  // Changes after `revision`, oldest first, at most `limit`. Code::limit if some of them were compacted away.
  Result<std::vector<Change>> changes(std::string_view resource, std::string_view space, int64_t revision,
                                      size_t limit);

 private:
  struct Sql {
    Statement get, list, insert, update, remove, log, changes, compact, set_revision, set_compacted;
  };
  Store(Database database, int64_t kept) : database_(std::move(database)), kept_(kept) {}
  Result<void> prepare();
  Result<void> load_counters();
  Result<Record> commit(Change change);
  Result<void> write_object(const Change& change, std::string_view text);
  Result<void> write_log(const Change& change, std::string_view text);
  Result<void> compact();

  Database database_;
  Sql sql_;
  int64_t kept_;
  int64_t revision_ = 0;
  int64_t compacted_ = 0;  // changes up to and including this are gone
};

}  // namespace weft::apiserver
