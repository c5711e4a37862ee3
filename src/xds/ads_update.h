// What passes between the ADS client and the staging of the proxy: what came, what is named now, what has become
// active.
//
// Plain values: any thread, no owner. The client makes an Update of every response; whoever applies it answers with
// Applied, and tells the client by Client::report() when the workers run on it.
#pragma once

#include <compare>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "config/resource.h"

namespace weft::xds {

struct ResourceId {
  std::string type;  // type URL
  std::string name;

  auto operator<=>(const ResourceId&) const = default;
};

// "Listener 10.96.0.1_80": the last part of the type URL and the name, for reasons that people read.
std::string to_string(const ResourceId& id);

// A resource as the control plane sent it: what may be kept, and offered to it again.
struct Known {
  ResourceId id;
  std::string version;  // the control plane's
  std::string bytes;

  bool operator==(const Known&) const = default;
};

// A resource that came and cannot be used; its last good form serves on.
struct Refusal {
  ResourceId id;
  std::string version;
  std::string reason;
};

struct Update {
  std::vector<config::Resource> changed;  // added or changed; compiled
  std::vector<Known> known;               // the same as they came, in the same order; empty if nobody sent them
  std::vector<ResourceId> removed;        // the control plane says that there is none
  std::vector<ResourceId> forgotten;      // nobody here wants it any more: as removed, but nothing is known of it
  std::vector<Refusal> refused;
  // Type URL → DeltaDiscoveryResponse.system_version_info last received, of all types.
  std::map<std::string, std::string> system_versions;

  bool empty() const { return changed.empty() && removed.empty() && forgotten.empty() && refused.empty(); }
};

// weft.v1.ResourceState.
struct ResourceState {
  enum class State : uint8_t { unknown, active, waiting, refused };

  ResourceId id;
  std::string version;         // the newest that came
  std::string active_version;  // empty when none serves
  State state = State::unknown;
  std::string reason;  // one sentence: what is awaited, or why it was refused

  bool operator==(const ResourceState&) const = default;
};
std::string_view name_of(ResourceState::State state);

// weft.v1.Generation: what is active on the workers.
struct Generation {
  uint64_t number = 0;                                   // of the snapshot
  std::map<std::string, std::string> active_versions;    // type URL → system version of which every resource is active
  std::vector<ResourceState> resources;                  // those that are not simply active at the version last sent
  std::string own_certificate;                           // SHA-256 in hex of the workload's own; empty: none
  std::map<std::string, std::string> received_versions;  // likewise, whether or not all of it is active

  bool operator==(const Generation&) const = default;
};

// What one Update has led to.
struct Applied {
  // What the forms held (serving or waiting to) began and ceased to name: subscriptions follow it.
  std::vector<ResourceId> named;
  std::vector<ResourceId> unnamed;
  // Absent resources that are no longer remembered as absent: subscriptions to them may end.
  std::vector<ResourceId> evicted;
  // To be reported once the workers run on it.
  Generation generation;
};

}  // namespace weft::xds
