#include "node/sandbox.h"

#include <gtest/gtest.h>
#include <netinet/in.h>
#include <poll.h>
#include <signal.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>

#include "node/fd.h"
#include "node/proc_file.h"
#include "node/testing/in_sandbox.h"

namespace weft::node {
namespace {

TEST(Sandbox, IsFirstProcessAndRootOfAWorldWithoutRoutes) {
  EXPECT_TRUE(testing::in_sandbox([] {
    EXPECT_EQ(getpid(), 1);
    EXPECT_EQ(getuid(), 0U);
    const auto routes = read_small_file("/proc/net/route");
    ASSERT_TRUE(routes) << routes.error().detail;
    EXPECT_LE(std::count(routes->begin(), routes->end(), '\n'), 1) << *routes;  // at most the heading
  }));
}

// The promise behind "nothing half-started left behind": a watcher killed outright takes the world with it.
TEST(Sandbox, DiesWithItsWatcher) {
  int ends[2];
  ASSERT_EQ(pipe(ends), 0);
  Fd read_end(ends[0]);
  Fd write_end(ends[1]);
  const pid_t watcher = fork();
  if (watcher == 0) {
    read_end.reset();
    if (!enter_sandbox()) _exit(3);
    if (fork() == 0) {
      pause();
      _exit(0);
    }
    (void)!write(write_end.get(), "1", 1);
    pause();
    _exit(0);
  }
  write_end.reset();
  char byte;
  ASSERT_EQ(read(read_end.get(), &byte, 1), 1);
  kill(watcher, SIGKILL);
  waitpid(watcher, nullptr, 0);
  pollfd all_gone{read_end.get(), POLLIN, 0};
  ASSERT_EQ(poll(&all_gone, 1, 10'000), 1);
  EXPECT_EQ(read(read_end.get(), &byte, 1), 0);  // no process holds the writing end
}

TEST(Sandbox, PassesSignalsInAndTheStatusOut) {
  int ends[2];
  ASSERT_EQ(pipe(ends), 0);
  const pid_t watcher = fork();
  if (watcher == 0) {
    sigset_t term;
    sigemptyset(&term);
    sigaddset(&term, SIGTERM);
    sigprocmask(SIG_BLOCK, &term, nullptr);
    if (!enter_sandbox()) _exit(3);
    (void)!write(ends[1], "1", 1);
    int received = 0;
    sigwait(&term, &received);
    _exit(received == SIGTERM ? 42 : 1);
  }
  char byte;
  ASSERT_EQ(read(ends[0], &byte, 1), 1);
  kill(watcher, SIGTERM);
  int status = 0;
  waitpid(watcher, &status, 0);
  EXPECT_EQ(WEXITSTATUS(status), 42);
  close(ends[0]);
  close(ends[1]);
}

TEST(Sandbox, SocketsOpenedBeforeKeepTheHostsNetwork) {
  const Fd listener(socket(AF_INET, SOCK_STREAM, 0));
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  socklen_t length = sizeof address;
  ASSERT_EQ(bind(listener.get(), reinterpret_cast<sockaddr*>(&address), length), 0);
  ASSERT_EQ(listen(listener.get(), 1), 0);
  ASSERT_EQ(getsockname(listener.get(), reinterpret_cast<sockaddr*>(&address), &length), 0);
  const Fd client(socket(AF_INET, SOCK_STREAM, 0));
  ASSERT_EQ(connect(client.get(), reinterpret_cast<sockaddr*>(&address), length), 0);
  EXPECT_TRUE(testing::in_sandbox([&] {
    const Fd accepted(accept(listener.get(), nullptr, nullptr));
    ASSERT_TRUE(accepted);
    EXPECT_EQ(send(accepted.get(), "in", 2, 0), 2);
  }));
  char text[2];
  EXPECT_EQ(recv(client.get(), text, 2, MSG_WAITALL), 2);
}

}  // namespace
}  // namespace weft::node
