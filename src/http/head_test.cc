#include "http/head.h"

#include <gtest/gtest.h>

#include "http/bytes.h"
#include "http/list_field.h"

namespace weft::http {
namespace {

TEST(Token, EveryNameHasItsOwn) {
#define WEFT_TOKEN(name, text)            \
  EXPECT_EQ(token_of(text), Token::name); \
  EXPECT_EQ(name_of(Token::name), text);
  WEFT_HTTP_TOKENS(WEFT_TOKEN)
#undef WEFT_TOKEN
  EXPECT_EQ(token_of("User-AGENT"), Token::user_agent);
  EXPECT_EQ(token_of("user-agents"), Token::other);
  EXPECT_EQ(token_of(""), Token::other);
}

TEST(Token, CaseIsThatOfLettersOnly) {
  const std::string plain = "abcdefghijklmnopqrstuvwxyz";
  for (size_t size = 0; size <= plain.size(); ++size) {
    const std::string whole = plain.substr(0, size);
    EXPECT_TRUE(equals_ignoring_case(whole, whole));
    EXPECT_FALSE(equals_ignoring_case(whole, whole + "a"));
    for (size_t at = 0; at < size; ++at) {
      for (int byte = 0; byte < 256; ++byte) {
        std::string other = whole;
        other[at] = static_cast<char>(byte);
        const bool same = byte == whole[at] || byte == whole[at] - 'a' + 'A';
        ASSERT_EQ(equals_ignoring_case(whole, other), same) << size << " " << at << " " << byte;
      }
    }
  }
  EXPECT_FALSE(equals_ignoring_case("[@`{[@`{[", "{`@[{`@[{"));
}

TEST(Headers, KeepOrderAndIgnoreCase) {
  Arena arena;
  Headers headers(arena);
  for (int i = 0; i < 40; ++i) headers.add_copy("x-" + std::to_string(i), std::to_string(i));
  headers.add("Via", "a");
  headers.add("via", "b");
  EXPECT_EQ(headers.find("X-31"), "31");
  EXPECT_EQ(headers.get(Token::via), "a");
  headers.set(Token::via, "c");
  EXPECT_EQ(headers.get(Token::via), "c");
  EXPECT_EQ(headers.remove("VIA"), 1u);
  headers.add("X_Some-name", "a");
  headers.add("x-some_names", "b");
  EXPECT_EQ(headers.remove_spellings("x-some-name"), 1u);
  EXPECT_EQ(headers.remove("x-some_names"), 1u);
  headers.add(Token::x_forwarded_for, "a");
  headers.add("X_Forwarded-For", "b");
  EXPECT_EQ(headers.remove_misspelled(Token::x_forwarded_for), 1u);
  EXPECT_EQ(headers.remove(Token::x_forwarded_for), 1u);
  headers.add("X-User", "a");
  headers.add("x_user", "b");
  EXPECT_EQ(headers.remove_misspelled("x-user"), 1u);
  EXPECT_EQ(headers.remove("x-user"), 1u);
  EXPECT_EQ(headers.size(), 40u);
}

TEST(Headers, HopByHopFieldsStayOnTheirHop) {
  Arena arena;
  Headers headers(arena);
  headers.add("Connection", "close, X-Private , te");
  headers.add("X-Private", "1");
  headers.add("TE", "trailers, deflate");
  headers.add("Keep-Alive", "5");
  headers.add("Upgrade", "h2c");
  headers.add("Connection", "x-second,");
  headers.add("X-Second", "2");
  headers.add("Accept", "*/*");
  remove_hop_by_hop(headers);
  std::string left;
  for (const Header& header : headers) left += fmt::format("{}={};", header.name, header.value);
  EXPECT_EQ(left, "Accept=*/*;te=trailers;");
}

TEST(Bytes, TakeAndConsumeAcrossBlocks) {
  Bytes bytes;
  std::string text;
  for (int i = 0; i < 9000; ++i) {
    text += std::to_string(i) + ",";
    bytes.append_copy(std::to_string(i) + ",");
  }
  EXPECT_EQ(bytes.to_string(), text);
  const Bytes shared = bytes;
  Bytes front = bytes.take(20'000);
  EXPECT_EQ(front.to_string() + bytes.to_string(), text);
  bytes.consume(10'000);
  EXPECT_EQ(bytes.to_string(), text.substr(30'000));
  front.append(std::move(bytes));
  EXPECT_EQ(front.size(), text.size() - 10'000);
  EXPECT_EQ(shared.to_string(), text) << "sharing blocks shares no changes";
}

TEST(Bytes, AppendingNeverWritesIntoASharedBlock) {
  Bytes a("hello ");
  Bytes b = a;
  a.append_copy("a");
  b.append_copy("b");
  EXPECT_EQ(a.to_string(), "hello a");
  EXPECT_EQ(b.to_string(), "hello b");
}

TEST(Headers, ALinePutBehindAListJoinsAllItsLines) {
  Arena arena;
  Headers headers(arena);
  append_to_list(headers, Token::x_forwarded_client_cert, "Hash=1", ",");
  headers.add("x-other", "1");
  headers.add("X-Forwarded-Client-Cert", "Hash=2");
  headers.add("X-Forwarded-Client-Cert", "");
  append_to_list(headers, Token::x_forwarded_client_cert, "Hash=3", ",");
  EXPECT_EQ(headers.size(), 2u);
  EXPECT_EQ(headers.get(Token::x_forwarded_client_cert), "Hash=1,Hash=2,Hash=3");
}

}  // namespace
}  // namespace weft::http
