// Certificates made here read back as they were meant, and names are matched as RFC 6125 says.
#include "tls/certificate.h"

#include <gtest/gtest.h>

#include "tls/context.h"
#include "tls/identity.h"
#include "tls/testing/authority.h"
#include "tls/verify.h"

namespace weft::tls {
namespace {

const WallTime kStart{std::chrono::seconds(1'800'000'000)};

TEST(Certificate, SaysWhatItWasIssuedFor) {
  const auto made = issue(testing::root(),
                          {.common_name = "shop",
                           .organization = "system:masters",
                           .dns_names = {"shop.local", "*.shop.local"},
                           .addresses = {"10.0.0.1", "fd00::1"},
                           .uris = {"spiffe://cluster.local/ns/shop/sa/storefront"}},
                          {kStart, kStart + 24h});
  ASSERT_TRUE(made) << to_string(made.error());
  const auto info = read_certificate_info(made->certificate);
  ASSERT_TRUE(info) << to_string(info.error());
  EXPECT_EQ(info->subject, "CN=shop,O=system:masters");
  EXPECT_EQ(info->issuer, "CN=test root");
  EXPECT_EQ(info->dns_names, (std::vector<std::string>{"shop.local", "*.shop.local"}));
  EXPECT_EQ(info->addresses, (std::vector<std::string>{"10.0.0.1", "fd00::1"}));
  EXPECT_EQ(info->spiffe_id(), "spiffe://cluster.local/ns/shop/sa/storefront");
  EXPECT_EQ(info->not_before, kStart);
  EXPECT_EQ(info->not_after, kStart + 24h);
  EXPECT_EQ(info->sha256.size(), 64u);
  EXPECT_EQ(info->serial.size(), 32u);
}

TEST(Certificate, NamesCannotSmuggleOthersIn) {
  for (const char* bad : {"a,DNS:b", "a\nb", "", "a b"}) {
    EXPECT_EQ(issue(testing::root(), {.dns_names = {bad}}, testing::always()).error().code, Code::invalid) << bad;
  }
  EXPECT_EQ(issue(testing::root(), {.addresses = {"10.0.0"}}, testing::always()).error().code, Code::invalid);
  EXPECT_EQ(issue(testing::root(), {}, testing::always()).error().code, Code::invalid);
  EXPECT_EQ(issue(testing::root(), {.dns_names = {"a"}}, {kStart, kStart}).error().code, Code::invalid);
}

TEST(Certificate, RequestsAreSignedForTheirKeyWithOurNames) {
  const auto request = make_request({.uris = {"spiffe://cluster.local/ns/a/sa/liar"}});
  ASSERT_TRUE(request) << to_string(request.error());
  const SubjectNames names{.uris = {"spiffe://cluster.local/ns/a/sa/b"}};
  const auto signed_for = sign_request(testing::root(), request->certificate, names, testing::always());
  ASSERT_TRUE(signed_for) << to_string(signed_for.error());
  EXPECT_EQ(read_certificate_info(*signed_for)->uris, names.uris);
  EXPECT_TRUE(Context::client({.identity = {*signed_for, request->key}, .roots = testing::root().certificate}));
}

TEST(Certificate, TamperedRequestsAreRefused) {
  const auto request = make_request({.dns_names = {"a"}});
  ASSERT_TRUE(request);
  std::string broken = request->certificate;
  const size_t at = broken.find("-----END") - 20;
  broken[at] = broken[at] == 'A' ? 'B' : 'A';
  EXPECT_EQ(sign_request(testing::root(), broken, {.dns_names = {"a"}}, testing::always()).error().code, Code::invalid);
  EXPECT_EQ(sign_request(testing::root(), "nonsense", {.dns_names = {"a"}}, testing::always()).error().code,
            Code::invalid);
}

TEST(Context, RefusesBadMaterialByName) {
  const KeyPair good = testing::leaf({.dns_names = {"a"}});
  const KeyPair other = testing::leaf({.dns_names = {"b"}});
  EXPECT_NE(Context::server({.identity = {"x", good.key}}).error().detail.find("certificate chain"), std::string::npos);
  EXPECT_NE(Context::server({.identity = {good.certificate, "x"}}).error().detail.find("key"), std::string::npos);
  EXPECT_NE(Context::server({.identity = {good.certificate, other.key}}).error().detail.find("does not belong"),
            std::string::npos);
  EXPECT_NE(Context::client({.roots = "x"}).error().detail.find("roots"), std::string::npos);
  EXPECT_NE(Context::client({}).error().detail.find("roots"), std::string::npos);
  EXPECT_EQ(Context::client({.roots = good.certificate, .alpn = {""}}).error().code, Code::invalid);
}

TEST(Verify, HostNames) {
  CertificateInfo certificate;
  certificate.dns_names = {"Shop.local", "*.api.local", "*.com"};
  certificate.addresses = {"10.0.0.1", "fd00::1"};
  EXPECT_TRUE(is_for_host(certificate, "shop.LOCAL"));
  EXPECT_TRUE(is_for_host(certificate, "shop.local."));
  EXPECT_TRUE(is_for_host(certificate, "a.api.local"));
  EXPECT_FALSE(is_for_host(certificate, "a.b.api.local"));
  EXPECT_FALSE(is_for_host(certificate, "api.local"));
  EXPECT_FALSE(is_for_host(certificate, ".api.local"));
  EXPECT_FALSE(is_for_host(certificate, "evil.com"));
  EXPECT_FALSE(is_for_host(certificate, ""));
  EXPECT_TRUE(is_for_host(certificate, "10.0.0.1"));
  EXPECT_TRUE(is_for_host(certificate, "fd00:0::1"));
  EXPECT_FALSE(is_for_host(certificate, "10.0.0.2"));
}

TEST(Verify, AlternativeNames) {
  CertificateInfo certificate;
  certificate.uris = {"spiffe://cluster.local/ns/a/sa/b"};
  EXPECT_TRUE(
      matches_any(certificate, {{NameMatch::exact, "x"}, {NameMatch::exact, "spiffe://cluster.local/ns/a/sa/b"}}));
  EXPECT_TRUE(matches_any(certificate, {{NameMatch::prefix, "spiffe://cluster.local/"}}));
  EXPECT_FALSE(matches_any(certificate, {{NameMatch::prefix, "spiffe://cluster.locale/"}}));
  EXPECT_FALSE(matches_any(certificate, {}));
}

TEST(Identity, RoundTrip) {
  const auto identity = parse_identity("spiffe://cluster.local/ns/shop/sa/storefront");
  ASSERT_TRUE(identity) << to_string(identity.error());
  EXPECT_EQ(identity->trust_domain, "cluster.local");
  EXPECT_EQ(identity->ns, "shop");
  EXPECT_EQ(identity->service_account, "storefront");
  EXPECT_EQ(identity->uri(), "spiffe://cluster.local/ns/shop/sa/storefront");
}

TEST(Identity, RefusesOtherForms) {
  for (const char* bad :
       {"", "http://a/ns/b/sa/c", "spiffe:///ns/b/sa/c", "spiffe://A/ns/b/sa/c", "spiffe://a/ns/b",
        "spiffe://a/ns/b/sa/", "spiffe://a/ns/b/sa/c/d", "spiffe://a/ns//sa/c", "spiffe://a/ns/../sa/c",
        "spiffe://a/ns/b/sa/c?x", "spiffe://a:80/ns/b/sa/c", "spiffe://a/ns/b/sa/c/"}) {
    EXPECT_EQ(parse_identity(bad).error().code, Code::invalid) << bad;
  }
}

// Made by openssl req -x509 -days 2900000.
constexpr const char* kForever =
    "-----BEGIN CERTIFICATE-----\n"
    "MIIBezCCASGgAwIBAgIUbusJV2jyKZzOoyxevsDCJDrjiyMwCgYIKoZIzj0EAwIw\n"
    "EjEQMA4GA1UEAwwHZm9yZXZlcjAgFw0yNjExMjYwMzU3MzFaGA85OTY2MTEwMTAz\n"
    "NTczMVowEjEQMA4GA1UEAwwHZm9yZXZlcjBZMBMGByqGSM49AgEGCCqGSM49AwEH\n"
    "A0IABE540YPf1h98MIVR6OOOQpCCz6yF18b7cgCRv2L3IKNjw3i6arvXl6hvAFGk\n"
    "quMJKTAGllw35pmBhiy9k15o6OujUzBRMB0GA1UdDgQWBBSc6VGtmVISj28P1Q+R\n"
    "TQOJA5ecLzAfBgNVHSMEGDAWgBSc6VGtmVISj28P1Q+RTQOJA5ecLzAPBgNVHRMB\n"
    "Af8EBTADAQH/MAoGCCqGSM49BAMCA0gAMEUCIQCnyiIOCYPobfmkaHSi9ZwGeZ7x\n"
    "lWgVJ9oVGSIUfyDY/gIgOizuuFEGpWNfNagsJOaihKnimXKfRk+Up4GpEQAepVw=\n"
    "-----END CERTIFICATE-----\n";

TEST(Certificate, OneThatEndsLaterThanOurClockCanSayHasNoEnd) {
  const auto info = read_certificate_info(kForever);
  ASSERT_TRUE(info) << to_string(info.error());
  EXPECT_EQ(info->not_after, WallTime::max());
  EXPECT_LT(info->not_before, WallTime::max());
}

}  // namespace
}  // namespace weft::tls
