// Callers: who sees which rules of a VirtualService: exportTo, and the sourceLabels and sourceNamespace of its matches.
//
// Pure: any thread. What tells callers apart is a text, so that those who see the same can share what is made for them.
#pragma once

#include <algorithm>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "codec/value.h"
#include "mesh/service.h"

namespace weft::mesh {

// What of a caller decides about the routing of a host.
struct CallerTraits {
  bool ns = false;
  bool account = false;
  std::set<std::string> labels;  // their keys

  bool any() const { return ns || account || !labels.empty(); }
  void merge(const CallerTraits& other);
};

// Of the match blocks of one spec: http, tls and tcp.
CallerTraits traits_of(const codec::Value& spec);

// Whether a match block is for the caller: one whose namespace it names, with all the labels that it names.
bool is_for_caller(const codec::Value& match, const Workload& caller);

// The namespaces of exportTo, whole: "." is `ns`. Empty: all.
std::vector<std::string> exported_to(const codec::Value& spec, std::string_view ns);
inline bool is_visible_in(const std::vector<std::string>& exported, std::string_view ns) {
  return exported.empty() || std::find(exported.begin(), exported.end(), ns) != exported.end();
}

// "callers|shop|app=cart,version=v1", with the account "callers|shop/default|app=cart": whom the caller cannot be told
// from by those traits. Empty: from nobody.
std::string caller_class(const CallerTraits& traits, const Workload& caller);
bool is_caller_class(std::string_view text);
// Anybody of such a class.
Workload caller_of_class(std::string_view text);

}  // namespace weft::mesh
