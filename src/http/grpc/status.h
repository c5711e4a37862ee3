// Status: how a gRPC call ended: a code of the gRPC specification and a sentence; and how it is written in headers.
//
// A plain value, any thread. The wire form is "grpc-status" and "grpc-message" in the trailers, or in the response head
// when there is nothing else
// ("Trailers-Only"); see gRPC's "PROTOCOL-HTTP2" document.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "base/error.h"
#include "base/time.h"
#include "http/head.h"

namespace weft::http::grpc {

enum class StatusCode : uint8_t {
  ok = 0,
  cancelled = 1,
  unknown = 2,
  invalid_argument = 3,
  deadline_exceeded = 4,
  not_found = 5,
  already_exists = 6,
  permission_denied = 7,
  resource_exhausted = 8,
  failed_precondition = 9,
  aborted = 10,
  out_of_range = 11,
  unimplemented = 12,
  internal = 13,
  unavailable = 14,
  data_loss = 15,
  unauthenticated = 16,
};

std::string_view name_of(StatusCode code);  // "UNAVAILABLE"
std::optional<StatusCode> code_named(std::string_view name);

struct Status {
  StatusCode code = StatusCode::ok;
  std::string message;

  bool ok() const { return code == StatusCode::ok; }
};

// What a response without grpc-status means: its HTTP status (gRPC's "http-grpc-status-mapping" document).
StatusCode code_of_http(uint16_t http_status);
Status status_of_http(uint16_t http_status);
// What the status of a call would be without gRPC (google.rpc.Code).
uint16_t http_of_code(StatusCode code);
// The status in these headers or trailers, if they have one; a number we do not know is UNKNOWN.
std::optional<Status> status_in(const Headers& headers);
void put_status(Headers& headers, const Status& status);

// A status that is not ok as an error of that side.
Error error_of(const Status& status, Side side);
// What to tell a client when our own work failed with this error.
Status status_of(const Error& error);

// grpc-message: everything but printable ASCII, and '%' itself, as %XX; decoding keeps what is no valid escape.
std::string percent_encode(std::string_view text);
std::string percent_decode(std::string_view text);

// "grpc-status", of a head or of trailers; -1 if there is none.
int status_number(const Headers& headers);

// "grpc-timeout": at most 8 digits and a unit of H M S m u n. nullopt if it is none.
std::optional<Duration> parse_timeout(std::string_view text);
// The same in the finest unit that 8 digits hold, never more than `time`; "0n" for none left.
std::string timeout_text(Duration time);

// Content-Type: application/grpc, alone or with a "+proto" or ";…" behind.
bool is_grpc(const Headers& headers);

}  // namespace weft::http::grpc
