#include "node/door.h"

#include <fmt/format.h>
#include <poll.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>

#include <array>
#include <cerrno>
#include <cstring>
#include <string_view>

#include "codec/json.h"
#include "io/event.h"

namespace weft::node {
namespace {

constexpr size_t kMaxMessage = 256 * 1024;  // an answer holds one container's environment
constexpr auto kAnswerTime = 5s;
constexpr const char* kName = "node.sock";

Result<sockaddr_un> address_of(const std::string& state_folder) {
  sockaddr_un raw{};
  raw.sun_family = AF_UNIX;
  const std::string path = state_folder + "/" + kName;
  if (path.size() >= sizeof raw.sun_path)
    return invalid(fmt::format("{} is too long for a socket; use a shorter state folder", path));
  std::memcpy(raw.sun_path, path.c_str(), path.size());
  return raw;
}

// One message with an optional descriptor. SOCK_SEQPACKET keeps messages whole, so there is no half-read question to
// wait for.
bool send_message(int socket, std::string_view text, int descriptor) {
  iovec piece{const_cast<char*>(text.data()), text.size()};
  msghdr message{};
  message.msg_iov = &piece;
  message.msg_iovlen = 1;
  alignas(cmsghdr) std::array<char, CMSG_SPACE(sizeof(int))> control{};
  if (descriptor >= 0) {
    message.msg_control = control.data();
    message.msg_controllen = control.size();
    cmsghdr* head = CMSG_FIRSTHDR(&message);
    head->cmsg_level = SOL_SOCKET;
    head->cmsg_type = SCM_RIGHTS;
    head->cmsg_len = CMSG_LEN(sizeof(int));
    std::memcpy(CMSG_DATA(head), &descriptor, sizeof descriptor);
  }
  return sendmsg(socket, &message, MSG_NOSIGNAL) == static_cast<ssize_t>(text.size());
}

Result<std::string> receive_message(int socket, Fd& descriptor) {
  std::string text(kMaxMessage, '\0');
  iovec piece{text.data(), text.size()};
  msghdr message{};
  alignas(cmsghdr) std::array<char, CMSG_SPACE(sizeof(int))> control{};
  message.msg_iov = &piece;
  message.msg_iovlen = 1;
  message.msg_control = control.data();
  message.msg_controllen = control.size();
  const ssize_t n = recvmsg(socket, &message, MSG_CMSG_CLOEXEC);
  if (n <= 0) return fail(from_errno(n < 0 ? errno : ECONNRESET, "hear from the node"));
  text.resize(static_cast<size_t>(n));
  const cmsghdr* head = CMSG_FIRSTHDR(&message);
  if (head != nullptr && head->cmsg_type == SCM_RIGHTS && head->cmsg_len == CMSG_LEN(sizeof(int))) {
    int number = -1;
    std::memcpy(&number, CMSG_DATA(head), sizeof number);
    descriptor.reset(number);
  }
  return text;
}

std::string refusal(std::string why) {
  codec::Value out = codec::Value::object();
  out.set("error", std::move(why));
  return codec::to_json(out);
}

// The first app, as kubectl exec chooses.
std::string default_container(const PodSpec& pod) {
  for (const ContainerDef& each : pod.containers) {
    if (!each.init) return each.name;
  }
  return {};
}

std::string answer(std::string_view question, const Kubelet& kubelet, int& descriptor) {
  const size_t first = question.find(' ');
  const size_t second = question.find(' ', first + 1);
  const size_t end = question.find('\n');
  if (first == std::string_view::npos || second == std::string_view::npos || end == std::string_view::npos ||
      end < second) {
    return refusal("the question must be `namespace pod container`");
  }
  const std::string_view name_space = question.substr(0, first);
  const std::string_view name = question.substr(first + 1, second - first - 1);
  std::string container(question.substr(second + 1, end - second - 1));
  const PodRunner* pod = kubelet.find(name_space, name);
  if (pod == nullptr) return refusal(fmt::format("no pod {} in namespace {} runs on this machine", name, name_space));
  if (container.empty()) container = default_container(pod->spec());
  const Process* process = pod->process(container);
  if (process == nullptr)
    return refusal(fmt::format("container {} of pod {}/{} is not running", container, name_space, name));
  const Launch& launch = *pod->launch(container);
  codec::Value out = codec::Value::object();
  codec::Value environment = codec::Value::array();
  for (const std::string& entry : launch.environment) environment.push_back(entry);
  out.set("container", container);
  out.set("environment", std::move(environment));
  out.set("workingDirectory", launch.working_directory);
  descriptor = process->handle.get();
  return codec::to_json(out);
}

class ReadWatch final : public io::Watch {
 public:
  ReadWatch(io::Loop& loop, int fd) : loop_(loop), fd_(fd) {}
  ~ReadWatch() { loop_.unwatch(fd_); }
  Result<void> begin() { return loop_.watch(fd_, *this); }
  io::Event& readable() { return readable_; }

 private:
  void on_events(uint32_t events) override {
    if (events & (EPOLLIN | EPOLLHUP | EPOLLERR)) readable_.set();  // EPOLLOUT comes at once and says nothing
  }
  io::Loop& loop_;
  int fd_;
  io::Event readable_;
};

}  // namespace

Result<Fd> open_door(const std::string& state_folder) {
  TRY(const sockaddr_un raw, address_of(state_folder));
  Fd fd(::socket(AF_UNIX, SOCK_SEQPACKET | SOCK_NONBLOCK | SOCK_CLOEXEC, 0));
  if (!fd) return fail(from_errno(errno, "open the node's door"));
  // A socket nobody answers is left over from a node that was killed.
  if (connect(fd.get(), reinterpret_cast<const sockaddr*>(&raw), sizeof raw) == 0) {
    return fail(Code::conflict, Side::local,
                fmt::format("weft is up already with the state folder {}; run `weft down` first", state_folder));
  }
  unlink(raw.sun_path);
  fd.reset(::socket(AF_UNIX, SOCK_SEQPACKET | SOCK_NONBLOCK | SOCK_CLOEXEC, 0));
  fchmod(fd.get(), 0600);  // what bind() gives the file
  if (!fd || bind(fd.get(), reinterpret_cast<const sockaddr*>(&raw), sizeof raw) != 0 || listen(fd.get(), 16) != 0) {
    return fail(from_errno(errno, fmt::format("open the node's door {}", raw.sun_path)));
  }
  return fd;
}

io::Task<void> serve_door(const Fd& listener, const Kubelet& kubelet) {
  io::Loop& loop = co_await io::current_loop();
  ReadWatch watch(loop, listener.get());
  CO_TRY_VOID(watch.begin());
  for (;;) {
    CO_TRY_VOID(co_await watch.readable().wait(kNever));
    watch.readable().clear();
    for (;;) {
      const Fd guest(accept4(listener.get(), nullptr, nullptr, SOCK_CLOEXEC | SOCK_NONBLOCK));
      if (!guest) break;
      ReadWatch question(loop, guest.get());
      if (!question.begin()) continue;
      // One guest at a time, briefly: the question follows the connection at once.
      if (auto ready = co_await question.readable().wait(loop.now() + 1s); !ready) {
        if (ready.error().code == Code::cancelled) co_return std::move(ready);
        continue;
      }
      Fd unused;
      auto text = receive_message(guest.get(), unused);
      int descriptor = -1;
      if (text) send_message(guest.get(), answer(*text, kubelet, descriptor), descriptor);
    }
  }
}

Result<Guest> ask_door(const std::string& state_folder, const std::string& name_space, const std::string& pod,
                       const std::string& container) {
  TRY(const sockaddr_un raw, address_of(state_folder));
  const Fd fd(::socket(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0));
  if (!fd) return fail(from_errno(errno, "make a socket"));
  if (connect(fd.get(), reinterpret_cast<const sockaddr*>(&raw), sizeof raw) != 0) {
    Error error = from_errno(errno, "reach the node");
    error.detail = "weft is not up here; run `weft up` first";
    return fail(std::move(error));
  }
  if (!send_message(fd.get(), fmt::format("{} {} {}\n", name_space, pod, container), -1))
    return fail(from_errno(errno, "ask the node"));
  pollfd ready{fd.get(), POLLIN, 0};
  if (poll(&ready, 1, static_cast<int>(std::chrono::milliseconds(kAnswerTime).count())) != 1)
    return fail(Error::deadline("the node does not answer"));
  Guest guest;
  TRY(const std::string text, receive_message(fd.get(), guest.process));
  TRY(const codec::Value answer, codec::parse_json(text));
  if (const codec::Value* error = answer.find("error")) return fail(Code::not_found, Side::local, error->as_string());
  if (!guest.process) return fail(Code::protocol, Side::local, "the node's answer brings no process");
  for (const codec::Value& entry : answer.get("environment").as_array()) guest.environment.push_back(entry.as_string());
  guest.working_directory = answer.get("workingDirectory").as_string();
  guest.container = answer.get("container").as_string();
  return guest;
}

}  // namespace weft::node
