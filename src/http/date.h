// DateText: what a Date header says now (RFC 9110 §5.6.7), formatted once a second.
//
// One a loop, on its thread, owned by whoever serves there; every response of a second shares its text.
#pragma once

#include <array>
#include <string_view>

#include "io/loop.h"

namespace weft::http {

class DateText {
 public:
  explicit DateText(const io::Loop& loop) : loop_(loop) {}

  // Good until it is asked for again.
  std::string_view now() {
    if (loop_.now() >= changes_at_) format();
    return {text_.data(), text_.size()};
  }

 private:
  void format();

  const io::Loop& loop_;
  TimePoint changes_at_{};
  std::array<char, 29> text_{};
};

}  // namespace weft::http
