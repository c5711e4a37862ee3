// Context: one side's TLS settings: its certificate, whom it trusts, which protocols it speaks. Made once, used by any
// number of streams.
//
// An immutable value that is cheap to copy; streams keep their own copy, so replacing it (rotation) disturbs no
// connection. Made on any thread; one context is used by the streams of one thread at a time or many. TLS 1.2 and
// later; no renegotiation, no early data, and sessions are resumed only where the options say so. Material is checked
// when the context is made, so a bad secret is refused with its reason and the old context stays.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "base/result.h"
#include "tls/certificate.h"
#include "tls/verify.h"

namespace weft::tls {

class TicketKeys;

enum class ClientCertificate : uint8_t {
  none,      // not asked for
  optional,  // verified if the client has one
  required,
};

enum class Version : uint8_t { any, tls12, tls13 };

// Within what both sides speak; `any` bounds nothing.
struct Protocols {
  Version least = Version::any;
  Version most = Version::any;
  std::vector<std::string> ciphers;  // of TLS 1.2, by OpenSSL's names; empty = the house's
  std::vector<std::string> curves;   // that keys are agreed on in; empty = the library's
};

// Certificates that their authorities have taken back.
struct Revoked {
  std::string lists;       // PEM, CRLs; empty: nobody is asked
  bool leaf_only = false;  // else each authority of a chain must have a list, its root too
};

struct ServerOptions {
  KeyPair identity;                      // a chain, leaf first
  std::vector<KeyPair> more_identities;  // of other kinds of keys: a client gets the one whose signature it knows
  std::string roots;                     // PEM; who may vouch for clients
  Revoked revoked;                       // whom they vouch for no more
  ClientCertificate client_certificate = ClientCertificate::none;
  std::vector<NameMatch> client_names;   // a client must have one of these; empty = any that is trusted
  std::vector<std::string> client_pins;  // likewise (certificate_pin(), key_pin())
  std::vector<std::string> alpn;         // in order of preference; empty = not negotiated
  Protocols protocols;
  // Set: clients are given tickets to resume by (TLS 1.3), sealed with these keys. Only where their certificate is
  // required. A ticket that was given on other terms than these options, or by other keys, means a full handshake.
  std::shared_ptr<TicketKeys> tickets;
};

struct ClientOptions {
  KeyPair identity;           // empty = anonymous
  std::string roots;          // PEM
  Revoked revoked;            // whom those, or the system's, vouch for no more
  bool system_roots = false;  // trust what the operating system trusts, too
  bool verify_server = true;  // false is for people who said so
  // The server must have one of these names. Empty = it must be the server name given to connect().
  std::vector<NameMatch> server_names;
  bool any_name = false;   // whoever is trusted is good: for authorities that sign for nobody else
  bool also_host = false;  // beside one of server_names, it must be the server name given to connect()
  std::vector<std::string> alpn;
  Protocols protocols;
  // Takes the tickets a server gives and offers them to it, where connect() is told where to keep them. Not for those
  // who do not verify, and not with system_roots, which may change unseen.
  bool resumes = false;
};

class Context {
 public:
  // Errors: invalid, naming the part that is wrong (certificate chain, key, kinds of keys, roots, revocation list).
  static Result<Context> server(const ServerOptions& options);
  static Result<Context> client(const ClientOptions& options);

  struct State;  // context_state.h
  const State& state() const { return *state_; }

 private:
  explicit Context(std::shared_ptr<const State> state) : state_(std::move(state)) {}
  std::shared_ptr<const State> state_;
};

}  // namespace weft::tls
