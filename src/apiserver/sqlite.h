// Database and Statement: SQLite's C API with Result and lifetimes, nothing more.
//
// One thread at a time; a Statement must not outlive its Database. Statements are prepared once by whoever owns them
// and reset by their Use.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

#include "base/result.h"

struct sqlite3;
struct sqlite3_stmt;

namespace weft::apiserver {

class Statement {
 public:
  Statement() = default;

  Statement& bind(int index, std::string_view text);
  Statement& bind(int index, int64_t number);
  // True while there is a row.
  Result<bool> step();
  // Runs a statement that gives no rows, and resets it.
  Result<void> run();
  void reset();

  std::string_view text(int column) const;  // valid until the next step
  int64_t number(int column) const;

 private:
  friend class Database;
  struct Finalize {
    void operator()(sqlite3_stmt* statement) const;
  };
  std::unique_ptr<sqlite3_stmt, Finalize> statement_;
};

class Database {
 public:
  // Opens or makes the file; ":memory:" for tests. WAL, synchronous=FULL: what was committed survives kill -9 and power
  // loss.
  static Result<Database> open(const std::string& path);

  Result<void> run(const char* sql);
  Result<Statement> prepare(std::string_view sql);
  int64_t changed() const;  // rows the last statement changed

 private:
  struct Close {
    void operator()(sqlite3* database) const;
  };
  std::unique_ptr<sqlite3, Close> database_;
};

// Rolls back unless commit() was reached.
class Transaction {
 public:
  static Result<Transaction> begin(Database& database);
  Result<void> commit();
  Transaction(Transaction&& other) noexcept : database_(std::exchange(other.database_, nullptr)) {}
  Transaction& operator=(Transaction&&) = delete;
  ~Transaction();

 private:
  explicit Transaction(Database& database) : database_(&database) {}
  Database* database_;
};

}  // namespace weft::apiserver
