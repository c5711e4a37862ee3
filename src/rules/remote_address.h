// Whom a request comes from, where others have passed it on: X-Forwarded-For, as Envoy reads it inside a mesh.
//
// Pure: any thread.
#pragma once

#include <optional>

#include "config/ip.h"
#include "http/head.h"

namespace weft::rules {

// The last address that the headers say: whoever passed the request on put it there. Without one, or where it is none,
// the other end of the connection. Not for the mesh's edge, where anybody may say anything.
std::optional<config::Ip> remote_of(const http::Headers& headers, const std::optional<config::Ip>& direct);

}  // namespace weft::rules
