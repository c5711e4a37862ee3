// The version of a resource: a hash of its content, so that every replica of a control plane names the same content
// alike and a reconnect resends only what differs.
//
// Pure: any thread. Not a defence against forgery: who can send us configuration need not collide hashes.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace weft::config {

// FNV-1a, 64 bits, over the bytes as they are on the wire.
uint64_t content_hash(std::string_view bytes);

// The same as 16 hexadecimal digits.
std::string content_version(std::string_view bytes);

}  // namespace weft::config
