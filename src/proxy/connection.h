// Connection: what a request needs to know of the connection it came on, and the task that serves one from accept to
// close.
//
// Lives in serve_connection's frame; one thread.
#pragma once

#include <memory>

#include "config/listener.h"
#include "http/drain.h"
#include "io/stream.h"
#include "proxy/detect.h"
#include "proxy/listener_use.h"
#include "proxy/record.h"

namespace weft::tls {
class Stream;
}

namespace weft::proxy {

class Tunnel;
class Worker;
struct Request;

struct Connection {
  Worker& worker;
  http::Drain& drain;
  std::shared_ptr<const config::Listener> listener;  // that decides: after hand-over by original destination
  const config::FilterChain* chain = nullptr;        // inside listener
  uint64_t generation = 0;                           // of the snapshot these were looked up in
  std::string bound_name;                            // the listener that accepted
  io::Address original;  // where the client meant to go; its local address without a redirect
  io::Address meant;     // that, if the listener looks for it; else none: its own address would lead back to it
  io::Address local;
  io::Address peer;
  FirstBytes first;                  // what the client said that it speaks, as far as anybody asked
  InUse in_use;                      // of the listener, so that it is not given up under this connection
  const tls::Stream* tls = nullptr;  // where TLS ended here: who the peer is
  // By whom, and on which terms, its certificate was found good, or was again.
  std::shared_ptr<const config::Secret> trust;
  std::shared_ptr<const config::Tls> terms;
  std::string client_certificate;  // as x-forwarded-client-cert tells of it; empty: not made yet
  http::Drain ending;              // of this connection alone; begins with `drain`, too

  // For look_again.
  io::Fiber* fiber = nullptr;                      // that serves it
  std::shared_ptr<const config::Listener> judged;  // by whose policies it and its requests were let in
  const config::FilterChain* judged_by = nullptr;  // inside that; nullptr: no chain of it
  uint64_t let_in_by = 0;                          // the content of the ALLOW policy that did; 0: none, or unknown
  // By whose policies its destination was called before it said anything; nullptr: that was not done.
  std::shared_ptr<const config::Listener> called_by;
  Request* requests = nullptr;           // in flight; a list through Request::next
  std::string remarks;                   // what policies said of it that keep nobody out
  std::string revoked;                   // why it was broken off; empty: it was not
  bool denied_by_service = false;        // that was asked, or could not be
  std::vector<std::string> asked;        // services, as filter::key_of() has them
  const TimePoint* last_byte = nullptr;  // that its tunnel passed; nullptr: it is none, or not yet
  Tunnel* tunnel = nullptr;              // likewise
  TimePoint leave_by = kNever;           // it came on terms that hold no more
  std::string_view leave_why;
  bool leave_whole = false;  // with what is in flight then
  // The newest of its listener, if it came on terms that hold there no more; and the chain it would take there now.
  std::shared_ptr<const config::Listener> newer;
  const config::FilterChain* newer_chain = nullptr;  // nullptr: none
  uint64_t requests_begun = 0;
  uint64_t number = 0;         // among those of the worker
  Connection* next = nullptr;  // of the worker's open ones
  Connection** link = nullptr;
};

// Serves one accepted stream; ends when the connection does. Never fails: what goes wrong is answered, logged and
// counted inside.
io::Task<void> serve_connection(Worker& worker, http::Drain& drain, std::shared_ptr<const config::Listener> bound,
                                std::unique_ptr<io::Stream> stream);

// Once the worker has newer configuration: what let this connection and its requests in is judged again by the policies
// and the trust in force. Whoever may no longer be here is broken off, with the reason in the log: by a policy, or
// because its certificate would not be taken now. A connection on other terms (no TLS where it is required now), or
// whose destination would be called on others, ends in order. Services that have come to be asked about what is in are
// asked beside it. If nothing changed, that is a few comparisons of pointers.
void look_again(Connection& connection);

// What came on terms that hold no more. A tunnel is broken off once it has been silent for kLeaveSilence, or at the
// latest after kLeaveTime. Whoever speaks HTTP leaves by itself (Connection::ending), and finishes what has begun, as
// far as the policies of the chain that it would take now let it; after kLeaveTime not even that, if there is no such
// chain for HTTP. A request whose connection upstream is to end has kLeaveTime, too. False: nothing of it is to leave.
inline constexpr Duration kLeaveSilence = 5s;
inline constexpr Duration kLeaveTime = 30s;
bool see_off(Connection& connection);

// Breaks it off; its log line says why.
void revoke(Connection& connection, std::string why);

// What is known of a request or tunnel before it says anything: when it began, between whom, over what.
void begin(const Connection& connection, Record& record);

// Looks listener and chain up again if the worker has a newer snapshot; keeps the old ones if they are gone there.
void refresh(Connection& connection);

// By whose policies what is in flight on it may be: those of its listener, or of a newer one whose terms it does not
// meet. refresh() says which.
struct InForce {
  std::shared_ptr<const config::Listener> listener;
  const config::FilterChain* chain;            // that it would take there; nullptr: none
  const config::HttpConnection* http() const;  // that chain's; nullptr: it speaks none
};
InForce in_force(const Connection& connection);

}  // namespace weft::proxy
