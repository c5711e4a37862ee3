// Population: which labels somebody has, by namespace: the pods of the mesh and the WorkloadEntries beside them.
//
// Owned by the Model; one thread. An index: whether a rule names somebody is asked whenever its status is made, and
// there may be thousands of pods, of which most are like others.
#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <utility>

#include "mesh/service.h"

namespace weft::mesh {

class Population {
 public:
  // True: nobody of that namespace had just these labels before; has them now.
  bool add(const std::string& ns, const Labels& labels);
  bool remove(const std::string& ns, const Labels& labels);

  bool is_in(std::string_view ns) const { return namespaces_.contains(ns); }
  // Whether somebody has all of these labels, and perhaps others; without any: whether anybody is there.
  bool has(std::string_view ns, const Labels& labels) const;
  bool has(const Labels& labels) const;
  // How many of that namespace have that label, by what they say under `key`; those that say nothing are under "".
  std::map<std::string, size_t> count(std::string_view ns, const std::pair<std::string, std::string>& label,
                                      const std::string& key) const;

 private:
  struct Namespace {
    std::map<Labels, size_t> counts;
    std::map<std::pair<std::string, std::string>, std::set<const Labels*>> having;  // of the keys of counts
  };

  static bool has(const Namespace& space, const Labels& labels);

  std::map<std::string, Namespace, std::less<>> namespaces_;  // with somebody in them
};

}  // namespace weft::mesh
