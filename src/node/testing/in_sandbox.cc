#include "node/testing/in_sandbox.h"

#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdio>

#include "node/sandbox.h"

namespace weft::node::testing {

bool in_sandbox(const std::function<void()>& body) {
  std::fflush(nullptr);
  const pid_t child = fork();
  if (child == 0) {
    if (auto entered = enter_sandbox(); !entered) {
      std::fprintf(stderr, "%s\n", entered.error().detail.c_str());
      _exit(3);
    }
    body();
    std::fflush(nullptr);
    _exit(::testing::Test::HasFailure() ? 1 : 0);
  }
  int status = 0;
  if (child < 0 || waitpid(child, &status, 0) != child) return false;
  return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

}  // namespace weft::node::testing
