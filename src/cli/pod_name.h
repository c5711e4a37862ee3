// Which pod a person means by "customer", "shop/customer" or its whole name.
//
// Pure but for pods_here(), which reads the running mesh's folder. Any thread.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "cli/run_dir.h"

namespace weft::cli {

struct PodHere {
  std::string ns, name, uid;
  std::string folder;  // with a folder of logs for each container
};

// The pods that run on this machine, by name.
std::vector<PodHere> pods_here(const RunDir& dir);

// The pod of that very name; else the first of those whose name begins with it and goes on as names made by a
// controller do ("customer" means customer-6d5f8-x7k2p, never customer-care-…). Error: not_found, listing those there
// are.
Result<PodHere> find_pod(const std::vector<PodHere>& pods, std::string_view word);

}  // namespace weft::cli
