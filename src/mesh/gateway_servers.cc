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

constexpr std::string_view kTls = "TLS";
constexpr std::string_view kHttp = "HTTP";
constexpr std::string_view kOpaque = "opaque bytes";

std::string_view spoken_by(const GatewayServer& server) {
  if (server.is_tls()) return kTls;
  return server.is_opaque() ? kOpaque : kHttp;
}

Trouble conflict(const GatewayServer& server, std::string text, std::string advice) {
  return {Trouble::What::conflict, false, "spec." + server.rule, std::move(text), std::move(advice), server.line};
}

class Opening {
 public:
  Opening(const Model& model, const Workload& workload) : model_(model), workload_(workload) {}

  void add(const std::shared_ptr<const Gateway>& gateway) {
    for (const GatewayServer& server : gateway->servers) {
      const std::set<uint16_t> ports = ports_of(model_, workload_, server.number);
      auto why = server.ends_tls() ? model_.why_no_secret(workload_.object.ns, server) : std::nullopt;
      if (why) {
        leave(gateway, server, ports, std::move(*why));
        continue;
      }
      for (uint16_t port : ports) open(gateway, server, port);
    }
  }

  void add_refused(const std::shared_ptr<const Gateway>& gateway) {
    for (const GatewayServer& server : gateway->servers) {
      leave(gateway, server, ports_of(model_, workload_, server.number),
            conflict(server, std::string(kIsRefused), "mend what is wrong with it, or delete it"));
    }
  }

  GatewayServers take() {
    for (NotOpened& one : not_opened_) tell(one);
    // What plain HTTP would have opened is missed by nobody who reads that the whole is refused.
    std::erase_if(out_.left, [](const GatewayServers::Left& one) { return one.trouble.text == kIsRefused; });
    return std::move(out_);
  }

 private:
  static constexpr std::string_view kIsRefused = "the Gateway as a whole is refused";

  // What of it is closed is known, and said, when all that its ports serve is known.
  struct NotOpened {
    size_t left;  // index of the trouble
    std::vector<OpenServer> ports;
  };

  void leave(const std::shared_ptr<const Gateway>& gateway, const GatewayServer& server,
             const std::set<uint16_t>& numbers, Trouble why) {
    NotOpened one{out_.left.size(), {}};
    out_.left.push_back({gateway.get(), std::move(why)});
    for (uint16_t number : numbers) one.ports.push_back(closable(gateway, server, number));
    not_opened_.push_back(std::move(one));
  }

  // Plain HTTP that is left out had no terms of its own.
  OpenServer closable(const std::shared_ptr<const Gateway>& gateway, const GatewayServer& server, uint16_t number) {
    OpenServer out{gateway, &server, number, {}};
    if (!server.is_tls() && server.kind != GatewayServer::Kind::redirect) return out;
    auto& names = ports_[number].names;
    for (const ServerHost& host : server.hosts) {
      if (!server.is_tls() || names.try_emplace(host.host, gateway.get()).second) out.hosts.push_back(host);
    }
    return out;
  }

  // In plaintext a name is whose server names it; opaque bytes name nobody, and TLS is no plaintext.
  bool is_served(const OpenServer& left, const ServerHost& host) const {
    const std::string_view speaks = ports_.at(left.port).speaks;
    if (speaks == kTls) return !left.server->is_tls();
    if (speaks != kHttp) return speaks == kOpaque;
    return std::ranges::any_of(out_.open, [&](const OpenServer& open) {
      return open.port == left.port && std::ranges::find(open.hosts, host.host, &ServerHost::host) != open.hosts.end();
    });
  }

  void tell(NotOpened& one) {
    std::vector<std::string> closed;
    for (OpenServer& port : one.ports) {
      std::erase_if(port.hosts, [&](const ServerHost& host) { return is_served(port, host); });
      for (const ServerHost& host : port.hosts) {
        if (std::ranges::find(closed, host.host) == closed.end()) closed.push_back(host.host);
      }
    }
    if (closed.empty()) return;
    std::string& text = out_.left[one.left].trouble.text;
    if (closed.size() == one.ports.front().server->hosts.size()) {
      text += "; its hosts are closed";
    } else {
      text += fmt::format("; of its hosts these are closed: {}", fmt::join(closed, ", "));
    }
    for (OpenServer& port : one.ports) {
      if (!port.hosts.empty()) out_.closed.push_back({std::move(port), text});
    }
  }

  void open(const std::shared_ptr<const Gateway>& gateway, const GatewayServer& server, uint16_t number) {
    ServerPort& port = ports_[number];
    const bool is_first = port.speaks.empty();
    if (is_first) {
      port.speaks = spoken_by(server);
      port.bind = server.bind;
    }
    if (port.bind != server.bind) {
      return leave(gateway, server, {number},
                   conflict(server,
                            fmt::format("port {} of {} is open at {} already, by an older server", number,
                                        to_string(workload_.object), port.bind.empty() ? "all addresses" : port.bind),
                            "say the same bind, or give it a port of its own"));
    }
    // Nothing in opaque bytes tells two servers apart.
    const bool alone = server.kind == GatewayServer::Kind::tcp;
    if (port.speaks != spoken_by(server) || (alone && !is_first)) {
      return leave(gateway, server, {number},
                   conflict(server,
                            fmt::format("port {} of {} speaks {} already, by an older server", number,
                                        to_string(workload_.object), port.speaks),
                            "give it a port of its own"));
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
  std::vector<NotOpened> not_opened_;
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
