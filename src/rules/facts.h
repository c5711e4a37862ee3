// What policies look at, gathered in one way for all who ask them: the proxy of live traffic, and whoever explains a
// described request. What the two know of a connection differs; what follows from it does not.
//
// Pure: any thread. The Facts point into what they are made of.
#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "config/listener.h"
#include "rules/authorize.h"
#include "rules/jwt.h"

namespace weft::rules {

struct Connected {
  const Peer* peer = nullptr;        // of a verified certificate; nullptr: none
  std::optional<config::Ip> from{};  // the other end
  std::optional<config::Ip> to{};    // where the client meant to go
  uint16_t port = 0;
  std::string_view server_name{};  // SNI, in lower case
};

// Of an opaque connection, or before a request is seen.
Facts facts_of(const Connected& connected);

// A request that came by that chain: from somebody of the mesh its headers may say whom it is from; of others, and at
// the edge, where a client may say of itself what it likes, the connection alone does, or the proxies before it that
// are trusted. The edge has put the connection's address behind what the request says.
void see_request(const config::FilterChain& chain, const http::RequestHead& request, Facts& facts);

// Policies judge by the first token that was accepted; without one they see no claims.
void see_tokens(std::span<const AcceptedJwt> accepted, Facts& facts);

}  // namespace weft::rules
