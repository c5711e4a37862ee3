// What a policy says of paths, methods and hosts, held against the form in which proxies judge them: a value in another
// form is never met, and a DENY of it would keep nothing out.
//
// Pure functions: any thread.
#pragma once

#include <string>

#include "config/listener.h"

namespace weft::mesh {

// Why no request can have the value, as the policy writes it ("/a*", "*/b", "/v/{*}"); empty: one can.
std::string why_no_path(const std::string& value, const config::PathForm& form);
std::string why_no_method(const std::string& value);
std::string why_no_host(const std::string& value);

}  // namespace weft::mesh
