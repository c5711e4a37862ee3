// DynamicHosts: the addresses of the hosts that requests name, for clusters that go wherever a request says
// (config::Discovery::by_request).
//
// Owned by a worker; one thread. A name is asked for when a request first needs it, once for all that wait. While it is
// in use it is asked for again at the cluster's pace, and meanwhile its last addresses serve; unused, it is forgotten.
// Whoever may write a request's host chooses where the proxy connects to: addresses by which that would come back to
// this machine, or reach what only it may reach, are nobody's (why_closed).
#pragma once

#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "config/cluster.h"
#include "io/address.h"
#include "io/event.h"
#include "io/scope.h"

namespace weft::proxy::upstream {

// How long a request waits for the addresses of its host.
inline constexpr Duration kNameTime = 5s;
// How long a name without an answer is not asked for again.
inline constexpr Duration kNameRetry = 5s;
// Names of one worker that are being asked for.
inline constexpr size_t kMostNamesAsked = 64;

class DynamicHosts {
 public:
  // The addresses of a name, as text. Error: side upstream, with the reason.
  using LookUp = io::Task<std::vector<std::string>> (*)(void* context, std::string name, config::DnsFamily family);

  DynamicHosts(io::Scope& scope, LookUp look_up, void* context) : scope_(scope), look_up_(look_up), context_(context) {}
  DynamicHosts(const DynamicHosts&) = delete;
  DynamicHosts& operator=(const DynamicHosts&) = delete;

  // Where a request with this authority goes, in the order in which to try; never empty. Errors: unavailable (no
  // answer, or only addresses that are closed), limit, deadline, cancelled.
  io::Task<std::vector<io::Address>> find(std::shared_ptr<const config::Cluster> cluster, std::string authority,
                                          TimePoint deadline);
  void sweep(TimePoint now);

  size_t size() const { return names_.size(); }

 private:
  struct Name {
    std::vector<io::Address> addresses;
    Error trouble;          // while there is no address
    TimePoint ask_again{};  // TimePoint{}: it was never answered
    TimePoint forget_at{};
    bool asking = false;
    std::vector<io::Event*> waiting;
  };
  using Key = std::pair<std::string, std::string>;  // cluster, host

  io::Task<void> ask(std::shared_ptr<Name> name, std::shared_ptr<const config::Cluster> cluster, std::string host);
  Result<void> make_room(const config::Cluster& cluster);

  io::Scope& scope_;
  const LookUp look_up_;
  void* const context_;
  std::map<Key, std::shared_ptr<Name>> names_;
  size_t asked_ = 0;
};

// Why no request is sent to an address because its host says so; "" if it may be.
std::string_view why_closed(const io::Address& address);

}  // namespace weft::proxy::upstream
