#include "mesh/kinds/syntax.h"

#include <algorithm>

namespace weft::mesh::kinds {
namespace {

bool digit(char c) { return c >= '0' && c <= '9'; }
bool lower(char c) { return c >= 'a' && c <= 'z'; }
bool alnum(char c) { return digit(c) || lower(c) || (c >= 'A' && c <= 'Z'); }
bool lower_alnum(char c) { return digit(c) || lower(c); }

size_t take_digits(std::string_view& text) {
  size_t n = 0;
  while (n < text.size() && digit(text[n])) ++n;
  text.remove_prefix(n);
  return n;
}

// Digits with at most one dot; false if there is no digit.
bool take_decimal(std::string_view& text) {
  size_t n = take_digits(text);
  if (text.starts_with('.')) {
    text.remove_prefix(1);
    n += take_digits(text);
  }
  return n > 0;
}

bool is_name_part(std::string_view text) {
  if (text.empty() || text.size() > kMaxLabelValue || !alnum(text.front()) || !alnum(text.back())) return false;
  return std::ranges::all_of(text, [](char c) { return alnum(c) || c == '-' || c == '_' || c == '.'; });
}

}  // namespace

bool is_dns_label(std::string_view text) {
  if (text.empty() || text.size() > kMaxDnsLabel || !lower_alnum(text.front()) || !lower_alnum(text.back()))
    return false;
  return std::ranges::all_of(text, [](char c) { return lower_alnum(c) || c == '-'; });
}

bool is_dns_1035_label(std::string_view text) { return is_dns_label(text) && lower(text.front()); }

bool is_dns_name(std::string_view text) {
  if (text.empty() || text.size() > kMaxDnsName) return false;
  while (true) {
    size_t dot = text.find('.');
    if (!is_dns_label(text.substr(0, dot))) return false;
    if (dot == std::string_view::npos) return true;
    text.remove_prefix(dot + 1);
  }
}

bool is_qualified_name(std::string_view text) {
  size_t slash = text.find('/');
  if (slash == std::string_view::npos) return is_name_part(text);
  return is_dns_name(text.substr(0, slash)) && is_name_part(text.substr(slash + 1));
}

bool is_label_value(std::string_view text) { return text.empty() || is_name_part(text); }

bool is_port_name(std::string_view text) {
  return text.size() <= kMaxPortName && is_dns_label(text) && text.find("--") == std::string_view::npos &&
         std::ranges::any_of(text, lower);
}

bool is_quantity(std::string_view text) {
  if (text.starts_with('+') || text.starts_with('-')) text.remove_prefix(1);
  if (!take_decimal(text)) return false;
  static constexpr std::string_view kSuffixes[] = {"",  "n", "u",  "m",  "k",  "M",  "G",  "T",
                                                   "P", "E", "Ki", "Mi", "Gi", "Ti", "Pi", "Ei"};
  if (std::ranges::find(kSuffixes, text) != std::end(kSuffixes)) return true;
  if (!text.starts_with('e') && !text.starts_with('E')) return false;
  text.remove_prefix(1);
  if (text.starts_with('+') || text.starts_with('-')) text.remove_prefix(1);
  return take_digits(text) > 0 && text.empty();
}

bool is_percent(std::string_view text) { return take_digits(text) > 0 && text == "%"; }

bool is_duration(std::string_view text) {
  if (text.starts_with('-')) text.remove_prefix(1);
  if (text.empty()) return false;
  while (!text.empty()) {
    if (!take_decimal(text)) return false;
    static constexpr std::string_view kUnits[] = {"ns", "us", "ms", "s", "m", "h"};
    auto unit = std::ranges::find_if(kUnits, [&](std::string_view u) { return text.starts_with(u); });
    if (unit == std::end(kUnits)) return false;
    text.remove_prefix(unit->size());
  }
  return true;
}

bool is_time(std::string_view text) {
  static constexpr std::string_view kForm = "0000-00-00T00:00:00";
  if (text.size() < kForm.size() + 1) return false;
  for (size_t i = 0; i < kForm.size(); ++i) {
    if (kForm[i] == '0' ? !digit(text[i]) : text[i] != kForm[i]) return false;
  }
  text.remove_prefix(kForm.size());
  if (text.starts_with('.')) {
    text.remove_prefix(1);
    if (take_digits(text) == 0) return false;
  }
  if (text == "Z") return true;
  return text.size() == 6 && (text[0] == '+' || text[0] == '-') && digit(text[1]) && digit(text[2]) && text[3] == ':' &&
         digit(text[4]) && digit(text[5]);
}

bool is_base64(std::string_view text) {
  size_t padding = 0;
  size_t symbols = 0;
  for (char c : text) {
    if (c == '\n' || c == '\r') continue;
    if (c == '=') {
      ++padding;
    } else if (padding > 0 || (!alnum(c) && c != '+' && c != '/')) {
      return false;
    }
    ++symbols;
  }
  return padding <= 2 && symbols % 4 == 0;
}

bool is_trust_domain(const std::string& text) {
  std::string_view rest = text;
  if (rest.starts_with('*')) {
    rest.remove_prefix(1);
  } else if (rest.ends_with('*')) {
    rest.remove_suffix(1);
  }
  return !text.empty() && rest.find_first_of("*/:") == rest.npos;
}

}  // namespace weft::mesh::kinds
