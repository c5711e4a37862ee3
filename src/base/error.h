// Error: why something did not happen. Made where it happens, carried as a value, answered or counted exactly once.
//
// A plain value: any thread, no owner. `code` says what happened, `side` whose doing it was, `retry` whether doing it
// again can hurt; `detail` is one sentence for a person. Code decides on the first three and never parses the last.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace weft {

enum class Code : uint8_t {
  cancelled,    // the waiting scope was cancelled
  deadline,     // its deadline passed
  closed,       // the peer ended in good order, earlier than we needed
  reset,        // the peer or the network broke it off
  refused,      // nobody listens, or the peer said it did not process this
  unreachable,  // no route, no such host
  protocol,     // the peer broke the protocol's rules
  limit,        // a stated limit of ours was reached
  invalid,      // configuration or input that cannot be meant
  not_found,
  conflict,  // somebody else changed it first
  denied,
  unavailable,  // nothing to send it to, now
  io,           // the operating system refused
  internal,     // our own bug
};

enum class Side : uint8_t { local, downstream, upstream };

enum class Retry : uint8_t {
  never,
  if_unsent,  // safe while no byte of the request was written
  safe,       // provably not processed
};

struct Error {
  Code code = Code::internal;
  Side side = Side::local;
  Retry retry = Retry::never;
  std::string detail;

  static Error cancelled() { return {Code::cancelled, Side::local, Retry::never, {}}; }
  static Error deadline(std::string what = {}) { return {Code::deadline, Side::local, Retry::never, std::move(what)}; }
  static Error invalid(std::string what) { return {Code::invalid, Side::local, Retry::never, std::move(what)}; }
};

// The code's name, as logs and reasons print it ("reset").
std::string_view name_of(Code code);
std::string_view name_of(Side side);

// "upstream reset: connection reset by peer".
std::string to_string(const Error& error);

// The error for an errno value of a system call. `doing` is a phrase such as "connect to 10.0.0.1:80".
Error from_errno(int number, std::string_view doing, Side side = Side::local);

}  // namespace weft
