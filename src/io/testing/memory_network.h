// A network in memory with faults: what whole-proxy tests run on. No descriptor, no port, no thread.
//
// Any address can be listened on and connected to; connecting to one nobody listens on is refused. Faults are set per
// address, before the connection is made, and hold for both of its ends. A connection's bytes are visible to the peer
// within the same turn.
#pragma once

#include <deque>
#include <map>
#include <memory>
#include <string>

#include "io/network.h"

namespace weft::io::testing {

struct Faults {
  size_t capacity = 256 * 1024;        // bytes in flight each way before writes block
  size_t chunk = SIZE_MAX;             // the most one try_read or try_write moves
  size_t reset_after = SIZE_MAX;       // the server's end breaks off after it has received this many bytes
  size_t reset_after_sent = SIZE_MAX;  // … or after it has sent this many
  bool refuse = false;                 // connect fails
  bool black_hole = false;             // connect never ends
};

class Pipe;

// One end of a connection made by memory_pair or MemoryNetwork.
class MemoryStream final : public Stream {
 public:
  MemoryStream(std::shared_ptr<Pipe> in, std::shared_ptr<Pipe> out, Address local, Address peer);
  ~MemoryStream() override;
  Io try_read(std::span<std::byte> into) override;
  Io try_write(std::span<const iovec> from) override;
  void shutdown_write() override;
  void reset() override;
  bool was_reset() const override;
  Address local() const override { return local_; }
  Address peer() const override { return peer_; }
  Result<Address> original_destination() const override;
  void set_original_destination(Address address) { original_ = std::move(address); }

 private:
  friend class Pipe;
  std::shared_ptr<Pipe> in_;
  std::shared_ptr<Pipe> out_;
  Address local_;
  Address peer_;
  Address original_;
};

struct MemoryPair {
  std::unique_ptr<MemoryStream> client;
  std::unique_ptr<MemoryStream> server;
};
MemoryPair memory_pair(const Faults& faults = {}, Address client = Address::loopback(40000),
                       Address server = Address::loopback(80));

class MemoryAcceptor;

class MemoryNetwork final : public Network {
 public:
  explicit MemoryNetwork(Loop& loop) : loop_(loop) {}
  Loop& loop() override { return loop_; }
  Result<std::unique_ptr<Acceptor>> listen(const Address& address, const ListenOptions& options) override;
  Task<std::unique_ptr<Stream>> connect(Address address, ConnectOptions options, TimePoint deadline) override;

  // Faults of connections to this address from now on.
  void set_faults(const Address& address, Faults faults) { faults_[address] = faults; }
  // As a redirect rule would: connections to any address without a listener arrive at `listener`, keeping their
  // original destination.
  void redirect_to(const Address& listener) { redirect_ = listener; }
  // As the rule in one workload's network namespace: every connection from `source` (its port does not count), whoever
  // listens where it leads, arrives at `listener`, keeping its original destination.
  void capture(const Address& source, const Address& listener) { captured_[source.with_port(0)] = listener; }
  // As on a kernel that has no IPv6.
  void without_ipv6() { has_ipv6_ = false; }
  // Connections begun to this address so far.
  int connects(const Address& address) const;

 private:
  friend class MemoryAcceptor;
  Loop& loop_;
  std::map<Address, MemoryAcceptor*> acceptors_;
  std::map<Address, Faults> faults_;
  std::map<Address, int> connects_;
  Address redirect_;
  std::map<Address, Address> captured_;
  uint16_t next_port_ = 40000;
  bool has_ipv6_ = true;
};

}  // namespace weft::io::testing
