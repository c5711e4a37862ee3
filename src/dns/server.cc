#include "dns/server.h"

#include <array>
#include <memory>

#include "base/log.h"
#include "dns/framing.h"
#include "io/scope.h"

namespace weft::dns {
namespace {

constexpr uint16_t kNoReachableAuthority = 22;  // Extended DNS Errors (RFC 8914)
constexpr int kQueriesATurn = 64;               // then other tasks have theirs
constexpr Duration kAcceptPause = 100ms;        // after running out of descriptors

std::string failed(const codec::DnsQuery& query, std::string why, Transport transport) {
  codec::DnsAnswer answer;
  answer.rcode = codec::Rcode::servfail;
  answer.reason = codec::ExtendedError{kNoReachableAuthority, std::move(why)};
  return reply_to(query, answer, transport);
}

// Error: cancelled alone.
io::Task<std::string> find_out(Responder& responder, const codec::DnsQuery& query, const std::string& message,
                               Transport transport) {
  auto reply = co_await responder.later(query, message, transport);
  if (reply || reply.error().code == Code::cancelled) co_return std::move(reply);
  log::debug("dns: {}: {}", query.name, to_string(reply.error()));
  co_return failed(query, reply.error().detail, transport);
}

struct Datagrams {
  io::DatagramSocket& socket;
  Responder& responder;
  const ServerLimits limits;
};

io::Task<void> answer_later(Datagrams& server, codec::DnsQuery query, std::string message, io::Address from) {
  CO_TRY(const std::string reply, co_await find_out(server.responder, query, message, Transport::datagram));
  server.socket.send_to(from, reply);
  co_return {};
}

// False when there is nothing more to read now.
bool answer_one(io::Scope& scope, Datagrams& server) {
  std::array<char, codec::kDnsMaxUdpBytes> buffer;
  const auto got = server.socket.try_receive(buffer);
  if (!got) return true;  // an error of an earlier answer is no reason to stop
  if (!*got) return false;
  // What was cut off is longer than any query that is one.
  const std::string_view message(buffer.data(), std::min((*got)->size, buffer.size()));
  Heard heard = hear(server.responder, message, Transport::datagram);
  // An answer that cannot be sent is lost, as any datagram may be: the resolver asks again.
  if (heard.reply) {
    server.socket.send_to((*got)->from, *heard.reply);
  } else if (heard.later && scope.size() >= server.limits.waiting) {
    server.socket.send_to((*got)->from,
                          failed(*heard.later, "too many questions wait for an answer", Transport::datagram));
  } else if (heard.later) {
    scope.spawn(answer_later(server, std::move(*heard.later), std::string(message), (*got)->from));
  }
  return true;
}

io::Task<void> answer_datagrams(io::Scope& scope, Datagrams& server) {
  for (int answered = 0;;) {
    if (!answer_one(scope, server)) CO_TRY_VOID(co_await server.socket.readable().wait(kNever));
    if (++answered % kQueriesATurn == 0) CO_TRY_VOID(co_await io::yield());
  }
}

io::Task<void> answer_stream(std::unique_ptr<io::Stream> stream, Responder& responder) {
  io::Loop& loop = co_await io::current_loop();
  for (;;) {
    CO_TRY(const std::string message, co_await read_message(*stream, loop.now() + kStreamIdle));
    if (message.empty()) co_return {};
    Heard heard = hear(responder, message, Transport::stream);
    if (heard.later) {
      CO_TRY(heard.reply, co_await find_out(responder, *heard.later, message, Transport::stream));
    }
    if (!heard.reply) co_return {};
    CO_TRY_VOID(co_await write_message(*stream, *heard.reply, loop.now() + kStreamIdle));
  }
}

struct Streams {
  io::Acceptor& acceptor;
  Responder& responder;
  const ServerLimits limits;
};

io::Task<void> accept_streams(io::Scope& scope, Streams& server) {
  for (;;) {
    auto stream = server.acceptor.try_accept();
    if (!stream) {
      log::warn("dns: names over TCP: {}", to_string(stream.error()));
      CO_TRY_VOID(co_await io::sleep_until(scope.loop().now() + kAcceptPause));
    } else if (!*stream) {
      CO_TRY_VOID(co_await server.acceptor.readable().wait(kNever));
    } else if (scope.size() < server.limits.connections) {
      scope.spawn(answer_stream(std::move(*stream), server.responder));
    }
  }
}

}  // namespace

std::string reply_to(const codec::DnsQuery& query, const codec::DnsAnswer& answer, Transport transport) {
  const size_t most = transport == Transport::stream ? codec::kDnsMaxTcpBytes : codec::dns_udp_limit(query);
  auto reply = codec::build_dns_answer(query, answer, most);
  if (reply) return std::move(*reply);
  log::error("dns: {}: {}", query.name, reply.error().detail);
  return *codec::build_dns_answer(query, {.rcode = codec::Rcode::servfail}, most);  // nothing in it can be wrong
}

Heard hear(Responder& responder, std::string_view message, Transport transport) {
  auto query = codec::parse_dns_query(message);
  if (!query) return {codec::build_dns_format_error(message), std::nullopt};
  if (const auto answer = responder.now(*query)) return {reply_to(*query, *answer, transport), std::nullopt};
  return {std::nullopt, std::move(*query)};
}

io::Task<void> serve_datagrams(io::DatagramSocket& socket, Responder& responder, ServerLimits limits) {
  Datagrams server{socket, responder, limits};
  co_return co_await io::with_scope(answer_datagrams, std::ref(server));
}

io::Task<void> serve_streams(io::Acceptor& acceptor, Responder& responder, ServerLimits limits) {
  Streams server{acceptor, responder, limits};
  co_return co_await io::with_scope(accept_streams, std::ref(server));
}

}  // namespace weft::dns
