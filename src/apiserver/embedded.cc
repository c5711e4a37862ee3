#include "apiserver/embedded.h"

#include <fmt/format.h>

#include "base/private_file.h"

namespace weft::apiserver {
Result<std::unique_ptr<Embedded>> Embedded::open(io::SocketNetwork& network, const Clock& clock,
                                                 EmbeddedOptions options) {
  std::unique_ptr<Embedded> made(new Embedded);
  TRY_VOID(make_private_folder(options.data_dir));
  TRY_VOID(made->listen(network, options));
  TRY(const Credentials credentials,
      load_or_make_credentials(options.data_dir + "/keys", {"localhost", "kubernetes", "kubernetes.default.svc"},
                               {"127.0.0.1", "10.96.0.1"}, clock.wall()));
  auto tokens = tls::TokenSigner::make(credentials.token_key);
  if (!tokens)
    return invalid(fmt::format("{}/keys/service-account-key.pem: {}", options.data_dir, tokens.error().detail));
  TRY(made->store_, StoreThread::start(network.loop(), clock, options.data_dir + "/api.db",
                                       std::move(options.pod_admission), std::move(*tokens)));
  TRY(tls::Context context,
      tls::Context::server(
          {.identity = credentials.identity, .roots = "", .client_names = {}, .alpn = {"h2", "http/1.1"}}));
  made->server_ = std::make_unique<Server>(
      network.loop(), *made->store_, ServerOptions{std::move(context), credentials.token, std::move(options.logs)});
  made->kubeconfig_path_ = options.run_dir + "/kubeconfig";
  TRY_VOID(replace_private_file(made->kubeconfig_path_, kubeconfig(credentials, made->url_, "weft")));
  return made;
}

Result<void> Embedded::listen(io::SocketNetwork& network, const EmbeddedOptions& options) {
  TRY(io::Address address, io::Address::parse(options.address));
  if (options.inherited_fd >= 0) {
    TRY(auto handed_down, network.adopt_listener(options.inherited_fd));
    address = io::Address::loopback(handed_down->local().port());
    acceptors_.push_back(std::move(handed_down));
  }
  auto own = network.listen(address, {});
  // In the namespace the handed-down socket is of, it has this address itself.
  const bool is_the_same = options.inherited_fd >= 0 && !own && own.error().code == Code::conflict;
  if (!own && !is_the_same) {
    Error error = std::move(own).error();
    error.detail = fmt::format("API: {}; choose another with --api-address", error.detail);
    return fail(std::move(error));
  }
  if (own) {
    address = (*own)->local();
    acceptors_.push_back(std::move(*own));
  }
  url_ = "https://" + address.to_string();
  return {};
}

io::Task<void> Embedded::serve() { co_return co_await io::with_scope(serve_all, std::ref(*this)); }

io::Task<void> Embedded::serve_all(io::Scope& scope, Embedded& self) {
  for (const auto& acceptor : self.acceptors_) scope.spawn(self.server_->serve(*acceptor));
  co_return co_await scope.join();
}

}  // namespace weft::apiserver
