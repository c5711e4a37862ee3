// Server: the aggregated discovery service over gRPC: pushes to each stream only what it subscribes to and what
// differs.
//
// One loop's thread. The owner keeps Server, ResourceSource and acceptors alive while serve() runs, calls changed()
// when the source's answers may have changed, and cancels serve() (or calls drain()) to end. Who may come in by an
// acceptor, and as whom, says its Entry, so that a proxy gets only its own configuration whatever it claims.
//
//   Server server(loop, source, {});
//   scope.spawn(server.serve(*acceptor, {.admit = …, .secure = …}));
//   server.changed({{kEndpointType, "outbound|80||inventory.shop"}});
#pragma once

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "http/drain.h"
#include "http/exchange.h"
#include "io/network.h"
#include "io/scope.h"
#include "xds/certify.h"
#include "xds/server_subscriber.h"

namespace weft::http::grpc {
class ServerCall;
}

namespace weft::xds {

// After a change others may follow at once: this long they are collected into one push.
inline constexpr Duration kDebounce = 10ms;

// How long what a proxy has and cannot use yet, because of something that it names, keeps it from counting as settled.
// It is a moment, but for what will never come.
inline constexpr Duration kStuckAfter = 5s;

// One connected client, for `weft proxy status`.
struct ProxyStatus {
  Node node;
  io::Address peer;
  WallTime connected{};
  bool incremental = true;
  std::vector<TypeStatus> types;
  std::optional<Generation> generation;  // the last one reported; nullopt from clients that report none
  uint64_t settled = 0;  // the number of the change (Server::changes) as of which it runs on everything; 0: of none yet
};

// A connection as it is spoken over, and who the other side has proved to be: the SPIFFE ID of its certificate, "" if
// it showed none. The connection is ended when that has ended, and soon if it showed none.
struct Secured {
  std::unique_ptr<io::Stream> stream;
  std::string identity;
  WallTime not_after{};
};

// Connections to one acceptor that is secured: in all, and from one address. More are closed.
inline constexpr size_t kMostConnections = 16384;
inline constexpr size_t kMostConnectionsFrom = 32;
// How long one may live that has proved no identity: long enough to ask for a certificate.
inline constexpr Duration kUnknownTime = 30s;

// How a connection is secured, and who the client on it is, given what it says of itself and what it has proved.
struct Entry {
  // Error: it is turned away, and told why.
  std::function<Result<Node>(Node claimed, const std::string& identity)> admit;
  // nullptr: connections are spoken over as they come. Error: it is closed.
  io::Task<Secured> (*secure)(void* context, std::unique_ptr<io::Stream> stream) = nullptr;
  void* context = nullptr;
};

// Who asks for a certificate: the bearer token it shows, and where it calls from.
struct Applicant {
  std::string token;
  io::Address peer;
};

struct ServerOptions {
  std::string control_plane = "weft-control";  // ControlPlane.identifier
  // Called when a stream came, went, acknowledged or reported: what proxies() says has changed. May be empty.
  std::function<void()> on_status;
  // Signs a request for a certificate (certify.h): the chain, leaf first, the root last. nullptr: nobody is certified
  // here.
  io::Task<std::vector<std::string>> (*certify)(void* context, Applicant applicant, CertifyRequest request) = nullptr;
  void* context = nullptr;
};

class Server {
 public:
  Server(io::Loop& loop, ResourceSource& source, ServerOptions options);
  Server(const Server&) = delete;
  Server& operator=(const Server&) = delete;
  ~Server();

  // Serves until cancelled, or until drain() and the end of its connections. Error: the acceptor's.
  io::Task<void> serve(io::Acceptor& acceptor, Entry entry);

  // These may be answered differently now. Costs what they are times the streams; the pushes follow within kDebounce.
  void changed(const std::vector<ResourceId>& which);
  void changed_all();

  // The number of the last change; counts up from 1.
  uint64_t changes() const { return changes_; }

  std::vector<ProxyStatus> proxies() const;

  // Ends every stream with UNAVAILABLE, so that its client comes again, and says so. Who comes is served as before.
  void call_back();

  // Ends the streams of this node, which is not admitted any more.
  void dismiss(std::string_view node_id);

  // Ends every stream with UNAVAILABLE, so that clients go to another replica, and takes no more.
  void drain();

 private:
  struct Live;
  struct Door;
  class Counted;

  static io::Task<void> accept_loop(io::Scope& scope, Server& server, io::Acceptor& acceptor, Entry& entry);
  io::Task<void> serve_connection(std::unique_ptr<io::Stream> stream, Entry& entry);
  io::Task<void> serve_door(Door& door, io::Stream& stream);
  static io::Task<void> serve_call(void* door, http::ServerStream& stream);
  io::Task<void> serve_stream(Door& door, http::grpc::ServerCall& call, std::unique_ptr<Subscriber> subscriber);
  static io::Task<void> run_live(io::Scope& scope, Server& server, Live& live);
  io::Task<void> listen_to(Live& live);
  io::Task<void> send_to(Live& live);
  io::Task<void> take_report(Door& door, http::grpc::ServerCall& call);
  io::Task<void> tell_siblings_use(Door& door, http::grpc::ServerCall& call);
  io::Task<void> certify(Door& door, http::grpc::ServerCall& call);
  bool is_settled(const Live& live) const;
  void note_settled(Live& live) const;
  void tell_status() const;

  io::Loop& loop_;
  ResourceSource& source_;
  const ServerOptions options_;
  uint64_t changes_ = 1;
  std::set<Live*> lives_;
  size_t connections_ = 0;  // that are secured
  std::map<std::string, size_t> connections_from_;
  http::Drain drain_;
  std::vector<io::Event*> accepting_;  // to be told of a drain
};

}  // namespace weft::xds
