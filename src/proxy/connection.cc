#include "proxy/connection.h"

#include "base/log.h"
#include "http/h1/server.h"
#include "http/h2/server.h"
#include "proxy/serve.h"
#include "proxy/tunnel.h"
#include "proxy/worker.h"

namespace weft::proxy {

namespace {

constexpr std::string_view kPreface = "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n";  // RFC 9113 §3.4
constexpr Duration kDetectTime = 15s;                                      // for the first bytes of an HTTP connection

bool in_range(const config::Cidr& range, const io::Address& address) {
  auto parsed = io::Address::parse_ip(range.address, 0);
  if (!parsed || parsed->family() != address.family()) return false;
  sockaddr_storage a;
  sockaddr_storage b;
  parsed->to_sockaddr(a);
  address.to_sockaddr(b);
  const auto* bytes_a = reinterpret_cast<const uint8_t*>(&a) + (a.ss_family == AF_INET ? 4 : 8);
  const auto* bytes_b = reinterpret_cast<const uint8_t*>(&b) + (a.ss_family == AF_INET ? 4 : 8);
  for (int bit = 0; bit < range.length; ++bit) {
    const uint8_t mask = static_cast<uint8_t>(0x80 >> (bit % 8));
    if ((bytes_a[bit / 8] & mask) != (bytes_b[bit / 8] & mask)) return false;
  }
  return true;
}

bool in_mesh(const Snapshot& snapshot, const io::Address& address) {
  return std::ranges::any_of(snapshot.mesh_ranges, [&](const config::Cidr& range) { return in_range(range, address); });
}

// Istio's name of the listener for an address: "10.96.0.10_80".
std::string listener_name(const io::Address& address) { return fmt::format("{}_{}", address.host(), address.port()); }

std::shared_ptr<const config::Listener> known_listener(const Snapshot& snapshot, const io::Address& original) {
  if (auto exact = Snapshot::find(snapshot.listeners, listener_name(original))) return exact;
  return Snapshot::find(snapshot.listeners, fmt::format("0.0.0.0_{}", original.port()));
}

// use_original_dst: the listener for the address the client meant, else the one that accepted.
io::Task<std::shared_ptr<const config::Listener>> hand_over(Worker& worker,
                                                            std::shared_ptr<const config::Listener> bound,
                                                            const io::Address& original) {
  if (!bound->hand_over_by_original) co_return std::move(bound);
  if (auto known = known_listener(worker.snapshot(), original)) co_return std::move(known);
  if (bound->direction != config::Direction::outbound || !in_mesh(worker.snapshot(), original))
    co_return std::move(bound);
  auto asked = co_await worker.listener_named(listener_name(original));
  if (asked) co_return std::move(*asked);
  // An address in the mesh's ranges that the control plane does not know is nobody's: passed on as it is.
  if (asked.error().code == Code::not_found) co_return std::move(bound);
  co_return fail(asked.error());
}

enum class Protocol : uint8_t { http1, http2 };

// Reads as little as tells HTTP/2 from HTTP/1; what was read is kept in `read`.
io::Task<Protocol> detect(io::Stream& stream, http::Bytes& read, TimePoint deadline) {
  std::array<std::byte, kPreface.size()> buffer;
  size_t have = 0;
  while (have < buffer.size()) {
    CO_TRY(const size_t n, co_await io::read_some(stream, std::span(buffer).subspan(have), deadline));
    if (n == 0) co_return fail(Code::closed, Side::downstream, "closed before a request");
    have += n;
    const std::string_view text(reinterpret_cast<const char*>(buffer.data()), have);
    if (!kPreface.starts_with(text)) {
      read.append_copy(text);
      co_return Protocol::http1;
    }
  }
  read.append_copy({reinterpret_cast<const char*>(buffer.data()), have});
  co_return Protocol::http2;
}

io::Task<void> serve_http(Connection& connection, io::Stream& stream, const config::HttpConnection& http) {
  http::ServeOptions options{
      .handler = {&connection, serve_request}, .limits = {}, .drain = &connection.drain, .already_read = {}};
  options.limits.idle = http.idle_timeout > 0s ? http.idle_timeout : Duration::max();
  if (http.request_headers_timeout > 0s) options.limits.head_time = http.request_headers_timeout;
  options.limits.max_concurrent_streams = http.max_concurrent_streams;
  Protocol protocol = http.codec == config::HttpCodec::http2 ? Protocol::http2 : Protocol::http1;
  if (http.codec == config::HttpCodec::detect) {
    CO_TRY(protocol, co_await detect(stream, options.already_read, connection.worker.loop().now() + kDetectTime));
  }
  if (protocol == Protocol::http2) co_return co_await http::h2::serve(stream, std::move(options));
  co_return co_await http::h1::serve(stream, std::move(options));
}

// Counts a connection as open for as long as it lives.
class Open {
 public:
  explicit Open(observe::Metrics& metrics) : metrics_(metrics) { metrics_.connection_opened(); }
  Open(const Open&) = delete;
  ~Open() { metrics_.connection_closed(); }

 private:
  observe::Metrics& metrics_;
};

}  // namespace

const config::FilterChain* choose_chain(const config::Listener& listener, const io::Address& destination) {
  const config::FilterChain* best = nullptr;
  int best_score = -1;
  for (const config::FilterChain& chain : listener.chains) {
    const config::FilterChainMatch& match = chain.match;
    int score = 0;
    if (match.destination_port) {
      if (*match.destination_port != destination.port()) continue;
      score += 1000;
    }
    if (!match.destinations.empty()) {
      int longest = -1;
      for (const config::Cidr& range : match.destinations) {
        if (in_range(range, destination)) longest = std::max<int>(longest, range.length);
      }
      if (longest < 0) continue;
      score += 1 + longest;
    }
    // Nothing here terminates or inspects TLS: such chains are for connections we cannot have.
    if (match.transport_protocol == "tls" || !match.server_names.empty() || !match.application_protocols.empty())
      continue;
    if (score > best_score) {
      best = &chain;
      best_score = score;
    }
  }
  if (!best && listener.default_chain) return &*listener.default_chain;
  return best;
}

void refresh(Connection& connection) {
  Worker& worker = connection.worker;
  if (connection.generation == worker.generation()) return;
  connection.generation = worker.generation();
  const Snapshot& snapshot = worker.snapshot();
  std::shared_ptr<const config::Listener> now;
  if (connection.listener->name != connection.bound_name) now = known_listener(snapshot, connection.original);
  if (!now) now = Snapshot::find(snapshot.listeners, connection.listener->name);
  if (!now || now == connection.listener) return;
  const config::FilterChain* chain = choose_chain(*now, connection.original);
  // A port that changed from HTTP to TCP takes effect with the next connection.
  if (!chain || chain->terminal.index() != connection.chain->terminal.index()) return;
  connection.listener = std::move(now);
  connection.chain = chain;
}

io::Task<void> serve_connection(Worker& worker, http::Drain& drain, std::shared_ptr<const config::Listener> bound,
                                std::unique_ptr<io::Stream> stream) {
  const Open open(worker.metrics());
  Connection connection{.worker = worker, .drain = drain};
  connection.local = stream->local();
  connection.peer = stream->peer();
  connection.original = connection.local;
  connection.bound_name = bound->name;
  if (bound->hand_over_by_original || bound->take_original) {
    if (auto original = stream->original_destination()) connection.original = *original;
  }
  auto listener = co_await hand_over(worker, bound, connection.original);
  connection.generation = worker.generation();
  if (!listener) {
    log_refused(connection, *bound, listener.error());
    stream->reset();
    co_return {};
  }
  connection.listener = std::move(*listener);
  connection.chain = choose_chain(*connection.listener, connection.original);
  if (!connection.chain) {
    log_refused(connection, *connection.listener,
                {Code::not_found, Side::local, Retry::never,
                 "no filter chain of listener " + connection.listener->name + " matches"});
    stream->reset();
    co_return {};
  }
  // The chain is looked up again for each request; the terminal chosen here is kept alive by this copy.
  const auto listener_of_chain = connection.listener;
  Result<void> ended;
  if (const auto* http = std::get_if<config::HttpConnection>(&connection.chain->terminal)) {
    ended = co_await serve_http(connection, *stream, *http);
  } else {
    ended = co_await serve_tunnel(connection, *stream, std::get<config::TcpProxy>(connection.chain->terminal));
  }
  if (!ended && ended.error().code != Code::cancelled) {
    log::debug("connection from {}: {}", connection.peer.to_string(), to_string(ended.error()));
  }
  co_return {};
}

}  // namespace weft::proxy
