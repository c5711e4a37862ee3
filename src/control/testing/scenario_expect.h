// Expect: the words of a scenario's document against what was found, and where they differ.
//
// Only for tests. `Expect` collects; it never stops at the first difference.
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include "codec/value.h"
#include "control/testing/scenario.h"

namespace weft::control::testing {

class Expect {
 public:
  explicit Expect(std::string file) : file_(std::move(file)) {}

  void problem(uint32_t line, std::string text) { problems_.push_back({file_, line, std::move(text)}); }
  void problem_in(std::string file, uint32_t line, std::string text) {
    problems_.push_back({std::move(file), line, std::move(text)});
  }
  // Another word than these is a Problem, with the known ones named.
  void only(const codec::Value& object, std::string_view what, std::initializer_list<std::string_view> known);
  // The member of `said` named `key`, if it is there, must be this. Lists of words count in their order.
  void text(const codec::Value& said, std::string_view key, std::string_view found);
  void number(const codec::Value& said, std::string_view key, int64_t found);
  void truth(const codec::Value& said, std::string_view key, bool found);
  void words(const codec::Value& said, std::string_view key, const std::vector<std::string>& found);

  const std::string& file() const { return file_; }
  std::vector<Problem> take() { return std::move(problems_); }

 private:
  std::string file_;
  std::vector<Problem> problems_;
};

}  // namespace weft::control::testing
