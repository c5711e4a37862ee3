#include "mesh/authorization_values.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/text.h"
#include "http/arena.h"
#include "rules/path.h"

namespace weft::mesh {
namespace {

constexpr std::string_view kStandardMethods[] = {"GET",     "HEAD",    "POST",  "PUT",  "DELETE",
                                                 "CONNECT", "OPTIONS", "TRACE", "PATCH"};

// Whether `pattern` ("GET", "P*", "*T") is about the method.
bool is_about_method(std::string_view pattern, std::string_view method) {
  if (pattern.starts_with('*')) return method.ends_with(pattern.substr(1));
  if (pattern.ends_with('*')) return method.starts_with(pattern.substr(0, pattern.size() - 1));
  return method == pattern;
}

}  // namespace

std::string why_no_path(const std::string& value, const config::PathForm& form) {
  if (value.find_first_of("?#") != value.npos)
    return fmt::format("\"{}\" matches no path: they are judged without \"?\", \"#\" and what follows", value);
  if (std::ranges::any_of(value, [](char c) { return c >= 0 && c <= ' '; }))
    return fmt::format("\"{}\" matches no path: a blank, and what is before it in ASCII, stands in none but as \"%20\"",
                       value);
  const bool open_start = value.starts_with('*');
  if (!open_start && !value.starts_with('/'))
    return fmt::format("\"{}\" matches no path: every path begins with \"/\"", value);
  // "*" and "{*}" stand in it for themselves: to the form they are characters like any other.
  const std::string whole = open_start ? "/" + value : value;
  http::Arena arena;
  const auto made = rules::in_form(whole, form, arena);
  if (!made) return fmt::format("\"{}\" matches no path: those with an escaped slash or NUL are refused", value);
  if (*made == whole) return {};
  std::string_view shown = *made;
  if (open_start && shown.starts_with("/*")) shown.remove_prefix(1);
  return fmt::format("\"{}\" is not in the form that paths are judged in, which is \"{}\"", value, shown);
}

std::string why_no_method(const std::string& value) {
  if (std::ranges::none_of(value, [](char c) { return c >= 'a' && c <= 'z'; })) return {};
  const auto* meant = std::ranges::find_if(kStandardMethods, [&](std::string_view method) {
    return is_about_method(lower_case(value), lower_case(method));
  });
  if (meant == std::end(kStandardMethods)) return {};
  return fmt::format("\"{}\" is not the method {}: their case counts", value, *meant);
}

std::string why_no_host(const std::string& value) {
  if (!value.contains('/')) return {};
  return fmt::format("\"{}\" matches no host: write it without a scheme and a path", value);
}

}  // namespace weft::mesh
