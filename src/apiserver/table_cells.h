// What a table's cells say of each kind, as `kubectl get` has always printed it.
//
// Pure functions: any thread.
#pragma once

#include <optional>
#include <string>

#include "apiserver/table.h"

namespace weft::apiserver {

// A Pod's STATUS: its phase, or the word that explains it best (CrashLoopBackOff, Init:0/1, Terminating ...).
std::string pod_status(const codec::Value& pod);

// Seconds since 1970 of an RFC 3339 time in UTC; nullopt if it is none.
std::optional<WallTime> parse_time(std::string_view text);

}  // namespace weft::apiserver
