// The handshake of a tls::Stream, and whom it lets through.
#include <fmt/format.h>

#include <algorithm>

#include "base/text.h"
#include "tls/certificate_info.h"
#include "tls/context_state.h"
#include "tls/openssl.h"
#include "tls/stream.h"

namespace weft::tls {

namespace {

// Empty: it is one of those that are pinned, or none is.
std::string pin_refusal(const std::vector<std::string>& pins, X509* leaf, const CertificateInfo& info) {
  if (pins.empty()) return {};
  const auto is_pinned = [&pins](const std::string& hash) { return std::ranges::find(pins, hash) != pins.end(); };
  if (leaf != nullptr && (is_pinned(lower_case(info.sha256)) || is_pinned(key_hash_of(leaf)))) return {};
  return fmt::format("the certificate of {} is none of those that are pinned", describe_names(info));
}

}  // namespace

int verify_peer(X509_STORE_CTX* chain, void*) {
  auto* ssl = static_cast<SSL*>(X509_STORE_CTX_get_ex_data(chain, SSL_get_ex_data_X509_STORE_CTX_idx()));
  auto& stream = *static_cast<Stream*>(SSL_get_app_data(ssl));
  return stream.check_peer_name(chain);
}

// 1 to go on. The reason of a refusal is kept for the error; the peer hears the matching alert.
int Stream::check_peer_name(x509_store_ctx_st* chain) {
  const Context::State& state = context_.state();
  if (!state.verifies) return 1;
  X509* leaf = X509_STORE_CTX_get0_cert(chain);
  const CertificateInfo info = leaf ? info_of(leaf) : CertificateInfo();
  if (X509_verify_cert(chain) != 1) {
    refusal_ = fmt::format("the certificate of {} is not trusted: {}", describe_names(info),
                           X509_verify_cert_error_string(X509_STORE_CTX_get_error(chain)));
    return 0;
  }
  refusal_ = name_refusal(state, info);
  if (!refusal_.empty()) {
    X509_STORE_CTX_set_error(chain, X509_V_ERR_HOSTNAME_MISMATCH);
    return 0;
  }
  refusal_ = pin_refusal(state.pins, leaf, info);
  if (!refusal_.empty()) {
    X509_STORE_CTX_set_error(chain, X509_V_ERR_APPLICATION_VERIFICATION);
    return 0;
  }
  note_end(chain);
  const STACK_OF(X509)* verified = X509_STORE_CTX_get0_chain(chain);
  anchor_ = fingerprint_of(sk_X509_value(verified, sk_X509_num(verified) - 1));
  return 1;
}

const std::vector<std::string>& Stream::own_uris() const { return context_.state().own_uris; }

// Empty: it has a name that is expected.
std::string Stream::name_refusal(const Context::State& state, const CertificateInfo& info) const {
  if (!state.names.empty()) {
    const bool is_one = matches_any(info, state.names);
    if (is_one && !state.also_host) return {};
    if (!is_one)
      return fmt::format("the certificate is for {}, which is none of the expected names", describe_names(info));
  }
  if (state.is_server || state.any_name || is_for_host(info, expected_host_)) return {};
  return fmt::format("the certificate is for {}, not for {}", describe_names(info), expected_host_);
}

Result<void> Stream::stands_by(const Context& now) const {
  const auto refuse = [](std::string why) { return fail(Code::denied, Side::local, std::move(why)); };
  const Context::State& state = now.state();
  if (!state.verifies) return {};
  const CertificatePtr leaf(SSL_get_peer_certificate(ssl_.get()));
  if (!leaf) return refuse("the peer showed no certificate");
  const CertificateInfo info = info_of(leaf.get());
  STACK_OF(X509)* between = SSL_get_peer_cert_chain(ssl_.get());
  if (between == nullptr) SSL_CTX_get0_chain_certs(state.library.get(), &between);
  const VerificationPtr chain(X509_STORE_CTX_new());
  if (!chain ||
      X509_STORE_CTX_init(chain.get(), SSL_CTX_get_cert_store(state.library.get()), leaf.get(), between) != 1 ||
      X509_STORE_CTX_set_default(chain.get(), state.is_server ? "ssl_client" : "ssl_server") != 1)
    return refuse("its certificate cannot be verified: " + take_reason());
  X509_STORE_CTX_set_time(chain.get(), 0,
                          std::chrono::duration_cast<std::chrono::seconds>(loop_.wall().time_since_epoch()).count());
  if (X509_verify_cert(chain.get()) != 1) {
    const int why = X509_STORE_CTX_get_error(chain.get());
    ERR_clear_error();
    return refuse(fmt::format("the certificate of {} is not trusted any more: {}", describe_names(info),
                              X509_verify_cert_error_string(why)));
  }
  if (std::string why = name_refusal(state, info); !why.empty()) return refuse(std::move(why));
  if (std::string why = pin_refusal(state.pins, leaf.get(), info); !why.empty()) return refuse(std::move(why));
  return {};
}

void Stream::remember_peer() {
  const CertificatePtr certificate(SSL_get_peer_certificate(ssl_.get()));
  if (!certificate) return;
  peer_ = info_of(certificate.get());
  verified_ = context_.state().verifies && SSL_get_verify_result(ssl_.get()) == X509_V_OK;
  resumed_ = SSL_session_reused(ssl_.get()) == 1;
}

std::string Stream::peer_certificate_pem() const {
  const CertificatePtr certificate(SSL_get_peer_certificate(ssl_.get()));
  const BioPtr out(BIO_new(BIO_s_mem()));
  if (!certificate || !out || PEM_write_bio_X509(out.get(), certificate.get()) != 1) return {};
  return text_of(out.get());
}

Error Stream::handshake_error(int why) {
  if (failed_) return error_;
  if (!refusal_.empty()) {
    ERR_clear_error();
    return {Code::denied, Side::local, Retry::never, "TLS handshake: " + refusal_};
  }
  if (ERR_GET_REASON(ERR_peek_last_error()) == SSL_R_PEER_DID_NOT_RETURN_A_CERTIFICATE) {
    ERR_clear_error();
    return {Code::denied, Side::local, Retry::never, "TLS handshake: the peer showed no certificate"};
  }
  return library_error("TLS handshake", why);
}

io::Task<void> Stream::handshake(TimePoint deadline) {
  for (;;) {
    ERR_clear_error();
    const int outcome = SSL_do_handshake(ssl_.get());
    if (outcome == 1) break;
    const int why = SSL_get_error(ssl_.get(), outcome);
    std::optional<Error> error;
    if (why != SSL_ERROR_WANT_READ) error = handshake_error(why);
    if (error) {
      if (pending() && context_.state().is_server) (void)co_await end_with_alert();
      flush();
      co_return fail(std::move(*error));
    }
    flush();
    if (failed_) co_return fail(error_);
    wait_for_readable();
    CO_TRY_VOID(co_await readable_.wait(deadline));
  }
  flush();
  if (failed_) co_return fail(error_);
  established_ = true;
  remember_peer();
  if (resumed_) CO_TRY_VOID(judge_again());
  co_return {};
}

io::Task<void> Stream::end_with_alert() {
  shut_ = true;  // flush() ends our half behind it
  flush();
  if (!failed_) (void)co_await io::linger(*below_, kRefusedBytes, deadline_in(loop_.now(), kRefusedTime));
  co_return {};
}

io::Task<std::unique_ptr<Stream>> Stream::establish(std::unique_ptr<Stream> stream, TimePoint deadline) {
  auto done = co_await stream->handshake(deadline);
  if (done) co_return std::move(stream);
  Error error = std::move(done).error();
  const bool is_server = stream->context_.state().is_server;
  if (error.code == Code::deadline) error.detail = "TLS handshake: the peer did not finish it in time";
  if (error.code != Code::cancelled) {
    error.side = is_server ? Side::downstream : Side::upstream;
    error.retry = is_server ? Retry::never : Retry::safe;
  }
  co_return fail(std::move(error));
}

io::Task<std::unique_ptr<Stream>> accept(std::unique_ptr<io::Stream> below, Context context, TimePoint deadline,
                                         std::string already_read) {
  CHECK(context.state().is_server);
  io::Loop& loop = co_await io::current_loop();
  std::unique_ptr<Stream> stream(
      new Stream(loop, std::move(below), std::move(context), {}, std::move(already_read), {}));
  co_return co_await Stream::establish(std::move(stream), deadline);
}

io::Task<std::unique_ptr<Stream>> connect(std::unique_ptr<io::Stream> below, Context context, std::string server_name,
                                          TimePoint deadline, std::shared_ptr<Sessions> sessions) {
  CHECK(!context.state().is_server);
  io::Loop& loop = co_await io::current_loop();
  std::unique_ptr<Stream> stream(
      new Stream(loop, std::move(below), std::move(context), std::move(server_name), {}, std::move(sessions)));
  co_return co_await Stream::establish(std::move(stream), deadline);
}

}  // namespace weft::tls
