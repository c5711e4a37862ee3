#include "io/address.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/un.h>

#include <charconv>
#include <cstddef>
#include <cstring>

namespace weft::io {

namespace {
constexpr std::array<uint8_t, 12> kMappedPrefix = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff};
constexpr std::string_view kUnix = "unix:";
}  // namespace

Address Address::v4(uint32_t host_order, uint16_t port) {
  Address address;
  address.family_ = Family::v4;
  address.port_ = port;
  const uint32_t network = htonl(host_order);
  std::memcpy(address.bytes_.data(), &network, 4);
  return address;
}

Address Address::unix_socket(std::string path) {
  Address address;
  address.family_ = Family::unix_path;
  address.path_ = std::move(path);
  return address;
}

Address Address::from_sockaddr(const sockaddr* raw, socklen_t length) {
  Address address;
  if (raw->sa_family == AF_INET) {
    const auto* in = reinterpret_cast<const sockaddr_in*>(raw);
    address.family_ = Family::v4;
    address.port_ = ntohs(in->sin_port);
    std::memcpy(address.bytes_.data(), &in->sin_addr, 4);
  } else if (raw->sa_family == AF_INET6) {
    const auto* in = reinterpret_cast<const sockaddr_in6*>(raw);
    address.port_ = ntohs(in->sin6_port);
    const auto* bytes = in->sin6_addr.s6_addr;
    if (std::memcmp(bytes, kMappedPrefix.data(), kMappedPrefix.size()) == 0) {
      address.family_ = Family::v4;
      std::memcpy(address.bytes_.data(), bytes + 12, 4);
    } else {
      address.family_ = Family::v6;
      std::memcpy(address.bytes_.data(), bytes, 16);
    }
  } else if (raw->sa_family == AF_UNIX) {
    const auto* un = reinterpret_cast<const sockaddr_un*>(raw);
    address.family_ = Family::unix_path;
    const size_t head = offsetof(sockaddr_un, sun_path);
    if (length > head) address.path_.assign(un->sun_path, strnlen(un->sun_path, length - head));
  }
  return address;
}

Result<Address> Address::parse_ip(std::string_view host, uint16_t port) {
  const std::string text(host);
  sockaddr_in in{};
  if (::inet_pton(AF_INET, text.c_str(), &in.sin_addr) == 1) {
    in.sin_family = AF_INET;
    in.sin_port = htons(port);
    return from_sockaddr(reinterpret_cast<sockaddr*>(&in), sizeof in);
  }
  sockaddr_in6 in6{};
  if (::inet_pton(AF_INET6, text.c_str(), &in6.sin6_addr) == 1) {
    in6.sin6_family = AF_INET6;
    in6.sin6_port = htons(port);
    return from_sockaddr(reinterpret_cast<sockaddr*>(&in6), sizeof in6);
  }
  return invalid("\"" + text + "\" is no IP address");
}

Result<Address> Address::parse(std::string_view text) {
  if (text.starts_with(kUnix)) return unix_socket(std::string(text.substr(kUnix.size())));
  const size_t colon = text.rfind(':');
  if (colon == std::string_view::npos)
    return invalid("\"" + std::string(text) + "\" has no port: write it as host:port");
  uint16_t port = 0;
  const std::string_view digits = text.substr(colon + 1);
  const auto [end, bad] = std::from_chars(digits.data(), digits.data() + digits.size(), port);
  if (bad != std::errc{} || end != digits.data() + digits.size()) {
    return invalid("\"" + std::string(digits) + "\" is no port between 0 and 65535");
  }
  std::string_view host = text.substr(0, colon);
  if (host.starts_with('[') && host.ends_with(']')) host = host.substr(1, host.size() - 2);
  return parse_ip(host, port);
}

bool Address::is_loopback() const {
  if (family_ == Family::v4) return bytes_[0] == 127;
  if (family_ != Family::v6) return false;
  for (size_t i = 0; i < 15; ++i) {
    if (bytes_[i] != 0) return false;
  }
  return bytes_[15] == 1;
}

bool Address::is_any() const {
  if (!is_ip()) return false;
  for (const uint8_t byte : bytes_) {
    if (byte != 0) return false;
  }
  return true;
}

Address Address::with_port(uint16_t port) const {
  Address copy = *this;
  copy.port_ = port;
  return copy;
}

std::string Address::host() const {
  if (family_ == Family::unix_path) return path_;
  if (family_ == Family::none) return {};
  char text[INET6_ADDRSTRLEN];
  ::inet_ntop(family_ == Family::v4 ? AF_INET : AF_INET6, bytes_.data(), text, sizeof text);
  return text;
}

std::string Address::to_string() const {
  switch (family_) {
    case Family::none: return "-";
    case Family::unix_path: return std::string(kUnix) + path_;
    case Family::v4: return host() + ":" + std::to_string(port_);
    case Family::v6: return "[" + host() + "]:" + std::to_string(port_);
  }
  return {};
}

socklen_t Address::to_sockaddr(sockaddr_storage& raw) const {
  raw = {};
  if (family_ == Family::v4) {
    auto* in = reinterpret_cast<sockaddr_in*>(&raw);
    in->sin_family = AF_INET;
    in->sin_port = htons(port_);
    std::memcpy(&in->sin_addr, bytes_.data(), 4);
    return sizeof *in;
  }
  if (family_ == Family::v6) {
    auto* in = reinterpret_cast<sockaddr_in6*>(&raw);
    in->sin6_family = AF_INET6;
    in->sin6_port = htons(port_);
    std::memcpy(&in->sin6_addr, bytes_.data(), 16);
    return sizeof *in;
  }
  auto* un = reinterpret_cast<sockaddr_un*>(&raw);
  un->sun_family = AF_UNIX;
  const size_t length = std::min(path_.size(), sizeof un->sun_path - 1);
  std::memcpy(un->sun_path, path_.data(), length);
  return static_cast<socklen_t>(offsetof(sockaddr_un, sun_path) + length + 1);
}

size_t Address::hash() const {
  size_t h = 0xcbf29ce484222325ULL ^ static_cast<size_t>(family_);
  for (const uint8_t byte : bytes_) h = (h ^ byte) * 0x100000001b3ULL;
  h = (h ^ port_) * 0x100000001b3ULL;
  return path_.empty() ? h : h ^ std::hash<std::string>{}(path_);
}

}  // namespace weft::io
