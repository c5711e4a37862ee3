#include "mesh/shape.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

namespace weft::mesh {
namespace {

using codec::Value;

std::string_view name_of(Shape shape) {
  static constexpr std::string_view kNames[] = {"anything", "true or false", "a number", "text", "a list", "a map"};
  return kNames[static_cast<size_t>(shape)];
}

Shape shape_of(const Value& said) {
  if (said.is_bool()) return Shape::flag;
  if (said.is_number()) return Shape::number;
  if (said.is_string()) return Shape::text;
  return said.is_array() ? Shape::list : Shape::map;
}

}  // namespace

std::string why_misshapen(const Value& said, Shape shape) {
  if (said.is_null() || shape == Shape::any) return {};
  const Shape is = shape_of(said);
  if (is == shape || (shape == Shape::number && is == Shape::text)) return {};
  return fmt::format("is {}, where {} belongs", name_of(is), name_of(shape));
}

void check_members(const Value& said, std::string_view path, std::initializer_list<std::string_view> known,
                   std::vector<std::string>& wrong) {
  if (const std::string why = why_misshapen(said, Shape::map); !why.empty())
    wrong.push_back(fmt::format("{} {}", path, why));
  for (const codec::Member& member : said.as_object()) {
    if (std::ranges::find(known, member.key) == known.end())
      wrong.push_back(fmt::format("{}.{} does nothing: weft reads {} there", path, member.key, fmt::join(known, ", ")));
  }
}

}  // namespace weft::mesh
