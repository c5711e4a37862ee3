// PodAnnotations: what Istio's annotations of a pod say of its sidecar and what weft does not follow.
//
// Pure functions: any thread. None of it opens anything: what they would leave out of the mesh stays in it. Who writes
// one is told by `weft analyze`; docs/istio-security.md lists them.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "codec/value.h"

namespace weft::mesh {

struct IgnoredAnnotation {
  std::string_view key;     // "sidecar.istio.io/stats*": all that begin so
  std::string_view so;      // what is done, whatever it says
  std::string_view agrees;  // the value that says just that; empty: none
};
std::span<const IgnoredAnnotation> ignored_annotations();

struct IgnoredWord {
  std::string key;
  std::string_view so;
  uint32_t line = 0;
};
// Of a pod's metadata, in its order.
std::vector<IgnoredWord> ignored_words(const codec::Value& metadata);

}  // namespace weft::mesh
