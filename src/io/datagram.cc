#include "io/datagram.h"

#include <netinet/in.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cerrno>

namespace weft::io {

Result<std::unique_ptr<DatagramSocket>> DatagramSocket::open(Loop& loop, const Address& address,
                                                             const std::string& doing) {
  const bool v6 = address.family() == Address::Family::v6;
  const int fd = ::socket(v6 ? AF_INET6 : AF_INET, SOCK_DGRAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
  if (fd < 0) return fail(from_errno(errno, doing));
  std::unique_ptr<DatagramSocket> socket(new DatagramSocket(loop, fd));  // the constructor is nobody else's
  const int on = 1;
  if (v6) ::setsockopt(fd, IPPROTO_IPV6, IPV6_V6ONLY, &on, sizeof on);
  return socket;
}

Result<std::unique_ptr<DatagramSocket>> DatagramSocket::bind(Loop& loop, const Address& address) {
  const std::string doing = "take datagrams at " + address.to_string();
  TRY(auto socket, open(loop, address, doing));
  sockaddr_storage raw{};
  const socklen_t length = address.to_sockaddr(raw);
  if (::bind(socket->fd_, reinterpret_cast<const sockaddr*>(&raw), length) != 0) return fail(from_errno(errno, doing));
  TRY_VOID(loop.watch(socket->fd_, *socket));
  return socket;
}

Result<std::unique_ptr<DatagramSocket>> DatagramSocket::connect(Loop& loop, const Address& peer, uint32_t mark) {
  const std::string doing = "send datagrams to " + peer.to_string();
  TRY(auto socket, open(loop, peer, doing));
  if (mark != 0 && ::setsockopt(socket->fd_, SOL_SOCKET, SO_MARK, &mark, sizeof mark) != 0)
    return fail(from_errno(errno, doing));
  sockaddr_storage raw{};
  const socklen_t length = peer.to_sockaddr(raw);
  if (::connect(socket->fd_, reinterpret_cast<const sockaddr*>(&raw), length) != 0)
    return fail(from_errno(errno, doing, Side::upstream));
  TRY_VOID(loop.watch(socket->fd_, *socket));
  return socket;
}

DatagramSocket::~DatagramSocket() {
  loop_.unwatch(fd_);
  ::close(fd_);
}

Result<std::optional<DatagramSocket::Datagram>> DatagramSocket::try_receive(std::span<char> into) {
  if (!readable_.is_set()) return std::nullopt;
  sockaddr_storage raw{};
  socklen_t length = sizeof raw;
  const ssize_t n = ::recvfrom(fd_, into.data(), into.size(), MSG_TRUNC, reinterpret_cast<sockaddr*>(&raw), &length);
  if (n >= 0)
    return Datagram{static_cast<size_t>(n), Address::from_sockaddr(reinterpret_cast<sockaddr*>(&raw), length)};
  if (errno == EINTR) return std::nullopt;
  if (errno != EAGAIN) return fail(from_errno(errno, "receive a datagram", Side::upstream));
  readable_.clear();
  return std::nullopt;
}

Result<void> DatagramSocket::send(std::string_view bytes) {
  if (::send(fd_, bytes.data(), bytes.size(), MSG_NOSIGNAL) >= 0 || errno == EAGAIN || errno == ENOBUFS) return {};
  return fail(from_errno(errno, "send a datagram", Side::upstream));
}

void DatagramSocket::send_to(const Address& to, std::string_view bytes) {
  sockaddr_storage raw{};
  const socklen_t length = to.to_sockaddr(raw);
  (void)!::sendto(fd_, bytes.data(), bytes.size(), MSG_NOSIGNAL, reinterpret_cast<const sockaddr*>(&raw), length);
}

Address DatagramSocket::local() const {
  sockaddr_storage raw{};
  socklen_t length = sizeof raw;
  if (::getsockname(fd_, reinterpret_cast<sockaddr*>(&raw), &length) != 0) return {};
  return Address::from_sockaddr(reinterpret_cast<sockaddr*>(&raw), length);
}

void DatagramSocket::on_events(uint32_t events) {
  if (events & (EPOLLIN | EPOLLERR | EPOLLHUP)) readable_.set();
}

}  // namespace weft::io
