// What a listener with chains for several hosts does with a described call, and why a service is not seen: the parts of
// explain.h for calls that leave the mesh, or would.
//
// Pure: any thread.
#pragma once

#include <string>
#include <string_view>

#include "config/listener.h"
#include "mesh/target.h"
#include "mesh/view.h"

namespace weft::mesh {

// The chain that takes it, as the proxy chooses: by port, address, SNI and protocol, the most specific first; else the
// default chain. `ip`: where the name leads; empty: not known. nullptr: none.
const config::FilterChain* chain_taking(const config::Listener& listener, const Target& target, std::string_view ip);

// "it is exported to shop alone, not to web"; "Sidecar web/narrow imports no such host".
std::string why_not_seen(const View& view, const Service& service, uint16_t port);

// What a call meets that leaves the mesh and is passed on to nobody, by the word of that policy.
std::string why_closed(const config::Origin& policy);

}  // namespace weft::mesh
