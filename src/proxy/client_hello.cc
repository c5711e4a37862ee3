#include "proxy/client_hello.h"

#include <cstddef>

#include "base/text.h"
#include "http/h1/chars.h"

namespace weft::proxy {

namespace {

constexpr size_t kRecordHead = 5;
constexpr size_t kMostInRecord = 16 * 1024;
constexpr size_t kHandshakeHead = 4;
constexpr size_t kMostInMessage = 16 * 1024;
// Clients cut a ClientHello in two or three; one in crumbs would be put together anew with each of them.
constexpr int kMostRecords = 64;
constexpr uint8_t kHandshake = 22;
constexpr uint8_t kClientHello = 1;
constexpr uint16_t kServerNameExtension = 0;
constexpr uint16_t kAlpnExtension = 16;
constexpr size_t kRandom = 32;
constexpr size_t kMostSessionId = 32;

uint8_t byte_at(std::string_view text, size_t at) { return static_cast<uint8_t>(text[at]); }

// Takes numbers and vectors off the front; what is not there makes it bad for good.
class Reader {
 public:
  explicit Reader(std::string_view text) : rest_(text) {}
  bool good() const { return good_; }
  bool done() const { return rest_.empty(); }

  size_t number(size_t bytes) {
    size_t value = 0;
    for (const char c : take(bytes)) value = value << 8 | static_cast<uint8_t>(c);
    return value;
  }
  std::string_view take(size_t bytes) {
    if (bytes > rest_.size()) {
      good_ = false;
      bytes = 0;
    }
    const std::string_view taken = rest_.substr(0, bytes);
    rest_.remove_prefix(bytes);
    return taken;
  }
  // A vector with its length before it.
  std::string_view vector(size_t length_bytes) { return take(number(length_bytes)); }

 private:
  std::string_view rest_;
  bool good_ = true;
};

bool read_server_name(std::string_view extension, ClientHello& out) {
  Reader reader(extension);
  Reader list(reader.vector(2));
  if (!reader.good() || !reader.done() || list.done()) return false;
  while (!list.done()) {
    const size_t type = list.number(1);
    const std::string_view name = list.vector(2);
    if (!list.good()) return false;
    if (type != 0) continue;
    if (name.empty() || name.find('\0') != std::string_view::npos || !out.server_name.empty()) return false;
    if (http::h1::has_empty_label(name)) return false;
    out.server_name = lower_case(name);
  }
  // A last dot says that the name is whole, which it is anyway.
  if (out.server_name.ends_with('.')) out.server_name.pop_back();
  return true;
}

bool read_alpn(std::string_view extension, ClientHello& out) {
  Reader reader(extension);
  Reader list(reader.vector(2));
  if (!reader.good() || !reader.done() || list.done()) return false;
  while (!list.done()) {
    const std::string_view protocol = list.vector(1);
    if (!list.good() || protocol.empty()) return false;
    out.application_protocols.emplace_back(protocol);
  }
  return true;
}

bool read_extensions(std::string_view text, ClientHello& out) {
  Reader reader(text);
  while (!reader.done()) {
    const size_t type = reader.number(2);
    const std::string_view extension = reader.vector(2);
    if (!reader.good()) return false;
    if (type == kServerNameExtension && !read_server_name(extension, out)) return false;
    if (type == kAlpnExtension && !read_alpn(extension, out)) return false;
  }
  return true;
}

bool read_message(std::string_view text, ClientHello& out) {
  Reader reader(text);
  const size_t version = reader.number(2);
  reader.take(kRandom);
  const std::string_view session = reader.vector(1);
  const std::string_view suites = reader.vector(2);
  const std::string_view compressions = reader.vector(1);
  if (!reader.good() || version >> 8 != 3 || session.size() > kMostSessionId || suites.size() < 2 ||
      suites.size() % 2 != 0 || compressions.empty()) {
    return false;
  }
  if (reader.done()) return true;  // without extensions
  const std::string_view extensions = reader.vector(2);
  return reader.good() && reader.done() && read_extensions(extensions, out);
}

// What can be said of the first six bytes, as far as they are there.
ClientHelloState look(std::string_view bytes) {
  if (!bytes.empty() && byte_at(bytes, 0) != kHandshake) return ClientHelloState::none;
  if (bytes.size() > 1 && byte_at(bytes, 1) != 3) return ClientHelloState::none;
  if (bytes.size() > 2 && byte_at(bytes, 2) > 4) return ClientHelloState::none;
  if (bytes.size() > kRecordHead && byte_at(bytes, kRecordHead) != kClientHello) return ClientHelloState::none;
  return bytes.size() > kRecordHead ? ClientHelloState::whole : ClientHelloState::unfinished;
}

}  // namespace

ClientHelloState read_client_hello(std::string_view bytes, bool names, ClientHello& out) {
  const ClientHelloState looks = look(bytes);
  if (looks != ClientHelloState::whole || !names) return looks;

  std::string message;
  int records = 0;
  for (std::string_view rest = bytes; rest.size() >= kRecordHead;) {
    if (++records > kMostRecords) return ClientHelloState::none;
    const size_t length = static_cast<size_t>(byte_at(rest, 3)) << 8 | byte_at(rest, 4);
    if (byte_at(rest, 0) != kHandshake || byte_at(rest, 1) != 3 || length == 0 || length > kMostInRecord)
      return ClientHelloState::none;
    const std::string_view part = rest.substr(kRecordHead, length);
    message += part;
    if (message.size() >= kHandshakeHead) {
      const size_t whole = Reader(std::string_view(message).substr(1)).number(3);
      if (whole > kMostInMessage) return ClientHelloState::none;
      if (message.size() >= kHandshakeHead + whole) {
        const bool good = read_message(std::string_view(message).substr(kHandshakeHead, whole), out);
        if (!good) out = {};
        return good ? ClientHelloState::whole : ClientHelloState::none;
      }
    }
    if (part.size() < length) break;
    rest.remove_prefix(kRecordHead + length);
  }
  return ClientHelloState::unfinished;
}

}  // namespace weft::proxy
