#include "config/text_table.h"

#include <algorithm>
#include <tuple>

#include "base/text.h"
#include "config/matcher.h"

namespace weft::config {
namespace {

void add_place(std::vector<uint32_t>& places, uint32_t place) {
  if (places.empty() || places.back() != place) places.push_back(place);
}

// A text in the order in which it is read, in lower case.
class Reading {
 public:
  Reading(std::string_view text, StartTable::Read read) : text_(text), read_(read) {}
  size_t size() const { return text_.size(); }
  char operator[](size_t i) const {
    return lower_case(read_ == StartTable::Read::forwards ? text_[i] : text_[text_.size() - 1 - i]);
  }

 private:
  std::string_view text_;
  StartTable::Read read_;
};

size_t shared_start(std::string_view pattern, const Reading& text) {
  const size_t most = std::min(pattern.size(), text.size());
  size_t i = 0;
  while (i < most && pattern[i] == text[i]) ++i;
  return i;
}

bool is_behind(std::string_view pattern, const Reading& text) {
  const size_t i = shared_start(pattern, text);
  if (i == pattern.size()) return false;
  return i == text.size() || static_cast<uint8_t>(pattern[i]) > static_cast<uint8_t>(text[i]);
}

}  // namespace

size_t HashInAnyCase::operator()(std::string_view text) const {
  // FNV-1a.
  uint64_t hash = 0xcbf29ce484222325;
  for (const char c : text) hash = (hash ^ static_cast<uint8_t>(lower_case(c))) * 0x100000001b3;
  return hash;
}

bool EqualInAnyCase::operator()(std::string_view a, std::string_view b) const { return equal_ignoring_case(a, b); }

void StartTable::add(std::string_view pattern, uint32_t place) {
  std::string text = lower_case(pattern);
  if (read_ == Read::backwards) std::ranges::reverse(text);
  patterns_.push_back({.text = std::move(text), .places = {place}});
}

void StartTable::settle() {
  std::ranges::sort(patterns_, {}, [](const Pattern& one) { return std::tie(one.text, one.places); });
  std::vector<Pattern> each_once;
  for (Pattern& one : patterns_) {
    if (each_once.empty() || each_once.back().text != one.text) each_once.push_back(std::move(one));
    else add_place(each_once.back().places, one.places.front());
  }
  patterns_ = std::move(each_once);
  for (uint32_t i = 1; i < patterns_.size(); ++i) {
    uint32_t before = i - 1;
    while (before != kNone && !patterns_[i].text.starts_with(patterns_[before].text)) before = patterns_[before].start;
    patterns_[i].start = before;
  }
}

size_t StartTable::nearest(std::string_view text, size_t& shared) const {
  const Reading reading(text, read_);
  const auto behind = std::ranges::partition_point(
      patterns_, [&](const Pattern& pattern) { return !is_behind(pattern.text, reading); });
  if (behind == patterns_.begin()) return kNone;
  const auto nearest = behind - 1;
  shared = shared_start(nearest->text, reading);
  return static_cast<size_t>(nearest - patterns_.begin());
}

void TextTable::add(How how, std::string_view pattern, uint32_t place) {
  switch (how) {
    case How::is: return add_place(is_[lower_case(pattern)], place);
    case How::starts: return starts_.add(pattern, place);
    case How::ends: return ends_.add(pattern, place);
    case How::any: return add_place(any_, place);
  }
}

void TextTable::settle() {
  starts_.settle();
  ends_.settle();
}

}  // namespace weft::config
