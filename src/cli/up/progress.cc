#include "cli/up/progress.h"

#include <fmt/format.h>

#include <cstdio>

namespace weft::cli::up {
namespace {

// ECMA-48: colours and "erase to the end of the line".
constexpr std::string_view kGreen = "\x1b[32m", kYellow = "\x1b[33m", kBold = "\x1b[1m", kPlain = "\x1b[0m";
constexpr std::string_view kErase = "\r\x1b[K";

void write(std::string_view text) {
  std::fwrite(text.data(), 1, text.size(), stdout);
  std::fflush(stdout);
}

}  // namespace

void Progress::clear_line() {
  if (line_open_) write(kErase);
  line_open_ = false;
}

void Progress::now(std::string_view text) {
  if (!terminal_ || text == shown_) return;
  shown_ = text;
  write(fmt::format("{}  … {}", kErase, text));
  line_open_ = true;
}

void Progress::done(std::string_view text) {
  clear_line();
  shown_.clear();
  const std::chrono::duration<double> took = std::chrono::steady_clock::now() - began_;
  if (terminal_) write(fmt::format("  {}✓{} {} ({:.1f} s)\n", kGreen, kPlain, text, took.count()));
  else write(fmt::format("{} ({:.1f} s)\n", text, took.count()));
}

void Progress::warn(std::string_view text) {
  clear_line();
  if (terminal_) write(fmt::format("  {}!{} {}\n", kYellow, kPlain, text));
  else write(fmt::format("warning: {}\n", text));
}

void Progress::say(std::string_view text) {
  clear_line();
  std::string out;
  bool bold = false;
  for (const char c : text) {
    if (c != '`') {
      out += c;
      continue;
    }
    bold = !bold;
    if (terminal_) out += bold ? kBold : kPlain;
  }
  write(out);
}

}  // namespace weft::cli::up
