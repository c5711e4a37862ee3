#include "tls/testing/authority.h"

namespace weft::tls::testing {

Validity always() {
  return {WallTime(std::chrono::seconds(1'577'836'800)), WallTime(std::chrono::seconds(4'102'444'800))};
}

const KeyPair& root() {
  static const KeyPair pair = [] {
    auto made = make_root("test root", always());
    CHECK(made);
    return *made;
  }();
  return pair;
}

KeyPair leaf(const SubjectNames& names, const Validity& validity) {
  auto made = issue(root(), names, validity);
  CHECK(made);
  return *made;
}

Context server_context(std::vector<std::string> alpn) {
  static const KeyPair identity =
      leaf({.common_name = "server", .dns_names = {"server.test"}, .addresses = {"127.0.0.1"}});
  auto context = Context::server({.identity = identity, .alpn = std::move(alpn)});
  CHECK(context);
  return *context;
}

Context client_context(std::vector<std::string> alpn) {
  auto context = Context::client({.roots = root().certificate, .alpn = std::move(alpn)});
  CHECK(context);
  return *context;
}

}  // namespace weft::tls::testing
