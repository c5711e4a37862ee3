#include "node/dns_tcp.h"

#include <memory>
#include <string>

#include "base/log.h"
#include "codec/dns.h"
#include "io/scope.h"
#include "node/dns_server.h"

namespace weft::node {
namespace {

constexpr Duration kAcceptPause = 100ms;  // after running out of descriptors

// Exactly so many bytes; none at the end of the stream.
io::Task<std::string> read_whole(io::Stream& stream, size_t size, TimePoint deadline) {
  std::string bytes(size, '\0');
  for (size_t have = 0; have < size;) {
    CO_TRY(const size_t n,
           co_await io::read_some(stream, std::as_writable_bytes(std::span(bytes).subspan(have)), deadline));
    if (n == 0) co_return std::string();
    have += n;
  }
  co_return std::move(bytes);
}

// A message is preceded by its length in two bytes (RFC 1035, 4.2.2).
io::Task<void> answer_all(std::unique_ptr<io::Stream> stream, const Names& names) {
  io::Loop& loop = co_await io::current_loop();
  for (;;) {
    const TimePoint deadline = loop.now() + kDnsTcpIdle;
    CO_TRY(const std::string head, co_await read_whole(*stream, 2, deadline));
    if (head.empty()) co_return {};
    const size_t size = static_cast<size_t>(static_cast<uint8_t>(head[0])) << 8 | static_cast<uint8_t>(head[1]);
    CO_TRY(const std::string message, co_await read_whole(*stream, size, deadline));
    const auto answer = answer_dns(names, message, codec::kDnsMaxTcpBytes);
    if (!answer) co_return {};
    std::string framed{static_cast<char>(answer->size() >> 8), static_cast<char>(answer->size() & 0xff)};
    framed += *answer;
    CO_TRY_VOID(co_await io::write_all(*stream, framed, deadline));
  }
}

struct Server {
  io::Acceptor& acceptor;
  const Names& names;
};

io::Task<void> accept_all(io::Scope& scope, Server& server) {
  for (;;) {
    auto stream = server.acceptor.try_accept();
    if (!stream) {
      log::warn("node: names over TCP: {}", to_string(stream.error()));
      CO_TRY_VOID(co_await io::sleep_until(scope.loop().now() + kAcceptPause));
    } else if (!*stream) {
      CO_TRY_VOID(co_await server.acceptor.readable().wait(kNever));
    } else if (scope.size() < kDnsTcpConnections) {
      scope.spawn(answer_all(std::move(*stream), server.names));
    }
  }
}

}  // namespace

io::Task<void> serve_dns_tcp(io::Acceptor& acceptor, const Names& names) {
  Server server{acceptor, names};
  co_return co_await io::with_scope(accept_all, std::ref(server));
}

}  // namespace weft::node
