// What runs between a fork and an exec: plain system calls on memory prepared before the fork, no allocation, no locks.
//
// Used by container.cc and init.cc only. A step that fails is reported through a pipe that closes itself when the exec
// succeeds, so that the parent learns of both.
#pragma once

#include <sys/types.h>

#include <cstdint>
#include <string>
#include <vector>

namespace weft::node::child {

enum class Step : uint8_t {
  none,
  die_with_parent,
  join_network,
  join_container,
  hostname,
  private_mounts,
  cover,
  hide,
  mount_proc,
  pipes,
  fork,
  folder,
  privileges,
  exec
};

struct Report {
  Step step = Step::none;
  int number = 0;      // errno
  uint32_t index = 0;  // which cover or hidden folder
};

// argv or envp: pointers into strings that outlive it.
class Words {
 public:
  explicit Words(const std::vector<std::string>& words);
  char* const* data() const { return pointers_.data(); }

 private:
  std::vector<char*> pointers_;
};

// Writes the report and ends the process.
[[noreturn]] void give_up(int report, Step step, uint32_t index = 0);

// fork() without the C library's handlers, into new namespaces. `pidfd` may be null.
pid_t fork_into(uint64_t namespaces, int* pidfd);

// Keeps just these capabilities, through the coming exec, and no way to others. False: errno is set.
bool restrict_privileges(uint64_t keep);

// Descriptors, signals and privileges as a program expects them, then exec. Does not return.
struct Program {
  const char* path;
  char* const* arguments;
  char* const* environment;
  const char* folder;
  uint64_t capabilities;
  int in, out, err;
  const int* inherited;
  uint32_t inherited_count;
};
[[noreturn]] void become(const Program& program, int report);

}  // namespace weft::node::child
