#include "proxy/upstream/proxy_header.h"

#include <fmt/format.h>

namespace weft::proxy::upstream {

namespace {

using namespace std::string_view_literals;

constexpr std::string_view kSignature = "\r\n\r\n\0\r\nQUIT\n"sv;
// Version 2, and who speaks: a client's address follows, or none is known.
constexpr char kProxied = 0x21;
constexpr char kLocal = 0x20;
constexpr char kTcp4 = 0x11;
constexpr char kTcp6 = 0x21;

void add_number(uint16_t number, std::string& out) {
  out += static_cast<char>(number >> 8);
  out += static_cast<char>(number & 0xff);
}

void add_ip(const io::Address& address, std::string& out) {
  for (const uint8_t byte : address.ip_bytes()) out += static_cast<char>(byte);
}

std::string version1(const io::Address& from, const io::Address& to, bool known) {
  if (!known) return "PROXY UNKNOWN\r\n";
  return fmt::format("PROXY {} {} {} {} {}\r\n", from.family() == io::Address::Family::v4 ? "TCP4" : "TCP6",
                     from.host(), to.host(), from.port(), to.port());
}

std::string version2(const io::Address& from, const io::Address& to, bool known) {
  std::string out(kSignature);
  if (!known) {
    out += kLocal;
    out += '\0';
    add_number(0, out);
    return out;
  }
  out += kProxied;
  out += from.family() == io::Address::Family::v4 ? kTcp4 : kTcp6;
  add_number(static_cast<uint16_t>(2 * from.ip_bytes().size() + 4), out);
  add_ip(from, out);
  add_ip(to, out);
  add_number(from.port(), out);
  add_number(to.port(), out);
  return out;
}

}  // namespace

std::string proxy_header(config::ProxyHeader version, const io::Address& from, const io::Address& to) {
  const bool known = from.is_ip() && to.is_ip() && from.family() == to.family();
  switch (version) {
    case config::ProxyHeader::v1: return version1(from, to, known);
    case config::ProxyHeader::v2: return version2(from, to, known);
    case config::ProxyHeader::none: break;
  }
  return {};
}

}  // namespace weft::proxy::upstream
