#include "proxy/testing/bench.h"

#include <gtest/gtest.h>
#include <unistd.h>

#include <fstream>

#include "http/h1/client.h"
#include "http/h1/server.h"
#include "http/h2/server.h"
#include "tls/stream.h"

namespace weft::proxy::testing {

namespace {

io::Address parse(const std::string& address) {
  auto parsed = io::Address::parse(address);
  CHECK(parsed);
  return *parsed;
}

config::Address config_address(const std::string& text) {
  const io::Address address = parse(text);
  return {.host = address.host(), .port = address.port(), .path = {}};
}

}  // namespace

ConfigBuilder& ConfigBuilder::cluster(std::string name, std::vector<std::string> addresses) {
  config::Cluster made;
  made.name = std::move(name);
  return cluster(std::move(made), std::move(addresses));
}

ConfigBuilder& ConfigBuilder::cluster(config::Cluster made, std::vector<std::string> addresses) {
  auto endpoints = std::make_shared<config::EndpointSet>();
  endpoints->name = made.name;
  for (const std::string& address : addresses) {
    config::Endpoint endpoint;
    endpoint.address = config_address(address);
    endpoints->endpoints.push_back(std::move(endpoint));
  }
  made.discovery = made.discovery == config::Discovery::original_dst ? made.discovery : config::Discovery::eds;
  next.endpoints[made.name] = std::move(endpoints);
  const std::string name = made.name;
  next.clusters[name] = std::make_shared<config::Cluster>(std::move(made));
  return *this;
}

ConfigBuilder& ConfigBuilder::remove_cluster(const std::string& name) {
  next.clusters.erase(name);
  next.endpoints.erase(name);
  return *this;
}

ConfigBuilder& ConfigBuilder::listener(std::string name, std::string address, std::vector<config::Route> routes,
                                       config::Direction direction) {
  auto table = std::make_shared<config::RouteTable>();
  table->name = name + "-routes";
  config::VirtualHost host;
  host.name = "all";
  host.domains = {"*"};
  host.routes = std::move(routes);
  table->hosts.push_back(std::move(host));
  CHECK(table->domains.add("*", 0));
  config::HttpConnection http;
  http.routes = std::move(table);
  http.access_logs = {{"log", {}}};
  config::FilterChain chain;
  chain.terminal = std::move(http);
  auto made = std::make_shared<config::Listener>();
  made->name = name;
  made->address = config_address(address);
  made->direction = direction;
  made->chains.push_back(std::move(chain));
  next.listeners[name] = std::move(made);
  return *this;
}

ConfigBuilder& ConfigBuilder::tcp_listener(std::string name, std::string address, std::string cluster,
                                           config::TcpProxy tcp) {
  tcp.clusters.push_back({.cluster = std::move(cluster), .weight = 1, .mutations = {}, .host_rewrite = {}});
  tcp.access_logs = {{"log", {}}};
  config::FilterChain chain;
  chain.terminal = std::move(tcp);
  auto made = std::make_shared<config::Listener>();
  made->name = name;
  made->address = config_address(address);
  made->chains.push_back(std::move(chain));
  next.listeners[name] = std::move(made);
  return *this;
}

std::shared_ptr<const Snapshot> ConfigBuilder::snapshot() {
  ++next.generation;
  return std::make_shared<Snapshot>(next);
}

config::Route route_to(std::string cluster, std::string prefix) {
  config::Route route;
  route.name = cluster;
  route.path.pattern = std::move(prefix);
  config::Forward forward;
  forward.clusters.push_back({.cluster = std::move(cluster), .weight = 1, .mutations = {}, .host_rewrite = {}});
  route.action = std::move(forward);
  return route;
}

config::Origin origin(std::string name, std::string rule) {
  return {.kind = "VirtualService", .ns = "shop", .name = std::move(name), .rule = std::move(rule)};
}

struct Bench::Served {
  Bench& bench;
  Upstream upstream;
  std::unique_ptr<io::Acceptor> acceptor;
  http::Drain drain;
  io::Event gone;
};

Bench::Bench() {
  char path[] = "/tmp/weft-bench-XXXXXX";
  const int fd = ::mkstemp(path);
  CHECK(fd >= 0);
  log_path = path;
  log_file_ = std::make_shared<observe::LogFile>(fd);
}

Bench::~Bench() { ::unlink(log_path.c_str()); }

Upstream& Bench::upstream(const std::string& address, http::Version version) {
  auto acceptor = network.listen(parse(address), {});
  CHECK(acceptor);
  auto served = std::make_unique<Served>(*this);
  served->upstream.name = address;
  served->upstream.version = version;
  served->acceptor = std::move(*acceptor);
  Upstream& upstream = served->upstream;
  upstreams_[address] = std::move(served);
  if (scope) scope->spawn(serve_upstream(*this, address));
  return upstream;
}

void Bench::remove_upstream(const std::string& address) { upstreams_.at(address)->gone.set(); }

io::Task<void> Bench::answer(void* context, http::ServerStream& stream) {
  auto& served = *static_cast<Served*>(context);
  Upstream& upstream = served.upstream;
  io::Loop& loop = served.bench.loop;
  ++upstream.requests;
  const http::RequestHead& head_seen = stream.head();
  std::string seen =
      fmt::format("{} {}", head_seen.method, head_seen.path.empty() ? head_seen.authority : head_seen.path);
  for (const http::Header& header : stream.head().headers) seen += fmt::format(" {}={}", header.name, header.value);
  upstream.seen.push_back(std::move(seen));
  if (upstream.reset_next > 0) {
    --upstream.reset_next;
    co_return fail(Code::reset, Side::local, "told to");
  }
  if (upstream.switches && stream.head().asks_for_tunnel()) {
    ++upstream.alive;
    http::ResponseHead head(stream.arena());
    head.status = stream.head().protocol.empty() ? 200 : 101;
    for (const auto& [name, value] : upstream.headers) head.headers.add_copy(name, value);
    CO_TRY_VOID(stream.respond(head, false));
    uint64_t moved = 0;
    auto done = co_await http::pump(stream.body(), stream.sink(), 24h, moved);
    --upstream.alive;
    co_return std::move(done);
  }
  ++upstream.alive;
  auto body = co_await http::read_all(stream.body(), 1 << 24, loop.now() + 60s);
  if (body && upstream.delay > 0s) {
    auto slept = co_await io::sleep_until(loop.now() + upstream.delay);
    if (!slept) body = fail(slept.error());
  }
  --upstream.alive;
  if (!body) co_return fail(body.error());
  upstream.trailers_seen.clear();
  if (const http::Headers* came = stream.body().trailers()) {
    for (const http::Header& trailer : *came)
      upstream.trailers_seen += fmt::format("{}={}\n", trailer.name, trailer.value);
  }
  http::ResponseHead head(stream.arena());
  head.status = upstream.status;
  for (const auto& [name, value] : upstream.headers) head.headers.add_copy(name, value);
  CO_TRY_VOID(stream.respond(head, false));
  upstream.body = *body;
  http::BytesSource source{http::Bytes(upstream.says.value_or(upstream.name + " " + *body))};
  http::Headers trailers(stream.arena());
  for (const auto& [name, value] : upstream.trailers) trailers.add_copy(name, value);
  if (trailers.empty()) {
    uint64_t moved = 0;
    co_return co_await http::pump(source, stream.sink(), 60s, moved);
  }
  http::Bytes all = source.pull(1 << 24).bytes;
  while (!all.empty()) {
    CO_TRY(const bool taken, stream.sink().push(all));
    if (!taken) CO_TRY_VOID(co_await stream.sink().writable().wait(loop.now() + 60s));
  }
  co_return stream.sink().finish(&trailers);
}

namespace {
io::Task<void> serve_stream(std::unique_ptr<io::Stream> stream, Upstream& upstream, http::ServeOptions options) {
  const http::Version version = upstream.version;
  if (upstream.tls) {
    io::Loop& loop = co_await io::current_loop();
    auto secured = co_await tls::accept(std::move(stream), *upstream.tls, loop.now() + 5s);
    if (!secured) co_return {};
    if ((*secured)->resumed()) ++upstream.resumed;
    upstream.names_asked.emplace_back((*secured)->server_name());
    stream = std::move(*secured);
  }
  if (version == http::Version::http2) {
    (void)co_await http::h2::serve(*stream, std::move(options));
  } else {
    (void)co_await http::h1::serve(*stream, std::move(options));
  }
  co_return {};
}
}  // namespace

io::Task<void> Bench::serve_upstream(Bench& bench, std::string address) {
  Served& served = *bench.upstreams_.at(address);
  while (!served.gone.is_set()) {
    auto stream = served.acceptor->try_accept();
    if (!stream) co_return fail(stream.error());
    if (*stream) {
      ++served.upstream.connections;
      bench.scope->spawn(serve_stream(std::move(*stream), served.upstream,
                                      {.handler = {&served, answer},
                                       .limits = served.upstream.limits,
                                       .drain = &served.drain,
                                       .already_read = {}}));
      continue;
    }
    CO_TRY_VOID(co_await io::wait_either(served.acceptor->readable(), served.gone, kNever));
  }
  served.acceptor.reset();
  co_return {};
}

io::Task<void> Bench::run_worker(Bench& bench) {
  Result<void> started;
  co_await bench.worker->run(bench.config.snapshot(), [&](Result<void> outcome) { started = std::move(outcome); });
  EXPECT_TRUE(started) << to_string(started.error());
  bench.worker_ended = true;
  co_return {};
}

io::Task<void> Bench::main(io::Scope& scope, Bench& bench, io::Task<void> (*fn)(Bench&)) {
  bench.scope = &scope;
  for (const auto& [address, served] : bench.upstreams_) {
    if (served->acceptor) scope.spawn(serve_upstream(bench, address));
  }
  scope.spawn(run_worker(bench));
  CO_TRY_VOID(co_await io::yield());
  co_return co_await fn(bench);
}

void Bench::run(io::Task<void> (*fn)(Bench& bench)) {
  WorkerOptions options;
  options.seed = 7;
  options.open_log = [this](const std::string&) -> Result<std::shared_ptr<observe::LogFile>> { return log_file_; };
  options.ask_peer = ask_peer;
  worker = std::make_unique<Worker>(network, registry.make_shard(), families,
                                    observe::Workload{"shop-1", "shop", "shop"}, options);
  const auto ran = loop.run(io::with_scope(main, std::ref(*this), fn));
  EXPECT_TRUE(ran) << to_string(ran.error());
  scope = nullptr;
  worker.reset();
  // They serve nobody any more; what they have seen is still to be looked at.
  for (auto& [address, served] : upstreams_) served->acceptor.reset();
}

void Bench::apply() {
  const auto adopted = worker->adopt(config.snapshot());
  EXPECT_TRUE(adopted) << to_string(adopted.error());
}

io::Task<std::unique_ptr<io::Stream>> Bench::connect_raw(std::string address) {
  co_return co_await network.connect(parse(address), {}, loop.now() + 5s);
}

io::Task<std::unique_ptr<http::Session>> Bench::connect(std::string address) {
  CO_TRY(auto stream, co_await network.connect(parse(address), {}, loop.now() + 5s));
  co_return http::h1::make_session(std::move(stream), {});
}

io::Task<Answer> Bench::send_on(http::Session& session, std::string method, std::string path, std::string body,
                                std::map<std::string, std::string> headers) {
  http::Arena arena;
  http::RequestHead head(arena);
  head.method = method;
  head.path = path;
  head.authority = authority;
  for (const auto& [name, value] : headers) head.headers.add(name, value);
  CO_TRY(auto exchange, session.start(head, !body.empty(), body.size(), arena));
  if (!body.empty()) {
    http::BytesSource source{http::Bytes(body)};
    uint64_t moved = 0;
    (void)co_await http::pump(source, exchange->upload(), 60s, moved);
  }
  CO_TRY(http::ResponseHead * response, co_await exchange->head(loop.now() + 120s));
  Answer answer;
  answer.status = response->status;
  for (const http::Header& header : response->headers) answer.headers[std::string(header.name)] = header.value;
  CO_TRY(answer.body, co_await http::read_all(exchange->body(), 1 << 24, loop.now() + 120s));
  co_return std::move(answer);
}

io::Task<Answer> Bench::send(std::string method, std::string address, std::string path, std::string body,
                             std::map<std::string, std::string> headers) {
  CO_TRY(auto session, co_await connect(std::move(address)));
  co_return co_await send_on(*session, std::move(method), std::move(path), std::move(body), std::move(headers));
}

io::Task<Answer> Bench::get(std::string address, std::string path, std::map<std::string, std::string> headers) {
  co_return co_await send("GET", std::move(address), std::move(path), {}, std::move(headers));
}

std::vector<std::string> Bench::log() {
  if (worker) {
    if (auto* buffer = worker->log({"log", {}})) buffer->flush();
  }
  log_file_->flush();
  std::ifstream file(log_path);
  std::vector<std::string> lines;
  for (std::string line; std::getline(file, line);) lines.push_back(line);
  return lines;
}

}  // namespace weft::proxy::testing
