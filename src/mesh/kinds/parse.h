// From a file a person wrote to checked objects: the door for `weft apply`, `weft up`, `weft analyze` and tests.
//
// Pure functions: any thread. A refusal is one sentence with file and line, and says what to do:
//   shop.yaml:12: Deployment "web": spec.template.spec.containers[0].imagee: unknown field; did you mean "image"?
#pragma once

#include <string_view>
#include <vector>

#include "base/result.h"
#include "codec/value.h"
#include "mesh/kinds/kind.h"
#include "mesh/kinds/problem.h"

namespace weft::mesh::kinds {

struct Parsed {
  const Kind* kind = nullptr;
  codec::Value object;  // as it was written, places kept; defaults not applied
};

// YAML or JSON, any number of documents; a List's items are taken out of it. Every problem of every document is named,
// one a line.
Result<std::vector<Parsed>> parse_objects(std::string_view text, std::string_view file_name);

// One document. The kind is found by apiVersion and kind; the object is checked, shape and meaning, with defaults in
// mind.
Result<Parsed> parse_object(codec::Value document, std::string_view file_name);

// The kind a document names, or why not: apiVersion or kind missing, unknown, or nearly right.
Result<const Kind*> kind_of(const codec::Value& document);

}  // namespace weft::mesh::kinds
