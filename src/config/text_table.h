// TextTable: which of many patterns a text is, begins with or ends with, without comparing it with each.
//
// Built by add() and one settle(), then only asked: any thread; asking allocates nothing. What it costs follows the
// length of the text and the patterns that are found, not the patterns that are not. ASCII case does not count, in
// patterns nor in texts: who cares for it compares what is found once more.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace weft::config {

// Places in a list, in order, each once.
using Places = std::span<const uint32_t>;

struct HashInAnyCase {
  using is_transparent = void;
  size_t operator()(std::string_view text) const;
};
struct EqualInAnyCase {
  using is_transparent = void;
  bool operator()(std::string_view a, std::string_view b) const;
};

// Patterns in order of their text. Those that `text` begins with are among the last one that is not behind it and what
// that one itself begins with, since whatever stands between a start of a text and the text begins with that start.
class StartTable {
 public:
  enum class Read : uint8_t { forwards, backwards };  // backwards: patterns are ends of texts

  explicit StartTable(Read read) : read_(read) {}

  void add(std::string_view pattern, uint32_t place);
  void settle();

  bool empty() const { return patterns_.empty(); }
  template <class Visit>
  void each(std::string_view text, Visit visit) const {
    size_t shared = 0;
    for (size_t i = nearest(text, shared); i != kNone; i = patterns_[i].start) {
      if (patterns_[i].text.size() <= shared) visit(Places(patterns_[i].places));
    }
  }

 private:
  static constexpr uint32_t kNone = UINT32_MAX;
  struct Pattern {
    std::string text;        // in the order in which texts are read
    uint32_t start = kNone;  // the longest other pattern that this one begins with
    std::vector<uint32_t> places;
  };

  // The last pattern that is not behind the text, and how much of it the text begins with; kNone: there is none.
  size_t nearest(std::string_view text, size_t& shared) const;

  Read read_;
  std::vector<Pattern> patterns_;
};

class TextTable {
 public:
  enum class How : uint8_t { is, starts, ends, any };

  void add(How how, std::string_view pattern, uint32_t place);
  void settle();

  bool empty() const { return is_.empty() && starts_.empty() && ends_.empty() && any_.empty(); }
  // Calls `visit(places)` for each pattern that the text is, begins with or ends with, and for what takes any.
  template <class Visit>
  void each(std::string_view text, Visit visit) const {
    each_any(visit);
    each_text(text, visit);
  }
  template <class Visit>
  void each_text(std::string_view text, Visit visit) const {
    if (!is_.empty()) {
      if (const auto found = is_.find(text); found != is_.end()) visit(Places(found->second));
    }
    each_start(text, visit);
    each_end(text, visit);
  }
  template <class Visit>
  void each_start(std::string_view text, Visit visit) const {
    starts_.each(text, visit);
  }
  template <class Visit>
  void each_end(std::string_view text, Visit visit) const {
    ends_.each(text, visit);
  }
  template <class Visit>
  void each_any(Visit visit) const {
    if (!any_.empty()) visit(Places(any_));
  }

 private:
  std::unordered_map<std::string, std::vector<uint32_t>, HashInAnyCase, EqualInAnyCase> is_;
  StartTable starts_{StartTable::Read::forwards};
  StartTable ends_{StartTable::Read::backwards};
  std::vector<uint32_t> any_;
};

}  // namespace weft::config
