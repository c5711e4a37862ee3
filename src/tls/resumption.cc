// Resumption of a tls::Stream: what a ticket is sealed with and how long it is good, when a session is offered, and how
// those whom it names are judged anew.
//
// The library remembers of a peer its leaf certificate, not the chain that led to a root. So a session carries the
// digest of the terms on which its chain was verified, and the end of the first certificate of that chain: under the
// same roots, before that end, verifying the chain again would say the same.
#include <fmt/format.h>

#include "base/random.h"
#include "tls/certificate_info.h"
#include "tls/context_state.h"
#include "tls/openssl.h"
#include "tls/stream.h"

namespace weft::tls {

namespace {

// Most callers open one connection at a time, and each brings the next one's ticket.
constexpr size_t kTicketsGiven = 1;
// Ours have some 1,200 bytes. A session with a longer one is not kept.
constexpr size_t kLargestTicket = 8 * 1024;
constexpr uint64_t kTicketSeconds = std::chrono::duration_cast<std::chrono::seconds>(kTicketTime).count();

Result<WallTime> first_end(const std::string& chain) {
  WallTime first = WallTime::max();
  for (const std::string& pem : split_certificates(chain)) {
    TRY(const CertificatePtr certificate, read_certificate(pem, "the certificate chain"));
    first = std::min(first, end_of(certificate.get()));
  }
  return first;
}

int64_t seconds_of(WallTime time) {
  return std::chrono::duration_cast<std::chrono::seconds>(time.time_since_epoch()).count();
}

// A ticket begins with 16 bytes that the library calls its key's name, in clear but vouched for: the name, and the
// second at which the ticket ends.
void write_end(int64_t seconds, unsigned char* into) {
  for (int shift = 56; shift >= 0; shift -= 8) *into++ = static_cast<unsigned char>(seconds >> shift);
}

uint64_t read_end(const unsigned char* from) {
  uint64_t seconds = 0;
  for (int i = 0; i < 8; ++i) seconds = seconds << 8 | *from++;
  return seconds;
}

}  // namespace

// What the library calls for sessions, on the thread of their stream.
struct Tickets {
  static Stream& stream_of(SSL* ssl) { return *static_cast<Stream*>(SSL_get_app_data(ssl)); }

  static int key(SSL* ssl, unsigned char* name, unsigned char* iv, EVP_CIPHER_CTX* cipher, TicketMac* mac,
                 int sealing) {
    return sealing != 0 ? seal(ssl, name, iv, cipher, mac) : open(ssl, name, iv, cipher, mac);
  }

  // To the client, with the ticket. OpenSSL writes that once it is sealed, also for a session that was resumed; AWS-LC
  // before, by what was said at the full handshake.
  static void tell_end(SSL* ssl) {
    const Stream& stream = stream_of(ssl);
    const int64_t left = seconds_of(stream.good_until_) - seconds_of(stream.loop_.wall());
    SSL_SESSION_set_timeout(SSL_get_session(ssl), static_cast<uint32_t>(std::max<int64_t>(left, 0)));
  }

  static int seal(SSL* ssl, unsigned char* name, unsigned char* iv, EVP_CIPHER_CTX* cipher, TicketMac* mac) {
    Stream& stream = stream_of(ssl);
    // A client of TLS 1.2 that asks for a ticket gets one that no key opens: AWS-LC takes no "none" here.
    const TicketKeys::Key key = SSL_version(ssl) == TLS1_3_VERSION
                                    ? stream.context_.state().tickets->sealing(stream.loop_.now())
                                    : TicketKeys::Key();
    std::ranges::copy(key.name, name);
    write_end(seconds_of(stream.good_until_), name + TicketKeys::kNameSize);
    secure_random({iv, static_cast<size_t>(EVP_CIPHER_iv_length(EVP_aes_256_cbc()))});
    tell_end(ssl);
    if (EVP_EncryptInit_ex(cipher, EVP_aes_256_cbc(), nullptr, key.cipher.data(), iv) != 1) return -1;
    return set_key(mac, key.mac) ? 1 : -1;
  }

  static int open(SSL* ssl, const unsigned char* name, const unsigned char* iv, EVP_CIPHER_CTX* cipher,
                  TicketMac* mac) {
    if (SSL_version(ssl) != TLS1_3_VERSION) return 0;
    Stream& stream = stream_of(ssl);
    const auto key = stream.context_.state().tickets->opening(
        std::span<const uint8_t, TicketKeys::kNameSize>(name, TicketKeys::kNameSize), stream.loop_.now());
    if (!key) return 0;
    // Whether this end is what we wrote is for the key to say. One that is too far off was written before our clock was
    // set back.
    const uint64_t end = read_end(name + TicketKeys::kNameSize);
    const auto now = static_cast<uint64_t>(seconds_of(stream.loop_.wall()));
    if (end <= now || end - now > kTicketSeconds) return 0;
    if (EVP_DecryptInit_ex(cipher, EVP_aes_256_cbc(), nullptr, key->cipher.data(), iv) != 1) return -1;
    if (!set_key(mac, key->mac)) return -1;
    // If it is not used after all, a full handshake says another.
    stream.good_until_ = WallTime(std::chrono::seconds(end));
    return 2;  // it was good for one connection, and another is given for the next
  }

  // 1: the session is ours now.
  static int keep(SSL* ssl, SSL_SESSION* session) {
    Stream& stream = stream_of(ssl);
    stream.got_session_ = true;
    if (!stream.sessions_ || !stream.verified_ || SSL_version(ssl) != TLS1_3_VERSION ||
        SSL_SESSION_is_resumable(session) != 1)
      return 0;
    const unsigned char* ticket = nullptr;
    size_t size = 0;
    SSL_SESSION_get0_ticket(session, &ticket, &size);
    if (size > kLargestTicket) return 0;
    const WallTime now = stream.loop_.wall();
    const Duration lifetime = std::min<Duration>(std::chrono::seconds(ticket_lifetime(session)), kTicketTime);
    const WallTime until = std::min(stream.good_until_, now + lifetime);
    if (until <= now) return 0;
    stream.sessions_->keep({.library = std::unique_ptr<SSL_SESSION, Sessions::FreeSession>(session),
                            .terms = stream.context_.state().terms + stream.expected_host_,
                            .until = until});
    return 1;
  }
};

Result<void> let_resume(Context::State& state, const KeyPair& identity, const std::vector<std::string>& material) {
  std::string all;
  for (const std::string& part : material) all += fmt::format("{}:{}", part.size(), part);
  state.terms = sha256(all);
  TRY(state.own_end, first_end(identity.certificate));
  state.resumes = true;
  SSL_CTX* library = state.library.get();
  if (!state.is_server) {
    SSL_CTX_set_session_cache_mode(library, SSL_SESS_CACHE_CLIENT | SSL_SESS_CACHE_NO_INTERNAL);
    SSL_CTX_sess_set_new_cb(library, Tickets::keep);
    return {};
  }
  SSL_CTX_clear_options(library, SSL_OP_NO_TICKET);
  SSL_CTX_set_num_tickets(library, kTicketsGiven);
  set_ticket_keys(library, Tickets::key);
  // A session of other terms is not resumed.
  if (SSL_CTX_set_session_id_context(library, reinterpret_cast<const unsigned char*>(state.terms.data()),
                                     static_cast<unsigned>(state.terms.size())) != 1)
    return invalid_material("the terms of sessions");
  return {};
}

void Stream::offer_session() {
  const Context::State& state = context_.state();
  if (!state.resumes || !sessions_) return;
  const auto session = sessions_->take(state.terms + expected_host_, loop_.wall());
  if (!session || SSL_set_session(ssl_.get(), session->library.get()) != 1) return;
  good_until_ = session->until;
}

// Of a full handshake, once the chain is good.
void Stream::note_end(X509_STORE_CTX* chain) {
  const Context::State& state = context_.state();
  if (!state.resumes) return;
  good_until_ = std::min(state.own_end, loop_.wall() + kTicketTime);
  const STACK_OF(X509)* verified = X509_STORE_CTX_get0_chain(chain);
  for (size_t i = 0; i < static_cast<size_t>(sk_X509_num(verified)); ++i)
    good_until_ = std::min(good_until_, end_of(sk_X509_value(verified, static_cast<int>(i))));
  if (state.is_server) Tickets::tell_end(ssl_.get());
}

// The terms are those of the full handshake, or this were none that was resumed: so roots and expected names are the
// same, and the time was looked at when the ticket was. What the certificate itself says is looked at once more.
Result<void> Stream::judge_again() const {
  const auto refuse = [](std::string_view why) {
    return fail(Code::denied, Side::local, fmt::format("TLS handshake: a session was resumed, but {}", why));
  };
  if (!peer_ || !verified_) return refuse("it has no certificate that was verified");
  const WallTime now = loop_.wall();
  if (now < peer_->not_before || now >= peer_->not_after)
    return refuse(fmt::format("the certificate of {} is not valid now", describe_names(*peer_)));
  if (const std::string why = name_refusal(context_.state(), *peer_); !why.empty()) return refuse(why);
  return {};
}

}  // namespace weft::tls
