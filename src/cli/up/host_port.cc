#include "cli/up/host_port.h"

#include <arpa/inet.h>
#include <fmt/format.h>
#include <netinet/in.h>
#include <sys/socket.h>

#include <cerrno>

namespace weft::cli::up {
namespace {

constexpr int kBacklog = 1024;

}  // namespace

Result<HostPort> open_host_port(uint16_t port, std::string_view what, std::string_view flag) {
  HostPort out{node::Fd(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0)), port};
  if (!out.socket) return fail(from_errno(errno, "make a socket"));
  const int yes = 1;
  setsockopt(out.socket.get(), SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  address.sin_port = htons(port);
  if (bind(out.socket.get(), reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0 ||
      listen(out.socket.get(), kBacklog) != 0) {
    Error error = from_errno(errno, fmt::format("open port {} for {}", port, what));
    if (errno == EADDRINUSE) {
      error.detail = fmt::format("port {} of 127.0.0.1, for {}, is in use; choose another with {}", port, what, flag);
    }
    return fail(std::move(error));
  }
  socklen_t length = sizeof address;
  getsockname(out.socket.get(), reinterpret_cast<sockaddr*>(&address), &length);
  out.port = ntohs(address.sin_port);
  return out;
}

}  // namespace weft::cli::up
