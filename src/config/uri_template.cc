#include "config/uri_template.h"

#include <fmt/format.h>

#include <algorithm>

namespace weft::config {
namespace {

// RFC 3986 §3.3 pchar, without '*', which templates take for themselves.
bool is_path_character(char c) {
  if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')) return true;
  return c != '\0' && std::string_view("-._~%!$&'()+,;:@=").find(c) != std::string_view::npos;
}

bool is_literal(std::string_view text) { return std::ranges::all_of(text, is_path_character); }

bool is_run(std::string_view text, bool deep) {
  return std::ranges::all_of(text, [deep](char c) { return is_path_character(c) || (deep && c == '/'); });
}

}  // namespace

Result<UriTemplate> UriTemplate::make(std::string text) {
  if (!text.starts_with('/')) return invalid(fmt::format("the path template \"{}\" must begin with '/'", text));
  UriTemplate out;
  std::string_view rest = std::string_view(text).substr(1);
  out.tail_ = "/";
  while (!rest.empty()) {
    const size_t slash = rest.find('/');
    const std::string_view segment = rest.substr(0, slash);
    const bool last = slash == std::string_view::npos;
    if (auto added = out.add_segment(segment, last); !added)
      return invalid(fmt::format("the path template \"{}\": {}", text, added.error().detail));
    if (last) break;
    out.tail_ += '/';
    rest.remove_prefix(slash + 1);
  }
  out.text_ = std::move(text);
  return out;
}

Result<void> UriTemplate::add_segment(std::string_view segment, bool last) {
  if (segment.empty()) return invalid("a segment is empty");
  if (segment.find_first_of("{}") != std::string_view::npos)
    return invalid(fmt::format("weft speaks \"*\" and \"**\", not \"{}\"", segment));
  if (segment.starts_with('*')) {
    if (!globs_.empty() && globs_.back().deep) return invalid("no glob may follow \"**\"");
    const bool deep = segment.starts_with("**");
    segment.remove_prefix(deep ? 2 : 1);
    globs_.push_back({std::move(tail_), deep});
    tail_.clear();
    if (!segment.empty() && !last) return invalid("only the last segment may have text after its glob");
  }
  if (!is_literal(segment))
    return invalid(fmt::format("\"{}\" has a character that is none of a path, or a glob inside text", segment));
  tail_ += segment;
  return {};
}

bool UriTemplate::matches(std::string_view path) const {
  if (globs_.empty()) return !tail_.empty() && path == tail_;
  for (size_t i = 0; i < globs_.size(); ++i) {
    const Glob& glob = globs_[i];
    if (!path.starts_with(glob.before)) return false;
    path.remove_prefix(glob.before.size());
    std::string_view run;
    if (i + 1 == globs_.size()) {
      if (!path.ends_with(tail_)) return false;
      run = path.substr(0, path.size() - tail_.size());
    } else {
      run = path.substr(0, path.find('/'));
      path.remove_prefix(run.size());
    }
    if ((run.empty() && !glob.deep) || !is_run(run, glob.deep)) return false;
  }
  return true;
}

}  // namespace weft::config
