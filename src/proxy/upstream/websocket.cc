#include "proxy/upstream/websocket.h"

#include "codec/base64.h"
#include "codec/sha1.h"

namespace weft::proxy::upstream {

namespace {

constexpr std::string_view kKey = "sec-websocket-key";
constexpr std::string_view kAccept = "sec-websocket-accept";
constexpr std::string_view kVersion = "sec-websocket-version";
constexpr std::string_view kGuid = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";  // RFC 6455 §1.3

bool is_websocket(const http::RequestHead& head) { return http::equals_ignoring_case(head.protocol, "websocket"); }

std::string_view text_of(const auto& bytes) { return {reinterpret_cast<const char*>(bytes.data()), sizeof bytes}; }

}  // namespace

std::string accept_of(std::string_view key) {
  return codec::base64_encode(text_of(codec::sha1(std::string(key) + std::string(kGuid))));
}

bool put_websocket_key(http::RequestHead& head, Random& random) {
  if (!is_websocket(head) || head.headers.find(kKey)) return false;
  const std::array<uint64_t, 2> nonce = {random.next(), random.next()};
  head.headers.add_copy(kKey, codec::base64_encode(text_of(nonce)));
  if (!head.headers.find(kVersion)) head.headers.add(kVersion, "13");
  return true;
}

Result<void> settle_websocket(const http::RequestHead& request, http::ResponseHead& response, bool ours) {
  const auto key = request.headers.find(kKey);
  if (!is_websocket(request) || !key) return {};
  const std::string right = accept_of(*key);
  if (!ours) {
    if (!response.headers.find(kAccept)) response.headers.add_copy(kAccept, right);
    return {};
  }
  const auto answer = response.headers.find(kAccept);
  if (answer != right) {
    return fail(Code::protocol, Side::upstream,
                "the upstream switched to WebSocket without the right Sec-WebSocket-Accept");
  }
  response.headers.remove(kAccept);
  return {};
}

}  // namespace weft::proxy::upstream
