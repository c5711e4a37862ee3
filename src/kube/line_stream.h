// LineStream: an answer that goes on for as long as both sides like, line by line.
//
// Owned by whoever opened it, on the client's thread; the client outlives it. Dropping it closes its connection.
#pragma once

#include <memory>
#include <optional>
#include <string>

#include "http/exchange.h"
#include "kube/connections.h"
#include "kube/lines.h"

namespace weft::kube {

class LineStream {
 public:
  LineStream(Connections::Lease lease, std::unique_ptr<http::Arena> arena, std::unique_ptr<http::Exchange> exchange)
      : lease_(std::move(lease)), arena_(std::move(arena)), exchange_(std::move(exchange)) {}

  // The next line that is not empty; nullopt when the server ended the answer in order, between lines. The view is
  // valid until the next call. Errors: deadline, reset (also: the answer ended within a line), limit, the connection's.
  io::Task<std::optional<std::string_view>> next(TimePoint deadline);

 private:
  Connections::Lease lease_;
  std::unique_ptr<http::Arena> arena_;
  std::unique_ptr<http::Exchange> exchange_;
  Lines lines_;
};

}  // namespace weft::kube
