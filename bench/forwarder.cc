// forwarder: the floor a proxy is measured against. Accepts on a loopback port, connects each connection to another
// loopback port and copies bytes both ways with read and write on one epoll loop; it parses nothing and logs nothing.
//
//   forwarder LISTEN_PORT UPSTREAM_PORT
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
constexpr int kEventsATurn = 256;
constexpr int kBacklog = 1024;

enum class Flow { waits, ended, broken };

// Bytes on their way from one socket to another.
class Direction {
 public:
  Direction(int from, int to) : from_(from), to_(to) {}

  // Copies until one side would block; passes the end of the stream on.
  Flow pump() {
    while (!ended_) {
      if (begin_ < end_) {
        const ssize_t count = write(to_, data_.data() + begin_, end_ - begin_);
        if (count < 0) return errno == EAGAIN ? Flow::waits : Flow::broken;
        begin_ += static_cast<size_t>(count);
        continue;
      }
      const ssize_t count = read(from_, data_.data(), data_.size());
      if (count < 0) return errno == EAGAIN ? Flow::waits : Flow::broken;
      begin_ = 0;
      end_ = static_cast<size_t>(count);
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
  size_t begin_ = 0;
  size_t end_ = 0;
  bool ended_ = false;
  std::array<char, kBufferBytes> data_;
};

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
  Direction there_;
  Direction back_;
  bool done_ = false;
};

[[noreturn]] void give_up(const char* doing) {
  std::perror(doing);
  std::exit(1);
}

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

void watch(int epoll, int fd, Pair* pair) {
  epoll_event event{.events = EPOLLIN | EPOLLOUT | EPOLLRDHUP | EPOLLET, .data = {.ptr = pair}};
  if (epoll_ctl(epoll, EPOLL_CTL_ADD, fd, &event) != 0) give_up("epoll_ctl");
}

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
    auto* pair = new Pair(downstream, upstream);  // freed by run() when it is done
    watch(epoll, downstream, pair);
    watch(epoll, upstream, pair);
  }
}

void run(int epoll, int listener, const sockaddr_in& upstream) {
  std::array<epoll_event, kEventsATurn> events;
  std::vector<std::unique_ptr<Pair>> finished;
  for (;;) {
    const int count = epoll_wait(epoll, events.data(), kEventsATurn, -1);
    for (int index = 0; index < count; ++index) {
      auto* pair = static_cast<Pair*>(events[static_cast<size_t>(index)].data.ptr);
      if (pair == nullptr) {
        accept_all(epoll, listener, upstream);
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
  if (argc != 3) {
    std::fprintf(stderr, "usage: forwarder LISTEN_PORT UPSTREAM_PORT\n");
    return 1;
  }
  std::signal(SIGPIPE, SIG_IGN);
  const int epoll = epoll_create1(0);
  if (epoll < 0) give_up("epoll_create1");
  const int listener = listen_on(loopback(argv[1]));
  watch(epoll, listener, nullptr);
  run(epoll, listener, loopback(argv[2]));
}
