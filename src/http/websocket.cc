#include "http/websocket.h"

#include <openssl/evp.h>
#include <openssl/rand.h>

#include <array>
#include <span>
#include <string>

#include "base/result.h"
#include "http/token.h"

namespace weft::http {

namespace {

constexpr std::string_view kMagic = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";  // RFC 6455 §1.3
constexpr size_t kKeyBytes = 16;
constexpr size_t kDigestBytes = 20;  // SHA-1

std::string_view base64(std::span<const unsigned char> bytes, Arena& arena) {
  const size_t size = (bytes.size() + 2) / 3 * 4;
  auto* text = static_cast<unsigned char*>(arena.allocate(size + 1));
  EVP_EncodeBlock(text, bytes.data(), static_cast<int>(bytes.size()));
  return {reinterpret_cast<const char*>(text), size};
}

}  // namespace

bool is_websocket(std::string_view protocol) { return equals_ignoring_case(protocol, "websocket"); }

std::string_view make_websocket_key(Arena& arena) {
  std::array<unsigned char, kKeyBytes> random;
  CHECK(RAND_bytes(random.data(), static_cast<int>(random.size())) == 1);
  return base64(random, arena);
}

std::string_view websocket_accept(std::string_view key, Arena& arena) {
  const std::string text = std::string(key).append(kMagic);
  std::array<unsigned char, kDigestBytes> digest;
  CHECK(EVP_Digest(text.data(), text.size(), digest.data(), nullptr, EVP_sha1(), nullptr) == 1);
  return base64(digest, arena);
}

}  // namespace weft::http
