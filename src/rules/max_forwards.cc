#include "rules/max_forwards.h"

#include <algorithm>
#include <charconv>

namespace weft::rules {

std::optional<uint32_t> forwards_left(const http::RequestHead& request) {
  if (request.method != "OPTIONS" && request.method != "TRACE") return std::nullopt;
  const http::Header* found = nullptr;
  for (const http::Header& header : request.headers) {
    if (!http::equals_ignoring_case(header.name, "max-forwards")) continue;
    if (found != nullptr) return std::nullopt;  // which of them counts?
    found = &header;
  }
  if (found == nullptr || found->value.empty()) return std::nullopt;
  const std::string_view text = found->value;
  if (!std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; })) return std::nullopt;
  uint32_t left = 0;
  const auto parsed = std::from_chars(text.data(), text.data() + text.size(), left);
  if (parsed.ec != std::errc()) return kMostForwards + 1;
  return std::min(left, kMostForwards + 1);
}

}  // namespace weft::rules
