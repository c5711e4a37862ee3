// Client: keeps one discovery stream to a control plane and hands on what comes: incremental, or state-of-the-world
// with a server that knows no other.
//
// One loop's thread (main). The owner keeps Client, Network and ClientEvents alive while run() runs, and cancels run()
// to end. Without a control plane nothing is lost: what was applied stays, and only what differs is sent again on
// reconnect.
//
//   Client client(network, options, events);
//   client.want({kListenerType, "virtualOutbound"});
//   scope.spawn(client.run());
//
// events.apply() stages an Update and answers what is named now; the client subscribes accordingly. When the workers
// run on the result, hand its Generation to report().
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "base/random.h"
#include "io/network.h"
#include "io/scope.h"
#include "xds/client_state.h"
#include "xds/client_subscriptions.h"

namespace weft::http::grpc {
class ClientStream;
}
namespace weft::http::h2 {
class ClientSession;
}

namespace weft::xds {

// Waits between attempts: a random one between half of this and all of it, twice as long each time up to the most. The
// first is short because a control plane that restarts is back at once.
inline constexpr Duration kFirstBackoff = 100ms;
inline constexpr Duration kMaxBackoff = 10s;

// Another way to get the stream than a plain connection: TLS.
struct Connect {
  void* context = nullptr;
  io::Task<std::unique_ptr<io::Stream>> (*connect)(void* context, TimePoint deadline) = nullptr;
};

struct ClientOptions {
  io::Address address;  // IP or Unix socket
  std::string authority = "weft-control";
  Node node;
  std::vector<std::string>
      wildcard;               // type URLs of which the server decides what we get; the others are asked for by name
  Compile compile = nullptr;  // xds::compile
  uint64_t seed = 0;          // of the jitter
  Connect connect;            // if set, used instead of `address`
  bool reports = true;        // whether the control plane is told what is active; only ours knows that call
};

class ClientEvents {
 public:
  virtual ~ClientEvents() = default;
  // Stages it. Must not call the client back.
  virtual Applied apply(const Update& update) = 0;
  // The control plane has answered; by its own name, which may be empty.
  virtual void connected(const std::string& control_plane) = 0;
  // The stream has ended, or could not be had; it is tried again.
  virtual void disconnected(const Error& why) = 0;
  // The answer to ask_siblings(): names of listeners, which may be wanted at once. Empty also from a control plane that
  // does not know the question.
  virtual void siblings_use(const std::vector<std::string>&) {}
};

class Client {
 public:
  Client(io::Network& network, ClientOptions options, ClientEvents& events);
  Client(const Client&) = delete;
  Client& operator=(const Client&) = delete;

  // Runs until cancelled. Error: cancelled.
  io::Task<void> run();

  // What an earlier process held: applied at once, and offered to the control plane by its versions, so that only what
  // differs comes. Before run().
  void restore(std::vector<Known> known);

  // Subscribes to a name, and to all that it comes to name; any time, on the loop. Absence comes as Update::removed.
  void want(const ResourceId& id);
  // Ends that, and applies at once that it is forgotten with all that only it named. Not from within apply().
  void forget(const ResourceId& id);

  // Applies what comes from elsewhere than the control plane: the workload's own certificate, addresses of
  // names. Not from within apply().
  void bring(std::vector<config::Resource> resources, std::vector<ResourceId> gone = {});

  // Tells the control plane, now and after each reconnect, until the next one. A server that does not take it is not
  // asked again on that connection.
  void report(Generation generation);

  // Asks the next control plane that answers what the other proxies of this workload use; once. Before run().
  void ask_siblings() { asks_siblings_ = true; }

  bool is_connected() const { return connected_; }
  // Whether the control plane is connected and has said something since then. One that hangs is connected too: ask for
  // a sign of life, which is the last report again. Of a server that takes no reports connected is all we know.
  bool heard_since(TimePoint then) const { return connected_ && (!takes_reports_ || heard_ >= then); }
  void ask_for_sign() { to_report_.set(); }

 private:
  // What one connection's tasks share; outlives its scope.
  struct Link {
    std::unique_ptr<http::h2::ClientSession> session;
    std::unique_ptr<http::grpc::ClientStream> call;
    std::optional<Error> given_up;  // for what a task other than receive and send found
    bool other_form = false;        // the server does not know this form of discovery
  };

  static io::Task<void> run_link(io::Scope& scope, Client& client, Link& link);
  io::Task<void> connect(io::Scope& scope, Link& link);
  io::Task<void> receive(io::Scope& scope, Link& link);
  Result<DeltaResponse> decode(std::string_view message);
  io::Task<void> send(Link& link);
  io::Task<void> send_failed(Link& link, Error why);
  io::Task<void> send_reports(Link& link);
  io::Task<void> ask_siblings(Link& link);
  void apply(Update update);
  void apply_forgotten();
  void heard(const std::string& control_plane);

  io::Network& network_;
  io::Loop& loop_;
  const ClientOptions options_;
  ClientEvents& events_;
  Subscriptions subscriptions_;
  StateStream state_;
  bool whole_ = false;       // state-of-the-world is spoken, since the server does not know the incremental form
  bool other_form_ = false;  // which was found on the last connection
  Random random_;
  Duration backoff_ = kFirstBackoff;
  io::Event to_say_;
  io::Event to_report_;
  std::optional<Generation> generation_;
  bool asks_siblings_ = false;
  bool connected_ = false;
  bool takes_reports_ = true;  // of this connection
  TimePoint heard_{};
};

}  // namespace weft::xds
