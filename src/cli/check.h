// Check: what is wrong in manifests looked at together, as sentences with file and line.
//
// Pure. For `weft up`, which stops at errors, and `weft analyze`, which prints everything.
#pragma once

#include <string>
#include <vector>

#include "cli/manifests.h"
#include "mesh/analyze.h"

namespace weft::cli {

struct Remark {
  mesh::Severity severity = mesh::Severity::error;
  std::string place;  // "routing.yaml:12"; empty for objects of a running mesh
  mesh::Finding finding;

  // "routing.yaml:12: VirtualService shop/catalog: …; what to do"
  std::string sentence() const;
};

// By severity. Two objects of one name, and a namespace nobody makes, are errors here too: the API would refuse them
// half-way.
std::vector<Remark> check(const std::vector<Manifest>& manifests);

// The errors among them as one text, a line each; empty: there are none.
std::string errors_of(const std::vector<Remark>& remarks);

}  // namespace weft::cli
