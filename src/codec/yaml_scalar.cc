#include "codec/yaml_scalar.h"

#include <charconv>
#include <limits>

#include "codec/json.h"
#include "codec/utf8.h"

namespace weft::codec {
namespace {

using namespace std::string_view_literals;

bool is_digit(char c) { return c >= '0' && c <= '9'; }

template <size_t N>
bool is_one_of(std::string_view text, const std::string_view (&words)[N]) {
  return std::ranges::find(words, text) != std::end(words);
}

constexpr std::string_view kTrue[] = {"true", "True", "TRUE", "yes", "Yes", "YES", "y", "Y", "on", "On", "ON"};
constexpr std::string_view kFalse[] = {"false", "False", "FALSE", "no", "No", "NO", "n", "N", "off", "Off", "OFF"};
constexpr std::string_view kNulls[] = {"", "~", "null", "Null", "NULL"};
constexpr std::string_view kInfinite[] = {".inf", ".Inf", ".INF"};
constexpr std::string_view kNotANumber[] = {".nan", ".NaN", ".NAN"};

int base_of(std::string_view& digits) {
  if (digits.size() < 2 || digits[0] != '0') return 10;
  const char mark = static_cast<char>(digits[1] | 0x20);
  const int base = mark == 'x' ? 16 : mark == 'o' ? 8 : mark == 'b' ? 2 : 0;
  digits.remove_prefix(base == 0 ? 1 : 2);
  return base == 0 ? 8 : base;
}

std::optional<Value> integer(bool negative, std::string_view digits) {
  const int base = base_of(digits);
  uint64_t magnitude = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), magnitude, base);
  if (error != std::errc() || end != digits.data() + digits.size()) return std::nullopt;
  if (!negative) return Value(magnitude);
  constexpr uint64_t kMost = uint64_t{1} << 63;
  if (magnitude > kMost) return std::nullopt;
  return Value(static_cast<int64_t>(0 - magnitude));
}

// digits[.digits][e[+-]digits], where digits may stand only on one side of the point.
bool has_float_form(std::string_view text) {
  const auto eat_digits = [&text] {
    size_t count = 0;
    for (; !text.empty() && is_digit(text.front()); ++count) text.remove_prefix(1);
    return count;
  };
  size_t digits = eat_digits();
  if (text.starts_with('.')) {
    text.remove_prefix(1);
    digits += eat_digits();
  }
  if (digits == 0) return false;
  if (text.starts_with('e') || text.starts_with('E')) {
    text.remove_prefix(1);
    if (text.starts_with('+') || text.starts_with('-')) text.remove_prefix(1);
    if (eat_digits() == 0) return false;
  }
  return text.empty();
}

std::optional<Value> number(std::string_view text) {
  std::string plain(text);
  if (text.front() != '.') std::erase(plain, '_');
  std::string_view digits = plain;
  const bool negative = digits.starts_with('-');
  if (negative || digits.starts_with('+')) digits.remove_prefix(1);
  if (is_one_of(digits, kInfinite)) {
    const double infinity = std::numeric_limits<double>::infinity();
    return Value(negative ? -infinity : infinity);
  }
  if (digits.empty()) return std::nullopt;
  if (is_digit(digits.front())) {
    if (auto value = integer(negative, digits)) return value;
  }
  if (!has_float_form(digits)) return std::nullopt;
  double value = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
  if (error != std::errc() || end != digits.data() + digits.size()) return std::nullopt;
  return Value(negative ? -value : value);
}

// What other readers of YAML 1.1 take for a date or a number in base 60; kubectl quotes these too.
bool looks_like_date_or_base60(std::string_view text) {
  if (text.size() >= 8 && text[4] == '-' && std::ranges::all_of(text.substr(0, 4), is_digit)) return true;
  const auto in_base60 = [](char c) { return is_digit(c) || c == ':' || c == '_' || c == '.'; };
  if (text.starts_with('-') || text.starts_with('+')) text.remove_prefix(1);
  return !text.empty() && is_digit(text.front()) && text.contains(':') && std::ranges::all_of(text, in_base60);
}

// A character YAML does not give back as it stands: one of the C1 controls, a Unicode line break, the byte order mark,
// a noncharacter. Gives its number, or 0.
uint32_t special_character(std::string_view character) {
  if (character.size() == 2 && character[0] == '\xC2' && static_cast<uint8_t>(character[1]) < 0xA0) {
    return static_cast<uint8_t>(character[1]);
  }
  if (character == "\xE2\x80\xA8") return 0x2028;
  if (character == "\xE2\x80\xA9") return 0x2029;
  if (character == "\xEF\xBB\xBF") return 0xFEFF;
  if (character == "\xEF\xBF\xBE") return 0xFFFE;
  if (character == "\xEF\xBF\xBF") return 0xFFFF;
  return 0;
}

bool needs_escapes(std::string_view text) {
  while (!text.empty()) {
    const size_t length = utf8_length(text);
    const auto first = static_cast<uint8_t>(text.front());
    if (length == 0 || first < 0x20 || first == 0x7F || special_character(text.substr(0, length)) != 0) return true;
    text.remove_prefix(length);
  }
  return false;
}

bool begins_or_reads_as_syntax(std::string_view text) {
  if (text.starts_with(' ') || text.ends_with(' ') || text.ends_with(':')) return true;
  if (text.starts_with("---") || text.starts_with("...")) return true;
  if (text.contains(": ") || text.contains(" #") || text == "<<" || text == "=") return true;
  if (",[]{}#&*!|>'\"%@`"sv.contains(text.front())) return true;
  return "-?:"sv.contains(text.front()) && (text.size() == 1 || text[1] == ' ');
}

}  // namespace

Value resolve_plain(std::string_view text) {
  if (is_one_of(text, kNulls)) return Value();
  if (is_one_of(text, kTrue)) return Value(true);
  if (is_one_of(text, kFalse)) return Value(false);
  if (is_one_of(text, kNotANumber)) return Value(std::numeric_limits<double>::quiet_NaN());
  const char first = text.front();
  if (is_digit(first) || first == '.' || first == '-' || first == '+') {
    if (auto value = number(text)) return *value;
  }
  return Value(text);
}

std::string yaml_double_quoted(std::string_view text) {
  const std::string quoted = quote_json(text);
  std::string out;
  for (std::string_view rest = quoted; !rest.empty();) {
    const size_t length = utf8_length(rest);
    const std::string_view character = rest.substr(0, length);
    if (const uint32_t special = special_character(character)) {
      fmt::format_to(std::back_inserter(out), "\\u{:04x}", special);
    } else {
      out += character;
    }
    rest.remove_prefix(length);
  }
  return out;
}

std::string yaml_scalar(std::string_view text) {
  if (!resolve_plain(text).is_string() || looks_like_date_or_base60(text) || needs_escapes(text)) {
    return yaml_double_quoted(text);
  }
  if (!begins_or_reads_as_syntax(text)) return std::string(text);
  std::string out = "'";
  for (char c : text) out.append(c == '\'' ? 2 : 1, c);
  return out + '\'';
}

}  // namespace weft::codec
