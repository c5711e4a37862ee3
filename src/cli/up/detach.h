// Detach: `weft up --detach`: the mesh goes on in the background while the command that started it waits until it is
// ready, shows what it says meanwhile, and then ends.
//
// Before any thread. Two processes come out of go(): the one in front never returns from it; it ends with status 0 once
// the other called ready(), or as the other ended.
#pragma once

#include <string>

#include "base/result.h"

namespace weft::cli::up {

class Detach {
 public:
  // In the background process: in a session of its own, output led to the process in front.
  static Result<Detach> go();
  // The process in front may end; from now on output goes to the file.
  void ready(const std::string& log_file) const;
};

}  // namespace weft::cli::up
