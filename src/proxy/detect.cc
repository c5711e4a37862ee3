#include "proxy/detect.h"

#include <algorithm>

#include "proxy/client_hello.h"

namespace weft::proxy {

namespace {

// RFC 9113 §3.4. Its first line tells it from all else.
constexpr std::string_view kPreface = "PRI * HTTP/2.0\r\n";

constexpr std::string_view kVersion = "HTTP/1.";

// RFC 9110 §9.3 and RFC 5789.
constexpr std::string_view kMethods[] = {"GET",     "HEAD",    "POST",  "PUT",  "DELETE",
                                         "CONNECT", "OPTIONS", "TRACE", "PATCH"};

// Letters that a word must begin with to be held back for the rest of its line.
constexpr size_t kWord = 3;

enum class Answer : uint8_t { no, unclear, yes };

bool is_token(char c) {
  constexpr std::string_view kMarks = "!#$%&'*+-.^_`|~";
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
         kMarks.find(c) != std::string_view::npos;
}

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

template <class Text, class Test>
bool all(const Text& text, Test test) {
  for (const char c : text) {
    if (!test(c)) return false;
  }
  return true;
}

// Whether the line says at its end that it is a request's: "GET / HTTP/1.1". Whether it is a good one is the codec's to
// say, and to answer: a server may be more forgiving than we are, and must not get it with headers nobody looked at.
bool is_request_line(std::string_view line, std::string& version) {
  constexpr std::string_view kBlanks = " \t\r\v\f";
  line = line.substr(0, line.find_last_not_of(kBlanks) + 1);
  const size_t at = line.rfind(kVersion);
  if (at == line.npos || at == 0 || kBlanks.find(line[at - 1]) == kBlanks.npos) return false;
  const std::string_view minor = line.substr(at + kVersion.size());
  if (minor.empty() || !all(minor, [](char c) { return c >= '0' && c <= '9'; })) return false;
  version = minor == "0" ? "http/1.0" : "http/1.1";
  return true;
}

// A line that has not ended. While it is one token it may become any method; after that a word is waited for, whatever
// comes behind it, and of anything else what could not stand in a text decides.
Answer begins_request(std::string_view text) {
  const size_t end = static_cast<size_t>(std::ranges::find_if_not(text, is_token) - text.begin());
  if (end == 0) return Answer::no;
  if (end == text.size()) return Answer::unclear;
  if (text[end] != ' ' && text[end] != '\t') return Answer::no;
  if (end >= kWord && all(text.substr(0, kWord), is_letter)) return Answer::unclear;
  const bool plain =
      all(text.substr(end), [](char c) { return static_cast<unsigned char>(c) >= 0x20 || c == '\t' || c == '\r'; });
  return plain ? Answer::unclear : Answer::no;
}

// Empty lines before a request are passed over (RFC 9112 §2.2), however they are written and however many: with them
// nobody gets past what judges requests. Which of them are forgiven is the codec's to say.
std::string_view without_empty_lines(std::string_view bytes) {
  bytes.remove_prefix(std::min(bytes.find_first_not_of("\r\n"), bytes.size()));
  return bytes;
}

Answer http1(std::string_view bytes, std::string& version) {
  bytes = without_empty_lines(bytes);
  if (bytes.empty()) return Answer::unclear;
  const size_t end = bytes.find('\n');
  if (end == std::string_view::npos) {
    const Answer begins = begins_request(bytes);
    // A request line beyond all measure is still answered as one: by the codec, with its limits.
    if (begins == Answer::no || bytes.size() + 2 < kMostFirstBytes) return begins;
    version = "http/1.1";
    return bytes.find(" /") == bytes.find(' ') ? Answer::yes : Answer::no;
  }
  return is_request_line(bytes.substr(0, end), version) ? Answer::yes : Answer::no;
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

bool is_word_alone(std::string_view bytes) {
  bytes = without_empty_lines(bytes);
  const auto begins = [&](std::string_view method) { return method.starts_with(bytes); };
  return !bytes.empty() && all(bytes, is_token) && std::ranges::none_of(kMethods, begins);
}

bool is_half_a_request(std::string_view bytes) {
  bytes = without_empty_lines(bytes);
  return begins_request(bytes) == Answer::unclear && bytes.find_first_of(" \t") != bytes.npos;
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
