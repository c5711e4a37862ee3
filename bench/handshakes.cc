// What a handshake of mutual TLS costs both ends together: in full without a ticket, in full with one given, and when a
// session is resumed (and another ticket given). CPU time of one thread, over connections in memory. Prints medians of
// rounds that take turns.
//
//   build/release/bin/handshakes [rounds]
#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>
#include <ctime>

#include "io/scope.h"
#include "io/testing/memory_network.h"
#include "tls/stream.h"
#include "tls/testing/authority.h"
#include "tls/ticket_keys.h"

namespace weft::bench {
namespace {

constexpr int kHandshakesARound = 100;

struct Ends {
  tls::Context plain;  // a server that gives no tickets
  tls::Context server;
  tls::Context client;
  std::shared_ptr<tls::Sessions> sessions;
};

double cpu_microseconds() {
  timespec time{};
  ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
  return static_cast<double>(time.tv_sec) * 1e6 + static_cast<double>(time.tv_nsec) / 1e3;
}

enum class Kind : uint8_t { plain, full, resumed };

io::Task<void> accept_into(std::unique_ptr<io::Stream> below, const tls::Context& context,
                           std::unique_ptr<tls::Stream>& into) {
  CO_TRY(into, co_await tls::accept(std::move(below), context, kNever));
  co_return {};
}

// Resumed or not: as it should be, else nothing is measured.
io::Task<void> handshake(io::Scope& scope, const Ends& ends, Kind kind) {
  auto below = io::testing::memory_pair();
  std::unique_ptr<tls::Stream> server;
  scope.spawn(accept_into(std::move(below.server), kind == Kind::plain ? ends.plain : ends.server, server));
  CO_TRY(auto client, co_await tls::connect(std::move(below.client), ends.client, "shop", kNever, ends.sessions));
  CO_TRY_VOID(co_await scope.join());
  std::array<std::byte, 16> none;
  (void)client->try_read(none);  // the ticket
  CHECK(client->resumed() == (kind == Kind::resumed) && server->resumed() == client->resumed());
  co_return {};
}

double round_of(io::Loop& loop, Ends& ends, Kind kind) {
  const double began = cpu_microseconds();
  for (int i = 0; i < kHandshakesARound; ++i) {
    if (kind != Kind::resumed) ends.sessions = std::make_shared<tls::Sessions>();
    CHECK(loop.run(io::with_scope(handshake, std::cref(ends), kind)));
  }
  return (cpu_microseconds() - began) / kHandshakesARound;
}

double median(std::vector<double> values) {
  std::ranges::sort(values);
  return values[values.size() / 2];
}

Ends make_ends() {
  const std::string& roots = tls::testing::root().certificate;
  const std::string account = "spiffe://cluster.local/ns/shop/sa/cart";
  tls::ServerOptions server{.identity = tls::testing::leaf({.uris = {account}}),
                            .roots = roots,
                            .client_certificate = tls::ClientCertificate::required,
                            .tickets = std::make_shared<tls::TicketKeys>()};
  tls::ClientOptions client{.identity = tls::testing::leaf({.uris = {account}}),
                            .roots = roots,
                            .server_names = {{tls::NameMatch::exact, account, tls::NameMatch::uri}},
                            .resumes = true};
  tls::ServerOptions plain = server;
  plain.tickets.reset();
  return {tls::Context::server(plain).value(), tls::Context::server(server).value(),
          tls::Context::client(client).value(), std::make_shared<tls::Sessions>()};
}

void measure(int rounds) {
  SystemClock clock;
  io::Loop loop(clock);
  Ends ends = make_ends();
  std::vector<double> plain;
  std::vector<double> full;
  std::vector<double> resumed;
  for (int i = 0; i < rounds; ++i) {
    plain.push_back(round_of(loop, ends, Kind::plain));
    full.push_back(round_of(loop, ends, Kind::full));
    resumed.push_back(round_of(loop, ends, Kind::resumed));
  }
  const double base = median(plain);
  fmt::print("full without a ticket {:.0f} us; with one {:.0f} us, x {:.2f}; resumed {:.0f} us, x {:.2f} ({} x {})\n",
             base, median(full), median(full) / base, median(resumed), median(resumed) / base, rounds,
             kHandshakesARound);
}

}  // namespace
}  // namespace weft::bench

int main(int argc, char** argv) {
  weft::bench::measure(argc > 1 ? std::max(std::atoi(argv[1]), 1) : 31);
  return 0;
}
