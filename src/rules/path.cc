#include "rules/path.h"

#include <cstring>

namespace weft::rules {

namespace {

int hex_digit(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  return -1;
}

// The byte that "%XX" at the beginning of `text` stands for; -1: it is none.
int escaped_byte(std::string_view text) {
  if (text.size() < 3 || text[0] != '%') return -1;
  const int high = hex_digit(text[1]);
  const int low = hex_digit(text[2]);
  return high < 0 || low < 0 ? -1 : high * 16 + low;
}

// RFC 3986 §2.3.
bool is_unreserved(int c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '.' ||
         c == '_' || c == '~';
}

// Nearly every path is in form already: one look, nothing copied.
bool may_need_change(std::string_view path) {
  char before = 0;
  for (const char c : path) {
    if (c == '%' || c == '\\') return true;
    if (before == '/' && (c == '.' || c == '/')) return true;
    before = c;
  }
  return false;
}

// Whether `c` behind `out` would end an escape that is not there now: "%2" and an 'e' that was "%65". No URI has these
// (RFC 3986 §2.1), and who unescapes once more would find what was judged to be absent.
bool completes_escape(std::string_view out, int c) {
  if (hex_digit(static_cast<char>(c)) < 0) return false;
  if (out.ends_with('%')) return true;
  return out.size() >= 2 && out[out.size() - 2] == '%' && hex_digit(out.back()) >= 0;
}

// Writes `path` with its escapes undone to `out`, which has room for all of it. The length; nullopt: refused.
std::optional<size_t> unescape(std::string_view path, const config::PathForm& form, char* out) {
  size_t length = 0;
  for (size_t i = 0; i < path.size();) {
    const int byte = escaped_byte(path.substr(i));
    // What stands before a NUL is all of it to who reads text in C: nobody may judge more than that.
    if (byte == 0 && form.normalize) return std::nullopt;
    const bool slash = byte == '/' || byte == '\\';
    if (slash && form.escaped_slashes == config::EscapedSlashes::refuse) return std::nullopt;
    if (slash && form.escaped_slashes == config::EscapedSlashes::unescape) {
      out[length++] = '/';
      i += 3;
    } else if (form.normalize && is_unreserved(byte) && !completes_escape({out, length}, byte)) {
      out[length++] = static_cast<char>(byte);
      i += 3;
    } else {
      out[length++] = form.normalize && path[i] == '\\' ? '/' : path[i];
      ++i;
    }
  }
  return length;
}

// RFC 3986 §5.2.4, in place. `path` begins with '/'. The new length.
size_t remove_dot_segments(char* path, size_t length) {
  size_t out = 0;
  for (size_t at = 0; at < length;) {
    const auto* next = static_cast<const char*>(std::memchr(path + at + 1, '/', length - at - 1));
    const size_t end = next ? static_cast<size_t>(next - path) : length;
    const std::string_view segment(path + at + 1, end - at - 1);
    const bool dots = segment == "." || segment == "..";
    if (segment == "..") {
      while (out > 0 && path[--out] != '/') {
      }
    }
    if (!dots) {
      std::memmove(path + out, path + at, end - at);
      out += end - at;
    } else if (end == length) {
      path[out++] = '/';
    }
    at = end;
  }
  if (out == 0) path[out++] = '/';
  return out;
}

size_t merge_slashes(char* path, size_t length) {
  size_t out = 0;
  for (size_t i = 0; i < length; ++i) {
    if (path[i] != '/' || out == 0 || path[out - 1] != '/') path[out++] = path[i];
  }
  return out;
}

}  // namespace

std::optional<std::string_view> in_form(std::string_view target, const config::PathForm& form, http::Arena& arena) {
  const std::string_view path = target.substr(0, target.find('?'));
  if (path.empty() || path.front() != '/' || form == config::PathForm{} || !may_need_change(path)) return target;
  auto* out = static_cast<char*>(arena.allocate(target.size()));
  const auto unescaped = unescape(path, form, out);
  if (!unescaped) return std::nullopt;
  size_t length = *unescaped;
  if (form.normalize) length = remove_dot_segments(out, length);
  if (form.merge_slashes) length = merge_slashes(out, length);
  std::memcpy(out + length, target.data() + path.size(), target.size() - path.size());
  return std::string_view(out, length + target.size() - path.size());
}

}  // namespace weft::rules
