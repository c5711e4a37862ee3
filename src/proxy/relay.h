// Relay: the bytes of a tunnel, both ways until both have ended.
//
// Part of a tunnel's task; one thread. Each direction reads only what it can write; one that ends closes the other
// side's writing half and leaves the other direction running. Between two sockets, what comes faster than it can be
// read piece by piece is spliced. An idle relay holds neither buffers nor pipes.
#pragma once

#include <cstdint>
#include <string_view>

#include "io/stream.h"
#include "stats/metric.h"

namespace weft::proxy {

class Pipes;

// Bytes that went one way: of this tunnel, and of all tunnels like it.
struct Passed {
  uint64_t& own;
  stats::Counter& all;

  void add(uint64_t n) {
    own += n;
    all.add(n);
  }
};

struct Relay {
  io::Stream& downstream;
  io::Stream& upstream;
  std::string_view from_client;  // read before, not yet passed on
  std::string_view from_server;
  Duration idle;     // without a byte either way
  TimePoint last{};  // that a byte passed
  Passed received;   // from downstream, counted once upstream has taken it
  Passed sent;
  Pipes& pipes;
};

// Errors: the streams', with their side; deadline, cancelled. After an error both streams have been reset.
io::Task<void> run(Relay& relay);

}  // namespace weft::proxy
