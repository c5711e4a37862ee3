#include "apiserver/sqlite.h"

#include <fcntl.h>
#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

namespace weft::apiserver {
namespace {

constexpr int kBusyMilliseconds = 5000;  // how long another process (a backup, a curious person) may hold the file

std::unexpected<Error> failed(sqlite3* database, std::string_view doing) {
  return fail(Code::io, Side::local, std::string(doing) + ": " + sqlite3_errmsg(database));
}

// Secrets are in it. The library makes its other files (-wal, -shm) with the mode of this one.
Result<void> make_private_file(const std::string& path) {
  const int file = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, S_IRUSR | S_IWUSR);
  const bool done = file >= 0 && ::fchmod(file, S_IRUSR | S_IWUSR) == 0;
  const int problem = errno;
  if (file >= 0) ::close(file);
  if (!done) return fail(Code::io, Side::local, path + ": " + std::strerror(problem));
  for (const char* beside : {"-wal", "-shm"}) ::chmod((path + beside).c_str(), S_IRUSR | S_IWUSR);
  return {};
}

}  // namespace

void Statement::Finalize::operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }

Statement& Statement::bind(int index, std::string_view text) {
  sqlite3_bind_text64(statement_.get(), index, text.empty() ? "" : text.data(), text.size(), SQLITE_TRANSIENT,
                      SQLITE_UTF8);
  return *this;
}

Statement& Statement::bind(int index, int64_t number) {
  sqlite3_bind_int64(statement_.get(), index, number);
  return *this;
}

Result<bool> Statement::step() {
  int code = sqlite3_step(statement_.get());
  if (code == SQLITE_ROW) return true;
  if (code == SQLITE_DONE) return false;
  auto error = failed(sqlite3_db_handle(statement_.get()), "read or write the store");
  sqlite3_reset(statement_.get());
  return error;
}

Result<void> Statement::run() {
  Result<bool> row = step();
  reset();
  if (!row) return std::unexpected(std::move(row).error());
  return {};
}

void Statement::reset() {
  sqlite3_reset(statement_.get());
  sqlite3_clear_bindings(statement_.get());
}

std::string_view Statement::text(int column) const {
  const auto* bytes = reinterpret_cast<const char*>(sqlite3_column_text(statement_.get(), column));
  if (bytes == nullptr) return {};
  return {bytes, static_cast<size_t>(sqlite3_column_bytes(statement_.get(), column))};
}

int64_t Statement::number(int column) const { return sqlite3_column_int64(statement_.get(), column); }

void Database::Close::operator()(sqlite3* database) const { sqlite3_close_v2(database); }

Result<Database> Database::open(const std::string& path) {
  if (path != ":memory:") TRY_VOID(make_private_file(path));
  Database database;
  sqlite3* raw = nullptr;
  int code =
      sqlite3_open_v2(path.c_str(), &raw, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX, nullptr);
  database.database_.reset(raw);
  if (code != SQLITE_OK) return failed(raw, "open " + path);
  sqlite3_busy_timeout(raw, kBusyMilliseconds);
  TRY_VOID(database.run("PRAGMA journal_mode=WAL"));
  TRY_VOID(database.run("PRAGMA synchronous=FULL"));
  return database;
}

Result<void> Database::run(const char* sql) {
  if (sqlite3_exec(database_.get(), sql, nullptr, nullptr, nullptr) != SQLITE_OK) return failed(database_.get(), sql);
  return {};
}

Result<Statement> Database::prepare(std::string_view sql) {
  Statement statement;
  sqlite3_stmt* raw = nullptr;
  int code = sqlite3_prepare_v3(database_.get(), sql.data(), static_cast<int>(sql.size()), SQLITE_PREPARE_PERSISTENT,
                                &raw, nullptr);
  statement.statement_.reset(raw);
  if (code != SQLITE_OK) return failed(database_.get(), sql);
  return statement;
}

int64_t Database::changed() const { return sqlite3_changes64(database_.get()); }

Result<Transaction> Transaction::begin(Database& database) {
  TRY_VOID(database.run("BEGIN IMMEDIATE"));
  return Transaction(database);
}

Result<void> Transaction::commit() {
  TRY_VOID(database_->run("COMMIT"));
  database_ = nullptr;
  return {};
}

Transaction::~Transaction() {
  if (database_ != nullptr) (void)database_->run("ROLLBACK");
}

}  // namespace weft::apiserver
