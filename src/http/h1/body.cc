#include "http/h1/body.h"

#include <array>
#include <charconv>

#include "http/h1/chars.h"

namespace weft::http::h1 {

void Incoming::begin(Framing framing) {
  framing_ = framing;
  left_ = framing.bytes;
  extensions_ = 0;
  trailer_end_.begin();
  switch (framing.kind) {
    case Framing::none: state_ = State::done; break;
    case Framing::length: state_ = State::data; break;
    case Framing::until_close: state_ = State::data; break;
    case Framing::chunked: state_ = State::chunk_size; break;
  }
}

std::optional<uint64_t> Incoming::length() const {
  switch (framing_.kind) {
    case Framing::none: return 0;
    case Framing::length: return framing_.bytes;
    default: return std::nullopt;
  }
}

Pull Incoming::refuse(Error error) {
  error.side = side_;
  error_ = std::move(error);
  state_ = State::failed;
  return {Pull::failed, {}};
}

namespace {

// Some servers have a field of one width for a size. In a request it may be read as another one.
std::string_view without_blanks_behind(std::string_view text) {
  return text.substr(0, text.find_last_not_of(" \t") + 1);
}

}  // namespace

Result<void> Incoming::look_at_first_chunk() {
  if (state_ != State::chunk_size) return {};
  TRY(const bool read, chunk_line());
  if (read || wire_.fill().state != io::Io::ok) return {};
  TRY_VOID(chunk_line());
  return {};
}

Result<bool> Incoming::chunk_line() {
  const std::string_view input = wire_.input().substr(0, kChunkLine);
  const size_t end = input.find('\n');
  if (end == std::string_view::npos) {
    if (input.size() == kChunkLine) return fail(Code::limit, side_, "a chunk-size line is too long");
    return false;
  }
  if (end == 0 || input[end - 1] != '\r') return fail(Code::protocol, side_, "a chunk-size line ends without CRLF");
  const std::string_view line = input.substr(0, end - 1);
  const std::string_view said = line.substr(0, line.find(';'));
  const std::string_view digits = side_ == Side::upstream ? without_blanks_behind(said) : said;
  uint64_t size = 0;
  const auto [stop, bad] = std::from_chars(digits.data(), digits.data() + digits.size(), size, 16);
  if (bad != std::errc{} || stop != digits.data() + digits.size()) {
    return fail(Code::protocol, side_, "a chunk size is no hexadecimal number");
  }
  if (!is_value(line)) return fail(Code::protocol, side_, "a chunk extension has a control character");
  extensions_ += line.size() - digits.size();
  if (extensions_ > kExtensions) return fail(Code::limit, side_, "the chunks have too many extensions");
  wire_.consume(end + 1);
  left_ = size;
  state_ = size == 0 ? State::trailer : State::data;
  return true;
}

Result<bool> Incoming::chunk_crlf() {
  const std::string_view input = wire_.input();
  if (input.size() < 2) return false;
  if (!input.starts_with("\r\n")) return fail(Code::protocol, side_, "a chunk is longer than its size");
  wire_.consume(2);
  state_ = State::chunk_size;
  return true;
}

Result<bool> Incoming::trailer_lines() {
  TRY(const size_t size, parse_trailers(wire_.input(), limits_, trailer_end_, trailers_));
  if (size == 0) return false;
  wire_.consume(size);
  state_ = State::done;
  return true;
}

Pull Incoming::take(size_t limit) {
  const bool bounded = framing_.kind != Framing::until_close;
  size_t n = std::min(limit, wire_.input().size());
  if (bounded) n = static_cast<size_t>(std::min<uint64_t>(n, left_));
  Bytes data;
  data.append(wire_.as_slice(n));
  wire_.consume(n);
  if (bounded && (left_ -= n) == 0) state_ = framing_.kind == Framing::chunked ? State::chunk_end : State::done;
  return {Pull::data, std::move(data)};
}

Pull Incoming::pull(size_t limit) {
  for (;;) {
    Result<bool> moved = false;
    switch (state_) {
      case State::done:
        if (const Hook hook = std::exchange(hook_, {}); hook.ended) hook.ended(hook.context);
        return {Pull::end, {}};
      case State::failed: return {Pull::failed, {}};
      case State::data:
        if (!wire_.input().empty()) return take(limit);
        break;
      case State::chunk_size: moved = chunk_line(); break;
      case State::chunk_end: moved = chunk_crlf(); break;
      case State::trailer: moved = trailer_lines(); break;
    }
    if (!moved) return refuse(moved.error());
    if (*moved) continue;

    if (!before_reading_.empty()) {
      wire_.output().append_copy(std::exchange(before_reading_, {}));
      if (auto sent = wire_.flush(); !sent) return refuse(sent.error());
    }
    const io::Io io = wire_.fill();
    if (io.state == io::Io::blocked) return {Pull::blocked, {}};
    if (io.state == io::Io::failed) return refuse(wire_.stream().error());
    if (io.state == io::Io::end) {
      if (framing_.kind != Framing::until_close) {
        return refuse({Code::closed, side_, Retry::never, "the connection ended in the middle of a body"});
      }
      state_ = State::done;
    }
  }
}

namespace {

// A smaller piece of body is copied behind what waits to be sent: one buffer for the kernel to take instead of two.
constexpr size_t kCopyBelow = 2048;

void append_chunk_size(size_t size, Bytes& out) {
  std::array<char, 18> text;
  char* end = std::to_chars(text.data(), text.data() + 16, size, 16).ptr;
  *end++ = '\r';
  *end++ = '\n';
  out.append_copy({text.data(), static_cast<size_t>(end - text.data())});
}

}  // namespace

Result<bool> Outgoing::push(Bytes& data) {
  if (wire_.output().size() >= kHighWater) {
    TRY([[maybe_unused]] const bool all, flushed());
    if (wire_.output().size() >= kHighWater) return false;
  }
  switch (framing_.kind) {
    case Framing::none: data.consume(data.size()); return true;
    case Framing::length:
      if (data.size() > left_) return fail(Code::protocol, Side::local, "a body is longer than its Content-Length");
      left_ -= data.size();
      if (left_ == 0) finished_ = true;
      break;
    case Framing::chunked:
      if (!data.empty()) append_chunk_size(data.size(), wire_.output());
      break;
    case Framing::until_close: break;
  }
  const bool chunk = framing_.kind == Framing::chunked && !data.empty();
  if (data.size() < kCopyBelow) {
    for (const Slice& slice : data.slices()) wire_.output().append_copy(slice.text());
    data = Bytes();
  } else {
    wire_.output().append(std::move(data));
  }
  if (chunk) wire_.output().append_copy("\r\n");
  return true;
}

Result<void> Outgoing::finish(const Headers* trailers) {
  if (framing_.kind == Framing::length && left_ > 0) {
    return fail(Code::protocol, Side::local, "a body is shorter than its Content-Length");
  }
  if (framing_.kind == Framing::chunked && !finished_) {
    Bytes& out = wire_.output();
    out.append_copy("0\r\n");
    if (trailers) {
      for (const Header& header : *trailers) {
        out.append_copy(header.name);
        out.append_copy(": ");
        out.append_copy(header.value);
        out.append_copy("\r\n");
      }
    }
    out.append_copy("\r\n");
  }
  finished_ = true;
  return {};
}

Result<bool> Outgoing::flushed() {
  auto done = wire_.flush();
  if (!done) {
    Error error = done.error();
    error.side = side_;
    return fail(std::move(error));
  }
  if (*done && finished_ && framing_.kind == Framing::until_close && !std::exchange(half_closed_, true)) {
    wire_.stream().shutdown_write();
  }
  return *done;
}

}  // namespace weft::http::h1
