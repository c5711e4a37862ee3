// serve_request: one request from head to log line: the phases in order. Start reading here.
//
// The Handler of every downstream HTTP connection; `context` is its Connection. One task a request, on the worker's
// thread.
#pragma once

#include "config/route.h"
#include "http/exchange.h"
#include "proxy/connection.h"
#include "proxy/record.h"
#include "rules/jwt.h"

namespace weft::proxy::upstream {
struct Attempt;
}

namespace weft::proxy {

// Error: the response could not be completed: the codec closes or resets the stream.
io::Task<void> serve_request(void* connection, http::ServerStream& stream);

// Likewise Handler::refused: one log line for what never became a request.
void log_malformed(void* connection, const http::Refusal& refusal);

// A request on its way: what the phases after routing work on.
struct Request {
  Connection& connection;
  http::ServerStream& stream;
  const config::HttpConnection& http;
  config::Direction direction;
  bool mesh_peer = false;    // the caller is a sidecar
  bool nameless = false;     // whom it is for it did not say: its authority was made here
  bool is_question = false;  // of a sidecar, about who may come in: nobody is asked about that
  Record record;
  bool response_started = false;
  bool has_body = false;  // it came with one, which may have gone by

  // What services that were asked have changed. Heads point into the first, each of whose elements stays where it is.
  std::vector<std::vector<config::HeaderMutation>> request_changes{};
  std::vector<config::HeaderMutation> response_changes{};
  std::vector<config::HeaderMutation> cors{};           // of its response, whoever makes that
  Duration held{0};                                     // by a fault: no time of the call's own
  std::optional<Duration> asked_time{};                 // by its own app, in place of its route's timeout
  bool asked_per_try = false;                           // … and the time of a try
  std::vector<std::unique_ptr<http::Source>> bodies{};  // around the stream's, the last outermost
  http::Source& body() { return bodies.empty() ? stream.body() : *bodies.back(); }

  // To be judged again while it is in flight (connection.h).
  std::vector<rules::AcceptedJwt> tokens;    // that were accepted, in their order
  std::vector<std::string_view> reserved{};  // for what tokens say: not to be had from its trailers either
  std::vector<std::string> asked{};          // services, as filter::key_of() has them
  uint64_t number = 0;                       // among those of its connection
  io::Fiber* fiber = nullptr;
  upstream::Attempt* attempt = nullptr;  // that runs
  TimePoint leave_by = kNever;           // its connection upstream is to end
  std::string_view leave_why{};
  // By whose policies it was let in, only to be compared: what it began with, or what is held so that no later one
  // comes to its address.
  const config::Listener* judged = nullptr;
  std::shared_ptr<const config::Listener> judged_since{};
  void judge_by(std::shared_ptr<const config::Listener> listener) {
    judged_since = std::move(listener);
    judged = judged_since.get();
  }
  uint64_t let_in_by = 0;                       // the content of the ALLOW policy that did; 0: none, or unknown
  bool admitted = false;                        // by all its filters; before that it is not judged again
  bool revoked = false;                         // broken off; the record says why
  const http::RequestHead* came = nullptr;      // its head before a filter changed it; nullptr: none has
  const http::RequestHead* filtered = nullptr;  // and before its route changed headers; nullptr: it has not
  Request* next = nullptr;                      // of the connection's in flight
  Request** link = nullptr;                     // what points here
};

// Its query may hold a token as that parameter: what is written down of it does not.
void hide_parameter(Request& request, std::string_view name);

// Whoever changes its head keeps it before, in the request's arena, so that it can be judged again as what it is: a
// filter as it came, the route as the filters left it.
void keep_as_it_came(Request& request);
void keep_as_filtered(Request& request);

// Good for reading, for as long as the request.
http::RequestHead as_it_came(const Request& request);
http::RequestHead as_filtered(const Request& request);

// Breaks off a request in flight; its log line says why.
void revoke(Request& request, std::string why);

// One log line for a connection that could not be served at all.
void log_refused(Connection& connection, const config::Listener& listener, const Error& why);

}  // namespace weft::proxy
