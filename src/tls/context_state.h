// What is behind a Context. Private to tls/.
#pragma once

#include "tls/context.h"
#include "tls/openssl.h"

namespace weft::tls {

struct Context::State {
  std::unique_ptr<SSL_CTX, Freed<SSL_CTX_free>> library;
  bool is_server = false;
  bool verifies = false;  // a certificate that was shown has been checked
  std::string alpn;       // in wire form: each name behind its length
  std::vector<NameMatch> names;
  bool any_name = false;  // without names: do not ask for the expected host's
};

// Given to the library as the way to verify a peer; stream.cc has it, since it knows the name that is expected.
int verify_peer(X509_STORE_CTX* chain, void* unused);

}  // namespace weft::tls
