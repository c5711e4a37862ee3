// Paths: the form that everybody reads, and the globs that routes and policies read it with.
#include "base/result.h"
#include "config/uri_template.h"
#include "fuzz/target.h"
#include "rules/path.h"

namespace weft {
namespace {

int hex_value(char c) {
  const size_t at = std::string_view("0123456789abcdefABCDEF").find(c);
  return at == std::string_view::npos ? -1 : static_cast<int>(at < 16 ? at : at - 6);
}

// `text` as a reader takes it who undoes every escape, once.
std::string undo_escapes(std::string_view text) {
  std::string out;
  for (size_t i = 0; i < text.size(); ++i) {
    const bool escape =
        text[i] == '%' && i + 2 < text.size() && hex_value(text[i + 1]) >= 0 && hex_value(text[i + 2]) >= 0;
    out += escape ? static_cast<char>(hex_value(text[i + 1]) * 16 + hex_value(text[i + 2])) : text[i];
    if (escape) i += 2;
  }
  return out;
}

bool has_escaped_slash(std::string_view path) {
  for (size_t at = path.find('%'); at != std::string_view::npos; at = path.find('%', at + 1)) {
    const std::string escaped = undo_escapes(path.substr(at, 3));
    if (escaped == "/" || escaped == "\\") return true;
  }
  return false;
}

// Whether a reader who divides first and undoes escapes then goes up, or stays.
bool has_dot_segment(std::string_view path) {
  while (!path.empty()) {
    path.remove_prefix(1);
    const std::string segment = undo_escapes(path.substr(0, path.find('/')));
    if (segment == "." || segment == "..") return true;
    path.remove_prefix(std::min(path.find('/'), path.size()));
  }
  return false;
}

void check_form(std::string_view target, const config::PathForm& form, http::Arena& arena) {
  const auto formed = rules::in_form(target, form, arena);
  if (!formed) {
    const bool hides_its_end =
        form.normalize && target.substr(0, target.find('?')).find("%00") != std::string_view::npos;
    CHECK(hides_its_end || form.escaped_slashes == config::EscapedSlashes::refuse);
    return;
  }
  CHECK(formed->size() <= target.size());
  const auto again = rules::in_form(*formed, form, arena);
  CHECK(again && *again == *formed);
  if (!target.starts_with('/')) {
    CHECK(*formed == target);
    return;
  }
  CHECK(formed->starts_with('/'));
  const size_t query = std::min(target.find('?'), target.size());
  CHECK(formed->ends_with(target.substr(query)));
  const std::string_view path = formed->substr(0, formed->size() - (target.size() - query));
  CHECK(path.find('?') == std::string_view::npos);
  if (form.escaped_slashes != config::EscapedSlashes::keep) CHECK(!has_escaped_slash(path));
  if (form.normalize) CHECK(!has_dot_segment(path) && path.find('\\') == std::string_view::npos);
  if (form.merge_slashes) CHECK(path.find("//") == std::string_view::npos);
}

bool is_glob_character(char c) {
  static constexpr std::string_view kThem =
      "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~%!$&'()+,;:@=";
  return kThem.find(c) != std::string_view::npos;
}

// Tries every length of every glob.
bool matches_somehow(std::string_view pattern, std::string_view path) {
  if (pattern.empty()) return path.empty();
  if (pattern.front() != '*') {
    return !path.empty() && path.front() == pattern.front() && matches_somehow(pattern.substr(1), path.substr(1));
  }
  const bool deep = pattern.starts_with("**");
  pattern.remove_prefix(deep ? 2 : 1);
  for (size_t length = 0; length <= path.size(); ++length) {
    if (length > 0 && !is_glob_character(path[length - 1]) && !(deep && path[length - 1] == '/')) return false;
    if ((deep || length > 0) && matches_somehow(pattern, path.substr(length))) return true;
  }
  return false;
}

}  // namespace

// A target in every form there is.
FUZZ_TARGET(path_form) {
  http::Arena arena;
  for (const bool normalize : {false, true}) {
    for (const bool merge : {false, true}) {
      for (const auto slashes :
           {config::EscapedSlashes::keep, config::EscapedSlashes::refuse, config::EscapedSlashes::unescape}) {
        check_form(input, {.normalize = normalize, .merge_slashes = merge, .escaped_slashes = slashes}, arena);
      }
    }
  }
}

// The template, a line feed, the path.
FUZZ_TARGET(uri_template) {
  const size_t border = input.find('\n');
  if (border == std::string_view::npos) return;
  const auto pattern = config::UriTemplate::make(std::string(input.substr(0, border)));
  if (!pattern) return;
  const std::string_view path = input.substr(border + 1);
  const bool matched = pattern->matches(path);
  constexpr size_t kMostTried = 256;  // the reference recurses once a character
  if (pattern->text().size() + path.size() <= kMostTried) CHECK(matched == matches_somehow(pattern->text(), path));
}

}  // namespace weft
