// Analyze: what is wrong, or probably not meant, in a set of objects looked at together. For `weft analyze`, `weft up`
// and the dashboard.
//
// Pure: any thread. What is wrong in one object alone (its syntax, its fields) was refused before, by kinds/. The set
// is taken for the whole mesh: what is not in it does not exist.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "codec/value.h"
#include "mesh/call_graph.h"
#include "mesh/settings.h"

namespace weft::mesh {

enum class Severity : uint8_t {
  error,    // does not do what it says; `weft up` stops here
  warning,  // probably not meant
  info,     // could be said better
};

struct Finding {
  Severity severity = Severity::error;
  size_t object = 0;  // index in the set
  std::string kind;
  std::string ns;
  std::string name;
  std::string path;     // spec.http[0].route[0].destination.subset
  std::string message;  // what is wrong
  std::string advice;   // what to do
  uint32_t line = 0;    // in the document the object was read from; 0 if it came from elsewhere
};

// By severity, then in the order of the set. `seen`: calls that were seen, beside those that the objects tell of.
std::vector<Finding> analyze(const std::vector<codec::Value>& objects, const Settings& settings,
                             const std::vector<SeenCall>& seen = {});

std::string_view name_of(Severity severity);
// "VirtualService shop/catalog: spec.hosts[0]: no Service has the host …; create the Service, or correct the name"
std::string to_sentence(const Finding& finding);

}  // namespace weft::mesh
