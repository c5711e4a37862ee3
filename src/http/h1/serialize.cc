#include "http/h1/serialize.h"

#include <array>
#include <charconv>

#include "http/websocket.h"

namespace weft::http::h1 {

namespace {

// Writes straight into the block behind `out`, so that a head costs one copy of its text.
class Writer {
 public:
  explicit Writer(Bytes& out) : out_(out) {}
  ~Writer() { flush(); }

  Writer& operator<<(std::string_view text) {
    if (text.size() > buffer_.size() - used_) {
      flush();
      if (text.size() > buffer_.size()) {
        out_.append_copy(text);
        return *this;
      }
    }
    text.copy(buffer_.data() + used_, text.size());  // empty text may have no address
    used_ += text.size();
    return *this;
  }
  Writer& operator<<(uint64_t number) {
    std::array<char, 20> digits;
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
    return *this << std::string_view(digits.data(), static_cast<size_t>(end - digits.data()));
  }

 private:
  void flush() {
    out_.append_copy({buffer_.data(), used_});
    used_ = 0;
  }
  Bytes& out_;
  std::array<char, 2048> buffer_;
  size_t used_ = 0;
};

void write_headers(const Headers& headers, Writer& writer) {
  for (const Header& header : headers) writer << header.name << ": " << header.value << "\r\n";
}

void write_upgrade(std::string_view protocol, Writer& writer) {
  writer << "connection: upgrade\r\nupgrade: " << protocol << "\r\n";
}

// For what has no body to frame: what switches protocols, or opens a tunnel (RFC 9110 §9.3.6), 1xx and 204 (§8.6).
void write_headers_without_length(const Headers& headers, Writer& writer) {
  for (const Header& header : headers) {
    if (header.token != Token::content_length) writer << header.name << ": " << header.value << "\r\n";
  }
}

uint64_t number_in(std::string_view text) {
  uint64_t value = 0;
  std::from_chars(text.data(), text.data() + text.size(), value);
  return value;
}

}  // namespace

// RFC 9110 §15, and IANA's registry of what has come since.
std::string_view reason_phrase(uint16_t status) {
  switch (status) {
    case 100: return "Continue";
    case 101: return "Switching Protocols";
    case 102: return "Processing";
    case 103: return "Early Hints";
    case 200: return "OK";
    case 201: return "Created";
    case 202: return "Accepted";
    case 203: return "Non-Authoritative Information";
    case 204: return "No Content";
    case 205: return "Reset Content";
    case 206: return "Partial Content";
    case 207: return "Multi-Status";
    case 208: return "Already Reported";
    case 226: return "IM Used";
    case 300: return "Multiple Choices";
    case 301: return "Moved Permanently";
    case 302: return "Found";
    case 303: return "See Other";
    case 304: return "Not Modified";
    case 305: return "Use Proxy";
    case 307: return "Temporary Redirect";
    case 308: return "Permanent Redirect";
    case 400: return "Bad Request";
    case 401: return "Unauthorized";
    case 402: return "Payment Required";
    case 403: return "Forbidden";
    case 404: return "Not Found";
    case 405: return "Method Not Allowed";
    case 406: return "Not Acceptable";
    case 407: return "Proxy Authentication Required";
    case 408: return "Request Timeout";
    case 409: return "Conflict";
    case 410: return "Gone";
    case 411: return "Length Required";
    case 412: return "Precondition Failed";
    case 413: return "Content Too Large";
    case 414: return "URI Too Long";
    case 415: return "Unsupported Media Type";
    case 416: return "Range Not Satisfiable";
    case 417: return "Expectation Failed";
    case 418: return "I'm a teapot";
    case 421: return "Misdirected Request";
    case 422: return "Unprocessable Content";
    case 423: return "Locked";
    case 424: return "Failed Dependency";
    case 425: return "Too Early";
    case 426: return "Upgrade Required";
    case 428: return "Precondition Required";
    case 429: return "Too Many Requests";
    case 431: return "Request Header Fields Too Large";
    case 451: return "Unavailable For Legal Reasons";
    case 500: return "Internal Server Error";
    case 501: return "Not Implemented";
    case 502: return "Bad Gateway";
    case 503: return "Service Unavailable";
    case 504: return "Gateway Timeout";
    case 505: return "HTTP Version Not Supported";
    case 506: return "Variant Also Negotiates";
    case 507: return "Insufficient Storage";
    case 508: return "Loop Detected";
    case 510: return "Not Extended";
    case 511: return "Network Authentication Required";
    default: return "Unknown";
  }
}

Framing write_request(const RequestHead& head, bool has_body, std::optional<uint64_t> length, Bytes& out,
                      std::string_view websocket_key) {
  Writer writer(out);
  writer << head.method << " " << (head.method == "CONNECT" ? head.authority : head.path) << " HTTP/1.1\r\n";
  writer << "host: " << head.authority << "\r\n";
  write_headers(head.headers, writer);

  Framing framing;
  if (const auto given = head.headers.get(Token::content_length)) {
    const uint64_t bytes = number_in(*given);
    framing = bytes > 0 ? Framing{Framing::length, bytes} : Framing{};
  } else if (has_body && length) {
    framing = {Framing::length, *length};
    writer << "content-length: " << *length << "\r\n";
  } else if (has_body) {
    framing = {Framing::chunked};
    writer << "transfer-encoding: chunked\r\n";
  } else if (head.method == "POST" || head.method == "PUT" || head.method == "PATCH") {
    writer << "content-length: 0\r\n";  // RFC 9110 §8.6
  }
  if (!head.protocol.empty()) {
    if (!websocket_key.empty()) writer << name_of(Token::sec_websocket_key) << ": " << websocket_key << "\r\n";
    write_upgrade(head.protocol, writer);
  } else if (head.headers.get(Token::te)) {
    writer << "connection: te\r\n";  // RFC 9110 §10.1.4
  }
  writer << "\r\n";
  return framing;
}

Framing write_response(const ResponseHead& head, const ResponseForm& form, Bytes& out) {
  Writer writer(out);
  writer << "HTTP/1.1 " << uint64_t{head.status} << " " << reason_phrase(head.status) << "\r\n";
  if (!form.date.empty() && head.status >= 200 && !head.headers.get(Token::date))
    writer << "date: " << form.date << "\r\n";
  if (makes_tunnel(form.method, form.protocol, head.status)) {
    write_headers_without_length(head.headers, writer);
    // An upstream that spoke HTTP/2 has not answered the key.
    if (!form.websocket_key.empty() && !head.headers.get(Token::sec_websocket_accept)) {
      writer << name_of(Token::sec_websocket_accept) << ": "
             << websocket_accept(form.websocket_key, head.headers.arena()) << "\r\n";
    }
    if (head.status == 101) write_upgrade(form.protocol, writer);
    writer << "\r\n";
    return {Framing::until_close};
  }
  if (head.informational() || head.status == 204) {
    write_headers_without_length(head.headers, writer);
  } else {
    write_headers(head.headers, writer);
  }

  Framing framing;
  const auto given = head.headers.get(Token::content_length);
  if (is_bodiless(form.method, head.status)) {
    framing = {};
  } else if (given) {
    const uint64_t bytes = number_in(*given);
    framing = bytes > 0 ? Framing{Framing::length, bytes} : Framing{};
  } else if (form.end) {
    writer << "content-length: 0\r\n";
  } else if (form.peer == Version::http11) {
    framing = {Framing::chunked};
    writer << "transfer-encoding: chunked\r\n";
  } else {
    framing = {Framing::until_close};
  }
  if (form.close || framing.kind == Framing::until_close) {
    writer << "connection: close\r\n";
  } else if (form.peer == Version::http10) {
    writer << "connection: keep-alive\r\n";
  }
  writer << "\r\n";
  return framing;
}

}  // namespace weft::http::h1
