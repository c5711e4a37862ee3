// Gateway: the object as the mesh keeps it: which workloads it is for, and the servers it opens on them.
//
// Immutable once read and shared by pointer, because the last good form outlives the object's next form: any thread.
// gateway_servers.h says what of it one workload opens; listener_gateway.cc makes that into a listener.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "codec/value.h"
#include "mesh/service.h"
#include "mesh/trouble.h"

namespace weft::mesh {

// "shop/*.example.com": which VirtualServices may bind to it, and for which hosts.
struct ServerHost {
  std::string ns;    // of the VirtualService; "*": any
  std::string host;  // lower case: whole, "*.example.com" or "*"

  bool operator==(const ServerHost&) const = default;
};

struct GatewayServer {
  enum class Kind : uint8_t {
    http,
    redirect,     // every request is sent to https
    https,        // TLS ends here
    passthrough,  // TLS goes through, by its SNI
    tcp,          // opaque bytes
    tls,          // TLS ends here, and opaque bytes are in it
  };

  Kind kind = Kind::http;
  uint16_t number = 0;  // as clients of the gateway's Service know it
  std::string port_name;
  std::string bind;  // an address of the workload; empty: all
  std::vector<ServerHost> hosts;
  std::string credential;                     // the Secret's name; empty: files, or the mesh's own
  std::vector<std::string> more_credentials;  // beside it, for keys of another kind
  std::string trust;  // the Secret's with who vouches for clients; empty: none is asked, or likewise
  std::string rule;   // "servers[0]"
  uint32_t line = 0;
  codec::Value tls;  // as it was written

  std::vector<std::string> credentials() const;  // all of them
  bool ends_tls() const { return kind == Kind::https || kind == Kind::tls; }
  bool is_tls() const { return ends_tls() || kind == Kind::passthrough; }
  bool is_opaque() const { return kind == Kind::passthrough || kind == Kind::tcp || kind == Kind::tls; }
};

struct Gateway {
  ObjectName object;
  std::string created;
  Labels selector;  // empty: every gateway
  std::vector<GatewayServer> servers;
  codec::Value spec;
  Troubles troubles;  // of its own words
};

Gateway read_gateway(const codec::Value& object);

// What two patterns of hosts have in common: the narrower one. nullopt: nothing.
std::optional<std::string> meet(std::string_view a, std::string_view b);

// The hosts a VirtualService of that namespace has at that server, each once, in the order of `hosts`.
std::vector<std::string> meet(const std::vector<ServerHost>& server, std::string_view ns,
                              const std::vector<std::string>& hosts);

}  // namespace weft::mesh
