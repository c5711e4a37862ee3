#include "proxy/observe/captured_headers.h"

#include <memory>

namespace weft::proxy::observe {

namespace {
size_t slots_of(const config::AccessLog& log) { return log.format ? log.format->slots() : 0; }
}  // namespace

void CapturedHeaders::take_request(std::span<const config::AccessLog> logs, const http::RequestHead& head) {
  size_t count = 0;
  for (const config::AccessLog& log : logs) count += slots_of(log);
  if (count == 0) return;
  logs_ = logs;
  arena_ = &head.headers.arena();
  slots_ = static_cast<std::string_view*>(arena_->allocate(count * sizeof(std::string_view)));
  std::uninitialized_value_construct_n(slots_, count);
  std::string_view* slot = slots_;
  for (const config::AccessLog& log : logs) {
    if (!log.format) continue;
    for (const std::string& name : log.format->request_headers)
      *slot++ = name == ":scheme" ? head.scheme : head.headers.find(name).value_or("");
    slot += log.format->response_headers.size();
  }
}

void CapturedHeaders::take_response(const http::ResponseHead& head) {
  if (!slots_) return;
  std::string_view* slot = slots_;
  for (const config::AccessLog& log : logs_) {
    if (!log.format) continue;
    slot += log.format->request_headers.size();
    for (const std::string& name : log.format->response_headers)
      *slot++ = arena_->copy(head.headers.find(name).value_or(""));
  }
}

std::span<const std::string_view> CapturedHeaders::of(size_t log) const {
  if (!slots_) return {};
  const std::string_view* slot = slots_;
  for (const config::AccessLog& before : logs_.first(log)) slot += slots_of(before);
  return {slot, slots_of(logs_[log])};
}

}  // namespace weft::proxy::observe
