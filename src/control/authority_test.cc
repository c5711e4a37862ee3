#include "control/authority.h"

#include <gtest/gtest.h>
#include <sys/stat.h>

#include <filesystem>
#include <fstream>

#include "base/private_file.h"
#include "base/testing/temp_folder.h"
#include "codec/base64.h"
#include "tls/testing/authority.h"

namespace weft::control {
namespace {

const WallTime kNow = WallTime(std::chrono::seconds(1'800'000'000));
const tls::Identity kCart{"cluster.local", "shop", "cart"};

struct AuthorityTest : ::testing::Test {
  const TempFolder temp;
  const std::string& folder = temp.path();
  // As "cacerts" is made: a root signs an authority.
  std::pair<tls::KeyPair, tls::KeyPair> supply() {
    const tls::Validity validity{kNow - 1h, kNow + 1000h};
    auto root = tls::testing::company_root("company root", validity);
    auto signing = tls::testing::intermediate(root, "mesh CA", validity);
    EXPECT_TRUE(replace_private_file(folder + "/root-cert.pem", root.certificate));
    EXPECT_TRUE(replace_private_file(folder + "/ca-cert.pem", signing.certificate));
    EXPECT_TRUE(replace_private_file(folder + "/ca-key.pem", signing.key));
    return {std::move(root), std::move(signing)};
  }
  Authority open() { return Authority::open(folder, "cluster.local", kNow).value(); }
};

tls::CertificateInfo info(const std::string& pem) { return tls::read_certificate_info(pem).value(); }

TEST_F(AuthorityTest, ARootIsMadeOnceAndItsKeyIsItsOwnersOnly) {
  const std::string root = open().root();
  EXPECT_EQ(open().root(), root);
  for (const char* name : {"ca-key.pem", "root-cert.pem", "ca-cert.pem"}) {
    struct stat status{};
    ASSERT_EQ(::stat((folder + "/" + name).c_str(), &status), 0) << name;
    EXPECT_EQ(status.st_mode & 0777, 0600u) << name;
  }
}

TEST_F(AuthorityTest, WhatItSignsNamesTheWorkloadWhateverWasAskedFor) {
  const Authority authority = open();
  const auto request = tls::make_request({.common_name = "root",
                                          .organization = {},
                                          .dns_names = {"bank.example"},
                                          .addresses = {},
                                          .uris = {"spiffe://cluster.local/ns/shop/sa/bank"}})
                           .value();
  const auto chain = authority.sign(request.certificate, kCart, 0s, kNow).value();
  ASSERT_EQ(chain.size(), 2u);
  EXPECT_EQ(chain[1], authority.root());
  const tls::CertificateInfo leaf = info(chain[0]);
  EXPECT_EQ(leaf.uris, std::vector<std::string>{"spiffe://cluster.local/ns/shop/sa/cart"});
  EXPECT_TRUE(leaf.dns_names.empty());
  EXPECT_EQ(leaf.not_after, kNow + 24h);
  EXPECT_LT(leaf.not_before, kNow);
}

TEST_F(AuthorityTest, TimesAreWhatWasAskedForWithinBounds) {
  const Authority authority = open();
  const std::string request = tls::make_request({}).value().certificate;
  const auto ends = [&](Duration wanted) {
    return info(authority.sign(request, kCart, wanted, kNow).value()[0]).not_after;
  };
  EXPECT_EQ(ends(1h), kNow + 1h);
  EXPECT_EQ(ends(10'000 * 24h), kNow + kMostCertificateTime);
  EXPECT_FALSE(authority.sign("no request", kCart, 1h, kNow));
}

TEST_F(AuthorityTest, ASuppliedIntermediateSignsAndStandsInTheChain) {
  const auto [root, signing] = supply();
  const Authority authority = open();
  EXPECT_EQ(authority.root(), root.certificate);
  const auto chain = authority.sign(tls::make_request({}).value().certificate, kCart, 0s, kNow).value();
  ASSERT_EQ(chain.size(), 3u);
  EXPECT_EQ(chain[1], signing.certificate);
  EXPECT_EQ(chain[2], root.certificate);
  EXPECT_NE(info(chain[0]).issuer.find("mesh CA"), std::string::npos);
}

TEST_F(AuthorityTest, WhatIsHalfThereOrOldIsRefusedByName) {
  const tls::Validity past{kNow - 2000h, kNow - 1h};
  const auto old = tls::make_root("old", past).value();
  ASSERT_TRUE(replace_private_file(folder + "/root-cert.pem", old.certificate));
  auto half = Authority::open(folder, "cluster.local", kNow);
  ASSERT_FALSE(half);
  EXPECT_EQ(half.error().detail,
            folder + " has no ca-cert.pem, but other files of an authority; supply it, or remove them all");
  ASSERT_TRUE(replace_private_file(folder + "/ca-cert.pem", old.certificate));
  ASSERT_TRUE(replace_private_file(folder + "/ca-key.pem", old.key));
  auto expired = Authority::open(folder, "cluster.local", kNow);
  ASSERT_FALSE(expired);
  EXPECT_EQ(expired.error().detail,
            folder + "/root-cert.pem: this certificate has expired; supply another, or remove it");
}

TEST_F(AuthorityTest, ARootIsReplacedInStepsThatSurviveARestart) {
  const std::string old = open().root();
  ASSERT_EQ(open().rotation(), Rotation::none);
  Authority first = open();
  ASSERT_TRUE(first.rotate(kNow));
  const Authority both = open();
  EXPECT_EQ(both.rotation(), Rotation::both_trusted);
  EXPECT_EQ(both.root(), first.root());
  EXPECT_TRUE(both.root().starts_with(old));
  const std::string next = both.root().substr(old.size());
  EXPECT_EQ(both.sign(tls::make_request({}).value().certificate, kCart, 0s, kNow).value().size(), 2u)
      << "no chain between";

  Authority second = open();
  ASSERT_TRUE(second.rotate(kNow));
  EXPECT_EQ(open().rotation(), Rotation::new_signs);
  EXPECT_EQ(open().root(), old + next) << "what the old one signed is still good";
  EXPECT_EQ(read_whole_file(folder + "/ca-cert.pem", 1 << 20).value(), next) << "which signs from now on";

  Authority third = open();
  ASSERT_TRUE(third.rotate(kNow));
  EXPECT_EQ(open().rotation(), Rotation::none);
  EXPECT_EQ(open().root(), next);
  for (const auto& file : std::filesystem::directory_iterator(folder))
    EXPECT_FALSE(file.path().filename().string().starts_with("next-")) << file.path();
}

TEST_F(AuthorityTest, AStepThatWasCutShortIsTakenAgain) {
  const std::string old = open().root();
  Authority first = open();
  ASSERT_TRUE(first.rotate(kNow));
  // Its last file was not written yet.
  ASSERT_TRUE(replace_private_file(folder + "/root-cert.pem", old));
  EXPECT_EQ(open().root(), first.root());
  // The second step: only the key was written.
  const auto next_key = read_whole_file(folder + "/next-ca-key.pem", 1 << 20);
  ASSERT_TRUE(next_key && replace_private_file(folder + "/ca-key.pem", *next_key));
  EXPECT_EQ(open().rotation(), Rotation::new_signs);
}

TEST_F(AuthorityTest, ThatItEndsIsSaidAMonthBefore) {
  const Authority authority = open();
  EXPECT_EQ(authority.expiry_warning(kNow), "");
  const auto end = tls::read_certificate_info(authority.root()).value().not_after;
  EXPECT_EQ(authority.expiry_warning(end - Authority::kWarnBefore - 1s), "");
  const std::string said = authority.expiry_warning(end - Authority::kWarnBefore + 1s);
  EXPECT_TRUE(said.contains("ends at " + rfc3339_seconds(end)) && said.contains("weft ca rotate")) << said;
}

TEST_F(AuthorityTest, WhatEndsWhenIsKnownOfRootAndSignerApart) {
  const auto root = tls::testing::company_root("company root", {kNow - 1h, kNow + 1000h});
  const auto signing = tls::testing::intermediate(root, "mesh CA", {kNow - 1h, kNow + 900h});
  ASSERT_TRUE(replace_private_file(folder + "/root-cert.pem", root.certificate));
  ASSERT_TRUE(replace_private_file(folder + "/ca-cert.pem", signing.certificate));
  ASSERT_TRUE(replace_private_file(folder + "/ca-key.pem", signing.key));
  const Authority::Ends ends = open().ends();
  EXPECT_EQ(ends.root, kNow + 1000h);
  EXPECT_EQ(ends.signing, kNow + 900h);
}

// What stands between ends before the rest: nothing that is signed is good for longer.
TEST_F(AuthorityTest, WhatStandsBetweenEndsItToo) {
  const auto root = tls::testing::company_root("company root", {kNow - 1h, kNow + 1000h});
  const auto between = tls::testing::intermediate(root, "company CA", {kNow - 1h, kNow + 10h});
  const auto signing = tls::testing::intermediate(between, "mesh CA", {kNow - 1h, kNow + 900h});
  ASSERT_TRUE(replace_private_file(folder + "/root-cert.pem", root.certificate));
  ASSERT_TRUE(replace_private_file(folder + "/cert-chain.pem", signing.certificate + between.certificate));
  ASSERT_TRUE(replace_private_file(folder + "/ca-cert.pem", signing.certificate));
  ASSERT_TRUE(replace_private_file(folder + "/ca-key.pem", signing.key));
  const Authority authority = open();
  EXPECT_EQ(authority.ends().root, kNow + 1000h);
  EXPECT_EQ(authority.ends().signing, kNow + 10h);
  EXPECT_TRUE(authority.expiry_warning(kNow).contains(rfc3339_seconds(kNow + 10h)));
  const std::string request = tls::make_request({}).value().certificate;
  EXPECT_EQ(info(authority.sign(request, kCart, 24h, kNow).value()[0]).not_after, kNow + 10h);
  EXPECT_EQ(info(authority.issue_own({"weft-control"}, {kNow, kNow + 24h}).value().certificate).not_after, kNow + 10h);
}

TEST_F(AuthorityTest, ASuppliedRootIsNotReplaced) {
  const auto [root, signing] = supply();
  Authority authority = open();
  const auto refused = authority.rotate(kNow);
  ASSERT_FALSE(refused);
  EXPECT_NE(refused.error().detail.find("was supplied"), std::string::npos) << refused.error().detail;
  EXPECT_EQ(authority.root(), root.certificate);
}

// Istio's Secret: what it must hold to be the mesh's authority.
struct AuthoritySecretTest : ::testing::Test {
  const tls::Validity validity{kNow - 1h, kNow + 1000h};
  tls::KeyPair root = tls::testing::company_root("company root", validity);

  static codec::Value secret(const std::vector<std::pair<const char*, std::string>>& keys) {
    codec::Value out = codec::Value::object();
    out["metadata"].set("namespace", "istio-system");
    out["metadata"].set("name", "cacerts");
    for (const auto& [key, text] : keys) out["data"].set(key, codec::base64_encode(text));
    return out;
  }
  static codec::Value of(const tls::KeyPair& signing, const std::string& roots) {
    return secret({{"ca-cert.pem", signing.certificate}, {"ca-key.pem", signing.key}, {"root-cert.pem", roots}});
  }
  static std::string refusal(const codec::Value& secret) {
    const auto made = Authority::supplied(secret, "cluster.local", kNow);
    return made ? "" : made.error().detail;
  }
};

TEST_F(AuthoritySecretTest, SignsAndIsNotReplaced) {
  const auto other = tls::make_root("old root", validity).value();
  // A root that signs by itself, beside one that is still trusted.
  Authority authority = Authority::supplied(secret({{"ca-cert.pem", root.certificate},
                                                    {"ca-key.pem", root.key},
                                                    {"root-cert.pem", root.certificate + other.certificate}}),
                                            "cluster.local", kNow)
                            .value();
  EXPECT_EQ(authority.root(), root.certificate + other.certificate);
  const auto chain = authority.sign(tls::make_request({}).value().certificate, kCart, 0s, kNow).value();
  EXPECT_EQ(info(chain[0]).issuer, info(root.certificate).subject);
  const auto refused = authority.rotate(kNow);
  ASSERT_FALSE(refused);
  EXPECT_TRUE(refused.error().detail.contains("the authority in Secret istio-system/cacerts was supplied"))
      << refused.error().detail;
  EXPECT_TRUE(authority.expiry_warning(kNow + 999h).contains("supply another in Secret istio-system/cacerts"));
}

TEST_F(AuthoritySecretTest, WhatCannotSignForItsRootIsRefusedInOneSentence) {
  const auto other = tls::make_root("mesh CA", validity).value();
  const auto old = tls::make_root("old root", {kNow - 2000h, kNow - 1h}).value();
  const std::string in = "Secret istio-system/cacerts";
  EXPECT_EQ(refusal(secret({{"ca-cert.pem", root.certificate}, {"root-cert.pem", root.certificate}})),
            in + " has no ca-key.pem; supply it, or delete the Secret");
  EXPECT_EQ(refusal(secret({})), in + " has no root-cert.pem; supply it, or delete the Secret");
  codec::Value garbled = secret({{"ca-cert.pem", root.certificate}});
  garbled["data"].set("root-cert.pem", "%%%");
  EXPECT_TRUE(refusal(garbled).starts_with(in + ", root-cert.pem: ")) << refusal(garbled);
  const std::string no_certificate =
      refusal(secret({{"ca-cert.pem", "nothing"}, {"ca-key.pem", root.key}, {"root-cert.pem", root.certificate}}));
  EXPECT_TRUE(no_certificate.starts_with(in + ", ca-cert.pem: ")) << no_certificate;
  EXPECT_EQ(
      refusal(secret({{"ca-cert.pem", old.certificate}, {"ca-key.pem", old.key}, {"root-cert.pem", old.certificate}})),
      in + ", root-cert.pem: this certificate has expired; supply another, or remove it");
  const std::string wrong_key = refusal(
      secret({{"ca-cert.pem", root.certificate}, {"ca-key.pem", other.key}, {"root-cert.pem", root.certificate}}));
  EXPECT_TRUE(wrong_key.starts_with(in + ", ca-key.pem: ") && wrong_key.ends_with("supply the key of ca-cert.pem"))
      << wrong_key;
  const std::string strange = refusal(
      secret({{"ca-cert.pem", other.certificate}, {"ca-key.pem", other.key}, {"root-cert.pem", root.certificate}}));
  EXPECT_TRUE(strange.starts_with(in + ", ca-cert.pem: it is issued by ") && strange.contains("mesh CA")) << strange;
}

// One that comes to a mesh with a root of its own takes its place in the steps in which another root would: at no time
// are there certificates that not everybody trusts, whenever it is started anew.
TEST_F(AuthoritySecretTest, ComesInPlaceOfARootOfTheMeshsOwnInSteps) {
  const TempFolder temp;
  const std::string& folder = temp.path();
  const std::string old = Authority::open(folder, "cluster.local", kNow).value().root();
  const auto signing = tls::testing::intermediate(root, "mesh CA", validity);
  const auto started = [&] {
    return Authority::in_place_of(
               folder, Authority::supplied(of(signing, root.certificate), "cluster.local", kNow).value(), kNow)
        .value();
  };
  const auto issuer_of = [](const Authority& authority) {
    const auto chain = authority.sign(tls::make_request({}).value().certificate, kCart, 0s, kNow).value();
    EXPECT_EQ(chain.back(), authority.root());
    std::string all;
    for (const std::string& link : chain) all += link;
    EXPECT_TRUE(tls::leads_to_root(all, authority.root(), kNow));
    return info(chain[0]).issuer;
  };
  Authority authority = started();
  EXPECT_EQ(authority.rotation(), Rotation::both_trusted);
  EXPECT_EQ(authority.root(), old + root.certificate);
  EXPECT_EQ(issuer_of(authority), info(old).subject) << "nobody trusts the other yet";

  ASSERT_TRUE(authority.rotate(kNow));
  authority = started();
  EXPECT_EQ(authority.rotation(), Rotation::new_signs);
  EXPECT_EQ(authority.root(), old + root.certificate) << "what the old one signed is still good";
  EXPECT_EQ(issuer_of(authority), info(signing.certificate).subject);
  for (const auto& file : std::filesystem::directory_iterator(folder)) {
    const auto text = read_whole_file(file.path(), 1 << 20).value();
    EXPECT_FALSE(text.contains(signing.key)) << "the key is the Secret's alone: " << file.path();
  }

  ASSERT_TRUE(authority.rotate(kNow));
  EXPECT_EQ(authority.rotation(), Rotation::none);
  EXPECT_EQ(authority.root(), root.certificate);
  EXPECT_EQ(issuer_of(authority), info(signing.certificate).subject);
  EXPECT_FALSE(Authority::is_in(folder));
  EXPECT_TRUE(std::filesystem::is_empty(folder));
  const auto refused = authority.rotate(kNow);
  ASSERT_FALSE(refused);
  EXPECT_TRUE(refused.error().detail.contains("Secret istio-system/cacerts was supplied")) << refused.error().detail;
}

TEST_F(AuthoritySecretTest, AnotherThatComesMeanwhileBeginsAnew) {
  const TempFolder temp;
  const std::string old = Authority::open(temp.path(), "cluster.local", kNow).value().root();
  const auto started = [&](const tls::KeyPair& by) {
    return Authority::in_place_of(temp.path(),
                                  Authority::supplied(of(by, by.certificate), "cluster.local", kNow).value(), kNow)
        .value();
  };
  const auto first = tls::make_root("first", validity).value();
  Authority authority = started(first);
  ASSERT_TRUE(authority.rotate(kNow));
  EXPECT_EQ(started(first).rotation(), Rotation::new_signs);
  const auto second = tls::make_root("second", validity).value();
  EXPECT_EQ(started(second).rotation(), Rotation::both_trusted);
  EXPECT_EQ(started(second).root(), old + second.certificate);
}

// Who supplies an authority that trusts the mesh's own root has taken the first step.
TEST_F(AuthoritySecretTest, SignsAtOnceWhereItTrustsTheMeshsOwnRoot) {
  const TempFolder temp;
  const std::string own = Authority::open(temp.path(), "cluster.local", kNow).value().root();
  const auto started = [&](const std::string& roots) {
    return Authority::in_place_of(temp.path(), Authority::supplied(of(root, roots), "cluster.local", kNow).value(),
                                  kNow)
        .value();
  };
  EXPECT_EQ(started(root.certificate + own).rotation(), Rotation::none);
  EXPECT_EQ(started(root.certificate + own).root(), root.certificate + own);
  // And signs on when it does not trust that any more, which workloads yet do.
  EXPECT_EQ(started(root.certificate).rotation(), Rotation::new_signs);
  // A Secret that was gone meanwhile begins anew.
  ASSERT_EQ(Authority::open(temp.path(), "cluster.local", kNow).value().root(), own);
  EXPECT_EQ(started(root.certificate).rotation(), Rotation::both_trusted);
}

TEST_F(AuthoritySecretTest, ComesBehindARootWhoseFileHasNoLastLineEnd) {
  const TempFolder temp;
  std::string own = Authority::open(temp.path(), "cluster.local", kNow).value().root();
  while (own.ends_with('\n')) own.pop_back();
  ASSERT_TRUE(replace_private_file(temp.path() + "/root-cert.pem", own));
  const Authority authority =
      Authority::in_place_of(temp.path(),
                             Authority::supplied(of(root, root.certificate), "cluster.local", kNow).value(), kNow)
          .value();
  EXPECT_EQ(tls::split_certificates(authority.root()).size(), 2u);
}

// What nobody can have a certificate of needs no overlap.
TEST_F(AuthoritySecretTest, SignsAtOnceWhereTheMeshsOwnCannot) {
  const TempFolder temp;
  ASSERT_TRUE(Authority::open(temp.path(), "cluster.local", kNow));
  std::filesystem::remove(temp.path() + "/ca-key.pem");
  const Authority authority =
      Authority::in_place_of(temp.path(),
                             Authority::supplied(of(root, root.certificate), "cluster.local", kNow).value(), kNow)
          .value();
  EXPECT_EQ(authority.rotation(), Rotation::none);
  EXPECT_EQ(authority.root(), root.certificate);
}

// Names are anybody's to choose: each link must bear the signature of the next.
TEST_F(AuthoritySecretTest, WhatAnotherOfTheSameNameHasSignedIsRefused) {
  const auto other = tls::testing::company_root("company root", validity);
  const auto signing = tls::testing::intermediate(other, "mesh CA", validity);
  const auto below = tls::testing::intermediate(signing, "cluster CA", validity);
  const auto refusal_of = [&](const tls::KeyPair& signer, const std::string& chain, const std::string& roots) {
    return refusal(secret({{"ca-cert.pem", signer.certificate},
                           {"ca-key.pem", signer.key},
                           {"cert-chain.pem", chain},
                           {"root-cert.pem", roots}}));
  };
  const std::string direct = refusal_of(signing, signing.certificate, root.certificate);
  EXPECT_EQ(direct,
            "Secret istio-system/cacerts: the certificate of CN=mesh CA is signed by another CN=company root than the "
            "one supplied; supply the one that signed it in root-cert.pem");
  EXPECT_EQ(refusal_of(below, below.certificate + signing.certificate, root.certificate), direct)
      << "the link above the signer, likewise";
  EXPECT_EQ(refusal_of(signing, signing.certificate, root.certificate + other.certificate), "") << "one of two roots";
  EXPECT_EQ(refusal_of(below, below.certificate + signing.certificate, other.certificate), "");
  const std::string gap = refusal_of(below, below.certificate, other.certificate);
  EXPECT_TRUE(gap.contains("it is issued by CN=mesh CA, which is neither in cert-chain.pem nor in")) << gap;
}

// Each link is signed by the next, and yet nobody would take what comes of it.
TEST_F(AuthoritySecretTest, WhatMayNotSignIsRefused) {
  const auto leaf =
      tls::issue(root,
                 {.common_name = "a server", .organization = {}, .dns_names = {"a.test"}, .addresses = {}, .uris = {}},
                 validity)
          .value();
  const std::string refused = refusal(secret({{"ca-cert.pem", leaf.certificate},
                                              {"ca-key.pem", leaf.key},
                                              {"cert-chain.pem", leaf.certificate},
                                              {"root-cert.pem", root.certificate}}));
  EXPECT_TRUE(refused.starts_with("Secret istio-system/cacerts: who trusts its root would not take what it signs: "))
      << refused;

  // A root that may have nobody between it and workloads.
  const auto strict = tls::make_root("strict root", validity).value();
  const auto below = tls::testing::intermediate(strict, "mesh CA", validity);
  const std::string too_long = refusal(secret({{"ca-cert.pem", below.certificate},
                                               {"ca-key.pem", below.key},
                                               {"cert-chain.pem", below.certificate},
                                               {"root-cert.pem", strict.certificate}}));
  EXPECT_TRUE(too_long.contains("path length constraint exceeded")) << too_long;
}

TEST_F(AuthorityTest, AFolderWhoseRootDidNotSignIsRefused) {
  const auto [root, signing] = supply();
  const auto other = tls::testing::company_root("company root", {kNow - 1h, kNow + 1000h});
  ASSERT_TRUE(replace_private_file(folder + "/root-cert.pem", other.certificate));
  const auto opened = Authority::open(folder, "cluster.local", kNow);
  ASSERT_FALSE(opened);
  EXPECT_TRUE(opened.error().detail.contains("is signed by another CN=company root")) << opened.error().detail;
}

}  // namespace
}  // namespace weft::control
