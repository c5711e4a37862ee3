// Asked: what the control plane says of things that are asked for by their name when they are first met: names for the
// DNS (name_service.h), addresses of peers (peers.h).
//
// Owned by who asks, on MainThread's loop. What was said holds until something else is said, also while the control
// plane is away; what was not asked about for long is given up by Discovery, and the one that was longest not asked
// about where there are too many. Nobody waits for an answer longer than AskedLimits::wait.
#pragma once

#include <list>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "io/event.h"
#include "io/loop.h"
#include "xds/ads_update.h"

namespace weft::proxy {

// Who is asked: Discovery.
class AskedSource {
 public:
  virtual ~AskedSource() = default;
  // Both tell nothing from inside; what is said comes by Asked::take().
  virtual void want(const xds::ResourceId& id) = 0;
  virtual void forget(const xds::ResourceId& id) = 0;
  virtual bool answers() const = 0;
};

struct AskedLimits {
  size_t most;           // things, also those that are known not to be there
  uint32_t burst;        // new ones: at once
  uint32_t each_second;  // and each second
  Duration wait;         // for an answer
  // That there is none is asked again after this long: the control plane does not remember for ever who wanted to hear
  // of it.
  Duration absent = 5min;
};

class Asked {
 public:
  enum class State : uint8_t { asked, late, absent, known };
  struct Thing {
    State state = State::asked;
    std::optional<config::Resource> resource;  // of known
    TimePoint told{};                          // when the state began
    TimePoint used{};
    std::list<std::string>::iterator place;
    std::vector<io::Event*> waiting;
  };

  // `type`: a type URL that config::is_asked_for().
  Asked(io::Loop& loop, std::string_view type, AskedLimits limits);

  // Without one nothing is ever known. It outlives the last question.
  void ask_of(AskedSource& source) { source_ = &source; }
  bool has_source() const { return source_ != nullptr; }

  // What is known now, nullptr if it was not asked for; counts as a use of it.
  const Thing* find(const std::string& name);
  // Asks, if need be and if it may, and waits for the answer for as long as anybody may. Error: cancelled.
  io::Task<void> ask(std::string name);

  // What the control plane has said; what is of another type is passed over. Does not call the source back.
  void take(const xds::Update& update);

  // Those that were not used since then, and giving one up.
  std::vector<std::string> idle(TimePoint since) const;
  void forget(const std::string& name);

  // A line for each name, that used last first, for people: `known` says what is known of one, `none` that there is
  // none.
  std::string page(std::string_view none, std::string (*known)(const config::Resource& resource)) const;

 private:
  using Things = std::unordered_map<std::string, Thing>;

  Thing* look_up(const std::string& name);
  void begin(const std::string& name);
  bool may_ask();
  io::Task<void> until_told(const std::string& name);
  void tell(const std::string& name, State state, std::optional<config::Resource> said);
  void drop(Things::iterator at);
  xds::ResourceId id(const std::string& name) const { return {type_, name}; }

  io::Loop& loop_;
  const std::string type_;
  const AskedLimits limits_;
  AskedSource* source_ = nullptr;
  Things things_;
  std::list<std::string> by_use_;  // used last first
  uint32_t asks_left_;
  TimePoint refilled_;
};

}  // namespace weft::proxy
