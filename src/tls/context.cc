#include "tls/context.h"

#include <fmt/format.h>

#include <algorithm>

#include "tls/certificate_info.h"
#include "tls/context_state.h"

namespace weft::tls {

namespace {

// Forward secret and authenticated; TLS 1.3 has suites of its own. Listed in config/cipher_suites.h.
constexpr const char* kCiphers = "ECDHE+AESGCM:ECDHE+CHACHA20";

// Certificates a chain may have above its leaf: roots below intermediates of intermediates are nobody's practice.
constexpr int kMaxChain = 10;

Result<std::string> alpn_wire(const std::vector<std::string>& names) {
  std::string wire;
  for (const std::string& name : names) {
    if (name.empty() || name.size() > 255)
      return invalid(fmt::format("\"{}\" cannot be an ALPN name: it must have 1 to 255 bytes", name));
    wire.push_back(static_cast<char>(name.size()));
    wire += name;
  }
  return wire;
}

const unsigned char* bytes_of(const std::string& text) { return reinterpret_cast<const unsigned char*>(text.data()); }

// No protocol in common goes on without one: peers that merely list what they could speak are many.
int select_alpn(SSL*, const unsigned char** out, unsigned char* out_size, const unsigned char* offered,
                unsigned int offered_size, void* arg) {
  const auto& state = *static_cast<const Context::State*>(arg);
  unsigned char* chosen = nullptr;
  const int outcome = SSL_select_next_proto(&chosen, out_size, bytes_of(state.alpn),
                                            static_cast<unsigned>(state.alpn.size()), offered, offered_size);
  if (outcome != OPENSSL_NPN_NEGOTIATED) return SSL_TLSEXT_ERR_NOACK;
  *out = chosen;
  return SSL_TLSEXT_ERR_OK;
}

Result<void> use_identity(SSL_CTX* library, const KeyPair& identity) {
  TRY(CertificatePtr leaf, read_certificate(identity.certificate, "the certificate chain"));
  TRY(KeyPtr key, read_key(identity.key, "the key"));
  if (SSL_CTX_use_certificate(library, leaf.get()) != 1) return invalid_material("the certificate cannot be used");
  const BioPtr in = reader_of(identity.certificate);
  CertificatePtr skipped(PEM_read_bio_X509(in.get(), nullptr, nullptr, nullptr));
  for (;;) {
    const CertificatePtr next(PEM_read_bio_X509(in.get(), nullptr, nullptr, nullptr));
    if (!next) break;
    if (SSL_CTX_add1_chain_cert(library, next.get()) != 1)
      return invalid_material("the certificate chain cannot be used");
  }
  ERR_clear_error();  // the end of the text
  if (SSL_CTX_use_PrivateKey(library, key.get()) != 1 || SSL_CTX_check_private_key(library) != 1) {
    ERR_clear_error();
    return invalid("the key does not belong to the certificate");
  }
  return {};
}

// The library keeps one for each kind of key, and would forget the first of two of one kind.
Result<void> use_identities(Context::State& state, const ServerOptions& options) {
  SSL_CTX* library = state.library.get();
  std::vector<int> kinds;
  const auto use = [&](const KeyPair& identity) -> Result<void> {
    TRY_VOID(use_identity(library, identity));
    const int kind = EVP_PKEY_get_base_id(SSL_CTX_get0_privatekey(library));
    if (std::ranges::find(kinds, kind) != kinds.end()) {
      return invalid(
          fmt::format("two of its certificates are for keys of one kind ({}), of which a client could not "
                      "be given the one it knows",
                      OBJ_nid2sn(kind)));
    }
    kinds.push_back(kind);
    return {};
  };
  TRY_VOID(use(options.identity));
  state.own_uris = info_of(SSL_CTX_get0_certificate(library)).uris;
  for (const KeyPair& identity : options.more_identities) TRY_VOID(use(identity));
  return {};
}

Result<void> use_roots(SSL_CTX* library, const std::string& roots) {
  X509_STORE* store = SSL_CTX_get_cert_store(library);
  const BioPtr in = reader_of(roots);
  int count = 0;
  for (;; ++count) {
    const CertificatePtr root(PEM_read_bio_X509(in.get(), nullptr, nullptr, nullptr));
    if (!root) break;
    if (X509_STORE_add_cert(store, root.get()) != 1) return invalid_material("a trusted root cannot be used");
  }
  ERR_clear_error();
  if (count == 0) return invalid("the trusted roots have no PEM certificate");
  // Any certificate that was named as trusted is, also one that is not self-signed.
  X509_VERIFY_PARAM_set_flags(X509_STORE_get0_param(store), X509_V_FLAG_PARTIAL_CHAIN);
  return {};
}

Result<void> use_revoked(SSL_CTX* library, const Revoked& revoked) {
  if (revoked.lists.empty()) return {};
  X509_STORE* store = SSL_CTX_get_cert_store(library);
  const BioPtr in = reader_of(revoked.lists);
  int count = 0;
  for (;; ++count) {
    const RevokedPtr list(PEM_read_bio_X509_CRL(in.get(), nullptr, nullptr, nullptr));
    if (!list) break;
    if (X509_STORE_add_crl(store, list.get()) != 1) return invalid_material("a revocation list cannot be used");
  }
  ERR_clear_error();
  if (count == 0) return invalid("the revocation list has no PEM X509 CRL");
  const unsigned long all = revoked.leaf_only ? 0 : X509_V_FLAG_CRL_CHECK_ALL;
  X509_VERIFY_PARAM_set_flags(X509_STORE_get0_param(store), X509_V_FLAG_CRL_CHECK | all);
  return {};
}

Result<void> use_protocols(SSL_CTX* library, const Protocols& protocols) {
  if (protocols.least == Version::tls13 && protocols.most == Version::tls12)
    return invalid("the least TLS version is above the most");
  SSL_CTX_set_min_proto_version(library, protocols.least == Version::tls13 ? TLS1_3_VERSION : TLS1_2_VERSION);
  if (protocols.most == Version::tls12) SSL_CTX_set_max_proto_version(library, TLS1_2_VERSION);
  const std::string ciphers =
      protocols.ciphers.empty() ? kCiphers : fmt::format("{}", fmt::join(protocols.ciphers, ":"));
  if (SSL_CTX_set_cipher_list(library, ciphers.c_str()) != 1) return invalid_material("the cipher list");
  const std::string curves = fmt::format("{}", fmt::join(protocols.curves, ":"));
  if (!curves.empty() && SSL_CTX_set1_groups_list(library, curves.c_str()) != 1)
    return invalid_material("the list of curves");
  return {};
}

Result<void> prepare(Context::State& state, const Protocols& protocols) {
  SSL_CTX* library = state.library.get();
  CHECK(library != nullptr);
  TRY_VOID(use_protocols(library, protocols));
  SSL_CTX_set_options(
      library, SSL_OP_NO_TICKET | SSL_OP_NO_RENEGOTIATION | SSL_OP_NO_COMPRESSION | SSL_OP_CIPHER_SERVER_PREFERENCE);
  SSL_CTX_set_num_tickets(library, 0);
  SSL_CTX_set_session_cache_mode(library, SSL_SESS_CACHE_OFF);
  SSL_CTX_set_mode(library, SSL_MODE_RELEASE_BUFFERS);
  SSL_CTX_set_read_ahead(library, 1);
  SSL_CTX_set_verify_depth(library, kMaxChain);
  SSL_CTX_set_cert_verify_callback(library, verify_peer, nullptr);
  return {};
}

std::string text_of(const std::vector<NameMatch>& names) {
  std::string text;
  for (const NameMatch& name : names)
    text += fmt::format("{}.{}.{}.{};", static_cast<int>(name.kind), static_cast<int>(name.type), name.value.size(),
                        name.value);
  return text;
}

std::string text_of(const Revoked& revoked) { return (revoked.leaf_only ? "leaf" : "chain") + revoked.lists; }

std::string text_of(const Protocols& protocols) {
  return fmt::format("{}.{}.{}.{}", static_cast<int>(protocols.least), static_cast<int>(protocols.most),
                     fmt::join(protocols.ciphers, ":"), fmt::join(protocols.curves, ":"));
}

Result<void> let_resume(Context::State& state, const ServerOptions& options) {
  if (options.client_certificate != ClientCertificate::required)
    return invalid("tickets are for clients that must have a certificate");
  if (!options.more_identities.empty()) return invalid("tickets are for servers with one certificate");
  state.tickets = options.tickets;
  return let_resume(
      state, options.identity,
      {"server", options.identity.certificate, options.roots, text_of(options.revoked), text_of(options.client_names),
       fmt::format("{}", fmt::join(options.client_pins, ",")), state.alpn, text_of(options.protocols)});
}

Result<void> let_resume(Context::State& state, const ClientOptions& options) {
  if (!options.verify_server || options.system_roots)
    return invalid("sessions are resumed only with servers that are verified, by roots that were given");
  return let_resume(
      state, options.identity,
      {"client", options.identity.certificate, options.roots, text_of(options.revoked), text_of(options.server_names),
       options.any_name ? "any" : "", options.also_host ? "host" : "", state.alpn, text_of(options.protocols)});
}

}  // namespace

Result<Context> Context::server(const ServerOptions& options) {
  ERR_clear_error();
  auto state = std::make_shared<State>();
  state->library.reset(SSL_CTX_new(TLS_server_method()));
  state->is_server = true;
  state->names = options.client_names;
  state->pins = options.client_pins;
  state->verifies = options.client_certificate != ClientCertificate::none;
  TRY(state->alpn, alpn_wire(options.alpn));
  TRY_VOID(prepare(*state, options.protocols));
  SSL_CTX* library = state->library.get();
  TRY_VOID(use_identities(*state, options));
  if (!state->alpn.empty()) SSL_CTX_set_alpn_select_cb(library, select_alpn, state.get());
  int mode = SSL_VERIFY_NONE;
  if (state->verifies) {
    TRY_VOID(use_roots(library, options.roots));
    TRY_VOID(use_revoked(library, options.revoked));
    mode = SSL_VERIFY_PEER |
           (options.client_certificate == ClientCertificate::required ? SSL_VERIFY_FAIL_IF_NO_PEER_CERT : 0);
  }
  SSL_CTX_set_verify(library, mode, nullptr);
  if (options.tickets) TRY_VOID(let_resume(*state, options));
  return Context(std::move(state));
}

Result<Context> Context::client(const ClientOptions& options) {
  ERR_clear_error();
  auto state = std::make_shared<State>();
  state->library.reset(SSL_CTX_new(TLS_client_method()));
  state->names = options.server_names;
  state->any_name = options.any_name;
  state->also_host = options.also_host;
  state->verifies = options.verify_server;
  TRY(state->alpn, alpn_wire(options.alpn));
  TRY_VOID(prepare(*state, options.protocols));
  SSL_CTX* library = state->library.get();
  if (!options.identity.certificate.empty() || !options.identity.key.empty())
    TRY_VOID(use_identity(library, options.identity));
  if (!state->alpn.empty())
    SSL_CTX_set_alpn_protos(library, bytes_of(state->alpn), static_cast<unsigned>(state->alpn.size()));
  if (options.system_roots) SSL_CTX_set_default_verify_paths(library);
  if (state->verifies && (!options.roots.empty() || !options.system_roots)) TRY_VOID(use_roots(library, options.roots));
  if (state->verifies) TRY_VOID(use_revoked(library, options.revoked));
  SSL_CTX_set_verify(library, state->verifies ? SSL_VERIFY_PEER : SSL_VERIFY_NONE, nullptr);
  if (options.resumes) TRY_VOID(let_resume(*state, options));
  return Context(std::move(state));
}

}  // namespace weft::tls
