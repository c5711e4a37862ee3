// in_sandbox: runs a piece of a test in a private world of its own, as root or as an ordinary user alike.
//
// Forks, so it must be called while the test program has one thread. Failed expectations inside print as usual and make
// it return false; so does a machine that forbids user namespaces, with the reason printed: such a machine cannot run
// weft either.
#pragma once

#include <functional>

namespace weft::node::testing {

bool in_sandbox(const std::function<void()>& body);

}  // namespace weft::node::testing
