// One line of a watch: what happened to which object (metav1.WatchEvent).
//
// A pure function; any thread.
#pragma once

#include <string_view>

#include "base/result.h"
#include "codec/value.h"

namespace weft::kube {

struct WatchEvent {
  enum Type : uint8_t {
    added,
    modified,
    deleted,
    bookmark,  // only metadata.resourceVersion means anything
    gone,      // the version we watch from is no longer known: list again
  };
  Type type;
  codec::Value object;
};

// Errors: protocol, when the line is no event; what status.h makes of an ERROR other than 410.
Result<WatchEvent> parse_watch_event(std::string_view line);

}  // namespace weft::kube
