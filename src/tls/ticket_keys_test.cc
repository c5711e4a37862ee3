// Keys of tickets follow one another by the clock, and nobody else's open anything.
#include "tls/ticket_keys.h"

#include <gtest/gtest.h>

namespace weft::tls {
namespace {

constexpr TimePoint kStart{5h};

TEST(TicketKeys, OneSealsForItsTimeThenAnother) {
  TicketKeys keys;
  const auto first = keys.sealing(kStart).name;
  EXPECT_EQ(keys.sealing(kStart + kTicketKeyTime - 1s).name, first);
  EXPECT_NE(keys.sealing(kStart + kTicketKeyTime).name, first);
}

TEST(TicketKeys, ThePreviousOneStillOpensTheOneBeforeItDoesNot) {
  TicketKeys keys;
  const auto first = keys.sealing(kStart);
  ASSERT_TRUE(keys.opening(first.name, kStart));
  EXPECT_EQ(keys.opening(first.name, kStart)->cipher, first.cipher);
  EXPECT_EQ(keys.opening(first.name, kStart)->mac, first.mac);
  const auto second = keys.sealing(kStart + kTicketKeyTime).name;
  EXPECT_TRUE(keys.opening(first.name, kStart + 2 * kTicketKeyTime - 1s)) << "of one period ago";
  const auto third = keys.sealing(kStart + 2 * kTicketKeyTime).name;
  EXPECT_FALSE(keys.opening(first.name, kStart + 2 * kTicketKeyTime)) << "of two periods ago";
  EXPECT_TRUE(keys.opening(second, kStart + 2 * kTicketKeyTime));
  EXPECT_TRUE(keys.opening(third, kStart + 2 * kTicketKeyTime));
}

TEST(TicketKeys, OneThatNobodyAskedForMeanwhileIsNoBetter) {
  TicketKeys keys;
  const auto first = keys.sealing(kStart).name;
  EXPECT_TRUE(keys.opening(first, kStart + 2 * kTicketKeyTime - 1s));
  EXPECT_FALSE(keys.opening(first, kStart + 2 * kTicketKeyTime));
  const auto later = keys.sealing(kStart + 20 * kTicketKeyTime).name;
  EXPECT_FALSE(keys.opening(first, kStart + 20 * kTicketKeyTime));
  EXPECT_TRUE(keys.opening(later, kStart + 20 * kTicketKeyTime));
}

TEST(TicketKeys, AnotherProcesssOpenNothingHere) {
  TicketKeys ours;
  TicketKeys theirs;
  const auto sealed = theirs.sealing(kStart);
  EXPECT_FALSE(ours.opening(sealed.name, kStart));
  const auto own = ours.sealing(kStart);
  EXPECT_FALSE(ours.opening(sealed.name, kStart));
  EXPECT_NE(own.name, sealed.name);
  EXPECT_NE(own.cipher, sealed.cipher);
  EXPECT_NE(own.mac, sealed.mac);
}

}  // namespace
}  // namespace weft::tls
