// Two ends of a connection that shake hands, in memory: what tests of streams and of contexts begin with.
//
// Only for tests; one loop.
#pragma once

#include <gtest/gtest.h>

#include "io/scope.h"
#include "io/testing/manual_clock.h"
#include "io/testing/memory_network.h"
#include "tls/stream.h"
#include "tls/testing/authority.h"

namespace weft::tls::testing {

inline const std::string kHost = "server.test";

// Both ends' outcomes of a handshake.
struct Ends {
  Result<std::unique_ptr<Stream>> client = fail(Error::cancelled());
  Result<std::unique_ptr<Stream>> server = fail(Error::cancelled());
};

inline io::Task<void> do_accept(std::unique_ptr<io::Stream> below, Context context, TimePoint deadline,
                                Result<std::unique_ptr<Stream>>& into, std::string already_read = {}) {
  into = co_await accept(std::move(below), context, deadline, std::move(already_read));
  co_return {};
}

inline io::Task<void> do_connect(std::unique_ptr<io::Stream> below, Context context, std::string host,
                                 TimePoint deadline, Result<std::unique_ptr<Stream>>& into) {
  into = co_await connect(std::move(below), context, host, deadline);
  co_return {};
}

inline io::Task<void> shake_hands(io::Scope& scope, const Context& server, const Context& client,
                                  const std::string& host, io::testing::MemoryPair& pair, Ends& ends) {
  const TimePoint deadline = scope.loop().now() + 10s;
  scope.spawn(do_accept(std::move(pair.server), server, deadline, ends.server));
  scope.spawn(do_connect(std::move(pair.client), client, host, deadline, ends.client));
  co_return co_await scope.join();
}

// Until its end.
inline io::Task<void> receive_all(io::Stream& stream, std::string& into, TimePoint deadline) {
  std::array<std::byte, 5000> buffer;
  for (;;) {
    CO_TRY(size_t n, co_await io::read_some(stream, buffer, deadline));
    if (n == 0) co_return {};
    into.append(reinterpret_cast<char*>(buffer.data()), n);
  }
}

// A loop on a manual clock and a connection between two ends.
class TwoEnds : public ::testing::Test {
 protected:
  void handshake(const Context& server, const Context& client, const std::string& host = kHost,
                 const io::testing::Faults& faults = {}) {
    auto pair = io::testing::memory_pair(faults);
    below_client_ = pair.client.get();
    below_server_ = pair.server.get();
    ends_ = std::make_unique<Ends>();
    run(io::with_scope(shake_hands, std::cref(server), std::cref(client), std::cref(host), std::ref(pair),
                       std::ref(*ends_)));
  }
  void run(io::Task<void> task) {
    const auto result = loop_.run(std::move(task));
    ASSERT_TRUE(result) << to_string(result.error());
  }
  Stream& client() { return **ends_->client; }
  Stream& server() { return **ends_->server; }
  void expect_both_fail(Code server_code, Code client_code, std::string_view reason) {
    ASSERT_FALSE(ends_->server);
    EXPECT_EQ(ends_->server.error().code, server_code) << to_string(ends_->server.error());
    EXPECT_EQ(ends_->server.error().side, Side::downstream);
    ASSERT_FALSE(ends_->client);
    EXPECT_EQ(ends_->client.error().code, client_code) << to_string(ends_->client.error());
    EXPECT_EQ(ends_->client.error().side, Side::upstream);
    EXPECT_EQ(ends_->client.error().retry, Retry::safe);
    EXPECT_NE((to_string(ends_->client.error()) + to_string(ends_->server.error())).find(reason), std::string::npos)
        << to_string(ends_->client.error());
  }

  io::testing::ManualClock clock_;
  io::Loop loop_{clock_};
  std::unique_ptr<Ends> ends_;
  io::Stream* below_client_ = nullptr;
  io::Stream* below_server_ = nullptr;
};

}  // namespace weft::tls::testing
