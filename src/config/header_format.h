// What a format (log_format.h) may be used for beside access logs: values of headers.
//
// Pure: any thread.
#pragma once

#include <memory>
#include <string_view>

#include "base/result.h"
#include "config/log_format.h"

namespace weft::config {

// Of a header that is put on a request, before there is a response, or on a response. Error: invalid, one sentence.
enum class HeaderOf : uint8_t { request, response };
Result<std::shared_ptr<const LogFormat>> parse_header_format(std::string_view text, HeaderOf what);

}  // namespace weft::config
