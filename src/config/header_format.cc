#include "config/header_format.h"

#include <fmt/format.h>

#include <algorithm>

namespace weft::config {
namespace {

// Known only once the response has come, or has gone.
bool is_of_response(LogField field) {
  switch (field) {
    case LogField::response_header:
    case LogField::response_code:
    case LogField::response_flags:
    case LogField::response_code_details:
    case LogField::connection_termination_details:
    case LogField::upstream_transport_failure_reason:
    case LogField::bytes_received:
    case LogField::bytes_sent:
    case LogField::duration:
    case LogField::upstream_service_time:
    case LogField::attempt_count:
    case LogField::upstream_host:
    case LogField::upstream_local_address: return true;
    default: return false;
  }
}

}  // namespace

Result<std::shared_ptr<const LogFormat>> parse_header_format(std::string_view text, HeaderOf what) {
  TRY(auto format, parse_log_format(text));
  const bool early = what == HeaderOf::request && std::ranges::any_of(format->segments, [](const LogSegment& one) {
                       return is_of_response(one.field) || is_of_response(one.alternative);
                     });
  if (early) return invalid(fmt::format("\"{}\" speaks of the response, which a request does not have yet", text));
  return format;
}

}  // namespace weft::config
