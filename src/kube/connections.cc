#include "kube/connections.h"

#include "http/h1/client.h"
#include "tls/stream.h"

namespace weft::kube {

Result<std::unique_ptr<Connections>> Connections::make(io::Network& network, const Config& config) {
  TRY(io::Address address, resolve(config));
  std::optional<tls::Context> context;
  if (config.tls) {
    tls::ClientOptions options;
    options.identity = config.identity;
    options.roots = config.roots;
    options.system_roots = config.roots.empty();
    options.verify_server = config.verify_server;
    options.alpn = {"http/1.1"};
    TRY(tls::Context made, tls::Context::client(options));
    context = std::move(made);
  }
  std::string server_name = config.server_name.empty() ? config.host : config.server_name;
  return std::unique_ptr<Connections>(
      new Connections(network, std::move(address), std::move(server_name), std::move(context)));
}

io::Task<Connections::Lease> Connections::lease(bool fresh, TimePoint deadline) {
  while (!fresh && !idle_.empty()) {
    Lease lease{std::move(idle_.back()), true};
    idle_.pop_back();
    if (lease.session->capacity() > 0) co_return std::move(lease);
  }
  CO_TRY(std::unique_ptr<io::Stream> stream, co_await network_.connect(address_, {}, deadline));
  if (context_) {
    CO_TRY(std::unique_ptr<tls::Stream> secure,
           co_await tls::connect(std::move(stream), *context_, server_name_, deadline));
    stream = std::move(secure);
  }
  co_return Lease{http::h1::make_session(std::move(stream), limits_), false};
}

void Connections::give_back(Lease lease) {
  if (idle_.size() < kKept && lease.session->capacity() > 0) idle_.push_back(std::move(lease.session));
}

}  // namespace weft::kube
