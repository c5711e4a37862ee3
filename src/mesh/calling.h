// Calling: how one rule of a VirtualService has a service called: how often, for how long, and who answers.
//
// Pure: any thread. Points into the VirtualService, which must outlive it.
#pragma once

#include <set>
#include <string>
#include <string_view>

#include "mesh/model.h"

namespace weft::mesh {

struct Calling {
  const VirtualService* object = nullptr;
  std::string path;  // spec.http[0]
  uint32_t line = 0;
  bool calls = true;                 // or the proxy answers by itself
  uint32_t attempts = 1;             // that may each be processed
  bool if_repeatable = false;        // … of requests that may be made twice; of others one
  bool retries_said = false;         // by the rule; else they are what proxies do by themselves
  Duration longest{0};               // what the caller may wait in all; 0: no limit
  bool is_one_of_several = false;    // other rules have other calls of it made otherwise
  std::set<std::string> leads_to{};  // hosts whose pods answer
};

// Of the http rule with that index.
Calling calling_of(const VirtualService& object, size_t index);

// "shop/cart spec.http[0]"
std::string name_of(const Calling& way);
// Of a field that holds a duration; 0: it says none.
Duration time_in(const codec::Value& value);
// "2 s", "300 ms"
std::string time_text(Duration time);

}  // namespace weft::mesh
