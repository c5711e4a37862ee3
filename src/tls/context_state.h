// What is behind a Context. Private to tls/.
#pragma once

#include "base/time.h"
#include "tls/context.h"
#include "tls/openssl.h"
#include "tls/ticket_keys.h"

namespace weft::tls {

struct Context::State {
  std::unique_ptr<SSL_CTX, Freed<SSL_CTX_free>> library;
  bool is_server = false;
  bool verifies = false;  // a certificate that was shown has been checked
  std::string alpn;       // in wire form: each name behind its length
  std::vector<NameMatch> names;
  std::vector<std::string> pins;
  bool any_name = false;   // without names: do not ask for the expected host's
  bool also_host = false;  // with names: ask for the expected host's, too

  std::vector<std::string> own_uris;    // of one's own certificate
  bool resumes = false;                 // gives tickets, or offers them
  std::shared_ptr<TicketKeys> tickets;  // a server's that resumes
  // Of those that resume: a digest of all that decides whom they trust, who they are and what they speak. A session is
  // resumed only where it is the same as where the session was made.
  std::string terms;
  WallTime own_end;  // of the first of one's own certificates that ends
};

// Given to the library as the way to verify a peer; stream.cc has it, since it knows the name that is expected.
int verify_peer(X509_STORE_CTX* chain, void* unused);

// Makes a context of `state` one that resumes: resumption.cc. `material` is what its terms are made of.
Result<void> let_resume(Context::State& state, const KeyPair& identity, const std::vector<std::string>& material);

}  // namespace weft::tls
