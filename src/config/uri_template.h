// UriTemplate: a path with globs: "*" is one or more characters of one segment, "**" zero or more of any segments
// (envoy.extensions.path.match.uri_template.v3.UriTemplateMatchConfig; Istio writes them {*} and {**}).
//
// Immutable: any thread. matches() allocates nothing and runs once along the path. As with Envoy a glob takes only the
// characters a path may have (RFC 3986 `pchar`, without '*'; "**" also '/').
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace weft::config {

class UriTemplate {
 public:
  // "/v/*/x", "/files/**", "/img/*.png". A glob is a segment of its own; only the last may have text after it in its
  // segment; none may follow "**". Refuses the rest, and {name} variables, which only rewriting would need.
  static Result<UriTemplate> make(std::string text);

  // The path without query and fragment.
  bool matches(std::string_view path) const;

  const std::string& text() const { return text_; }

  // Matches nothing: a place to fill in.
  UriTemplate() = default;

 private:
  struct Glob {
    std::string before;  // literal
    bool deep = false;   // "**"
  };

  Result<void> add_segment(std::string_view segment, bool last);

  std::string text_;
  std::vector<Glob> globs_;
  std::string tail_;  // literal after the last glob; all there is, without one
};

}  // namespace weft::config
