// Detection: what a client speaks, told from its first bytes: TLS and whom it asks for, HTTP/2, HTTP/1, or something
// else.
//
// A pure function of all bytes so far: any thread. Whoever reads them keeps them and hands them on unconsumed. It wants
// more only while more could change the answer, and never more than kMostFirstBytes. What merely looks like TLS and is
// malformed is opaque; a first line that ends in " HTTP/1.1" is HTTP however malformed, so that nothing which a
// forgiving server would take for a request goes by without a look.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace weft::proxy {

enum class Spoken : uint8_t { opaque, http1, http2, tls };

struct FirstBytes {
  Spoken spoken = Spoken::opaque;
  std::string server_name;  // SNI, lower case; empty without one
  // What a filter chain may ask for by name: the ALPN protocols a TLS client offers, in its order; "http/1.0",
  // "http/1.1" or "h2c" without TLS.
  std::vector<std::string> application_protocols;
};

// What is worth knowing of a connection: nothing is waited for on behalf of an answer that changes nothing.
struct Question {
  bool tls = false;
  bool tls_names = false;  // SNI and ALPN too: takes the whole ClientHello
  bool http = false;

  bool any() const { return tls || http; }
};

// A ClientHello longer than this is not looked into (as in BoringSSL; with post-quantum key shares one has some 2 KiB),
// nor is a request line.
inline constexpr size_t kMostFirstBytes = 16 * 1024;

// nullopt: these bytes can become more than one thing. Never for kMostFirstBytes or more.
std::optional<FirstBytes> detect(std::string_view bytes, const Question& question);

// Of bytes that are unclear and do not go on: whether they are a word and more of its line, as requests begin.
bool is_half_a_request(std::string_view bytes);

// Likewise: whether they are one word, which may open any protocol, and begin no standard method.
bool is_word_alone(std::string_view bytes);

// On a port that speaks HTTP: which version. nullopt: these bytes can become either.
std::optional<Spoken> http_version(std::string_view bytes);

}  // namespace weft::proxy
