// Problem: one thing that is wrong in one object: where, what, and what to do about it.
//
// A plain value. The checks collect problems instead of stopping at the first, so that a person mends a document once.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "codec/value.h"

namespace weft::mesh::kinds {

struct Problem {
  enum class What : uint8_t {
    unknown_field,
    wrong_type,
    required,
    bad_value,
    forbidden,  // may not change
  };
  What what = What::bad_value;
  std::string path;   // spec.template.spec.containers[0].image
  std::string text;   // "unknown field; did you mean \"image\"?"
  uint32_t line = 0;  // in the document the value was read from; 0 if it came from elsewhere
};

using Problems = std::vector<Problem>;

// "spec.replicas: must be an integer, not a string".
std::string to_sentence(const Problem& problem);
// All of them, joined by "; ".
std::string to_sentence(const Problems& problems);

// A place in a document, grown on the way down. Parents outlive children: it lives on the stack of a walk.
class Path {
 public:
  Path() = default;
  Path field(std::string_view name) const { return Path(this, name); }
  Path index(size_t i) const { return Path(this, i); }
  Path key(std::string_view name) const;
  std::string text() const;

 private:
  Path(const Path* up, std::string_view name) : up_(up), name_(name) {}
  Path(const Path* up, size_t i) : up_(up), index_(static_cast<int64_t>(i)) {}

  const Path* up_ = nullptr;
  std::string_view name_;
  int64_t index_ = -1;
  bool key_ = false;
};

// Where the checks put what they find.
struct Findings {
  Problems problems;

  void add(Problem::What what, const Path& path, uint32_t line, std::string text) {
    problems.push_back({what, path.text(), std::move(text), line});
  }
  void bad(const Path& path, const codec::Value& value, std::string text) {
    add(Problem::What::bad_value, path, value.line, std::move(text));
  }
  void missing(const Path& path, const codec::Value& parent, std::string text = "is required") {
    add(Problem::What::required, path, parent.line, std::move(text));
  }
};

}  // namespace weft::mesh::kinds
