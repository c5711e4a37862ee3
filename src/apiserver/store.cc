#include "apiserver/store.h"

#include <fmt/format.h>

#include "codec/json.h"

namespace weft::apiserver {
namespace {

using codec::Value;

constexpr int64_t kCompactEvery = 256;  // changes between two clean-ups of the log

// An object is stored as its JSON; the columns beside it are what we look things up by.
constexpr const char* kTables = R"(
CREATE TABLE IF NOT EXISTS objects (
  resource TEXT NOT NULL, space TEXT NOT NULL, name TEXT NOT NULL, revision INTEGER NOT NULL, body TEXT NOT NULL,
  PRIMARY KEY (resource, space, name)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS changes (
  revision INTEGER PRIMARY KEY, what INTEGER NOT NULL, resource TEXT NOT NULL, space TEXT NOT NULL, name TEXT NOT NULL,
  body TEXT NOT NULL, previous TEXT NOT NULL);
CREATE INDEX IF NOT EXISTS changes_by_resource ON changes (resource, revision);
CREATE TABLE IF NOT EXISTS counters (name TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID;
INSERT OR IGNORE INTO counters VALUES ('revision', 0), ('compacted', 0);
)";

std::unexpected<Error> conflict(const Key& key, std::string_view why) {
  return fail(Code::conflict, Side::local, fmt::format("{} \"{}\" {}", key.resource, key.name, why));
}

std::unexpected<Error> missing(const Key& key) {
  return fail(Code::not_found, Side::local, fmt::format("{} \"{}\" not found", key.resource, key.name));
}

// What stands in the store was written by us: if it does not parse, the file is damaged.
Result<Value> read_body(std::string_view text) {
  if (text.empty()) return Value();
  Result<Value> value = codec::parse_json(text);
  if (!value) return fail(Code::io, Side::local, "the store holds a damaged object: " + value.error().detail);
  return value;
}

}  // namespace

Result<Store> Store::open(const std::string& path, int64_t kept_changes) {
  TRY(Database database, Database::open(path));
  TRY_VOID(database.run(kTables));
  Store store(std::move(database), kept_changes);
  TRY_VOID(store.prepare());
  TRY_VOID(store.load_counters());
  return store;
}

Result<void> Store::prepare() {
  TRY(sql_.get, database_.prepare("SELECT revision, body FROM objects WHERE resource=?1 AND space=?2 AND name=?3"));
  TRY(sql_.list,
      database_.prepare("SELECT space, name, revision, body FROM objects WHERE resource=?1 AND (?2='' OR space=?2) "
                        "AND (space, name) > (?3, ?4) ORDER BY space, name LIMIT ?5"));
  TRY(sql_.insert,
      database_.prepare("INSERT INTO objects (resource, space, name, revision, body) VALUES (?1, ?2, ?3, ?4, ?5)"));
  TRY(sql_.update,
      database_.prepare("UPDATE objects SET revision=?4, body=?5 WHERE resource=?1 AND space=?2 AND name=?3"));
  TRY(sql_.remove, database_.prepare("DELETE FROM objects WHERE resource=?1 AND space=?2 AND name=?3"));
  TRY(sql_.log, database_.prepare("INSERT INTO changes (revision, what, resource, space, name, body, previous) "
                                  "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)"));
  TRY(sql_.changes,
      database_.prepare("SELECT revision, what, space, name, body, previous FROM changes WHERE resource=?1 "
                        "AND (?2='' OR space=?2) AND revision > ?3 ORDER BY revision LIMIT ?4"));
  TRY(sql_.compact, database_.prepare("DELETE FROM changes WHERE revision <= ?1"));
  TRY(sql_.set_revision, database_.prepare("UPDATE counters SET value=?1 WHERE name='revision'"));
  TRY(sql_.set_compacted, database_.prepare("UPDATE counters SET value=?1 WHERE name='compacted'"));
  return {};
}

Result<void> Store::load_counters() {
  TRY(Statement counters, database_.prepare("SELECT name, value FROM counters"));
  while (true) {
    TRY(bool row, counters.step());
    if (!row) return {};
    (counters.text(0) == "revision" ? revision_ : compacted_) = counters.number(1);
  }
}

Result<std::optional<Record>> Store::get(const Key& key) {
  sql_.get.bind(1, key.resource).bind(2, key.space).bind(3, key.name);
  Result<bool> row = sql_.get.step();
  if (!row) return std::unexpected(std::move(row).error());
  std::optional<Record> record;
  if (*row) {
    Result<Value> object = read_body(sql_.get.text(1));
    if (object) record = Record{key, sql_.get.number(0), std::move(*object)};
    if (!object) row = std::unexpected(std::move(object).error());
  }
  sql_.get.reset();
  if (!row) return std::unexpected(std::move(row).error());
  return record;
}

Result<Listing> Store::list(std::string_view resource, std::string_view space, const std::optional<Key>& after,
                            size_t limit) {
  Listing listing;
  listing.revision = revision_;
  // One more than asked for tells whether there is more; -1 is SQLite's "no limit".
  int64_t rows = limit == 0 ? -1 : static_cast<int64_t>(limit) + 1;
  sql_.list.bind(1, resource)
      .bind(2, space)
      .bind(3, after ? after->space : "")
      .bind(4, after ? after->name : "")
      .bind(5, rows);
  Result<void> outcome;
  while (outcome) {
    Result<bool> row = sql_.list.step();
    if (!row) {
      outcome = std::unexpected(std::move(row).error());
      break;
    }
    if (!*row) break;
    if (limit != 0 && listing.records.size() == limit) {
      listing.more = true;
      break;
    }
    Result<Value> object = read_body(sql_.list.text(3));
    if (!object) {
      outcome = std::unexpected(std::move(object).error());
      break;
    }
    Key key{std::string(resource), std::string(sql_.list.text(0)), std::string(sql_.list.text(1))};
    listing.records.push_back({std::move(key), sql_.list.number(2), std::move(*object)});
  }
  sql_.list.reset();
  if (!outcome) return std::unexpected(std::move(outcome).error());
  return listing;
}

Result<Record> Store::create(const Key& key, Value object) {
  TRY(std::optional<Record> there, get(key));
  if (there) return conflict(key, "already exists");
  return commit({Change::What::added, 0, key, std::move(object), Value()});
}

Result<Record> Store::replace(const Key& key, Value object, int64_t expected) {
  TRY(std::optional<Record> there, get(key));
  if (!there) return missing(key);
  if (there->revision != expected) return conflict(key, "was changed by somebody else");
  return commit({Change::What::modified, 0, key, std::move(object), std::move(there->object)});
}

Result<Record> Store::remove(const Key& key, int64_t expected) {
  TRY(std::optional<Record> there, get(key));
  if (!there) return missing(key);
  if (there->revision != expected) return conflict(key, "was changed by somebody else");
  Value last = there->object;
  return commit({Change::What::removed, 0, key, std::move(last), std::move(there->object)});
}

Result<Record> Store::commit(Change change) {
  change.revision = revision_ + 1;
  change.object["metadata"].set("resourceVersion", std::to_string(change.revision));
  std::string text = codec::to_json(change.object);
  TRY(Transaction transaction, Transaction::begin(database_));
  TRY_VOID(write_object(change, text));
  TRY_VOID(write_log(change, text));
  TRY_VOID(sql_.set_revision.bind(1, change.revision).run());
  TRY_VOID(transaction.commit());
  revision_ = change.revision;
  if (revision_ % kCompactEvery == 0 || kept_ < kCompactEvery) TRY_VOID(compact());
  return Record{std::move(change.key), change.revision, std::move(change.object)};
}

Result<void> Store::write_object(const Change& change, std::string_view text) {
  const Key& key = change.key;
  if (change.what == Change::What::removed)
    return sql_.remove.bind(1, key.resource).bind(2, key.space).bind(3, key.name).run();
  Statement& write = change.what == Change::What::added ? sql_.insert : sql_.update;
  return write.bind(1, key.resource).bind(2, key.space).bind(3, key.name).bind(4, change.revision).bind(5, text).run();
}

Result<void> Store::write_log(const Change& change, std::string_view text) {
  const Key& key = change.key;
  std::string previous = change.previous.is_null() ? std::string() : codec::to_json(change.previous);
  sql_.log.bind(1, change.revision).bind(2, static_cast<int64_t>(change.what)).bind(3, key.resource).bind(4, key.space);
  return sql_.log.bind(5, key.name).bind(6, text).bind(7, previous).run();
}

Result<void> Store::compact() {
  int64_t until = revision_ - kept_;
  if (until <= compacted_) return {};
  TRY(Transaction transaction, Transaction::begin(database_));
  TRY_VOID(sql_.compact.bind(1, until).run());
  TRY_VOID(sql_.set_compacted.bind(1, until).run());
  TRY_VOID(transaction.commit());
  compacted_ = until;
  return {};
}

Result<std::vector<Change>> Store::changes(std::string_view resource, std::string_view space, int64_t revision,
                                           size_t limit) {
  if (revision < compacted_) {
    return fail(Code::limit, Side::local, fmt::format("too old resource version: {} ({})", revision, compacted_));
  }
  sql_.changes.bind(1, resource).bind(2, space).bind(3, revision).bind(4, static_cast<int64_t>(limit));
  std::vector<Change> found;
  Result<void> outcome;
  while (outcome) {
    Result<bool> row = sql_.changes.step();
    if (!row) {
      outcome = std::unexpected(std::move(row).error());
      break;
    }
    if (!*row) break;
    Change change;
    change.revision = sql_.changes.number(0);
    change.what = static_cast<Change::What>(sql_.changes.number(1));
    change.key = {std::string(resource), std::string(sql_.changes.text(2)), std::string(sql_.changes.text(3))};
    Result<Value> object = read_body(sql_.changes.text(4));
    Result<Value> previous = read_body(sql_.changes.text(5));
    if (!object || !previous) {
      outcome = std::unexpected(object ? std::move(previous).error() : std::move(object).error());
      break;
    }
    change.object = std::move(*object);
    change.previous = std::move(*previous);
    found.push_back(std::move(change));
  }
  sql_.changes.reset();
  if (!outcome) return std::unexpected(std::move(outcome).error());
  return found;
}

}  // namespace weft::apiserver
