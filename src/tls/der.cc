#include "tls/der.h"

namespace weft::tls {
namespace {

constexpr char kInteger = 0x02;
constexpr char kBitString = 0x03;
constexpr char kSequence = 0x30;

std::string length(size_t size) {
  if (size < 0x80) return std::string(1, static_cast<char>(size));
  std::string bytes;
  for (; size > 0; size >>= 8) bytes.insert(bytes.begin(), static_cast<char>(size & 0xFF));
  return static_cast<char>(0x80 | bytes.size()) + bytes;
}

std::string element(char tag, std::string_view content) {
  std::string out(1, tag);
  out += length(content.size());
  out += content;
  return out;
}

}  // namespace

std::string der_sequence(std::initializer_list<std::string_view> parts) {
  std::string content;
  for (std::string_view part : parts) content += part;
  return element(kSequence, content);
}

std::string_view without_leading_zeros(std::string_view bytes) {
  const size_t first = bytes.find_first_not_of('\0');
  return first == bytes.npos ? std::string_view() : bytes.substr(first);
}

std::string der_integer(std::string_view bytes) {
  bytes = without_leading_zeros(bytes);
  std::string content;
  // A set top bit would make it negative.
  if (bytes.empty() || (static_cast<unsigned char>(bytes[0]) & 0x80) != 0) content += '\0';
  content += bytes;
  return element(kInteger, content);
}

std::string der_bit_string(std::string_view bytes) {
  std::string content(1, '\0');  // no bit of the last byte is unused
  content += bytes;
  return element(kBitString, content);
}

}  // namespace weft::tls
