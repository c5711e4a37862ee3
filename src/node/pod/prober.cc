#include "node/pod/prober.h"

#include <fmt/format.h>
#include <signal.h>
#include <sys/socket.h>

#include <array>
#include <cerrno>
#include <charconv>

#include "io/scope.h"
#include "io/socket.h"
#include "node/process/exit.h"

namespace weft::node {
namespace {

using StreamPtr = std::unique_ptr<io::Stream>;

constexpr size_t kMaxStatusLine = 4096;  // what is read of an answer; only its first line counts
constexpr auto kReapDeadline = 5s;       // from SIGKILL to the notice of the end

Result<Fd> begin_connect(const net::NetNamespace& space, const io::Address& address) {
  return space.inside([&]() -> Result<Fd> {
    Fd fd(::socket(address.family() == io::Address::Family::v6 ? AF_INET6 : AF_INET,
                   SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0));
    if (!fd) return fail(from_errno(errno, "make a socket"));
    sockaddr_storage raw;
    const socklen_t length = address.to_sockaddr(raw);
    if (::connect(fd.get(), reinterpret_cast<sockaddr*>(&raw), length) != 0 && errno != EINPROGRESS) {
      return fail(from_errno(errno, "connect to " + address.to_string()));
    }
    return fd;
  });
}

io::Task<StreamPtr> connect_inside(const ProbeTarget& target, const Probe& probe, TimePoint deadline) {
  CO_TRY(const io::Address address,
         io::Address::parse_ip(probe.host.empty() ? target.address : probe.host, probe.port));
  CO_TRY(Fd fd, begin_connect(target.space, address));
  io::SocketNetwork network(co_await io::current_loop());
  CO_TRY(StreamPtr stream, network.adopt_stream(fd.release()));
  CO_TRY_VOID(co_await stream->writable().wait(deadline));
  int problem = 0;
  socklen_t size = sizeof problem;
  ::getsockopt(stream->fd(), SOL_SOCKET, SO_ERROR, &problem, &size);
  if (problem != 0) co_return fail(from_errno(problem, "connect to " + address.to_string()));
  co_return std::move(stream);
}

std::string http_request(const Probe& probe, const ProbeTarget& target) {
  std::string text = fmt::format("GET {} HTTP/1.1\r\n", probe.path);
  std::string host = fmt::format("{}:{}", target.address, probe.port);
  for (const auto& [name, value] : probe.headers) {
    if (name == "Host" || name == "host") host = value;
    else text += fmt::format("{}: {}\r\n", name, value);
  }
  return text +
         fmt::format("Host: {}\r\nUser-Agent: kube-probe/weft\r\nAccept: */*\r\nConnection: close\r\n\r\n", host);
}

Result<void> judge(std::string_view line) {
  int status = 0;
  if (line.starts_with("HTTP/1.") && line.size() > 12) std::from_chars(line.data() + 9, line.data() + 12, status);
  if (status == 0) return fail(Code::protocol, Side::upstream, "the answer is not HTTP/1");
  if (status < 200 || status >= 400) return fail(Code::unavailable, Side::upstream, fmt::format("HTTP {}", status));
  return {};
}

io::Task<void> probe_http(const Probe& probe, const ProbeTarget& target, TimePoint deadline) {
  CO_TRY(StreamPtr stream, co_await connect_inside(target, probe, deadline));
  const std::string request = http_request(probe, target);
  CO_TRY_VOID(co_await io::write_all(*stream, request, deadline));
  std::string answer;
  while (answer.find("\r\n") == std::string::npos && answer.size() < kMaxStatusLine) {
    std::array<std::byte, 512> block;
    CO_TRY(const size_t n, co_await io::read_some(*stream, block, deadline));
    if (n == 0) co_return fail(Code::closed, Side::upstream, "the connection was closed without an answer");
    answer.append(reinterpret_cast<const char*>(block.data()), n);
  }
  co_return judge(std::string_view(answer).substr(0, answer.find("\r\n")));
}

io::Task<void> probe_exec(const Probe& probe, const ProbeTarget& target, TimePoint deadline) {
  ExecSpec spec;
  spec.command = probe.command;
  spec.environment = target.launch.environment;
  spec.working_directory = target.launch.working_directory;
  CO_TRY(Process process, exec_in_container(target.process.handle.get(), spec));
  auto ending = co_await wait_ended(process, deadline);
  if (!ending) {
    send_signal(process, SIGKILL);
    // The loop may be cancelling this task: a wait would end at once, and the zombie goes with the node.
    io::Loop& loop = co_await io::current_loop();
    (void)co_await wait_ended(process, loop.now() + kReapDeadline);
    co_return fail(ending.error());
  }
  if (ending->code != 0)
    co_return fail(Code::unavailable, Side::upstream,
                   fmt::format("{} ended with exit code {}", probe.command.front(), ending->code));
  co_return {};
}

}  // namespace

io::Task<void> run_probe(const Probe& probe, const ProbeTarget& target, TimePoint deadline) {
  Result<void> result;
  switch (probe.how) {
    case Probe::How::http: result = co_await probe_http(probe, target, deadline); break;
    case Probe::How::exec: result = co_await probe_exec(probe, target, deadline); break;
    case Probe::How::tcp: {
      auto stream = co_await connect_inside(target, probe, deadline);
      if (!stream) result = fail(std::move(stream).error());
    }
  }
  if (!result && result.error().code == Code::deadline) result.error().detail = "no answer in time";
  co_return std::move(result);
}

}  // namespace weft::node
