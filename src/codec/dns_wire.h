// The pieces of a DNS message: big-endian numbers and names. For dns.cc only.
//
// A reader keeps a place in a message it does not own; every read past the end fails once and for all, so callers check
// ok() at the end of a section. One thread.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "base/result.h"

namespace weft::codec {

// RFC 1035, 2.3.4.
inline constexpr size_t kMaxLabelBytes = 63;
inline constexpr size_t kMaxNameBytes = 255;
inline constexpr size_t kDnsHeaderBytes = 12;

class DnsReader {
 public:
  explicit DnsReader(std::string_view message) : message_(message) {}

  uint8_t u8();
  uint16_t u16();
  uint32_t u32();
  std::string_view bytes(size_t count);
  // Lower case; follows compression pointers (4.1.4), each of which must lead before the place it was found at by
  // itself or another.
  std::string name();

  size_t at() const { return at_; }
  bool ok() const { return ok_; }

 private:
  bool label(size_t& at, size_t length, std::string& name);

  std::string_view message_;
  size_t at_ = 0;
  bool ok_ = true;
};

void put_u16(std::string& out, uint16_t number);
void put_u32(std::string& out, uint32_t number);
// Uncompressed. Fails if a label is empty or too long, or the whole is.
Result<void> put_name(std::string& out, std::string_view name);

}  // namespace weft::codec
