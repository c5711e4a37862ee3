// What timeouts and retries add up to along chains of calls: attempts that multiply, and times that contradict.
//
// Pure: any thread that may read the Model. Who calls whom is what ALLOW policies say by identity, and what was seen;
// where neither says it, nothing is concluded, nor of pods without a sidecar, for whom no rules are. Gateways call by
// the rules bound to them. A call by a name whose rule leads to other services is one of those, and goes on from there;
// rules for other callers are left out. Only retries of what may have been processed multiply: what never arrived is no
// load. Of requests that may be made twice those are all that a rule has, of others those whose conditions it names;
// and where a chain has rules that retry, one at each hop that has none. What is waited for a call bounds all that are
// made within it, however many hops further: of those the nearest outer call is told, or, if none is next to it, the
// one that is waited for least.
//
// The work is bounded (kMostSteps): where calls form no circle each rule's worst chain is found; within circles, where
// the longest way cannot be found in reasonable time, of the chains of one length that have come to a service only the
// kWidest worst go on, so that the number that is told is that of a real chain and there may be a worse one.
#pragma once

#include <string>
#include <vector>

#include "mesh/model.h"

namespace weft::mesh {

struct CallProblem {
  ObjectName object;  // the VirtualService
  std::string path;   // spec.http[0].retries
  uint32_t line = 0;
  std::string message;
  std::string advice;
  bool is_remark = false;  // nothing is wrong, but something depends on who reads this
};

// A pod has called a service, by its host.
struct SeenCall {
  ObjectName pod;
  std::string host;

  auto operator<=>(const SeenCall&) const = default;
};

// Calls that are looked at, each once for each chain it lengthens. After so many a remark says that there are more.
constexpr size_t kMostSteps = 200'000;
// Chains are followed no further; a mesh that is deeper has other worries.
constexpr size_t kDeepest = 16;
constexpr size_t kWidest = 4;

struct CallProblems {
  std::vector<CallProblem> all;
  size_t steps = 0;  // that it took
};

// `workloads`: what runs, or is to run.
CallProblems call_problems(const Model& model, const std::vector<Workload>& workloads,
                           const std::vector<SeenCall>& seen);

}  // namespace weft::mesh
