#include "rules/facts.h"

#include <gtest/gtest.h>

namespace weft::rules {
namespace {

config::FilterChain http_chain(bool at_edge, uint32_t trusted_hops = 0) {
  config::FilterChain chain;
  config::HttpConnection http;
  http.use_remote_address = at_edge;
  http.trusted_hops = trusted_hops;
  chain.terminal = std::move(http);
  return chain;
}

TEST(Facts, ARequestIsFromWhomItSaysInsideTheMeshAndFromTheOtherEndAtItsEdge) {
  const Peer peer;
  const Connected connected{.peer = &peer,
                            .from = config::parse_ip("10.0.0.1"),
                            .to = config::parse_ip("10.0.0.2"),
                            .port = 80,
                            .server_name = "a.test"};
  Facts facts = facts_of(connected);
  EXPECT_EQ(facts.peer, &peer);
  EXPECT_EQ(facts.remote, connected.from);
  EXPECT_EQ(facts.destination, connected.to);
  EXPECT_EQ(facts.destination_port, 80);
  EXPECT_EQ(facts.server_name, "a.test");
  EXPECT_EQ(facts.request, nullptr);

  http::Arena arena;
  http::RequestHead head(arena);
  head.headers.add("x-forwarded-for", "203.0.113.9");
  see_request(http_chain(false), head, facts);
  EXPECT_EQ(facts.request, &head);
  EXPECT_EQ(facts.remote, config::parse_ip("203.0.113.9"));
  EXPECT_EQ(facts.direct_remote, connected.from);
  see_request(http_chain(true), head, facts);
  EXPECT_EQ(facts.remote, connected.from);
  Facts of_nobody = facts_of({.from = connected.from});
  see_request(http_chain(false), head, of_nobody);
  EXPECT_EQ(of_nobody.remote, connected.from) << "who is not of the mesh says nothing of that";
}

// As the edge has it once it has put its own client's address, the last proxy's, behind what that said.
TEST(Facts, AtTheEdgeTheProxiesThatAreTrustedSayWhomARequestIsFrom) {
  Facts facts = facts_of({.from = config::parse_ip("10.0.0.1")});
  http::Arena arena;
  http::RequestHead head(arena);
  head.headers.add("x-forwarded-for", "198.51.100.1, 203.0.113.9, 10.0.0.1");
  see_request(http_chain(true, 1), head, facts);
  EXPECT_EQ(facts.remote, config::parse_ip("203.0.113.9"));
  EXPECT_EQ(facts.direct_remote, config::parse_ip("10.0.0.1"));
  see_request(http_chain(true, 2), head, facts);
  EXPECT_EQ(facts.remote, config::parse_ip("198.51.100.1"));
  see_request(http_chain(true, 3), head, facts);
  EXPECT_EQ(facts.remote, config::parse_ip("10.0.0.1")) << "there are not so many";
}

TEST(Facts, ClaimsAreThoseOfTheFirstTokenThatWasAccepted) {
  Facts facts = facts_of({});
  std::vector<AcceptedJwt> accepted(2);
  see_tokens(accepted, facts);
  EXPECT_EQ(facts.claims, &accepted.front().claims);
  see_tokens({}, facts);
  EXPECT_EQ(facts.claims, nullptr);
}

}  // namespace
}  // namespace weft::rules
