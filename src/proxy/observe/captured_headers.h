// CapturedHeaders: the headers that the access logs' formats name beside those every record has, kept while request and
// response are still there.
//
// Part of a Record, one thread. Costs nothing when no format names any (the default does not). Values live in the
// request's arena; `logs` must outlive this.
#pragma once

#include <span>
#include <string_view>

#include "config/listener.h"
#include "http/head.h"

namespace weft::proxy::observe {

class CapturedHeaders {
 public:
  // Once, as the request came.
  void take_request(std::span<const config::AccessLog> logs, const http::RequestHead& head);
  // The response head as it goes downstream; copied, since an upstream's ends before the line is written.
  void take_response(const http::ResponseHead& head);
  // In the order of the format's slots; empty if nothing was captured.
  std::span<const std::string_view> of(size_t log) const;

 private:
  std::span<const config::AccessLog> logs_;
  std::string_view* slots_ = nullptr;  // log after log
  http::Arena* arena_ = nullptr;
};

}  // namespace weft::proxy::observe
