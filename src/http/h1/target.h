// The request target in its four forms (RFC 9112 §3.2): origin, absolute, authority, asterisk. Pure, any thread.
#pragma once

#include <string_view>

#include "base/result.h"
#include "http/head.h"

namespace weft::http::h1 {

// Sets authority, path and scheme of `head`, whose method is set, from the request line's target and the Host field's
// value. An absolute form's authority wins over Host. Error: protocol.
Result<void> read_target(std::string_view target, std::string_view host, RequestHead& head);

}  // namespace weft::http::h1
