// run_command: one small program of the system (nft), run to its end with a text on standard input; its output is the
// result.
//
// Blocks the calling thread, so only for programs that answer in milliseconds; `limit` bounds it. The program is looked
// for in PATH and then in /usr/sbin and /sbin, which an ordinary user's PATH lacks. It inherits the caller's
// namespaces.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "base/time.h"

namespace weft::node {

// Errors: not_found naming the program and its Debian package's usual name; io with what the program wrote to standard
// error; deadline.
Result<std::string> run_command(const std::vector<std::string>& command, std::string_view input, Duration limit);

// The program's full path; with a slash in it, it is only checked. Error: not_found.
Result<std::string> find_program(std::string_view name, std::string_view path);

}  // namespace weft::node
