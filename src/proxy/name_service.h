// NameService: what the DNS of a sidecar (port 15053) answers: names of the mesh as the control plane says them, asked
// for when the pod first looks one up; everything else the resolvers of the pod.
//
// Owned by MainThread, on its loop. What was said holds until something else is said, also while the control plane is
// away; a name that nobody has looked up for long is given up by Discovery, and the one that was longest not looked up
// where there are too many. What the control plane does not say in time is left to the resolvers, too, so a pod never
// waits for it longer than kNameAskTime.
#pragma once

#include <list>
#include <memory>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "dns/forwarder.h"
#include "io/event.h"
#include "stats/registry.h"
#include "stats/shard.h"
#include "xds/ads_update.h"

namespace weft::proxy {

// A control plane that is connected answers in milliseconds; resolvers wait for two seconds and more.
inline constexpr Duration kNameAskTime = 1s;
// Names of the mesh, and names that are known to be none of it: more than a workload calls.
inline constexpr size_t kMaxNames = 1024;
// That a name is none of the mesh is asked again after this long: the control plane does not remember for ever who
// wanted to hear of it.
inline constexpr Duration kAbsentTime = 5min;
// New names that are asked for: at once, and each second. An app that invents names is served by the resolvers.
inline constexpr uint32_t kNameBurst = 256;
inline constexpr uint32_t kNamesASecond = 50;
// In seconds: Istio's.
inline constexpr uint32_t kNameTtl = 30;

// Who is asked for names of the mesh: Discovery.
class NameSource {
 public:
  virtual ~NameSource() = default;
  // Both tell nothing from inside; what is known of the name comes by NameService::take().
  virtual void want_name(const std::string& name) = 0;
  virtual void forget_name(const std::string& name) = 0;
  virtual bool answers_names() const = 0;
};

class NameService final : public dns::Responder {
 public:
  NameService(io::Network& network, std::vector<io::Address> servers, uint32_t mark, stats::Registry& registry);

  // Without one all names are the resolvers'. It outlives the last query.
  void ask_of(NameSource& source) { source_ = &source; }

  std::optional<codec::DnsAnswer> now(const codec::DnsQuery& query) override;
  io::Task<std::string> later(const codec::DnsQuery& query, const std::string& message,
                              dns::Transport transport) override;

  // What the control plane has said of names; the rest of the update is passed over. Does not call the source back.
  void take(const xds::Update& update);

  // Those that were not looked up since then, and giving one up.
  std::vector<std::string> idle(TimePoint since) const;
  void forget(const std::string& name);

  // A line for each name, for people.
  std::string page() const;

 private:
  struct Entry {
    enum class State : uint8_t { asked, late, absent, known };
    State state = State::asked;
    std::shared_ptr<const config::Name> name;  // of known
    TimePoint told{};                          // when the state began
    TimePoint used{};
    std::list<std::string>::iterator place;
    std::vector<io::Event*> waiting;
  };
  using Entries = std::unordered_map<std::string, Entry>;

  Entry* look_up(const std::string& name);
  void ask(const std::string& name);
  bool may_ask();
  io::Task<void> until_told(const std::string& name);
  void tell(const std::string& name, Entry::State state, std::shared_ptr<const config::Name> said);
  void drop(Entries::iterator at);

  io::Loop& loop_;
  dns::Forwarder forwarder_;
  NameSource* source_ = nullptr;
  Entries entries_;
  std::list<std::string> by_use_;  // looked up last first
  uint32_t asks_left_ = kNameBurst;
  TimePoint refilled_{};
  stats::Shard& shard_;
  stats::Counter& from_mesh_;
  stats::Counter& forwarded_;
  stats::Counter& failed_;
};

}  // namespace weft::proxy
