// A server with several certificates: each client gets the one whose signature it knows.
#include <gtest/gtest.h>

#include "tls/testing/two_ends.h"

namespace weft::tls {
namespace {

struct TlsIdentities : testing::TwoEnds {
  // What a client that knows only this of TLS 1.2 is shown; with "", one of TLS 1.3.
  std::string shown(const Context& server, const std::string& cipher) {
    ClientOptions options{.roots = testing::root().certificate};
    if (!cipher.empty()) options.protocols = {.most = Version::tls12, .ciphers = {cipher}};
    const auto client = Context::client(options);
    CHECK(client);
    handshake(server, *client);
    EXPECT_TRUE(ends_->client) << to_string(ends_->client.error());
    return ends_->client ? (*ends_->client)->peer_certificate()->sha256 : std::string();
  }
};

TEST_F(TlsIdentities, AClientGetsTheOneWhoseSignatureItKnows) {
  const KeyPair ecdsa = testing::leaf({.dns_names = {testing::kHost}});
  const KeyPair& rsa = testing::rsa_leaf();
  const std::string of_ecdsa = read_certificate_info(ecdsa.certificate)->sha256;
  const std::string of_rsa = read_certificate_info(rsa.certificate)->sha256;
  for (const bool ecdsa_first : {true, false}) {
    const auto server =
        Context::server({.identity = ecdsa_first ? ecdsa : rsa, .more_identities = {ecdsa_first ? rsa : ecdsa}});
    ASSERT_TRUE(server) << server.error().detail;
    EXPECT_EQ(shown(*server, "ECDHE-RSA-AES128-GCM-SHA256"), of_rsa);
    EXPECT_EQ(shown(*server, "ECDHE-ECDSA-AES128-GCM-SHA256"), of_ecdsa);
    EXPECT_EQ(shown(*server, ""), of_ecdsa) << "who knows both gets the cheaper";
  }
}

TEST(Identities, OneOfTwoForKeysOfOneKindWouldNeverBeShown) {
  const auto server = Context::server(
      {.identity = testing::leaf({.dns_names = {"a"}}), .more_identities = {testing::leaf({.dns_names = {"b"}})}});
  ASSERT_FALSE(server);
  EXPECT_EQ(server.error().code, Code::invalid);
  EXPECT_EQ(server.error().detail,
            "two of its certificates are for keys of one kind (id-ecPublicKey), of which a client could not be given "
            "the one it knows");
}

}  // namespace
}  // namespace weft::tls
