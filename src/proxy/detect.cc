#include "proxy/detect.h"

#include <algorithm>

#include "proxy/client_hello.h"

namespace weft::proxy {

namespace {

// RFC 9113 §3.4. Its first line tells it from all else.
constexpr std::string_view kPreface = "PRI * HTTP/2.0\r\n";

// RFC 9110 §9.3 and RFC 5789: for one of these the rest of its line is waited for. Of any other method the whole line
// must be there at once: a word that opens some other protocol must not be held back.
constexpr std::string_view kMethods[] = {"GET",     "HEAD",    "POST",  "PUT",  "DELETE",
                                         "CONNECT", "OPTIONS", "TRACE", "PATCH"};

enum class Answer : uint8_t { no, unclear, yes };

bool is_token(char c) {
  constexpr std::string_view kMarks = "!#$%&'*+-.^_`|~";
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
         kMarks.find(c) != std::string_view::npos;
}

bool is_visible(char c) { return static_cast<unsigned char>(c) > 0x20 && c != 0x7f; }

template <class Text, class Test>
bool all(const Text& text, Test test) {
  for (const char c : text) {
    if (!test(c)) return false;
  }
  return true;
}

// "GET / HTTP/1.1", without its end.
bool is_request_line(std::string_view line, std::string& version) {
  const size_t method = line.find(' ');
  const size_t target = line.rfind(' ');
  if (method == std::string_view::npos || method == 0 || target <= method + 1) return false;
  if (!all(line.substr(0, method), is_token)) return false;
  if (!all(line.substr(method + 1, target - method - 1), is_visible)) return false;
  const std::string_view last = line.substr(target + 1);
  if (last != "HTTP/1.1" && last != "HTTP/1.0") return false;
  version = last == "HTTP/1.1" ? "http/1.1" : "http/1.0";
  return true;
}

Answer begins_request(std::string_view text) {
  const size_t space = text.find(' ');
  for (const std::string_view method : kMethods) {
    if (space == std::string_view::npos ? method.starts_with(text) : method == text.substr(0, space)) {
      if (space == std::string_view::npos) return Answer::unclear;
      const bool plain = all(text.substr(space), [](char c) { return c == ' ' || c == '\r' || is_visible(c); });
      return plain ? Answer::unclear : Answer::no;
    }
  }
  return Answer::no;
}

Answer http1(std::string_view bytes, std::string& version) {
  // Empty lines before a request are passed over (RFC 9112 §2.2), however they are written and however many: with them
  // nobody gets past what judges requests. Which of them are forgiven is the codec's to say.
  bytes.remove_prefix(std::min(bytes.find_first_not_of("\r\n"), bytes.size()));
  if (bytes.empty()) return Answer::unclear;
  const size_t end = bytes.find('\n');
  if (end == std::string_view::npos) {
    const Answer begins = begins_request(bytes);
    // A request line beyond all measure is still answered as one: by the codec, with its limits.
    if (begins == Answer::no || bytes.size() + 2 < kMostFirstBytes) return begins;
    version = "http/1.1";
    return bytes.find(" /") == bytes.find(' ') ? Answer::yes : Answer::no;
  }
  std::string_view line = bytes.substr(0, end);
  if (line.ends_with('\r')) line.remove_suffix(1);
  return is_request_line(line, version) ? Answer::yes : Answer::no;
}

Answer http2(std::string_view bytes) {
  if (bytes.starts_with(kPreface)) return Answer::yes;
  return kPreface.starts_with(bytes) ? Answer::unclear : Answer::no;
}

}  // namespace

std::optional<FirstBytes> detect(std::string_view bytes, const Question& question) {
  if (!question.any()) return FirstBytes{};
  bool unclear = false;
  if (question.tls) {
    ClientHello hello;
    switch (read_client_hello(bytes, question.tls_names, hello)) {
      case ClientHelloState::whole:
        return FirstBytes{Spoken::tls, std::move(hello.server_name), std::move(hello.application_protocols)};
      case ClientHelloState::unfinished: unclear = true; break;
      case ClientHelloState::none: break;
    }
  }
  if (question.http) {
    std::string version;
    const Answer two = http2(bytes);
    const Answer one = http1(bytes, version);
    if (two == Answer::yes) return FirstBytes{Spoken::http2, {}, {"h2c"}};
    if (one == Answer::yes) return FirstBytes{Spoken::http1, {}, {version}};
    unclear = unclear || one == Answer::unclear || two == Answer::unclear;
  }
  if (unclear && bytes.size() < kMostFirstBytes) return std::nullopt;
  return FirstBytes{};
}

std::optional<Spoken> http_version(std::string_view bytes) {
  switch (http2(bytes)) {
    case Answer::yes: return Spoken::http2;
    case Answer::no: return Spoken::http1;
    case Answer::unclear: break;
  }
  return std::nullopt;
}

}  // namespace weft::proxy
