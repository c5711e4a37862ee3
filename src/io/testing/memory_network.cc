#include "io/testing/memory_network.h"

#include <cerrno>

namespace weft::io::testing {

// One direction of a connection. Both ends hold it; each end that dies says so to the other.
class Pipe {
 public:
  explicit Pipe(const Faults& faults) : faults_(faults) {}

  Io read(std::span<std::byte> into, Error& why) {
    if (broken_) {
      why = {Code::reset, Side::local, Retry::never, "recv: connection reset by peer"};
      return {Io::failed};
    }
    if (bytes_.empty()) return {ended_ ? Io::end : Io::blocked};
    const size_t n = std::min({bytes_.size(), into.size(), faults_.chunk});
    std::memcpy(into.data(), bytes_.data(), n);
    bytes_.erase(0, n);
    if (writer) writer->set();
    return {Io::ok, n};
  }

  Io write(std::span<const iovec> from, Error& why) {
    if (broken_ || !reader_alive_) {
      why = {Code::reset, Side::local, Retry::never, "send: broken pipe"};
      return {Io::failed};
    }
    size_t room = std::min(faults_.capacity > bytes_.size() ? faults_.capacity - bytes_.size() : 0, faults_.chunk);
    size_t n = 0;
    for (const iovec& piece : from) {
      const size_t part = std::min(piece.iov_len, room);
      bytes_.append(static_cast<const char*>(piece.iov_base), part);
      room -= part;
      n += part;
    }
    total_ += n;
    if (n == 0) return {Io::blocked};
    if (reader) reader->set();
    return {Io::ok, n};
  }

  void end() {
    ended_ = true;
    if (reader) reader->set();
    if (hung_up) hung_up->set();
  }
  void break_off() {
    broken_ = true;
    bytes_.clear();
    if (reader) reader->set();
    if (hung_up) hung_up->set();
    if (writer) writer->set();
  }
  void reader_gone() {
    reader_alive_ = false;
    if (writer) writer->set();
  }

  bool has_news() const { return broken_ || ended_ || !bytes_.empty(); }
  bool has_room() const { return broken_ || !reader_alive_ || bytes_.size() < faults_.capacity; }
  size_t total() const { return total_; }
  bool unread() const { return !bytes_.empty(); }
  bool broken() const { return broken_; }

  Event* reader = nullptr;  // to tell the reading end
  Event* writer = nullptr;
  Event* hung_up = nullptr;    // likewise the reading end
  size_t break_at = SIZE_MAX;  // total bytes after which the connection breaks

 private:
  Faults faults_;
  std::string bytes_;
  size_t total_ = 0;
  bool ended_ = false;
  bool broken_ = false;
  bool reader_alive_ = true;
};

MemoryStream::MemoryStream(std::shared_ptr<Pipe> in, std::shared_ptr<Pipe> out, Address local, Address peer)
    : in_(std::move(in)), out_(std::move(out)), local_(std::move(local)), peer_(std::move(peer)) {
  in_->reader = &readable_;
  in_->hung_up = &hung_up_;
  out_->writer = &writable_;
  readable_.set();
  writable_.set();
}

// As TCP: closing with unread bytes resets the peer.
MemoryStream::~MemoryStream() {
  in_->reader = nullptr;
  in_->hung_up = nullptr;
  out_->writer = nullptr;
  if (in_->unread()) {
    in_->break_off();
    out_->break_off();
  }
  in_->reader_gone();
  out_->end();
}

Io MemoryStream::try_read(std::span<std::byte> into) {
  const Io io = in_->read(into, error_);
  if (io.state == Io::blocked || !in_->has_news()) readable_.clear();
  return io;
}

Io MemoryStream::try_write(std::span<const iovec> from) {
  const Io io = out_->write(from, error_);
  if (io.state == Io::blocked || !out_->has_room()) writable_.clear();
  if (out_->total() >= out_->break_at) {
    out_->break_off();
    in_->break_off();
  }
  return io;
}

void MemoryStream::shutdown_write() { out_->end(); }

void MemoryStream::reset() {
  in_->break_off();
  out_->break_off();
}

bool MemoryStream::was_reset() const { return in_->broken(); }

Result<Address> MemoryStream::original_destination() const {
  if (original_.family() == Address::Family::none) return Stream::original_destination();
  return original_;
}

MemoryPair memory_pair(const Faults& faults, Address client, Address server) {
  auto up = std::make_shared<Pipe>(faults);
  auto down = std::make_shared<Pipe>(faults);
  up->break_at = faults.reset_after;
  down->break_at = faults.reset_after_sent;
  return {std::make_unique<MemoryStream>(down, up, client, server),
          std::make_unique<MemoryStream>(up, down, server, client)};
}

class MemoryAcceptor final : public Acceptor {
 public:
  MemoryAcceptor(MemoryNetwork& network, Address address) : network_(network), address_(std::move(address)) {
    network_.acceptors_[address_] = this;
  }
  ~MemoryAcceptor() override { network_.acceptors_.erase(address_); }

  Result<std::unique_ptr<Stream>> try_accept() override {
    if (waiting_.empty()) {
      readable_.clear();
      return nullptr;
    }
    auto stream = std::move(waiting_.front());
    waiting_.pop_front();
    return stream;
  }
  Address local() const override { return address_; }
  void deliver(std::unique_ptr<MemoryStream> stream) {
    waiting_.push_back(std::move(stream));
    readable_.set();
  }

 private:
  MemoryNetwork& network_;
  Address address_;
  std::deque<std::unique_ptr<MemoryStream>> waiting_;
};

Result<std::unique_ptr<Acceptor>> MemoryNetwork::listen(const Address& address, const ListenOptions& options) {
  if (!has_ipv6_ && address.family() == Address::Family::v6) {
    if (options.ipv4_too) return listen(Address::v4(0, address.port()), options);
    return fail(from_errno(EAFNOSUPPORT, "listen on " + address.to_string()));
  }
  if (acceptors_.contains(address)) {
    return fail(Code::conflict, Side::local, "listen on " + address.to_string() + ": address already in use");
  }
  return std::make_unique<MemoryAcceptor>(*this, address);
}

Task<std::unique_ptr<Stream>> MemoryNetwork::connect(Address address, ConnectOptions options, TimePoint deadline) {
  ++connects_[address];
  const auto found_faults = faults_.find(address);
  const Faults faults = found_faults == faults_.end() ? Faults{} : found_faults->second;
  if (faults.black_hole) {
    auto slept = co_await sleep_until(deadline);
    if (!slept) co_return fail(slept.error());
    co_return fail(Code::deadline, Side::upstream, "connect to " + address.to_string() + ": timed out", Retry::safe);
  }
  const auto captured = options.source ? captured_.find(options.source->with_port(0)) : captured_.end();
  auto found = acceptors_.find(captured == captured_.end() ? address : captured->second);
  if (found == acceptors_.end() && redirect_.family() != Address::Family::none) found = acceptors_.find(redirect_);
  if (found == acceptors_.end() || faults.refuse) {
    co_return fail(Code::refused, Side::upstream, "connect to " + address.to_string() + ": connection refused",
                   Retry::safe);
  }
  const Address source = options.source.value_or(Address::loopback(next_port_++));
  auto pair = memory_pair(faults, source, address);
  pair.server->set_original_destination(address);
  found->second->deliver(std::move(pair.server));
  co_return std::move(pair.client);
}

int MemoryNetwork::connects(const Address& address) const {
  const auto found = connects_.find(address);
  return found == connects_.end() ? 0 : found->second;
}

}  // namespace weft::io::testing
