// Which servers of which Gateways one workload opens, where, and which of them it cannot: pure answers from the Model.
//
// Pure: any thread that may read the Model. Several Gateways may select one workload, and their servers meet on its
// ports: the older Gateway's come first, and one that cannot stand beside them is left out, with the reason.
#pragma once

#include <memory>
#include <vector>

#include "mesh/model.h"

namespace weft::mesh {

struct OpenServer {
  std::shared_ptr<const Gateway> gateway;
  const GatewayServer* server = nullptr;  // inside gateway
  uint16_t port = 0;                      // where the workload listens
  // What it is open for: its hosts but those that an older server of the port has by their SNI.
  std::vector<ServerHost> hosts;
};

// One that cannot be opened. Its hosts are served by nobody else's wildcard on that port: it was to serve them on terms
// of its own (whose certificate, which clients, never in plaintext).
struct ClosedServer {
  OpenServer is;  // its hosts: those that no other server of the port serves by exactly that name
  std::string why;
};

struct GatewayServers {
  std::vector<OpenServer> open;
  std::vector<ClosedServer> closed;
  struct Left {
    const Gateway* gateway = nullptr;
    Trouble trouble;
  };
  std::vector<Left> left;  // servers, or hosts of servers, that this workload does not open
};
GatewayServers gateway_servers(const Model& model, const Workload& workload);

// "https.443.https.front.shop", "http.8080" or "tcp.3306": what Istio calls the routes of a server.
std::string routes_name(const OpenServer& server);

// What a chain is called that keeps a server's hosts closed, and why it does; empty: it does not.
std::string closed_name(const OpenServer& server, std::string_view why);
std::string_view why_closed(std::string_view chain_name);

// Whether the workload is a gateway that this object is for.
bool selects(const Gateway& gateway, const Workload& workload);

}  // namespace weft::mesh
