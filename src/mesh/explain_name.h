// Where a described call's name leads: the part of explain.h that a pod's resolver would do.
//
// Pure: any thread.
#pragma once

#include <string>

#include "base/result.h"
#include "mesh/model.h"

namespace weft::mesh {

// The address, found through the search list of a pod of that namespace, unless a last dot says that the name is whole;
// of a service without one, of one of its ready pods. Empty: a ServiceEntry without an address. Error: not_found.
Result<std::string> resolved(const Model& model, const std::string& host, const std::string& ns);

}  // namespace weft::mesh
