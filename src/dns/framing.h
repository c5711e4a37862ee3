// DNS over TCP: a message is preceded by its length in two bytes (RFC 1035, 4.2.2).
//
// For server.cc and forwarder.cc. One loop's thread.
#pragma once

#include <string>
#include <string_view>

#include "io/stream.h"
#include "io/task.h"

namespace weft::dns {

// Empty at the end of the stream. Errors: the stream's.
io::Task<std::string> read_message(io::Stream& stream, TimePoint deadline);
// No longer than codec::kDnsMaxTcpBytes.
io::Task<void> write_message(io::Stream& stream, const std::string& message, TimePoint deadline);

}  // namespace weft::dns
