// CallEdges: who calls whom, and by which rules: what ALLOW policies say by identity, and what was seen.
//
// Made for one look at a Model, which must outlive it and stay as it is; one thread. Hosts have numbers: services in
// the order of their names, then what only rules or calls name. A policy that has n accounts call n services says n²
// calls: of those no more are read than kMostCalls, and is_whole() is false then.
#pragma once

#include <cstdint>
#include <deque>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "mesh/call_graph.h"
#include "mesh/calling.h"

namespace weft::mesh {

constexpr size_t kMostCalls = 100'000;

class CallEdges {
 public:
  using Host = uint32_t;
  static constexpr Host kAnybody = UINT32_MAX;

  // How one host is called by the pods of another.
  struct Ways {
    std::vector<Calling> rules;  // none: as proxies do by themselves
    std::vector<Host> answering;
    const Calling* most = nullptr;  // of the rules the one with most attempts
    uint32_t attempts = 1;
    bool if_repeatable = false;
    bool is_said = false;  // the attempts, by that rule

    bool retries_by_rule() const { return is_said && attempts > 1; }
  };

  CallEdges(const Model& model, const std::vector<Workload>& workloads, const std::vector<SeenCall>& seen);

  size_t size() const { return names_.size(); }
  Host services() const { return services_; }  // the first hosts, up to here, are services
  const std::string& name(Host host) const { return names_[host]; }
  bool is_whole() const { return is_whole_; }
  const std::set<Host>& called_by(Host caller) const { return calls_[caller]; }
  bool is_called_by_another(Host host) const { return called_.contains(host); }
  const Ways& ways(Host host, Host caller = kAnybody);
  // Of one rule alone.
  const Ways& ways_of(Calling way);

 private:
  // Pods that are alike in all that counts here.
  struct Pods {
    const Workload* one;
    std::vector<const Service*> services;
    std::vector<Host> hosts;
  };

  Host number(const std::string& host);
  void add_pods(const std::vector<Workload>& workloads);
  void add_names();
  void add_callers(const AuthorizationPolicy& policy);
  void add_seen(const std::vector<Workload>& workloads, const std::vector<SeenCall>& seen);
  void add_call(Host from, Host to);
  bool is_for(const codec::Value& rule, Host caller) const;
  std::vector<Calling> callings(Host host, Host caller) const;
  Ways made(Host host, std::vector<Calling> rules);

  const Model& model_;
  std::deque<std::string> names_;  // what it hands out stays where it is
  std::map<std::string, Host, std::less<>> numbers_;
  Host services_ = 0;
  std::map<std::string, std::vector<Pods>> pods_;                // by namespace
  std::map<std::string, std::vector<const Workload*>> callers_;  // "shop/cart" → who of that account calls by rules
  std::map<const Workload*, std::vector<Host>> hosts_;           // of those
  std::map<Host, std::vector<const Workload*>> pods_of_;         // who of a host calls by rules
  std::map<Host, std::set<Host>> names_of_;                      // others whose calls it answers
  std::deque<std::set<Host>> calls_;
  std::set<Host> called_;
  size_t read_ = 0;
  bool is_whole_ = true;
  std::map<Host, bool> is_alike_;                      // whether its rules are the same for every caller
  std::map<std::pair<Host, Host>, const Ways*> ways_;  // of a host, by a caller
  std::deque<Ways> made_;
};

}  // namespace weft::mesh
