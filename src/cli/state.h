// State: what `weft up` writes down for the other verbs: which process it is, and where its doors are.
//
// A plain value in <run-dir>/state.json; any thread. The process is named by its id and its time of birth, so that
// another process that got the same id later is never taken for it.
#pragma once

#include <sys/types.h>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/result.h"
#include "cli/run_dir.h"

namespace weft::cli {

struct OpenedService {
  std::string service;  // shop/storefront
  std::string url;      // http://127.0.0.1:8080/
};

struct State {
  pid_t pid = 0;
  uint64_t born = 0;   // clock ticks after boot (proc(5), starttime)
  std::string folder;  // the manifests it was started from
  uint16_t api_port = 0;
  std::vector<OpenedService> opened;
};

// The time of birth of a process; 0 if there is none, or if it has ended and was not waited for.
uint64_t birth_of(pid_t pid);

std::string to_json(const State& state);
// Error: invalid.
Result<State> parse_state(std::string_view text);

Result<void> save(const RunDir& dir, const State& state);
// The mesh that runs; nullopt: none does (what a killed one left does not count). Error: invalid, for a file that is
// none of ours.
Result<std::optional<State>> running_mesh(const RunDir& dir);
// The same, where there must be one. Error: not_found, saying what to do.
Result<State> require_mesh(const RunDir& dir);

}  // namespace weft::cli
