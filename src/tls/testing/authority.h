// A certificate authority for tests: its certificates are valid around the manual clock's wall time and today's.
//
// Made once a process, since keys cost time. Any room's tests may use it.
#pragma once

#include <string>
#include <string_view>

#include "tls/certificate.h"
#include "tls/context.h"

namespace weft::tls::testing {

// From 2020 to 2100.
Validity always();

// The authority's own root.
const KeyPair& root();

// A leaf of root(); aborts if it cannot be made.
KeyPair leaf(const SubjectNames& names, const Validity& validity = always());

// One for server.test with a key of RSA, which we never make outside of tests; a gateway's may be.
const KeyPair& rsa_leaf();

// root()'s list of certificates it has taken back: these, in PEM.
std::string revoking(const std::vector<std::string>& certificates);
// A root that other authorities may stand below, as a company's; what make_root() makes signs leaves alone.
KeyPair company_root(std::string_view common_name, const Validity& validity = always());
// An authority of another's making, which stands between it and leaves; aborts if it cannot be made.
KeyPair intermediate(const KeyPair& above, std::string_view common_name, const Validity& validity = always());

// Contexts with certificates of root(): a server for "server.test" and 127.0.0.1, and a client that trusts it.
Context server_context(std::vector<std::string> alpn = {});
Context client_context(std::vector<std::string> alpn = {});

}  // namespace weft::tls::testing
