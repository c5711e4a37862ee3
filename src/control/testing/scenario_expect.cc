#include "control/testing/scenario_expect.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

namespace weft::control::testing {

using codec::Value;

void Expect::only(const Value& object, std::string_view what, std::initializer_list<std::string_view> known) {
  if (!object.is_object()) {
    problem(object.line, fmt::format("{} is an object, not {}", what, object.type_name()));
    return;
  }
  for (const codec::Member& member : object.as_object()) {
    if (std::ranges::find(known, member.key) != known.end()) continue;
    problem(member.line, fmt::format("{} has no \"{}\"; it has {}", what, member.key, fmt::join(known, ", ")));
  }
}

void Expect::text(const Value& said, std::string_view key, std::string_view found) {
  const Value* value = said.find(key);
  if (value == nullptr) return;
  if (!value->is_string()) {
    problem(value->line, fmt::format("\"{}\" is a string, not {}; quote it", key, value->type_name()));
  } else if (value->as_string() != found) {
    problem(value->line, fmt::format("{}: \"{}\" is expected, but it is \"{}\"", key, value->as_string(), found));
  }
}

void Expect::number(const Value& said, std::string_view key, int64_t found) {
  const Value* value = said.find(key);
  if (value == nullptr) return;
  if (!value->is_int()) {
    problem(value->line, fmt::format("\"{}\" is a whole number, not {}", key, value->type_name()));
  } else if (value->as_int() != found) {
    problem(value->line, fmt::format("{}: {} is expected, but it is {}", key, value->as_int(), found));
  }
}

void Expect::truth(const Value& said, std::string_view key, bool found) {
  const Value* value = said.find(key);
  if (value == nullptr) return;
  if (!value->is_bool()) {
    problem(value->line, fmt::format("\"{}\" is true or false, not {}", key, value->type_name()));
  } else if (value->as_bool() != found) {
    problem(value->line, fmt::format("{}: {} is expected, but it is {}", key, value->as_bool(), found));
  }
}

void Expect::words(const Value& said, std::string_view key, const std::vector<std::string>& found) {
  const Value* value = said.find(key);
  if (value == nullptr) return;
  if (!value->is_array()) {
    problem(value->line, fmt::format("\"{}\" is a list, not {}", key, value->type_name()));
    return;
  }
  std::vector<std::string> wanted;
  for (const Value& one : value->as_array()) wanted.push_back(one.as_string());
  if (wanted == found) return;
  problem(value->line, fmt::format("{}:\n  expected:\n    {}\n  but it is:\n    {}", key, fmt::join(wanted, "\n    "),
                                   fmt::join(found, "\n    ")));
}

}  // namespace weft::control::testing
