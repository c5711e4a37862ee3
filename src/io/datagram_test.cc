#include "io/datagram.h"

#include <gtest/gtest.h>

#include <array>

#include "io/task.h"

namespace weft::io {
namespace {

struct Two {
  std::unique_ptr<DatagramSocket> server, client;
};

Task<DatagramSocket::Datagram> next(DatagramSocket& socket, std::span<char> into) {
  const Loop& loop = co_await current_loop();
  const TimePoint deadline = loop.now() + 5s;
  for (;;) {
    CO_TRY(const auto got, socket.try_receive(into));
    if (got) co_return *got;
    CO_TRY_VOID(co_await socket.readable().wait(deadline));
  }
}

Task<void> there_and_back(Two& two) {
  std::array<char, 4> buffer;
  CO_TRY_VOID(two.client->send("hello"));
  CO_TRY(const auto came, co_await next(*two.server, buffer));
  EXPECT_EQ(came.size, 5U) << "as it came";
  EXPECT_EQ(std::string_view(buffer.data(), buffer.size()), "hell");
  EXPECT_EQ(came.from, two.client->local());
  two.server->send_to(came.from, "yes");
  CO_TRY(const auto answer, co_await next(*two.client, buffer));
  EXPECT_EQ(std::string_view(buffer.data(), answer.size), "yes");
  // Of a peer that is gone the network tells.
  two.server.reset();
  CO_TRY_VOID(two.client->send("hello"));
  const auto refused = co_await next(*two.client, buffer);
  EXPECT_FALSE(refused);
  EXPECT_EQ(refused.error().code, Code::refused);
  co_return {};
}

TEST(DatagramSocket, SaysWhoWroteAndHowMuchAndWhenNobodyIsThere) {
  SystemClock clock;
  for (const char* host : {"127.0.0.1", "::1"}) {
    Loop loop(clock);
    auto server = DatagramSocket::bind(loop, *Address::parse_ip(host, 0));
    if (!server && std::string_view(host) == "::1") continue;  // a kernel without IPv6
    ASSERT_TRUE(server) << to_string(server.error());
    auto client = DatagramSocket::connect(loop, (*server)->local(), 0);
    ASSERT_TRUE(client) << to_string(client.error());
    EXPECT_FALSE(DatagramSocket::bind(loop, (*server)->local())) << "it is taken";
    Two two{std::move(*server), std::move(*client)};
    const auto done = loop.run(there_and_back(two));
    EXPECT_TRUE(done) << to_string(done.error());
  }
}

}  // namespace
}  // namespace weft::io
