#include "proxy/detect.h"

#include <gtest/gtest.h>

#include "proxy/testing/client_hello.h"

namespace weft::proxy {
namespace {

using testing::client_hello;
using testing::in_records;

constexpr Question kAll{.tls = true, .tls_names = true, .http = true};

// Fed byte by byte: the same answer as at once, and none before.
std::optional<FirstBytes> by_bytes(std::string_view bytes, const Question& question, size_t& needed) {
  for (needed = 0; needed <= bytes.size(); ++needed) {
    if (auto first = detect(bytes.substr(0, needed), question)) return first;
  }
  return std::nullopt;
}

struct Case {
  std::string bytes;
  Spoken spoken;
  size_t needed;  // bytes until it is clear
};

TEST(Detect, TellsEachProtocolAndAsksForNoByteTooMany) {
  const std::string get = "GET /a HTTP/1.1\r\nhost: x\r\n\r\n";
  const Case cases[] = {
      {get, Spoken::http1, 17},
      {"get / HTTP/1.1\r\n", Spoken::http1, 16},
      {"POST / HTTP/1.0\r\n", Spoken::http1, 17},
      {"\r\nGET / HTTP/1.1\n", Spoken::http1, 17},
      {"\r\n\n\r\n\r\nGET / HTTP/1.1\r\n", Spoken::http1, 23},
      {"\r\n\r\n\r\nPING\r\n", Spoken::opaque, 11},
      {"\n\rGET / HTTP/1.1\n", Spoken::http1, 17},
      {"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", Spoken::http2, 16},
      {"GET key\r\n", Spoken::opaque, 9},           // Redis
      {"PING\r\n", Spoken::opaque, 5},              // a word alone is not held back
      {"*1\r\n$4\r\nPING\r\n", Spoken::opaque, 3},  // Redis
      {"SSH-2.0-OpenSSH_9.2 Debian\r\n", Spoken::opaque, 28},
      {std::string("\0\0\0\x08\x04\xd2\x16\x2f", 8), Spoken::opaque, 1},  // PostgreSQL asks for TLS
      {std::string("! \0\0", 4), Spoken::opaque, 3},                      // a length
      {"OPTIONS * HTTP/1.1\r\n", Spoken::http1, 20},
      {"PURGE /x HTTP/1.1\r\n", Spoken::http1, 19},
      {"M-SEARCH * HTTP/1.1\r\n", Spoken::http1, 21},
      // For the codec to refuse: a server may take them.
      {"GET  / HTTP/1.1\r\n", Spoken::http1, 17},
      {"GET / HTTP/1.1 \r\n", Spoken::http1, 17},
      {"GET\t/\tHTTP/1.1\r\n", Spoken::http1, 16},
      {"GET / HTTP/1.12\r\n", Spoken::http1, 17},
      {"GET  HTTP/1.1\r\n", Spoken::http1, 15},
      {"PRI * HTTP/1.1\r\n", Spoken::http1, 16},
      {std::string("GET /\0 HTTP/1.1\r\n", 17), Spoken::http1, 17},
      {std::string("PURGE /\0 HTTP/1.1\r\n", 19), Spoken::http1, 19},
      {"GET /xHTTP/1.1\r\n", Spoken::opaque, 16},
      {"GET / HTTP/2.0\r\n", Spoken::opaque, 16},
  };
  for (const Case& one : cases) {
    size_t needed = 0;
    const auto first = by_bytes(one.bytes, kAll, needed);
    ASSERT_TRUE(first) << one.bytes;
    EXPECT_EQ(first->spoken, one.spoken) << one.bytes;
    EXPECT_EQ(needed, one.needed) << one.bytes;
  }
}

// However its bytes come: nothing gets by because its line came in two.
TEST(Detect, AMethodNobodyStandardizedIsWaitedFor) {
  EXPECT_EQ(detect("PURGE /x HTTP/1.1\r\n", kAll)->spoken, Spoken::http1);
  for (const char* begun : {"P", "PURGE", "PURGE /x", "PURGE /x HTTP/1.1\r"})
    EXPECT_FALSE(detect(begun, kAll)) << begun;
}

TEST(Detect, HalfARequestIsAWordAndMoreOfItsLine) {
  for (const char* begun : {"GET ", "PURGE /x HTTP", "\r\nGET /"}) EXPECT_TRUE(is_half_a_request(begun)) << begun;
  for (const char* begun : {"", "\r\n", "GET", "hello", "\x16 "}) EXPECT_FALSE(is_half_a_request(begun)) << begun;
}

TEST(Detect, AWordAloneIsOneThatBeginsNoStandardMethod) {
  for (const char* begun : {"abc", "PURGE", "\r\nPIN", "GETS"}) EXPECT_TRUE(is_word_alone(begun)) << begun;
  for (const char* begun : {"", "\r\n", "GE", "OPTIONS", "abc ", "abc\r"}) EXPECT_FALSE(is_word_alone(begun)) << begun;
}

TEST(Detect, SaysWhatAChainMayAskFor) {
  EXPECT_EQ(detect("GET / HTTP/1.0\r\n", kAll)->application_protocols, std::vector<std::string>{"http/1.0"});
  EXPECT_EQ(detect("GET / HTTP/1.1\r\n", kAll)->application_protocols, std::vector<std::string>{"http/1.1"});
  EXPECT_EQ(detect("PRI * HTTP/2.0\r\n", kAll)->application_protocols, std::vector<std::string>{"h2c"});
}

TEST(Detect, AnEndlessRequestLineIsAnsweredByTheCodec) {
  const std::string line = "GET /" + std::string(kMostFirstBytes, 'a');
  EXPECT_FALSE(detect(line.substr(0, kMostFirstBytes - 3), kAll));
  EXPECT_EQ(detect(line.substr(0, kMostFirstBytes), kAll)->spoken, Spoken::http1);
  const std::string word = "GET " + std::string(kMostFirstBytes, 'a');
  EXPECT_EQ(detect(word.substr(0, kMostFirstBytes), kAll)->spoken, Spoken::opaque);
}

TEST(Detect, EmptyLinesWithoutEndAreNoRequest) {
  std::string lines;
  while (lines.size() + 2 < kMostFirstBytes) lines += "\r\n";
  EXPECT_FALSE(detect(lines, kAll));
  EXPECT_EQ(detect(lines + "\r\n", kAll)->spoken, Spoken::opaque);
  EXPECT_EQ(detect(lines.substr(0, 1000) + "PURGE / HTTP/1.1\r\n", kAll)->spoken, Spoken::http1);
}

TEST(Detect, ReadsSniAndAlpnFromAClientHello) {
  const std::string hello = in_records(client_hello("Shop.Example.com", {"h2", "http/1.1"}), 16384);
  size_t needed = 0;
  const auto first = by_bytes(hello + "more", kAll, needed);
  ASSERT_TRUE(first);
  EXPECT_EQ(first->spoken, Spoken::tls);
  EXPECT_EQ(first->server_name, "shop.example.com");
  EXPECT_EQ(first->application_protocols, (std::vector<std::string>{"h2", "http/1.1"}));
  EXPECT_EQ(needed, hello.size());
}

TEST(Detect, AFinalDotOfTheServerNameIsTakenOff) {
  const auto first = detect(in_records(client_hello("Shop.Example.com.", {}), 16384), kAll);
  ASSERT_TRUE(first);
  EXPECT_EQ(first->server_name, "shop.example.com");
}

TEST(Detect, AServerNameWithAnEmptyLabelIsNone) {
  for (const char* name : {"shop.example..", ".", "..", ".shop.example", "shop..example"}) {
    const auto first = detect(in_records(client_hello(name, {}), 16384), kAll);
    ASSERT_TRUE(first) << name;
    EXPECT_EQ(first->spoken, Spoken::opaque) << name;
    EXPECT_EQ(first->server_name, "") << name;
  }
}

TEST(Detect, AClientHelloMayBeSpreadOverRecordsAndSegments) {
  const std::string small = client_hello("a.example", {});
  const std::string large = client_hello("a.example", {}, 3000);  // as with a post-quantum key share
  const std::string crumbs = in_records(large, 40);
  const auto many = detect(crumbs, kAll);
  ASSERT_TRUE(many);
  EXPECT_EQ(many->spoken, Spoken::opaque) << "more records than anybody makes of it";
  for (const size_t piece : {3u, 7u, 100u, 512u, 1400u}) {
    const std::string hello = in_records(piece < 100 ? small : large, piece);
    size_t needed = 0;
    const auto first = by_bytes(hello, kAll, needed);
    ASSERT_TRUE(first) << piece;
    EXPECT_EQ(first->server_name, "a.example") << piece;
    EXPECT_EQ(needed, hello.size()) << piece;
  }
}

TEST(Detect, ThatItIsTlsTakesSixBytes) {
  const std::string hello = in_records(client_hello("a.example", {}), 16384);
  size_t needed = 0;
  const auto first = by_bytes(hello, {.tls = true}, needed);
  EXPECT_EQ(first->spoken, Spoken::tls);
  EXPECT_EQ(needed, 6u);
}

TEST(Detect, MalformedTlsIsNotTls) {
  const std::string good = client_hello("a.example", {"h2"});
  const auto broken = [&](size_t at, char to) {
    std::string bytes = in_records(good, 16384);
    bytes[at] = to;
    return bytes;
  };
  std::string cut = good.substr(0, good.size() - 1);
  cut[3] = static_cast<char>(cut[3] - 1);  // the message's length agrees, its extensions' does not
  std::string twice = in_records(good.substr(0, 20), 20) + std::string("\x15\x03\x03\x00\x02\x01\x00", 7);
  const std::string cases[] = {
      broken(0, 21),
      broken(1, 2),
      broken(2, 9),
      broken(5, 2),
      broken(9, 2),    // legacy_version
      broken(43, 99),  // session id longer than there may be
      in_records(cut, 16384),
      twice,
      std::string("\x16\x03\x01\x00\x00\x01", 6),  // an empty record
      in_records(client_hello(std::string("a\0b", 3), {}), 16384),
      in_records(client_hello("a", {""}), 16384),
  };
  for (size_t i = 0; i < std::size(cases); ++i) {
    const auto first = detect(cases[i], kAll);
    ASSERT_TRUE(first) << i;
    EXPECT_EQ(first->spoken, Spoken::opaque) << i;
    EXPECT_EQ(first->server_name, "") << i;
  }
}

// Whatever the bytes are, an answer never changes with more of them, and comes by kMostFirstBytes.
TEST(Detect, AnyBytesAreAnsweredOnce) {
  uint32_t state = 1;
  const std::string hello = in_records(client_hello("a.example", {"h2"}), 50);
  const std::string starts[] = {"", "GET / HTTP/1.1\r\n", "PRI * HTTP/2.0\r\n", hello};
  for (int round = 0; round < 2000; ++round) {
    std::string bytes = starts[round % 4];
    for (int i = 0; i < 3; ++i) {
      state = state * 1664525 + 1013904223;
      if (bytes.empty()) bytes.push_back(static_cast<char>(state >> 24));
      bytes[(state >> 8) % bytes.size()] = static_cast<char>(state >> 24);
    }
    size_t needed = 0;
    const auto first = by_bytes(bytes, kAll, needed);
    if (!first) continue;
    bytes += "and more of it\r\n";
    const auto again = detect(bytes, kAll);
    ASSERT_TRUE(again) << round;
    if (first->spoken != Spoken::opaque) EXPECT_EQ(again->spoken, first->spoken) << round;
  }
  EXPECT_TRUE(detect(std::string(kMostFirstBytes, '\x16'), kAll));
}

TEST(Detect, HttpVersionsAreToldByThePreface) {
  EXPECT_EQ(http_version("P"), std::nullopt);
  EXPECT_EQ(http_version("PRI * HTTP/2.0\r"), std::nullopt);
  EXPECT_EQ(http_version("PRI * HTTP/2.0\r\n"), Spoken::http2);
  EXPECT_EQ(http_version("PO"), Spoken::http1);
}

}  // namespace
}  // namespace weft::proxy
