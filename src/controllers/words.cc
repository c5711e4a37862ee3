#include "controllers/words.h"

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <vector>

#include "codec/json.h"

namespace weft::controllers {
namespace {

constexpr uint64_t kOffset = 0xcbf29ce484222325ULL;
constexpr uint64_t kPrime = 0x100000001b3ULL;
constexpr size_t kMaxLabel = 63;  // RFC 1035 §2.3.4
// Those of Kubernetes' generated names.
constexpr std::string_view kLetters = "bcdfghjklmnpqrstvwxz2456789";

void add_text(uint64_t& hash, std::string_view text) {
  for (const char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * kPrime;
}

void add_value(uint64_t& hash, const codec::Value& value) {
  if (value.is_object()) {
    std::vector<const codec::Member*> members;
    for (const codec::Member& member : value.as_object()) {
      if (!member.value.is_null()) members.push_back(&member);
    }
    std::ranges::sort(members, {}, [](const codec::Member* member) -> const std::string& { return member->key; });
    add_text(hash, "{");
    for (const codec::Member* member : members) {
      add_text(hash, codec::quote_json(member->key));
      add_value(hash, member->value);
    }
    add_text(hash, "}");
  } else if (value.is_array()) {
    add_text(hash, "[");
    for (const codec::Value& element : value.as_array()) {
      add_value(hash, element);
      add_text(hash, ",");
    }
    add_text(hash, "]");
  } else {
    add_text(hash, codec::to_json(value));
  }
}

}  // namespace

uint64_t hash_text(std::string_view text) {
  uint64_t hash = kOffset;
  add_text(hash, text);
  return hash;
}

uint64_t hash_value(const codec::Value& value) {
  uint64_t hash = kOffset;
  add_value(hash, value);
  return hash;
}

std::string letters(uint64_t number, size_t count) {
  // FNV's low bits know little of its high ones.
  number = Random(number).next();
  std::string text;
  for (; text.size() < count; number /= kLetters.size()) text.push_back(kLetters[number % kLetters.size()]);
  return text;
}

std::optional<WallTime> parse_time(std::string_view text) {
  std::tm parts{};
  const std::string copy(text);
  const int read = std::sscanf(copy.c_str(), "%4d-%2d-%2dT%2d:%2d:%2d", &parts.tm_year, &parts.tm_mon, &parts.tm_mday,
                               &parts.tm_hour, &parts.tm_min, &parts.tm_sec);
  if (read != 6 || !text.ends_with('Z')) return std::nullopt;
  parts.tm_year -= 1900;
  parts.tm_mon -= 1;
  return WallTime(std::chrono::seconds(timegm(&parts)));
}

std::string name_from(std::string_view stem, std::string_view tail) {
  stem = stem.substr(0, kMaxLabel - std::min(tail.size(), kMaxLabel));
  while (stem.ends_with('-') || stem.ends_with('.')) stem.remove_suffix(1);
  return std::string(stem) + std::string(tail);
}

}  // namespace weft::controllers
