#include "codec/dns_wire.h"

namespace weft::codec {
namespace {

constexpr uint8_t kPointer = 0xC0;

bool fits_text(char c) { return c > ' ' && c < 0x7F && c != '.' && c != '\\'; }

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c; }

}  // namespace

uint8_t DnsReader::u8() {
  const std::string_view one = bytes(1);
  return one.empty() ? 0 : static_cast<uint8_t>(one[0]);
}

uint16_t DnsReader::u16() {
  const uint16_t high = u8();
  return static_cast<uint16_t>(high << 8 | u8());
}

uint32_t DnsReader::u32() {
  const uint32_t high = u16();
  return high << 16 | u16();
}

std::string_view DnsReader::bytes(size_t count) {
  if (!ok_ || message_.size() - at_ < count) {
    ok_ = false;
    return {};
  }
  at_ += count;
  return message_.substr(at_ - count, count);
}

bool DnsReader::label(size_t& at, size_t length, std::string& name) {
  if (message_.size() - at < length || name.size() + length + 2 > kMaxNameBytes) return false;
  const std::string_view text = message_.substr(at, length);
  if (!std::ranges::all_of(text, fits_text)) return false;
  if (!name.empty()) name += '.';
  for (char c : text) name += lower(c);
  at += length;
  return true;
}

std::string DnsReader::name() {
  std::string name;
  size_t at = at_;
  size_t lowest = at_;  // pointers lead below every place seen before, so there are finitely many
  bool followed = false;
  while (ok_) {
    if (at >= message_.size()) break;
    const auto length = static_cast<uint8_t>(message_[at++]);
    if (length == 0) {
      if (!followed) at_ = at;
      return name;
    }
    if (length <= kMaxLabelBytes) {
      if (!label(at, length, name)) break;
      continue;
    }
    if ((length & kPointer) != kPointer || at >= message_.size()) break;
    const size_t target = static_cast<size_t>(length & ~kPointer) << 8 | static_cast<uint8_t>(message_[at++]);
    if (!followed) at_ = at;
    followed = true;
    // A name that would lie in the header is another one in the answer, whose header differs.
    if (target < kDnsHeaderBytes || target >= lowest) break;
    lowest = at = target;
  }
  ok_ = false;
  return {};
}

void put_u16(std::string& out, uint16_t number) {
  out += static_cast<char>(number >> 8);
  out += static_cast<char>(number & 0xFF);
}

void put_u32(std::string& out, uint32_t number) {
  put_u16(out, static_cast<uint16_t>(number >> 16));
  put_u16(out, static_cast<uint16_t>(number & 0xFFFF));
}

Result<void> put_name(std::string& out, std::string_view name) {
  const std::string_view whole = name;
  if (name.ends_with('.')) name.remove_suffix(1);
  if (name.size() + 2 > kMaxNameBytes) return invalid(fmt::format("the name {} is longer than DNS allows", whole));
  while (!name.empty()) {
    const size_t length = std::min(name.find('.'), name.size());
    const std::string_view text = name.substr(0, length);
    if (length == 0 || length > kMaxLabelBytes || length + 1 == name.size() || !std::ranges::all_of(text, fits_text)) {
      return invalid(
          fmt::format("{} is no DNS name: each part between dots has 1 to {} characters", whole, kMaxLabelBytes));
    }
    out += static_cast<char>(length);
    out += text;
    name.remove_prefix(std::min(length + 1, name.size()));
  }
  out += '\0';
  return {};
}

}  // namespace weft::codec
