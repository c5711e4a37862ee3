// The few forms of DER (X.690) that keys and signatures are written in. Private to tls/.
//
// Pure functions on bytes; any thread. Written here because the library's own makers of such structures are either
// deprecated in OpenSSL 3 or not in AWS-LC; both read DER the same way.
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>

namespace weft::tls {

std::string der_sequence(std::initializer_list<std::string_view> parts);

// An unsigned number, big-endian; zeros in front do not count.
std::string der_integer(std::string_view bytes);

// Whole bytes.
std::string der_bit_string(std::string_view bytes);

// Big-endian bytes without zeros in front; "" for 0.
std::string_view without_leading_zeros(std::string_view bytes);

}  // namespace weft::tls
