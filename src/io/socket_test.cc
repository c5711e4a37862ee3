#include "io/socket.h"

#include <fcntl.h>
#include <gtest/gtest.h>
#include <sys/socket.h>
#include <unistd.h>

#include <filesystem>

namespace weft::io {
namespace {

struct UnixSocket : ::testing::Test {
  UnixSocket() {
    std::string form = (std::filesystem::temp_directory_path() / "weft-socket-XXXXXX").string();
    folder = mkdtemp(form.data());
    address = Address::unix_socket(folder + "/door.sock");
  }
  ~UnixSocket() override { std::filesystem::remove_all(folder); }

  // As a process that was killed leaves it: the name is there, and nobody behind it.
  void leave_over() const {
    sockaddr_storage raw;
    const socklen_t length = address.to_sockaddr(raw);
    const int fd = ::socket(AF_UNIX, SOCK_STREAM, 0);
    ASSERT_EQ(::bind(fd, reinterpret_cast<sockaddr*>(&raw), length), 0);
    ASSERT_EQ(::listen(fd, 1), 0);
    ::close(fd);
  }

  SystemClock clock;
  Loop loop{clock};
  SocketNetwork network{loop};
  std::string folder;
  Address address;
};

TEST_F(UnixSocket, WhatAKilledProcessLeftIsNotInTheWay) {
  leave_over();
  const auto acceptor = network.listen(address, {});
  EXPECT_TRUE(acceptor) << to_string(acceptor.error());
}

TEST_F(UnixSocket, OneThatSomebodyServesIsInUse) {
  const auto first = network.listen(address, {});
  ASSERT_TRUE(first);
  const auto second = network.listen(address, {});
  ASSERT_FALSE(second);
  EXPECT_EQ(second.error().code, Code::conflict);
  EXPECT_TRUE(std::filesystem::exists(address.path()));
}

TEST_F(UnixSocket, AFileIsNotTakenForASocket) {
  ::close(::creat(address.path().c_str(), 0600));
  EXPECT_FALSE(network.listen(address, {}));
  EXPECT_TRUE(std::filesystem::is_regular_file(address.path()));
}

// As a child between fork and exec, or one that inherits it: what is closed here lives on there, and so would its place
// among the events waited for.
Task<void> close_what_another_has(Loop& loop, SocketNetwork& network, const Address& address) {
  CO_TRY(const auto acceptor, network.listen(address, {}));
  CO_TRY(const auto client, co_await network.connect(address, {}, loop.now() + 5s));
  CO_TRY_VOID(co_await acceptor->readable().wait(loop.now() + 5s));
  CO_TRY(auto served, acceptor->try_accept());
  const int copy = ::dup(served->fd());
  served.reset();
  const iovec word{const_cast<char*>("word"), 4};
  EXPECT_EQ(client->try_write({&word, 1}).state, Io::ok);
  CO_TRY_VOID(co_await sleep_until(loop.now() + 20ms));
  ::close(copy);
  co_return {};
}

TEST_F(UnixSocket, WhatWasClosedIsHeardOfNoMoreThoughAnotherProcessHasIt) {
  const auto ran = loop.run(close_what_another_has(loop, network, address));
  EXPECT_TRUE(ran) << to_string(ran.error());
}

// By TCP: a Unix socket knows no reset.
Task<void> leave_unread(Loop& loop, SocketNetwork& network, bool by_reset) {
  const TimePoint deadline = loop.now() + 5s;
  CO_TRY(const auto acceptor, network.listen(Address::loopback(0), {}));
  CO_TRY(auto client, co_await network.connect(acceptor->local(), {}, deadline));
  CO_TRY_VOID(co_await acceptor->readable().wait(deadline));
  CO_TRY(auto served, acceptor->try_accept());
  CO_TRY_VOID(co_await write_all(*client, "unread", deadline));
  CO_TRY_VOID(co_await served->readable().wait(deadline));
  EXPECT_FALSE(served->hung_up().is_set());
  if (by_reset) client->reset();
  else client->shutdown_write();
  CO_TRY_VOID(co_await served->hung_up().wait(deadline));
  EXPECT_EQ(served->was_reset(), by_reset);
  co_return {};
}

struct TcpSocket : ::testing::Test {
  SystemClock clock;
  Loop loop{clock};
  SocketNetwork network{loop};
};

TEST_F(TcpSocket, ThatItsPeerHasHungUpIsHeardBeforeWhatIsUnreadIsRead) {
  for (const bool by_reset : {false, true}) {
    const auto ran = loop.run(leave_unread(loop, network, by_reset));
    EXPECT_TRUE(ran) << to_string(ran.error());
  }
}

}  // namespace
}  // namespace weft::io
