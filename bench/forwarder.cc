// forwarder: the floor a proxy is measured against. Accepts on a loopback port, connects each connection to another
// loopback port and copies bytes both ways on one epoll loop; it parses nothing and logs nothing.
//
//   forwarder LISTEN_PORT UPSTREAM_PORT          by read and write
//   forwarder LISTEN_PORT UPSTREAM_PORT splice   by splice through a pipe
//
// One thread. Ends on a signal. A connection whose upstream cannot be reached is closed.
#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <vector>

namespace {

constexpr size_t kBufferBytes = 16 * 1024;  // as much as a proxy reads at once
constexpr size_t kPipeBytes = 64 * 1024;    // what a pipe holds unless told otherwise
constexpr int kEventsATurn = 256;
constexpr int kBacklog = 1024;

enum class Flow { waits, ended, broken };

[[noreturn]] void give_up(const char* doing) {
  std::perror(doing);
  std::exit(1);
}

// Bytes on their way from one socket to another: where they are between reading and writing.
class Buffer {
 public:
  bool empty() const { return begin_ == end_; }
  ssize_t fill(int from) {
    const ssize_t count = read(from, data_.data(), data_.size());
    begin_ = 0;
    end_ = count > 0 ? static_cast<size_t>(count) : 0;
    return count;
  }
  ssize_t drain(int to) {
    const ssize_t count = write(to, data_.data() + begin_, end_ - begin_);
    if (count > 0) begin_ += static_cast<size_t>(count);
    return count;
  }

 private:
  size_t begin_ = 0;
  size_t end_ = 0;
  std::array<char, kBufferBytes> data_;
};

class Pipe {
 public:
  Pipe() {
    if (pipe2(ends_.data(), O_NONBLOCK) != 0) give_up("pipe2");
  }
  Pipe(const Pipe&) = delete;
  Pipe& operator=(const Pipe&) = delete;
  ~Pipe() {
    close(ends_[0]);
    close(ends_[1]);
  }
  bool empty() const { return held_ == 0; }
  ssize_t fill(int from) { return moved(splice(from, nullptr, ends_[1], nullptr, kPipeBytes, kHow), 1); }
  ssize_t drain(int to) { return moved(splice(ends_[0], nullptr, to, nullptr, held_, kHow), -1); }

 private:
  static constexpr unsigned kHow = SPLICE_F_MOVE | SPLICE_F_NONBLOCK;
  ssize_t moved(ssize_t count, int sign) {
    if (count > 0) held_ = sign > 0 ? held_ + static_cast<size_t>(count) : held_ - static_cast<size_t>(count);
    return count;
  }

  std::array<int, 2> ends_;
  size_t held_ = 0;
};

template <class Between>
class Direction {
 public:
  Direction(int from, int to) : from_(from), to_(to) {}

  // Copies until one side would block; passes the end of the stream on.
  Flow pump() {
    while (!ended_) {
      if (!between_.empty()) {
        if (between_.drain(to_) < 0) return errno == EAGAIN ? Flow::waits : Flow::broken;
        continue;
      }
      const ssize_t count = between_.fill(from_);
      if (count < 0) return errno == EAGAIN ? Flow::waits : Flow::broken;
      if (count == 0) {
        ended_ = true;
        shutdown(to_, SHUT_WR);
      }
    }
    return Flow::ended;
  }

 private:
  int from_;
  int to_;
  bool ended_ = false;
  Between between_;
};

template <class Between>
class Pair {
 public:
  Pair(int downstream, int upstream)
      : downstream_(downstream), upstream_(upstream), there_(downstream, upstream), back_(upstream, downstream) {}
  Pair(const Pair&) = delete;
  Pair& operator=(const Pair&) = delete;
  ~Pair() {
    close(downstream_);
    close(upstream_);
  }

  bool done() const { return done_; }

  // Copies what can be copied now. A pair that is done lives to the end of the turn, which may hold events of both its
  // sockets.
  void pump() {
    const Flow there = there_.pump();
    const Flow back = back_.pump();
    done_ = there == Flow::broken || back == Flow::broken || (there == Flow::ended && back == Flow::ended);
  }

 private:
  int downstream_;
  int upstream_;
  Direction<Between> there_;
  Direction<Between> back_;
  bool done_ = false;
};

sockaddr_in loopback(const char* port) {
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_port = htons(static_cast<uint16_t>(std::atoi(port)));
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  return address;
}

void set_no_delay(int fd) {
  const int on = 1;
  setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
}

int listen_on(const sockaddr_in& address) {
  const int fd = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0);
  const int on = 1;
  setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
  if (bind(fd, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0) give_up("bind");
  if (listen(fd, kBacklog) != 0) give_up("listen");
  return fd;
}

// A blocking connect on loopback, so that the loop knows no half-open state.
int connect_to(const sockaddr_in& address) {
  const int fd = socket(AF_INET, SOCK_STREAM, 0);
  if (connect(fd, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0) {
    close(fd);
    return -1;
  }
  return fd;
}

void watch(int epoll, int fd, void* pair) {
  epoll_event event{.events = EPOLLIN | EPOLLOUT | EPOLLRDHUP | EPOLLET, .data = {.ptr = pair}};
  if (epoll_ctl(epoll, EPOLL_CTL_ADD, fd, &event) != 0) give_up("epoll_ctl");
}

template <class Between>
void accept_all(int epoll, int listener, const sockaddr_in& upstream_address) {
  for (;;) {
    const int downstream = accept4(listener, nullptr, nullptr, SOCK_NONBLOCK);
    if (downstream < 0) return;
    const int upstream = connect_to(upstream_address);
    if (upstream < 0) {
      close(downstream);
      continue;
    }
    set_no_delay(downstream);
    set_no_delay(upstream);
    fcntl(upstream, F_SETFL, O_NONBLOCK);
    auto* pair = new Pair<Between>(downstream, upstream);  // freed by run() when it is done
    watch(epoll, downstream, pair);
    watch(epoll, upstream, pair);
  }
}

template <class Between>
[[noreturn]] void run(int epoll, int listener, const sockaddr_in& upstream) {
  std::array<epoll_event, kEventsATurn> events;
  std::vector<std::unique_ptr<Pair<Between>>> finished;
  for (;;) {
    const int count = epoll_wait(epoll, events.data(), kEventsATurn, -1);
    for (int index = 0; index < count; ++index) {
      auto* pair = static_cast<Pair<Between>*>(events[static_cast<size_t>(index)].data.ptr);
      if (pair == nullptr) {
        accept_all<Between>(epoll, listener, upstream);
      } else if (!pair->done()) {
        pair->pump();
        if (pair->done()) finished.emplace_back(pair);
      }
    }
    finished.clear();
  }
}

}  // namespace

int main(int argc, char** argv) {
  const bool splices = argc == 4 && std::string_view(argv[3]) == "splice";
  if (argc != 3 && !splices) {
    std::fprintf(stderr, "usage: forwarder LISTEN_PORT UPSTREAM_PORT [splice]\n");
    return 1;
  }
  std::signal(SIGPIPE, SIG_IGN);
  const int epoll = epoll_create1(0);
  if (epoll < 0) give_up("epoll_create1");
  const int listener = listen_on(loopback(argv[1]));
  watch(epoll, listener, nullptr);
  if (splices) run<Pipe>(epoll, listener, loopback(argv[2]));
  run<Buffer>(epoll, listener, loopback(argv[2]));
}
