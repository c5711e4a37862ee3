#include "config/regex_rewrite.h"

#include <fmt/format.h>
#include <re2/re2.h>

#include <algorithm>

namespace weft::config {
namespace {

// As for matchers (config/matcher.cc).
constexpr int64_t kMaxRewriteBytes = 1 << 20;

bool can_stand_in_path(char c) { return c > ' ' && c < 0x7f && c != '#' && c != '?'; }

}  // namespace

Result<RegexRewrite> RegexRewrite::make(std::string regex, std::string substitution) {
  re2::RE2::Options options;
  options.set_log_errors(false);
  options.set_max_mem(kMaxRewriteBytes);
  auto compiled = std::make_shared<const re2::RE2>(regex, options);
  if (!compiled->ok()) return invalid(fmt::format("the regex \"{}\" is not valid RE2: {}", regex, compiled->error()));
  if (std::string why; !compiled->CheckRewriteString(substitution, &why))
    return invalid(fmt::format("\"{}\" cannot be put in the place of what \"{}\" finds: {}", substitution, regex, why));
  if (!std::ranges::all_of(substitution, can_stand_in_path))
    return invalid(fmt::format("\"{}\" has characters that a path cannot have; write them as %XX", substitution));
  RegexRewrite out;
  out.regex_text_ = std::move(regex);
  out.substitution_ = std::move(substitution);
  out.regex_ = std::move(compiled);
  return out;
}

std::string RegexRewrite::apply(std::string_view path) const {
  std::string out(path);
  if (regex_) re2::RE2::GlobalReplace(&out, *regex_, substitution_);
  if (!out.starts_with('/')) out.insert(0, "/");
  return out;
}

}  // namespace weft::config
