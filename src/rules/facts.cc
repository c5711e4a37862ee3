#include "rules/facts.h"

#include "rules/remote_address.h"

namespace weft::rules {

Facts facts_of(const Connected& connected) {
  Facts facts;
  facts.peer = connected.peer;
  facts.direct_remote = connected.from;
  facts.remote = connected.from;
  facts.destination = connected.to;
  facts.destination_port = connected.port;
  facts.server_name = connected.server_name;
  return facts;
}

void see_request(const config::FilterChain& chain, const http::RequestHead& request, Facts& facts) {
  const auto* http = std::get_if<config::HttpConnection>(&chain.terminal);
  const bool at_edge = http != nullptr && http->use_remote_address;
  // Who comes without a certificate of the mesh may write what it likes, as at the edge.
  const uint32_t hops = http == nullptr ? 0 : http->trusted_hops;
  const bool believed = at_edge ? hops > 0 : facts.peer != nullptr;
  facts.remote = believed ? remote_of(request.headers, facts.direct_remote, hops) : facts.direct_remote;
  facts.request = &request;
}

void see_tokens(std::span<const AcceptedJwt> accepted, Facts& facts) {
  facts.claims = accepted.empty() ? nullptr : &accepted.front().claims;
}

}  // namespace weft::rules
