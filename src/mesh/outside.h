// Outside: calls to addresses that are none of the mesh's. Nobody is asked about those: virtualOutbound itself has the
// chains that tell whom they are for, by the address where a ServiceEntry says one, else by authority or SNI.
//
// For the .cc files of this room that write messages. Pure: any thread.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "mesh/view.h"

namespace envoy::config::listener::v3 {
class Listener;
}

namespace weft::mesh {

// Whether a proxy asks for the listener of that address when its workload calls it.
bool in_mesh(const Settings& settings, std::string_view ip);
// All such ranges, the one of virtual addresses among them.
std::vector<config::Cidr> asked_ranges(const Settings& settings);

// A service's port, as a connection may mean it.
struct Meant {
  const Service* service = nullptr;
  const ServicePort* port = nullptr;
};

// Whether it is a port of a service without any address, and without one to be given: whatever goes to that port
// (Istio's choice).
bool takes_any_address(const Meant& one);

// What leads to the chains.
struct ChainPlace {
  std::string name;                      // of the chains: "192.0.2.7_80"
  std::optional<uint16_t> port;          // where the listener is of no one address
  std::vector<std::string> ranges;       // "192.0.2.7/32"; none: wherever it goes
  const OutboundPolicy* rest = nullptr;  // what becomes of who names nobody; nullptr: the first service has them
  const Workload& caller;                // of virtualOutbound only its namespace is known
};

// The chains for what comes to that place and is for one of these, each by what its host is called: HTTP by authority,
// TLS by SNI.
void add_chains(const Model& model, const ChainPlace& place, const std::vector<Meant>& meant,
                envoy::config::listener::v3::Listener& out);

// All of them for calls that leave the mesh, and who looks at their first bytes.
void add_outside(const Model& model, const View& view, envoy::config::listener::v3::Listener& out);

}  // namespace weft::mesh
