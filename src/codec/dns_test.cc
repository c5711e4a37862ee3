#include "codec/dns.h"

#include <gtest/gtest.h>

namespace weft::codec {
namespace {

using namespace std::string_literals;

const std::string kAddress("\x0a\x00\x00\x07", 4);

// A query as `dig +noedns` sends it, in mixed case.
std::string plain_query(std::string name_on_wire = "\4Cart\4shop\0"s, uint16_t type = kDnsA) {
  return "\x12\x34\x01\x00\x00\x01\x00\x00\x00\x00\x00\x00"s + name_on_wire + '\0' + static_cast<char>(type) + "\0\1"s;
}

TEST(Dns, a_query_is_read_and_its_question_repeated_to_the_letter) {
  auto query = parse_dns_query(plain_query());
  ASSERT_TRUE(query) << query.error().detail;
  EXPECT_EQ(query->id, 0x1234);
  EXPECT_EQ(query->name, "cart.shop");
  EXPECT_EQ(query->type, kDnsA);
  EXPECT_FALSE(query->edns);
  EXPECT_EQ(dns_udp_limit(*query), 512u);
  auto answer = build_dns_answer(*query, {.authoritative = true, .records = {{"cart.shop", kDnsA, 30, kAddress}}}, 512);
  ASSERT_TRUE(answer);
  EXPECT_EQ(*answer,
            "\x12\x34\x85\x80\x00\x01\x00\x01\x00\x00\x00\x00\4Cart\4shop\0\0\1\0\1"
            "\xc0\x0c\0\1\0\1\0\0\0\x1e\0\4\x0a\0\0\7"s);
}

TEST(Dns, what_is_built_is_read_back) {
  auto query = parse_dns_query(build_dns_query(7, "Web.example.com.", kDnsAaaa).value());
  ASSERT_TRUE(query) << query.error().detail;
  EXPECT_TRUE(query->edns);
  EXPECT_EQ(dns_udp_limit(*query), kDnsMaxUdpBytes);
  DnsAnswer answer{.records = {{"web.example.com", kDnsCname, 60, "cdn.example.net"},
                               {"cdn.example.net", kDnsAaaa, 5, std::string(16, '\x20')}}};
  auto response = parse_dns_response(build_dns_answer(*query, answer, kDnsMaxUdpBytes).value());
  ASSERT_TRUE(response) << response.error().detail;
  EXPECT_EQ(response->id, 7);
  EXPECT_EQ(response->name, "web.example.com");
  ASSERT_EQ(response->records.size(), 2u);
  EXPECT_EQ(response->records[0].data, "cdn.example.net");
  EXPECT_EQ(response->records[1].name, "cdn.example.net");
  EXPECT_EQ(response->records[1].ttl, 5u);
  EXPECT_EQ(response->records[1].data, std::string(16, '\x20'));
}

TEST(Dns, a_refusal_says_why_to_an_asker_that_speaks_edns) {
  const DnsAnswer refusal{.rcode = Rcode::refused, .reason = ExtendedError{20, "outside the mesh"}};
  auto query = parse_dns_query(build_dns_query(7, "example.org", kDnsA).value());
  auto response = parse_dns_response(build_dns_answer(*query, refusal, 512).value());
  ASSERT_TRUE(response) << response.error().detail;
  EXPECT_EQ(response->rcode, Rcode::refused);
  ASSERT_TRUE(response->reason);
  EXPECT_EQ(response->reason->code, 20);
  EXPECT_EQ(response->reason->text, "outside the mesh");
  auto plain = parse_dns_response(build_dns_answer(*parse_dns_query(plain_query()), refusal, 512).value());
  EXPECT_FALSE(plain->reason);
}

TEST(Dns, an_answer_too_long_is_cut_and_says_so) {
  auto query = parse_dns_query(plain_query());
  DnsAnswer answer;
  for (int i = 0; i < 40; ++i) answer.records.push_back({"cart.shop", kDnsA, 1, kAddress});
  auto cut = build_dns_answer(*query, answer, dns_udp_limit(*query));
  EXPECT_LE(cut->size(), 512u);
  EXPECT_TRUE(parse_dns_response(*cut)->truncated);
  auto whole = parse_dns_response(build_dns_answer(*query, answer, kDnsMaxTcpBytes).value());
  EXPECT_FALSE(whole->truncated);
  EXPECT_EQ(whole->records.size(), 40u);
}

TEST(Dns, names_that_loop_or_are_none_are_refused) {
  for (const std::string& name :
       {"\xc0\x0c"s, "\1a\xc0\x0c"s, "\xc0\xff"s, "\x40zz\0"s, "\3a.b\0"s, "\2a\0\0"s, "\xc0"s, "\5ab"s}) {
    EXPECT_FALSE(parse_dns_query(plain_query(name)));
  }
  std::string too_long;
  for (int i = 0; i < 5; ++i) too_long += '\x3f' + std::string(63, 'a');
  EXPECT_FALSE(parse_dns_query(plain_query(too_long + '\0')));
  EXPECT_TRUE(parse_dns_query(plain_query("\0"s))) << "the root is a name";
  for (std::string_view bad : {"a..b", ".a", "a..", "a b"}) EXPECT_FALSE(build_dns_query(1, bad, kDnsA)) << bad;
  EXPECT_FALSE(build_dns_query(1, std::string(64, 'a'), kDnsA));
}

TEST(Dns, ANameThatLiesInTheHeaderIsNone) {
  EXPECT_FALSE(parse_dns_query(plain_query("\4cart\xc0\x04"s)));
  EXPECT_FALSE(parse_dns_query(plain_query("\xc0\x0b"s)));
}

TEST(Dns, what_is_no_query_gets_a_format_error_or_silence) {
  std::string two_questions = plain_query();
  two_questions[5] = 2;
  EXPECT_FALSE(parse_dns_query(two_questions));
  EXPECT_EQ(build_dns_format_error(two_questions), "\x12\x34\x81\x01\0\0\0\0\0\0\0\0"s);
  EXPECT_EQ(build_dns_format_error("\x12"), std::nullopt);
  std::string response = plain_query();
  response[2] = '\x81';
  EXPECT_FALSE(parse_dns_query(response));
  EXPECT_EQ(build_dns_format_error(response), std::nullopt);
}

TEST(Dns, a_message_cut_anywhere_is_refused) {
  auto query = build_dns_query(7, "web.shop", kDnsA).value();
  for (size_t size = 0; size < query.size(); ++size) EXPECT_FALSE(parse_dns_query(query.substr(0, size))) << size;
  DnsAnswer answer{.records = {{"web.shop", kDnsCname, 1, "b.shop"}, {"b.shop", kDnsA, 1, kAddress}},
                   .reason = ExtendedError{0, "why"}};
  auto message = build_dns_answer(*parse_dns_query(query), answer, 512).value();
  ASSERT_TRUE(parse_dns_response(message));
  for (size_t size = 0; size < message.size(); ++size)
    EXPECT_FALSE(parse_dns_response(message.substr(0, size))) << size;
  // Any one byte wrong: any outcome, but no crash and no read outside (the sanitizers watch).
  for (size_t i = 0; i < message.size(); ++i) {
    for (int byte : {0, 1, 0x3f, 0xc0, 0xff}) {
      std::string broken = message;
      broken[i] = static_cast<char>(byte);
      (void)parse_dns_response(broken);
      (void)parse_dns_query(broken);
    }
  }
}

TEST(Dns, AResponseIsToItsQuestionOrNot) {
  const auto query = parse_dns_query(*build_dns_query(7, "www.example.org", kDnsA));
  ASSERT_TRUE(query);
  std::string reply = *build_dns_answer(*query, {.records = {{"www.example.org", kDnsA, 5, "\x01\x02\x03\x04"}}}, 512);
  EXPECT_TRUE(is_dns_response_to(reply, 7, *query));
  EXPECT_FALSE(is_dns_response_to(reply, 8, *query));
  EXPECT_FALSE(is_dns_response_to(*build_dns_query(7, "www.example.org", kDnsA), 7, *query)) << "a query is none";
  EXPECT_FALSE(is_dns_response_to(reply.substr(0, 20), 7, *query));
  const auto other = parse_dns_query(*build_dns_query(7, "www.example.org", kDnsAaaa));
  EXPECT_FALSE(is_dns_response_to(reply, 7, *other));
  const auto shouted = parse_dns_query(*build_dns_query(7, "WWW.example.org", kDnsA));
  EXPECT_TRUE(is_dns_response_to(reply, 7, *shouted));

  set_dns_id(reply, 0x1234);
  const auto cut = parse_dns_response(truncate_dns_response(reply, *query));
  ASSERT_TRUE(cut);
  EXPECT_EQ(cut->id, 0x1234);
  EXPECT_TRUE(cut->truncated);
  EXPECT_TRUE(cut->records.empty());
  EXPECT_EQ(dns_rcode(*build_dns_answer(*query, {.rcode = Rcode::refused}, 512)), Rcode::refused);
}

}  // namespace
}  // namespace weft::codec
