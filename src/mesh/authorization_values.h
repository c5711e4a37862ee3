// What a policy says of paths, methods, hosts and accounts, held against the form in which proxies judge them: a value
// in another form is never met, and a DENY of it would keep nothing out.
//
// Pure functions: any thread.
#pragma once

#include <string>
#include <vector>

#include "config/listener.h"

namespace weft::mesh {

// Why no request can have the value, as the policy writes it ("/a*", "*/b", "/v/{*}"); empty: one can.
std::string why_no_path(const std::string& value, const config::PathForm& form);
std::string why_no_method(const std::string& value);
std::string why_no_host(const std::string& value);
std::string why_no_server_name(const std::string& value);
// Why nobody is called so.
std::string why_no_principal(const std::string& value);
// Whether it has the form of an account, as far as it is written down.
bool is_of_account(const std::string& principal);
std::string why_no_request_principal(const std::string& value);

// The first of the hosts that a caller may write with a port, by which it is none of them: hosts are judged with the
// port that is written. Empty: there is none.
std::string passes_by_port(const std::vector<std::string>& hosts);

}  // namespace weft::mesh
