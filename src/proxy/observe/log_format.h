// render: a record as one line of an access log, as its format says. Runs once a request: it appends and allocates
// nothing of its own.
//
// Pure, any thread. What callers sent is escaped (control characters, quotes, backslashes), so that a line stays one
// line and a quoted field one field. What is empty is "-".
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "config/log_format.h"
#include "proxy/record.h"

namespace weft::proxy::observe {

// Appends the line and its end. `headers`: Record::headers.of() this log. `time`: RFC 3339, as %START_TIME% gives it.
void render(const config::LogFormat& format, const Record& record, std::span<const std::string_view> headers,
            std::string_view time, std::string& out);

// Appends the value of one piece as it is; false: it is empty. Headers as their slots count.
bool append_value(const config::LogSegment& segment, const Record& record, std::span<const std::string_view> headers,
                  std::string_view time, std::string& out);

}  // namespace weft::proxy::observe
