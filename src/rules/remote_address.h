// Whom a request comes from, where others have passed it on: X-Forwarded-For, as Envoy reads it inside a mesh.
//
// Pure: any thread.
#pragma once

#include <cstdint>
#include <optional>

#include "config/ip.h"
#include "http/head.h"

namespace weft::rules {

// The last address that the headers say but for so many `hops` behind it: whoever passed the request on put it there.
// Where there is none at that place, the other end of the connection. At the mesh's edge, where anybody may say
// anything, the hops are the proxies that are trusted: the last of them has put its client's address there, and the
// edge its own behind that.
std::optional<config::Ip> remote_of(const http::Headers& headers, const std::optional<config::Ip>& direct,
                                    uint32_t hops = 0);

}  // namespace weft::rules
