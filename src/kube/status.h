// From an API server's refusal (metav1.Status, or whatever a proxy in front of it said) to an Error.
//
// Pure functions; any thread.
#pragma once

#include <string_view>

#include "base/result.h"
#include "codec/value.h"

namespace weft::kube {

// 410: the version to watch from, or the page to continue from, is no longer known; list again.
inline constexpr int kGone = 410;

// not_found (404), conflict (409), denied (401, 403), invalid (400, 405, 406, 413, 415, 422), closed (410), unavailable
// (429, 5xx). Side upstream; `doing` is a phrase such as "GET /api/v1/pods".
Error error_from_status(int status, std::string_view body, std::string_view doing);

}  // namespace weft::kube
