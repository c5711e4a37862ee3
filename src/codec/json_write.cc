#include <charconv>
#include <cmath>

#include "codec/json.h"
#include "codec/utf8.h"

namespace weft::codec {
namespace {

void append_character(std::string& out, std::string_view& text) {
  const char c = text.front();
  switch (c) {
    case '"': out += "\\\""; break;
    case '\\': out += "\\\\"; break;
    case '\b': out += "\\b"; break;
    case '\f': out += "\\f"; break;
    case '\n': out += "\\n"; break;
    case '\r': out += "\\r"; break;
    case '\t': out += "\\t"; break;
    default: fmt::format_to(std::back_inserter(out), "\\u{:04x}", static_cast<unsigned char>(c));
  }
  text.remove_prefix(1);
}

bool is_plain(char c) {
  const auto byte = static_cast<uint8_t>(c);
  return byte >= 0x20 && byte < 0x7F && c != '"' && c != '\\';
}

void append_quoted(std::string& out, std::string_view text) {
  out += '"';
  while (!text.empty()) {
    const auto plain = static_cast<size_t>(std::ranges::find_if_not(text, is_plain) - text.begin());
    out += text.substr(0, plain);
    text.remove_prefix(plain);
    if (text.empty()) break;
    if (static_cast<uint8_t>(text.front()) < 0x80) {
      append_character(out, text);
      continue;
    }
    const size_t length = utf8_length(text);
    out += length == 0 ? kReplacement : text.substr(0, length);
    text.remove_prefix(std::max<size_t>(length, 1));
  }
  out += '"';
}

void append_double(std::string& out, double number) {
  if (!std::isfinite(number)) {
    out += "null";
    return;
  }
  // Whole numbers that a double holds exactly are written without an exponent, as other writers of JSON do.
  if (std::trunc(number) == number && std::abs(number) < 1e15) {
    fmt::format_to(std::back_inserter(out), "{}", static_cast<int64_t>(number));
    return;
  }
  char digits[32];
  const auto end = std::to_chars(digits, digits + sizeof digits, number).ptr;
  out.append(digits, end);
}

class Writer {
 public:
  explicit Writer(bool pretty) : pretty_(pretty) {}

  void write(const Value& value) {
    if (value.is_object()) return write_object(value.as_object());
    if (value.is_array()) return write_array(value.as_array());
    if (value.is_string()) return append_quoted(out_, value.as_string());
    if (value.is_int()) {
      fmt::format_to(std::back_inserter(out_), "{}", value.as_int());
    } else if (value.is_number()) {
      append_double(out_, value.as_double());
    } else if (value.is_bool()) {
      out_ += value.as_bool() ? "true" : "false";
    } else {
      out_ += "null";
    }
  }

  std::string take() { return std::move(out_); }

 private:
  void new_line() {
    if (!pretty_) return;
    out_ += '\n';
    out_.append(depth_ * 2, ' ');
  }

  template <class Items, class WriteItem>
  void write_all(const Items& items, char begin, char end, WriteItem write_item) {
    out_ += begin;
    ++depth_;
    bool first = true;
    for (const auto& item : items) {
      if (!first) out_ += ',';
      first = false;
      new_line();
      write_item(item);
    }
    --depth_;
    if (!first) new_line();
    out_ += end;
  }

  void write_object(const Object& members) {
    write_all(members, '{', '}', [this](const Member& member) {
      append_quoted(out_, member.key);
      out_ += pretty_ ? ": " : ":";
      write(member.value);
    });
  }

  void write_array(const Array& elements) {
    write_all(elements, '[', ']', [this](const Value& element) { write(element); });
  }

  bool pretty_;
  size_t depth_ = 0;
  std::string out_;
};

}  // namespace

std::string to_json(const Value& value) {
  Writer writer(false);
  writer.write(value);
  return writer.take();
}

std::string to_json_pretty(const Value& value) {
  Writer writer(true);
  writer.write(value);
  return writer.take() + '\n';
}

std::string quote_json(std::string_view text) {
  std::string out;
  append_quoted(out, text);
  return out;
}

}  // namespace weft::codec
