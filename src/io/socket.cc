#include "io/socket.h"

#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>

namespace weft::io {

namespace {

// SO_ORIGINAL_DST and IP6T_SO_ORIGINAL_DST: the kernel's netfilter headers do not include cleanly beside netinet/in.h.
constexpr int kOriginalDst = 80;
constexpr int kIp6OriginalDst = 80;

int domain_of(const Address& address) {
  switch (address.family()) {
    case Address::Family::v6: return AF_INET6;
    case Address::Family::unix_path: return AF_UNIX;
    default: return AF_INET;
  }
}

class Socket final : public Stream, public Watch {
 public:
  Socket(Loop& loop, int fd, Address peer) : loop_(loop), fd_(fd), peer_(std::move(peer)) {}
  // Closing alone leaves it among the events waited for while a child that was forked meanwhile has it, too.
  ~Socket() override {
    loop_.unwatch(fd_);
    ::close(fd_);
  }

  Io try_read(std::span<std::byte> into) override {
    if (!readable_.is_set()) return {Io::blocked};
    const ssize_t n = ::recv(fd_, into.data(), into.size(), 0);
    if (n > 0) {
      // A short read has emptied the socket, unless the peer has closed: then the end is still to be read.
      if (static_cast<size_t>(n) < into.size() && !hung_up_.is_set()) readable_.clear();
      return {Io::ok, static_cast<size_t>(n)};
    }
    if (n == 0) return {Io::end};
    return failed_or_blocked("recv", readable_);
  }

  Io try_write(std::span<const iovec> from) override {
    const ssize_t n = from.size() == 1 ? ::send(fd_, from[0].iov_base, from[0].iov_len, MSG_NOSIGNAL) : gather(from);
    if (n >= 0) return {Io::ok, static_cast<size_t>(n)};
    return failed_or_blocked("send", writable_);
  }

  void shutdown_write() override { ::shutdown(fd_, SHUT_WR); }

  void reset() override {
    const ::linger abort{1, 0};
    ::setsockopt(fd_, SOL_SOCKET, SO_LINGER, &abort, sizeof abort);
    // Dissolving the connection sends RST now. shutdown() would send FIN first, and whoever reads that before the RST
    // takes half an answer for a whole one. A Unix socket has no such thing.
    sockaddr nobody{};
    nobody.sa_family = AF_UNSPEC;
    if (::connect(fd_, &nobody, sizeof nobody) != 0) ::shutdown(fd_, SHUT_RDWR);
    error_ = {Code::reset, Side::local, Retry::never, "reset by us"};
    readable_.set();
    writable_.set();
  }

  Address local() const override {
    sockaddr_storage raw{};
    socklen_t length = sizeof raw;
    if (::getsockname(fd_, reinterpret_cast<sockaddr*>(&raw), &length) != 0) return {};
    return Address::from_sockaddr(reinterpret_cast<sockaddr*>(&raw), length);
  }
  Address peer() const override { return peer_; }

  Result<Address> original_destination() const override {
    sockaddr_storage raw{};
    socklen_t length = sizeof raw;
    // An IPv4 connection of an IPv6 socket is asked for as what it is.
    const bool v6 = peer_.family() == Address::Family::v6;
    if (::getsockopt(fd_, v6 ? SOL_IPV6 : SOL_IP, v6 ? kIp6OriginalDst : kOriginalDst, &raw, &length) == 0)
      return Address::from_sockaddr(reinterpret_cast<sockaddr*>(&raw), length);
    return fail(from_errno(errno, "SO_ORIGINAL_DST"));
  }

  int fd() const override { return fd_; }

  bool was_reset() const override { return was_reset_; }

  void on_events(uint32_t events) override {
    if (events & EPOLLERR) was_reset_ = true;
    if (events & (EPOLLRDHUP | EPOLLHUP | EPOLLERR)) hung_up_.set();
    if (events & (EPOLLIN | EPOLLRDHUP | EPOLLHUP | EPOLLERR)) readable_.set();
    if (events & (EPOLLOUT | EPOLLHUP | EPOLLERR)) writable_.set();
  }

 private:
  ssize_t gather(std::span<const iovec> from) {
    msghdr message{};
    message.msg_iov = const_cast<iovec*>(from.data());
    message.msg_iovlen = std::min<size_t>(from.size(), IOV_MAX);
    return ::sendmsg(fd_, &message, MSG_NOSIGNAL);
  }

  Io failed_or_blocked(std::string_view what, Event& event) {
    if (errno == EAGAIN || errno == EINTR) {
      if (errno == EAGAIN) event.clear();
      return {Io::blocked};
    }
    error_ = from_errno(errno, what);
    return {Io::failed};
  }

  Loop& loop_;
  int fd_;
  bool was_reset_ = false;
  Address peer_;
};

class ListeningSocket final : public Acceptor, public Watch {
 public:
  ListeningSocket(Loop& loop, int fd, std::string path) : loop_(loop), fd_(fd), path_(std::move(path)) {}
  ~ListeningSocket() override {
    loop_.unwatch(fd_);
    ::close(fd_);
    if (!path_.empty()) ::unlink(path_.c_str());
  }

  Result<std::unique_ptr<Stream>> try_accept() override {
    if (!readable_.is_set()) return nullptr;
    sockaddr_storage raw{};
    socklen_t length = sizeof raw;
    const int fd = ::accept4(fd_, reinterpret_cast<sockaddr*>(&raw), &length, SOCK_NONBLOCK | SOCK_CLOEXEC);
    if (fd < 0) {
      if (errno == EAGAIN) {
        readable_.clear();
        return nullptr;
      }
      if (errno == ECONNABORTED || errno == EINTR || errno == EPROTO) return nullptr;
      return fail(from_errno(errno, "accept"));
    }
    Address peer = Address::from_sockaddr(reinterpret_cast<sockaddr*>(&raw), length);
    if (peer.is_ip()) {
      const int on = 1;
      ::setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    }
    auto stream = std::make_unique<Socket>(loop_, fd, std::move(peer));
    TRY_VOID(loop_.watch(fd, *stream));
    return stream;
  }

  Address local() const override {
    sockaddr_storage raw{};
    socklen_t length = sizeof raw;
    if (::getsockname(fd_, reinterpret_cast<sockaddr*>(&raw), &length) != 0) return {};
    return Address::from_sockaddr(reinterpret_cast<sockaddr*>(&raw), length);
  }

  int fd() const { return fd_; }
  void on_events(uint32_t) override { readable_.set(); }

 private:
  Loop& loop_;
  int fd_;
  std::string path_;
};

Error connect_error(int number, const Address& address) {
  Error error = from_errno(number, "connect to " + address.to_string(), Side::upstream);
  error.retry = Retry::safe;
  return error;
}

struct Descriptor {
  int fd = -1;
  ~Descriptor() {
    if (fd >= 0) ::close(fd);
  }
  int release() { return std::exchange(fd, -1); }
};

// A Unix socket's name outlives a process that was killed: one at which nobody listens is in nobody's use.
bool is_left_over(const Address& address, const sockaddr_storage& raw, socklen_t length) {
  struct stat found;  // connecting to a plain file is refused, too
  if (::lstat(address.path().c_str(), &found) != 0 || !S_ISSOCK(found.st_mode)) return false;
  const Descriptor probe{::socket(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0)};
  return probe.fd >= 0 && ::connect(probe.fd, reinterpret_cast<const sockaddr*>(&raw), length) != 0 &&
         errno == ECONNREFUSED;
}

Result<void> bind_to(int fd, const Address& address, const std::string& doing) {
  sockaddr_storage raw;
  const socklen_t length = address.to_sockaddr(raw);
  const auto bound = [&] { return ::bind(fd, reinterpret_cast<const sockaddr*>(&raw), length) == 0; };
  if (bound()) return {};
  const int why = errno;
  if (why == EADDRINUSE && !address.path().empty() && is_left_over(address, raw, length)) {
    ::unlink(address.path().c_str());
    if (bound()) return {};
  }
  return fail(from_errno(why, doing));
}

}  // namespace

Result<std::unique_ptr<Acceptor>> SocketNetwork::listen(const Address& address, const ListenOptions& options) {
  const std::string doing = "listen on " + address.to_string();
  Descriptor socket{::socket(domain_of(address), SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0)};
  const bool v6 = address.family() == Address::Family::v6;
  if (socket.fd < 0 && errno == EAFNOSUPPORT && v6 && options.ipv4_too)
    return listen(Address::v4(INADDR_ANY, address.port()), options);
  if (socket.fd < 0) return fail(from_errno(errno, doing));
  const int on = 1;
  ::setsockopt(socket.fd, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
  // Each family has its own socket, as two listeners on one port are for: "::" must not take "0.0.0.0" along unasked,
  // whatever net.ipv6.bindv6only says.
  const int v6_only = options.ipv4_too ? 0 : 1;
  if (v6) ::setsockopt(socket.fd, IPPROTO_IPV6, IPV6_V6ONLY, &v6_only, sizeof v6_only);
  if (options.reuse_port) ::setsockopt(socket.fd, SOL_SOCKET, SO_REUSEPORT, &on, sizeof on);
  if (options.mark) ::setsockopt(socket.fd, SOL_SOCKET, SO_MARK, &options.mark, sizeof options.mark);
  TRY_VOID(bind_to(socket.fd, address, doing));
  if (::listen(socket.fd, options.backlog) != 0) return fail(from_errno(errno, doing));
  if (!address.path().empty()) ::chmod(address.path().c_str(), options.unix_mode);
  auto listener = std::make_unique<ListeningSocket>(loop_, socket.release(), address.path());
  TRY_VOID(loop_.watch(listener->fd(), *listener));
  return listener;
}

void SocketNetwork::keep_alive(int fd, const TcpKeepAlive& how) {
  const int on = 1;
  ::setsockopt(fd, SOL_SOCKET, SO_KEEPALIVE, &on, sizeof on);
  const std::pair<int, uint32_t> said[] = {
      {TCP_KEEPCNT, how.probes}, {TCP_KEEPIDLE, how.idle_seconds}, {TCP_KEEPINTVL, how.interval_seconds}};
  for (const auto& [option, value] : said) {
    if (value > 0) ::setsockopt(fd, IPPROTO_TCP, option, &value, sizeof value);
  }
}

Task<std::unique_ptr<Stream>> SocketNetwork::connect(Address address, ConnectOptions options, TimePoint deadline) {
  Descriptor socket{::socket(domain_of(address), SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0)};
  if (socket.fd < 0) co_return fail(connect_error(errno, address));
  if (options.mark && ::setsockopt(socket.fd, SOL_SOCKET, SO_MARK, &options.mark, sizeof options.mark) != 0) {
    co_return fail(connect_error(errno, address));
  }
  sockaddr_storage raw;
  if (options.source) {
    const socklen_t length = options.source->to_sockaddr(raw);
    if (::bind(socket.fd, reinterpret_cast<sockaddr*>(&raw), length) != 0)
      co_return fail(connect_error(errno, address));
  }
  if (address.is_ip() && options.keep_alive.enabled) keep_alive(socket.fd, options.keep_alive);
  if (address.is_ip()) {
    const int on = 1;
    ::setsockopt(socket.fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
  }
  const socklen_t length = address.to_sockaddr(raw);
  const int begun = ::connect(socket.fd, reinterpret_cast<sockaddr*>(&raw), length);
  if (begun != 0 && errno != EINPROGRESS) co_return fail(connect_error(errno, address));

  const int fd = socket.release();
  auto stream = std::make_unique<Socket>(loop_, fd, address);
  CO_TRY_VOID(loop_.watch(fd, *stream));
  if (begun != 0) {
    if (auto ready = co_await stream->writable().wait(deadline); !ready) {
      if (ready.error().code == Code::cancelled) co_return fail(ready.error());
      co_return fail(connect_error(ETIMEDOUT, address));
    }
    int problem = 0;
    socklen_t size = sizeof problem;
    ::getsockopt(fd, SOL_SOCKET, SO_ERROR, &problem, &size);
    if (problem != 0) co_return fail(connect_error(problem, address));
  }
  co_return std::move(stream);
}

Result<std::unique_ptr<Acceptor>> SocketNetwork::adopt_listener(int fd) {
  ::fcntl(fd, F_SETFL, ::fcntl(fd, F_GETFL) | O_NONBLOCK);
  ::fcntl(fd, F_SETFD, FD_CLOEXEC);
  auto listener = std::make_unique<ListeningSocket>(loop_, fd, std::string());
  TRY_VOID(loop_.watch(fd, *listener));
  return listener;
}

Result<std::unique_ptr<Stream>> SocketNetwork::adopt_stream(int fd) {
  ::fcntl(fd, F_SETFL, ::fcntl(fd, F_GETFL) | O_NONBLOCK);
  ::fcntl(fd, F_SETFD, FD_CLOEXEC);
  sockaddr_storage raw{};
  socklen_t length = sizeof raw;
  Address peer;
  if (::getpeername(fd, reinterpret_cast<sockaddr*>(&raw), &length) == 0) {
    peer = Address::from_sockaddr(reinterpret_cast<sockaddr*>(&raw), length);
  }
  auto stream = std::make_unique<Socket>(loop_, fd, std::move(peer));
  TRY_VOID(loop_.watch(fd, *stream));
  return stream;
}

}  // namespace weft::io
