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

}  // namespace
}  // namespace weft::io
