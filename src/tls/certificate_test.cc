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

// Requests with keys that this room does not make: of RSA with 1024 and 2048 bits, and of the curve secp224r1.
constexpr const char* kRsa1024 =
    "-----BEGIN CERTIFICATE REQUEST-----\n"
    "MIIBTjCBuAIBADAPMQ0wCwYDVQQKDAR0ZXN0MIGfMA0GCSqGSIb3DQEBAQUAA4GN\n"
    "ADCBiQKBgQC0Qz29lUW/nf58M54MWbcLxcJTyD3TULyw0xjOTio/BGhTaoMyG/Gl\n"
    "ECqv1KgPqp0Ifqb4yHl7wMmDqgKNSFB9Pk04poAmarpgb5qgLlzH2EIpXvzxbUoI\n"
    "J0mze79k6++u9QQwtmDUgsX101Fvpp1kgkqZwJLhm4P5ssc24Fg2ewIDAQABoAAw\n"
    "DQYJKoZIhvcNAQELBQADgYEAg4rlbln40UAmwCsp+QtN1Tc5dNx8sWA0Jm1x4CDL\n"
    "0gDLgFGExRsqyuZGJg21JpwaK0VtzrLYp01dyksWmhN5npGfHDyJvm28DvFrzXLT\n"
    "Y8tM5JgvC0DKteQ6FwlERjCjp9k9Bhr6/2IFI+PAbqMD508l6u6wgrKnZYv9tmcx\n"
    "/r0=\n"
    "-----END CERTIFICATE REQUEST-----\n";
constexpr const char* kRsa2048 =
    "-----BEGIN CERTIFICATE REQUEST-----\n"
    "MIICVDCCATwCAQAwDzENMAsGA1UECgwEdGVzdDCCASIwDQYJKoZIhvcNAQEBBQAD\n"
    "ggEPADCCAQoCggEBAKBJdIID1k0b/IuENOmR3fmV9YXOKkHXMwwZIX6iD73b5pAZ\n"
    "4asotDL4L8WQUNYx7as53bFGz6KrPb0nLJMBwWFXU1LPsQw/DPg3iIYJgY6l+bYz\n"
    "zZwUK8T0Xj/SgL4Na3VaPfcaLldybt0idKevhzKmFP6epUTLPWiLJe5MUJVW6Inl\n"
    "7Otq/ZQOoP3emLos2pOYO80JoK5jdHXGeX2oVymGzXKmFwMH5RcUMcUuROnK2GMW\n"
    "Q34fnKUt/aqOWZ3L4gADEj8Fc6zl9++BvmxINMgJhap7HAWDgv0HeIfKrdddvBZO\n"
    "FaFZeplPVGdavOjB6QeAtyyT8i0KKnHx/G1NSukCAwEAAaAAMA0GCSqGSIb3DQEB\n"
    "CwUAA4IBAQBd5KlIQaMcbUap9EWcKwhevplR0f/xf8bSbJ/sCtQRUn969uXcEcJR\n"
    "GssomXZI9TGXWpqT7qZQyEj3GnYpNHnN7KMhOMRwEsutaWPihw8+Xpy02gtyUdoN\n"
    "KcbbsO8WojTL/mgsvJwPOl0N76R4DXORR8/v3AJ5y8Gf4tvrysN8VBoxgLDyiwZm\n"
    "MT65CN7I1h2Dvy82UDlJ1a6ktzo8+jPomqT9LoJFylaJvA52O4dD9H2ALOa74Xu0\n"
    "7HlSAMfOagNOLX4IAcFoMsPdUk+VJssb8fTNxH8DWoC8CGT3VMVEhy+481E2hRp+\n"
    "HRhuyJ8FvgOEO5AO3kRKeQr6ZOGLFO2z\n"
    "-----END CERTIFICATE REQUEST-----\n";
constexpr const char* kP224 =
    "-----BEGIN CERTIFICATE REQUEST-----\n"
    "MIG3MGYCAQAwDzENMAsGA1UECgwEdGVzdDBOMBAGByqGSM49AgEGBSuBBAAhAzoA\n"
    "BNk6UMYrZIliozihAun36+qa/j3dp9aq5KsDfamEai6mbaqPI2Oz9i8f9E1B7a2/\n"
    "mYzA1DQXOyhQoAAwCgYIKoZIzj0EAwIDQQAwPgIdAM/RyLrc9bZ1BEGUTrzGRxbW\n"
    "I50UUuB+sp5iBdQCHQCDNcQKjcGxEq5Us8Cyj2bxXm1+93b7Xxy6dNAa\n"
    "-----END CERTIFICATE REQUEST-----\n";

TEST(Certificate, WeakKeysAreNotSignedFor) {
  EXPECT_TRUE(sign_request(testing::root(), kRsa2048, {.dns_names = {"a"}}, testing::always()));
  for (const auto& [request, why] : {std::pair(kRsa1024, "(rsaEncryption, 1024 bits)"), {kP224, "224 bits)"}}) {
    const auto refused = sign_request(testing::root(), request, {.dns_names = {"a"}}, testing::always());
    ASSERT_FALSE(refused) << why;
    EXPECT_EQ(refused.error().code, Code::invalid);
    EXPECT_TRUE(refused.error().detail.contains(why) && refused.error().detail.contains("ECDSA P-256"))
        << refused.error().detail;
  }
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
