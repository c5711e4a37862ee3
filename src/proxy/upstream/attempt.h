// attempt: one try of a request at one host: lease a session, send, await the head, relay the response.
#pragma once

#include "proxy/serve.h"
#include "proxy/upstream/cluster.h"
#include "proxy/upstream/replay.h"
#include "rules/call_time.h"

namespace weft::proxy::upstream {

struct Attempt {
  Request& request;
  const config::Forward& forward;
  const config::ClusterWeight& chosen;
  Cluster& cluster;
  HostRef host;
  ReplayBody& body;
  bool has_body;
  const rules::CallTime& time;     // of the whole request
  TimePoint deadline;              // of the head of its response
  TimePoint end;                   // of all of it
  bool may_repeat;                 // another attempt could follow
  std::optional<Taken>& retrying;  // of the budget of retries, which a response thrown away needs
  bool after_stale = false;        // the one before met a connection that had gone
  uint64_t bytes_sent = 0;         // of this attempt, for the retry decision
  uint64_t tunneled = 0;           // bytes from the client after a switch of protocols
  TimePoint begun{};               // when it was sent
  TimePoint last_given{};          // when its host got the last of what came of the request
  // Of its connection, once it has one. Null in it: plaintext.
  std::optional<std::shared_ptr<const Terms>> terms{};
  bool discarded = false;         // its response was no good, and is to be asked for again
  bool out_of_try = false;        // its own time was over, the call's was not
  bool reported = false;          // its host has been told how it went
  bool over_limit_there = false;  // its error is of a limit of the destination's sidecar
};

// Writes down how an exchange with a host went, for balancing and outlier detection.
void note(Worker& worker, Cluster& cluster, Host& host, Outcome outcome, TimePoint begun);

// Tells the host's record how the attempt went, once. A failure that the client, or we, have brought about is nobody's.
void report(Attempt& attempt, Outcome outcome);
void report(Attempt& attempt, const Error& failure);

// Why its connection is to end though it works (terms.h); empty: it is not.
std::string_view why_stale(const Attempt& attempt);

// Room for a retry of what may have been processed: kept in attempt.retrying. False: too many are being made.
bool take_room_to_retry(Attempt& attempt);

// Error: as the exchange's; Request::response_started says whether the response had begun.
io::Task<void> run(Attempt& attempt);

}  // namespace weft::proxy::upstream
