// YAML to Values and back, read as Kubernetes reads it: JSON's data model, YAML 1.1 scalars (yes, on and y are true;
// 0777 is octal), a plain 80 is a number and a quoted "80" a string, keys become strings.
//
// Pure functions; any thread. Every value knows its line and column (in characters). Refused: a key that stands twice,
// a key that is no scalar, .inf and .nan, tags of other types than JSON's, and aliases or nesting beyond the limits
// below. Merge keys (<<) are supported. An error reads "shop.yaml:12:3: what is wrong".
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "codec/value.h"

namespace weft::codec {

inline constexpr size_t kMaxYamlDepth = 256;
// One text: above any bundle of manifests (Istio's CRDs are about 1 MiB).
inline constexpr size_t kMaxYamlBytes = 32 << 20;
// What anchors and aliases of one document may copy together: a document that aliases itself into gigabytes ends here.
inline constexpr size_t kMaxYamlCopiedBytes = 16 << 20;

// All documents of a text in their order; empty ones (nothing, or null, between two "---") are left out. `file_name` is
// only for errors.
Result<std::vector<Value>> parse_yaml(std::string_view text, std::string_view file_name);

// Block style as kubectl prints it: members in their order, lists not indented under their key, text of several lines
// as a literal block. parse_yaml() reads the same value back. Bytes that are no UTF-8 become U+FFFD.
std::string to_yaml(const Value& value);

}  // namespace weft::codec
