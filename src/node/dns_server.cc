#include "node/dns_server.h"

#include <arpa/inet.h>
#include <fmt/format.h>
#include <netinet/in.h>
#include <sys/epoll.h>
#include <sys/socket.h>

#include <array>
#include <cerrno>

#include "codec/dns.h"
#include "io/event.h"

namespace weft::node {
namespace {

constexpr uint16_t kNotAuthoritative = 20;  // Extended DNS Error
constexpr int kQueriesATurn = 64;           // then other tasks have theirs

class SocketWatch final : public io::Watch {
 public:
  SocketWatch(io::Loop& loop, int fd) : loop_(loop), fd_(fd) {}
  ~SocketWatch() { loop_.unwatch(fd_); }
  Result<void> begin() { return loop_.watch(fd_, *this); }
  io::Event& readable() { return readable_; }

 private:
  void on_events(uint32_t events) override {
    if (events & EPOLLIN) readable_.set();
  }
  io::Loop& loop_;
  int fd_;
  io::Event readable_;
};

codec::DnsRecord record_of(const codec::DnsQuery& query, const io::Address& address) {
  const std::span<const uint8_t> bytes = address.ip_bytes();
  return {query.name, query.type, kNameTtl, {reinterpret_cast<const char*>(bytes.data()), bytes.size()}};
}

codec::DnsAnswer answer_of(const codec::DnsQuery& query, NameAnswer found) {
  codec::DnsAnswer answer;
  switch (found.verdict) {
    case NameAnswer::Verdict::refused:
      answer.rcode = codec::Rcode::refused;
      answer.reason = codec::ExtendedError{kNotAuthoritative, std::move(found.reason)};
      return answer;
    case NameAnswer::Verdict::no_such_name:
      answer.rcode = codec::Rcode::nxdomain;
      answer.authoritative = true;
      return answer;
    case NameAnswer::Verdict::found:
      answer.authoritative = true;
      for (const io::Address& address : found.addresses) answer.records.push_back(record_of(query, address));
      return answer;
  }
  return answer;
}

// False when there is nothing more to read now.
bool answer_one(const Fd& socket, const Names& names) {
  std::array<char, codec::kDnsMaxUdpBytes> message;
  sockaddr_storage from{};
  socklen_t length = sizeof from;
  const ssize_t n =
      recvfrom(socket.get(), message.data(), message.size(), MSG_DONTWAIT, reinterpret_cast<sockaddr*>(&from), &length);
  if (n < 0) return errno != EAGAIN;  // an ICMP error of an earlier answer is no reason to stop
  // An answer that cannot be sent is lost, as any datagram may be: the resolver asks again.
  if (auto answer = answer_dns(names, {message.data(), static_cast<size_t>(n)})) {
    (void)!sendto(socket.get(), answer->data(), answer->size(), MSG_DONTWAIT, reinterpret_cast<sockaddr*>(&from),
                  length);
  }
  return true;
}

}  // namespace

std::optional<std::string> answer_dns(const Names& names, std::string_view message, size_t max_bytes) {
  auto query = codec::parse_dns_query(message);
  if (!query) return codec::build_dns_format_error(message);
  NameAnswer found;
  if (query->dns_class != codec::kDnsInternet) found = {NameAnswer::Verdict::refused, {}, "only class IN is answered"};
  else found = names.look_up(query->name, query->type);
  if (max_bytes == 0) max_bytes = codec::dns_udp_limit(*query);
  auto answer = codec::build_dns_answer(*query, answer_of(*query, std::move(found)), max_bytes);
  if (!answer) return std::nullopt;
  return std::move(*answer);
}

Result<Fd> open_dns_socket(const io::Address& address) {
  const std::string doing = fmt::format("answer names on {}", address.to_string());
  const bool v6 = address.family() == io::Address::Family::v6;
  Fd fd(::socket(v6 ? AF_INET6 : AF_INET, SOCK_DGRAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0));
  if (!fd) return fail(from_errno(errno, doing));
  sockaddr_storage raw{};
  const socklen_t length = address.to_sockaddr(raw);
  if (bind(fd.get(), reinterpret_cast<const sockaddr*>(&raw), length) != 0) return fail(from_errno(errno, doing));
  return fd;
}

io::Task<void> serve_dns(const Fd& socket, const Names& names) {
  SocketWatch watch(co_await io::current_loop(), socket.get());
  CO_TRY_VOID(watch.begin());
  for (;;) {
    CO_TRY_VOID(co_await watch.readable().wait(kNever));
    watch.readable().clear();
    int answered = 0;
    while (answer_one(socket, names)) {
      if (++answered % kQueriesATurn == 0) CO_TRY_VOID(co_await io::yield());
    }
  }
}

}  // namespace weft::node
