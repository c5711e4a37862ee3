// Local replies: the only maker of answers that the mesh gives itself: errors, direct responses, redirects.
//
// Every error reply says in one sentence what failed and which rule had routed the request; gRPC callers get it as
// grpc-status and grpc-message. A caller that is a sidecar learns what became of the app behind this one and why, in a
// form of its own on both versions, so that its own retry rules can decide and its own caller and log get the reason.
//
// None is inlined: its frame would become part of that of every request, few of which are answered here.
#pragma once

#include "config/route.h"
#include "http/exchange.h"
#include "proxy/record.h"

namespace weft::proxy {

namespace filter {
struct Denial;  // filter/access.h
}
struct Request;  // serve.h

// What an error means to the caller: status and flag.
struct Verdict {
  uint16_t status;
  Flag flag;
};
Verdict verdict_of(const Error& error);

// Answers the request for the error; fills its record. Error: the answer could not be written.
[[gnu::noinline]] io::Task<void> reply_error(Request& request, const Error& error, Verdict verdict);

// Answers who may not come in. What the log says of the reason, the caller is not told.
[[gnu::noinline]] io::Task<void> reply_denied(Request& request, const filter::Denial& denial);

// Answers as the fault says, and by which rule.
[[gnu::noinline]] io::Task<void> reply_fault(Request& request, const config::Fault& fault);

// Ends a response that had begun when its upstream failed: for a gRPC caller by the status in the trailers, for others
// by breaking it off. Error: `error` itself if the stream is to be broken.
Result<void> end_response(http::ServerStream& stream, const Error& error, Record& record);

[[gnu::noinline]] io::Task<void> reply_direct(Request& request, const config::DirectResponse& reply);
[[gnu::noinline]] io::Task<void> reply_redirect(Request& request, const config::Redirect& redirect,
                                                const config::PathMatch& matched);
// 200 with nothing but what the request's CORS policy says (Request::cors).
[[gnu::noinline]] io::Task<void> reply_options(Request& request);

// What x-weft-app says in a 503 from the destination's sidecar to the caller's; grpc-message says why, whatever the
// call. Never passes the mesh's edge, and is taken off what an app answers.
inline constexpr std::string_view kAppUnreached = "unreached";    // the request provably did not get there
inline constexpr std::string_view kAppReset = "reset";            // the app broke off before it answered
inline constexpr std::string_view kAppOverloaded = "overloaded";  // a limit of the destination's kept it back

}  // namespace weft::proxy
