// Form: which of several forms of a resource a proxy is given: by who its workload is (callers.h) and by what it sees
// (view.h).
//
// Pure: any thread. Its name is part of the key that a form is kept by; proxies that are given the same share it.
#pragma once

#include <string>
#include <string_view>

#include "mesh/callers.h"
#include "mesh/view.h"

namespace weft::mesh {

// Of a class of callers and of a view, of which either or both may be empty.
std::string form_name(std::string callers, std::string_view view);
bool is_form(std::string_view name);

// Whom the form is made for. Of a name that is no form's: anybody.
struct Form {
  Workload caller;
  View view;
};
Form parse_form(const Model& model, std::string_view name);

}  // namespace weft::mesh
