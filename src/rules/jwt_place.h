// Where a request carries tokens: headers, query parameters and cookies, found for one provider, and taken off again.
//
// Pure functions; any thread.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "config/jwt.h"
#include "http/head.h"

namespace weft::rules {

// A client has one token, perhaps an old cookie beside it; each costs a signature.
inline constexpr size_t kMaxTokensOfProvider = 4;

struct JwtPlace {
  enum class Kind : uint8_t { header, parameter, cookie };

  Kind kind = Kind::header;
  std::string_view name;  // the provider's text
};

struct FoundJwt {
  JwtPlace place;
  std::string token;
};

// Every token at the provider's places, in the order headers, parameters, cookies; at most one more than
// kMaxTokensOfProvider. A header without the prefix has none; the prefix's case does not count, as a scheme's does not
// (RFC 9110 §11.1). Parameters are compared decoded, as the application will read them; a cookie's quotes are not part
// of it.
std::vector<FoundJwt> find_tokens(const config::JwtProvider& provider, const http::RequestHead& request);

// The path without every parameter that reads as one of `names`; the rest as it was.
std::string without_parameters(std::string_view path, const std::vector<std::string_view>& names);

// Where a token stands in a query that nobody says otherwise of (RFC 6750 §2.3).
inline constexpr std::string_view kTokenParameter = "access_token";

// How every signed token begins: '{"', in base64url.
inline constexpr std::string_view kTokenBeginning = "eyJ";

// Whether it has the form of one: three parts in base64url.
bool looks_like_token(std::string_view value);

// The text as it may be written down: "***" for whatever in it has the form of a token. Empty: nothing has.
std::string with_hidden_tokens(std::string_view text);

// The path as it may be written down: "***" for what has the form of a token, and for the value of every parameter that
// reads as one of `names` or, unescaped, looks like a token. Empty: it has none of them.
std::string with_hidden_values(std::string_view path, std::span<const std::string_view> names);

}  // namespace weft::rules
