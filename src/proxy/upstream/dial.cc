#include "proxy/upstream/dial.h"

#include "proxy/upstream/terms.h"
#include "tls/stream.h"

namespace weft::proxy::upstream {

namespace {

Error handshake_failed(const io::Address& to, Error why) {
  if (why.code == Code::cancelled) return why;
  const Code code = why.code == Code::deadline ? Code::deadline : Code::unreachable;
  return {code, Side::upstream, Retry::safe, fmt::format("{}: {}", to.to_string(), why.detail)};
}

// Nothing of the client's was sent yet.
Error preface_failed(const io::Address& to, Error why) {
  if (why.code == Code::cancelled) return why;
  return {why.code, Side::upstream, Retry::safe, fmt::format("{}: the PROXY header: {}", to.to_string(), why.detail)};
}

}  // namespace

std::string_view alpn_of(http::Version version) { return version == http::Version::http2 ? "h2" : "http/1.1"; }

io::Task<std::unique_ptr<io::Stream>> dial(io::Network& network, const io::Address& to, Dialing options) {
  CO_TRY(auto stream, co_await network.connect(to, options.connect, options.deadline));
  if (!options.preface.empty()) {
    if (auto sent = co_await io::write_all(*stream, options.preface, options.deadline); !sent)
      co_return fail(preface_failed(to, std::move(sent).error()));
  }
  if (!options.tls) co_return std::move(stream);
  auto secured =
      co_await tls::connect(std::move(stream), *options.tls, options.server_name, options.deadline, options.sessions);
  if (!secured) co_return fail(handshake_failed(to, std::move(secured).error()));
  const std::string_view chosen = (*secured)->alpn();
  const std::string_view other = options.protocol == "h2" ? "http/1.1" : "h2";
  if (!options.protocol.empty() && chosen == other) {
    co_return fail(Code::unreachable, Side::upstream,
                   fmt::format("{}: TLS handshake: the peer speaks {}, and {} is configured", to.to_string(), chosen,
                               options.protocol),
                   Retry::safe);
  }
  if (options.terms) options.terms->anchor = (*secured)->anchor();
  co_return std::move(*secured);
}

}  // namespace weft::proxy::upstream
