// NameLookup: the system's own way to look up names (its resolv.conf, hosts and nsswitch.conf), on threads of its own,
// because it waits.
//
// Owned by MainThread, and by each worker for the hosts that requests name; made and destroyed on its loop's thread. At
// most kLookUpThreads names are asked for at once, the others wait their turn. Destroying it waits for none of them:
// what they still find out is dropped.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "config/cluster.h"
#include "io/loop.h"
#include "io/task.h"

namespace weft::proxy {

// A name whose servers are silent holds one for ten seconds and more; those of others must not wait for it.
inline constexpr size_t kLookUpThreads = 4;

class NameLookup {
 public:
  explicit NameLookup(io::Loop& loop);
  ~NameLookup();
  NameLookup(const NameLookup&) = delete;
  NameLookup& operator=(const NameLookup&) = delete;

  // Error: not_found or unavailable, side upstream, with the system's reason.
  io::Task<std::vector<std::string>> look_up(std::string name, config::DnsFamily family);
  // Of both families, as an application would: a name that is not whole is completed by the system's search list.
  static io::Task<std::vector<std::string>> look_up_as_application(void* lookup, std::string name);
  // As Resolver wants it.
  static io::Task<std::vector<std::string>> look_up_with(void* lookup, std::string name, config::DnsFamily family);

 private:
  struct State;
  io::Task<std::vector<std::string>> ask(std::string name, config::DnsFamily family, bool whole);

  std::shared_ptr<State> state_;
};

}  // namespace weft::proxy
