// Detection, with SNI and ALPN: what was found in the first bytes is found whatever follows them. That nothing was
// found says nothing of more bytes: a word that opens another protocol is not held back until its line is whole.
#include "proxy/detect.h"

#include "base/result.h"
#include "fuzz/target.h"
#include "proxy/client_hello.h"

namespace weft::proxy {

// The first byte says what is asked, the second where the bytes are cut for a first look.
FUZZ_TARGET(first_bytes) {
  if (input.size() < 2) return;
  const auto asked = static_cast<uint8_t>(input[0]);
  const Question question{.tls = (asked & 1) != 0, .tls_names = (asked & 2) != 0, .http = (asked & 4) != 0};
  const size_t cut = static_cast<uint8_t>(input[1]);
  input.remove_prefix(2);
  const auto whole = detect(input, question);
  const auto early = detect(input.substr(0, cut), question);
  if (early && early->spoken != Spoken::opaque) {
    CHECK(whole.has_value());
    CHECK(early->spoken == whole->spoken);
    CHECK(early->server_name == whole->server_name);
    CHECK(early->application_protocols == whole->application_protocols);
  }
  CHECK(input.size() < kMostFirstBytes || whole);
  (void)http_version(input);
}

FUZZ_TARGET(client_hello) {
  ClientHello names;
  const ClientHelloState state = read_client_hello(input, true, names);
  ClientHello none;
  const ClientHelloState glance = read_client_hello(input, false, none);
  if (state == ClientHelloState::whole) CHECK(glance == ClientHelloState::whole);
  if (glance == ClientHelloState::none) CHECK(state == ClientHelloState::none);
  CHECK(names.server_name.size() <= input.size());
}

}  // namespace weft::proxy
