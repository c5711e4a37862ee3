// Expectations: what a controller has asked for and not yet seen happen: pods made and pods told to go, a list for each
// owner.
//
// Owned by a controller; one loop's thread. The watch lags behind our own calls, and acting on it before it shows what
// we did would do it twice. A call whose outcome is unknown (a timeout, a broken connection) is expected too, until the
// API itself says it did not happen.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "base/time.h"
#include "kube/store.h"

namespace weft::controllers {

// After so long without being seen the API is asked.
inline constexpr Duration kAskAfter = 2s;

struct Expectation {
  enum Kind : uint8_t { made, leaving };
  Kind kind = made;
  kube::Key pod;
  std::string uid;  // leaving
  TimePoint since{};

  bool is_met(const kube::Store& pods) const;
};

class Expectations {
 public:
  void add(const std::string& owner, Expectation expectation) { open_[owner].push_back(std::move(expectation)); }
  // Those that are still open, after letting go of what the store shows.
  const std::vector<Expectation>& open(const std::string& owner, const kube::Store& pods);
  // It did not happen, or has become past: no longer waited for.
  void drop(const std::string& owner, const kube::Key& pod);
  void forget(const std::string& owner) { open_.erase(owner); }

 private:
  std::map<std::string, std::vector<Expectation>> open_;  // by the owner's uid
};

}  // namespace weft::controllers
