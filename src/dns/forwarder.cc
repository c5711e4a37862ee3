#include "dns/forwarder.h"

#include <fmt/format.h>

#include <array>
#include <optional>

#include "base/random.h"
#include "base/text.h"
#include "dns/framing.h"
#include "io/datagram.h"

namespace weft::dns {
namespace {

constexpr uint16_t kPort = 53;
constexpr std::string_view kBlanks = " \t\r";

// Nobody must be able to guess it.
uint16_t new_id() {
  std::array<uint8_t, 2> bytes;
  secure_random(bytes);
  return static_cast<uint16_t>(bytes[0] << 8 | bytes[1]);
}

// What another server may know better.
bool says_nothing(const std::string& reply) {
  const codec::Rcode rcode = codec::dns_rcode(reply);
  return rcode == codec::Rcode::servfail || rcode == codec::Rcode::notimp || rcode == codec::Rcode::refused;
}

struct Received {
  std::string message;
  bool is_whole = true;
};

// nullopt: none now.
Result<std::optional<Received>> receive(io::DatagramSocket& socket) {
  std::array<char, codec::kDnsMaxUdpBytes> buffer;
  TRY(const auto got, socket.try_receive(buffer));
  if (!got) return std::nullopt;
  return Received{std::string(buffer.data(), std::min(got->size, buffer.size())), got->size <= buffer.size()};
}

}  // namespace

std::vector<io::Address> read_nameservers(std::string_view resolv_conf) {
  std::vector<io::Address> servers;
  while (!resolv_conf.empty() && servers.size() < kMaxNameservers) {
    const size_t end = std::min(resolv_conf.find('\n'), resolv_conf.size());
    std::string_view line = resolv_conf.substr(0, end);
    resolv_conf.remove_prefix(std::min(end + 1, resolv_conf.size()));
    constexpr std::string_view kWord = "nameserver";
    if (!line.starts_with(kWord)) continue;
    line.remove_prefix(kWord.size());
    const size_t first = line.find_first_not_of(kBlanks);
    if (first == 0 || first == line.npos) continue;
    line = line.substr(first, line.find_first_of(kBlanks, first) - first);
    if (auto server = io::Address::parse_ip(line, kPort)) servers.push_back(std::move(*server));
  }
  return servers;
}

io::Task<std::string> Forwarder::ask(const codec::DnsQuery& query, const std::string& message, Transport transport) {
  const io::Loop& loop = network_.loop();
  const TimePoint end = loop.now() + kForwardTime;
  std::optional<std::string> last;
  std::string why;
  for (size_t i = 0; i < servers_.size(); ++i) {
    // What one leaves of its share is the others'.
    const TimePoint deadline = loop.now() + (end - loop.now()) / (servers_.size() - i);
    auto reply = co_await ask_one(servers_[i], query, message, transport, deadline);
    if (reply && !says_nothing(*reply)) co_return std::move(reply);
    if (reply) {
      last = std::move(*reply);
      continue;
    }
    if (reply.error().code == Code::cancelled) co_return std::move(reply);
    why += fmt::format("{}{}: {}", why.empty() ? "" : "; ", servers_[i].to_string(), reply.error().detail);
  }
  if (last) co_return std::move(*last);
  if (servers_.empty()) why = "the pod's resolv.conf names no server";
  co_return fail(Code::unavailable, Side::upstream, "nobody could be asked for " + query.name + ": " + why);
}

io::Task<std::string> Forwarder::ask_one(const io::Address& server, const codec::DnsQuery& query, std::string message,
                                         Transport transport, TimePoint deadline) {
  const uint16_t id = new_id();
  codec::set_dns_id(message, id);
  std::string reply;
  if (transport == Transport::stream) {
    CO_TRY(reply, co_await by_stream(server, query, message, id, deadline));
  } else {
    CO_TRY(reply, co_await by_datagram(server, query, message, id, deadline));
  }
  codec::set_dns_id(reply, query.id);
  co_return std::move(reply);
}

io::Task<std::string> Forwarder::by_datagram(const io::Address& server, const codec::DnsQuery& query,
                                             const std::string& message, uint16_t id, TimePoint deadline) {
  CO_TRY(const auto socket, io::DatagramSocket::connect(network_.loop(), server, mark_));
  CO_TRY_VOID(socket->send(message));
  for (;;) {
    CO_TRY(auto got, receive(*socket));
    if (!got) {
      auto waited = co_await socket->readable().wait(deadline);
      if (!waited && waited.error().code == Code::deadline) co_return fail(Error::deadline("it does not reply"));
      CO_TRY_VOID(std::move(waited));
      continue;
    }
    // What is no reply to this may be somebody's attempt at one: the right one may still come.
    if (!codec::is_dns_response_to(got->message, id, query)) continue;
    const bool fits = got->is_whole && got->message.size() <= codec::dns_udp_limit(query);
    co_return fits ? std::move(got->message) : codec::truncate_dns_response(got->message, query);
  }
}

io::Task<std::string> Forwarder::by_stream(const io::Address& server, const codec::DnsQuery& query,
                                           const std::string& message, uint16_t id, TimePoint deadline) {
  CO_TRY(const auto stream, co_await network_.connect(server, {.mark = mark_}, deadline));
  CO_TRY_VOID(co_await write_message(*stream, message, deadline));
  CO_TRY(std::string reply, co_await read_message(*stream, deadline));
  if (reply.empty()) co_return fail(Code::closed, Side::upstream, "it closed before it had replied");
  if (!codec::is_dns_response_to(reply, id, query))
    co_return fail(Code::protocol, Side::upstream, "it replied to another question");
  co_return std::move(reply);
}

}  // namespace weft::dns
