// Fields: heads as HTTP/2 carries them: a list of names and values with the pseudo-headers first (RFC 9113 §8.3).
//
// Sending: a FieldList is views of a head's text for as long as the head lives; nghttp2 copies it and makes names lower
// case, but for names that are static text in lower case. Receiving: HeadReader puts fields into a head, counting them
// against the limits. No I/O, any thread.
#pragma once

#include <nghttp2/nghttp2.h>

#include <vector>

#include "http/exchange.h"
#include "http/head.h"

namespace weft::http::h2 {

// What SETTINGS_MAX_HEADER_LIST_SIZE counts for each field beside its text (RFC 9113 §6.5.2).
inline constexpr size_t kFieldOverhead = 32;

using FieldList = std::vector<nghttp2_nv>;

// What HTTP/2 forbids (RFC 9113 §8.2.2) is left out even if the caller forgot to take it off: Connection and its like,
// Host, any TE but "trailers". So is the key of WebSocket's handshake and its answer, which HTTP/2 has not (RFC 8441
// §5.1). A request that asks to switch protocols is written as an extended CONNECT, and 101 as
// 200; another 2xx, which would say the same, as 501 (RFC 8441 §5).
void put_request(FieldList& list, const RequestHead& head);
// `protocol`: what the request asked to switch to. `tunnel`: the answer makes a tunnel of the stream, which has no
// length.
void put_response(FieldList& list, const ResponseHead& head, std::string_view protocol, bool tunnel);
void put_headers(FieldList& list, const Headers& headers);
void put_field(FieldList& list, std::string_view name, std::string_view value);
// One whose name is static text in lower case: a literal, or name_of(Token).
void put_static_name(FieldList& list, std::string_view name, std::string_view value);

// Collects one head or trailers. Texts are copied into the arena of the headers, names we know are not copied at all.
class HeadReader {
 public:
  explicit HeadReader(const Limits& limits) : limits_(limits) {}

  // The next fields go here. Both heads null: they are trailers, which have no pseudo-headers (nghttp2 has checked).
  void begin(Headers& headers, RequestHead* request, ResponseHead* response);
  void add(std::string_view name, std::string_view value);
  // The block has ended: cookie crumbs are joined (RFC 9113 §8.2.3), an extended CONNECT is shown as the GET it stands
  // for.
  void finish();

  // More bytes or fields than Limits allows; what came later was dropped, but for what says that it is a gRPC call.
  bool too_large() const { return too_large_; }
  // Among trailers: the field that may not stand there; else Token::other.
  Token misplaced() const { return misplaced_; }

 private:
  void add_pseudo(std::string_view name, std::string_view value);
  // A browser sends each of its cookies as a crumb; they are going to be one field.
  size_t fields() const { return headers_->size() - (cookies_ > 1 ? cookies_ - 1 : 0); }

  const Limits& limits_;
  Headers* headers_ = nullptr;
  RequestHead* request_ = nullptr;
  ResponseHead* response_ = nullptr;
  size_t bytes_ = 0;
  size_t cookies_ = 0;
  bool too_large_ = false;
  Token misplaced_ = Token::other;
};

// What of a request no HTTP/1 head could say: RFC 9113 §8.3.1 asks for the same grammar of scheme, path and authority,
// nghttp2 lets more through, and what policies are judged by must be what the next reader reads. Empty: nothing.
std::string_view why_unsound(const RequestHead& head);

// Content-Length as a number, if there is one that makes sense.
std::optional<uint64_t> announced_length(const Headers& headers);

}  // namespace weft::http::h2
