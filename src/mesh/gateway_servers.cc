#include "mesh/gateway_servers.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>

namespace weft::mesh {
namespace {

// Where one of the workload's services leads that number; the number itself where none has it (Istio's rule).
std::set<uint16_t> ports_of(const Model& model, const Workload& workload, uint16_t number) {
  std::set<uint16_t> ports;
  for (const Service* service : model.services_of(workload)) {
    const ServicePort* port = service->port(number);
    auto target = port == nullptr ? std::nullopt : target_of(*port, workload);
    if (target) ports.insert(*target);
  }
  if (ports.empty()) ports.insert(number);
  return ports;
}

// What stands on one port of the workload so far.
struct ServerPort {
  std::string_view speaks;
  std::string bind;
  std::map<std::string, const Gateway*> names;  // SNI pattern → whose
};

std::string_view spoken_by(const GatewayServer& server) {
  if (server.is_tls()) return "TLS";
  return server.is_opaque() ? "opaque bytes" : "HTTP";
}

Trouble conflict(const GatewayServer& server, std::string text, std::string advice) {
  return {Trouble::What::conflict, false, "spec." + server.rule, std::move(text), std::move(advice), server.line};
}

class Opening {
 public:
  Opening(const Model& model, const Workload& workload) : model_(model), workload_(workload) {}

  void add(const std::shared_ptr<const Gateway>& gateway) {
    for (const GatewayServer& server : gateway->servers) {
      const auto why = why_no_material(*gateway, server);
      for (uint16_t port : ports_of(model_, workload_, server.number)) {
        if (why) {
          close(gateway, server, port, *why);
        } else {
          open(gateway, server, port);
        }
      }
    }
  }

  void add_refused(const std::shared_ptr<const Gateway>& gateway) {
    for (const GatewayServer& server : gateway->servers) {
      for (uint16_t port : ports_of(model_, workload_, server.number))
        close(gateway, server, port, "the Gateway as a whole is refused; its hosts are closed");
    }
  }

  GatewayServers take() { return std::move(out_); }

 private:
  std::optional<std::string> why_no_material(const Gateway& gateway, const GatewayServer& server) {
    if (!server.ends_tls()) return std::nullopt;
    auto why = model_.why_no_secret(workload_.object.ns, server);
    if (const std::string unread = model_.why_no_secrets(workload_);
        !unread.empty() && !(server.credential.empty() && server.trust.empty())) {
      why = Trouble{Trouble::What::missing_secret,
                    false,
                    "spec." + server.rule + ".tls.credentialName",
                    unread + ", so this server is not opened and its hosts are closed",
                    "bind it to a Role with get, list and watch on secrets",
                    server.line};
    }
    if (!why) return std::nullopt;
    out_.left.push_back({&gateway, *why});
    return std::move(why->text);
  }

  // Plain HTTP that is left out had no terms of its own.
  bool close(const std::shared_ptr<const Gateway>& gateway, const GatewayServer& server, uint16_t number,
             std::string why) {
    if (!server.is_tls() && server.kind != GatewayServer::Kind::redirect) return false;
    ClosedServer made{{gateway, &server, number, {}}, std::move(why)};
    auto& names = ports_[number].names;
    for (const ServerHost& host : server.hosts) {
      if (!server.is_tls() || names.try_emplace(host.host, gateway.get()).second) made.is.hosts.push_back(host);
    }
    if (made.is.hosts.empty()) return false;
    out_.closed.push_back(std::move(made));
    return true;
  }

  void leave(const std::shared_ptr<const Gateway>& gateway, const GatewayServer& server, uint16_t number,
             std::string text, std::string advice) {
    constexpr std::string_view kClosed = "; its hosts are closed";
    if (close(gateway, server, number, text + std::string(kClosed))) text += kClosed;
    out_.left.push_back({gateway.get(), conflict(server, std::move(text), std::move(advice))});
  }

  void open(const std::shared_ptr<const Gateway>& gateway, const GatewayServer& server, uint16_t number) {
    ServerPort& port = ports_[number];
    const bool is_first = port.speaks.empty();
    if (is_first) {
      port.speaks = spoken_by(server);
      port.bind = server.bind;
    }
    if (port.bind != server.bind) {
      return leave(gateway, server, number,
                   fmt::format("port {} of {} is open at {} already, by an older server", number,
                               to_string(workload_.object), port.bind.empty() ? "all addresses" : port.bind),
                   "say the same bind, or give it a port of its own");
    }
    // Nothing in opaque bytes tells two servers apart.
    const bool alone = server.kind == GatewayServer::Kind::tcp;
    if (port.speaks != spoken_by(server) || (alone && !is_first)) {
      return leave(gateway, server, number,
                   fmt::format("port {} of {} speaks {} already, by an older server", number,
                               to_string(workload_.object), port.speaks),
                   "give it a port of its own");
    }
    OpenServer made{gateway, &server, number, {}};
    for (const ServerHost& host : server.hosts) {
      if (server.is_tls() && !take_name(port, host, *gateway, server)) continue;
      made.hosts.push_back(host);
    }
    if (!made.hosts.empty()) out_.open.push_back(std::move(made));
  }

  // Behind TLS the server is picked by the name the client asks for, so a name has one server.
  bool take_name(ServerPort& port, const ServerHost& host, const Gateway& gateway, const GatewayServer& server) {
    auto [at, added] = port.names.try_emplace(host.host, &gateway);
    if (added) return true;
    out_.left.push_back(
        {&gateway, conflict(server,
                            fmt::format("the host \"{}\" has an older server on this port, of Gateway {}", host.host,
                                        to_string(at->second->object)),
                            "take the host out of one of the two")});
    return false;
  }

  const Model& model_;
  const Workload& workload_;
  std::map<uint16_t, ServerPort> ports_;
  GatewayServers out_;
};

}  // namespace

GatewayServers gateway_servers(const Model& model, const Workload& workload) {
  Opening opening(model, workload);
  if (workload.is_gateway) {
    auto gateways = model.gateways_of(workload);
    for (const auto& [name, gateway] : model.gateways()) {
      if (selects(*gateway, workload) && !model.is_in_force(*gateway)) gateways.push_back(gateway);
    }
    std::ranges::sort(gateways, [](const auto& a, const auto& b) { return is_older(*a, *b); });
    for (const auto& gateway : gateways) {
      if (model.is_in_force(*gateway)) {
        opening.add(gateway);
      } else {
        opening.add_refused(gateway);
      }
    }
  }
  return opening.take();
}

constexpr std::string_view kClosedBecause = "-closed: ";

std::string closed_name(const OpenServer& server, std::string_view why) {
  return fmt::format("{}{}{}", routes_name(server), kClosedBecause, why);
}

std::string_view why_closed(std::string_view chain_name) {
  const size_t at = chain_name.find(kClosedBecause);
  return at == std::string_view::npos ? std::string_view() : chain_name.substr(at + kClosedBecause.size());
}

std::string routes_name(const OpenServer& open) {
  if (!open.server->is_tls()) return fmt::format("{}.{}", open.server->is_opaque() ? "tcp" : "http", open.port);
  return fmt::format("https.{}.{}.{}.{}", open.server->number, open.server->port_name, open.gateway->object.name,
                     open.gateway->object.ns);
}

bool selects(const Gateway& gateway, const Workload& workload) {
  return workload.is_gateway && matches(gateway.selector, workload.labels);
}

}  // namespace weft::mesh
