#include "mesh/authorization_values.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <string_view>

#include "base/text.h"
#include "http/arena.h"
#include "rules/path.h"

namespace weft::mesh {
namespace {

constexpr std::string_view kStandardMethods[] = {"GET",     "HEAD",    "POST",  "PUT",  "DELETE",
                                                 "CONNECT", "OPTIONS", "TRACE", "PATCH"};

// Whether `pattern` ("GET", "P*", "*T") is about the method.
bool is_about_method(std::string_view pattern, std::string_view method) {
  if (pattern.starts_with('*')) return method.ends_with(pattern.substr(1));
  if (pattern.ends_with('*')) return method.starts_with(pattern.substr(0, pattern.size() - 1));
  return method == pattern;
}

// "*" means anything at one end alone.
bool has_other_star(std::string_view value) {
  if (value.starts_with('*')) {
    value.remove_prefix(1);
  } else if (value.ends_with('*')) {
    value.remove_suffix(1);
  }
  return value.contains('*');
}

std::string star_elsewhere(const std::string& value, std::string_view matches) {
  return fmt::format("\"{}\" {}: \"*\" stands for others only as its first or its last character", value, matches);
}

std::vector<std::string_view> split_at_slashes(std::string_view text) {
  std::vector<std::string_view> parts;
  for (size_t slash = text.find('/'); slash != text.npos; slash = text.find('/')) {
    parts.push_back(text.substr(0, slash));
    text.remove_prefix(slash + 1);
  }
  parts.push_back(text);
  return parts;
}

// Of a principal, without the "*" that it begins or ends with.
bool fits_account(std::string_view text, bool open_start, bool open_end) {
  constexpr std::array<std::string_view, 5> kAccount{"", "ns", "", "sa", ""};  // "": any
  const std::vector<std::string_view> parts = split_at_slashes(text);
  if (parts.size() > kAccount.size() || (!open_start && !open_end && parts.size() < kAccount.size())) return false;
  const size_t first = open_start ? kAccount.size() - parts.size() : 0;
  for (size_t i = 0; i < parts.size(); ++i) {
    const std::string_view must = kAccount[first + i];
    const bool begins_open = open_start && i == 0;
    const bool ends_open = open_end && i + 1 == parts.size();
    if (must.empty() ? parts[i].empty() && !begins_open && !ends_open
                     : !(begins_open ? must.ends_with(parts[i])
                         : ends_open ? must.starts_with(parts[i])
                                     : must == parts[i]))
      return false;
  }
  return true;
}

bool is_met_by(const std::vector<std::string>& hosts, std::string_view host) {
  return std::ranges::any_of(hosts, [&](std::string_view one) {
    if (one.starts_with('*')) return host.ends_with(one.substr(1));
    return one.ends_with('*') ? host.starts_with(one.substr(0, one.size() - 1)) : host == one;
  });
}

}  // namespace

std::string why_no_path(const std::string& value, const config::PathForm& form) {
  if (value.find_first_of("?#") != value.npos)
    return fmt::format("\"{}\" matches no path: they are judged without \"?\", \"#\" and what follows", value);
  if (std::ranges::any_of(value, [](char c) { return c >= 0 && c <= ' '; }))
    return fmt::format("\"{}\" matches no path: a blank, and what is before it in ASCII, stands in none but as \"%20\"",
                       value);
  // Between braces it is a template's.
  if (!value.contains('{') && has_other_star(value))
    return star_elsewhere(value, "matches no path") + "; write {*} for a segment, {**} for all that follow";
  const bool open_start = value.starts_with('*');
  if (!open_start && !value.starts_with('/'))
    return fmt::format("\"{}\" matches no path: every path begins with \"/\"", value);
  // "*" and "{*}" stand in it for themselves: to the form they are characters like any other.
  const std::string whole = open_start ? "/" + value : value;
  http::Arena arena;
  const auto made = rules::in_form(whole, form, arena);
  if (!made) return fmt::format("\"{}\" matches no path: those with an escaped slash or NUL are refused", value);
  if (*made == whole) return {};
  std::string_view shown = *made;
  if (open_start && shown.starts_with("/*")) shown.remove_prefix(1);
  return fmt::format("\"{}\" is not in the form that paths are judged in, which is \"{}\"", value, shown);
}

std::string why_no_method(const std::string& value) {
  if (has_other_star(value)) return star_elsewhere(value, "matches no method");
  if (std::ranges::none_of(value, [](char c) { return c >= 'a' && c <= 'z'; })) return {};
  const auto* meant = std::ranges::find_if(kStandardMethods, [&](std::string_view method) {
    return is_about_method(lower_case(value), lower_case(method));
  });
  if (meant == std::end(kStandardMethods)) return {};
  return fmt::format("\"{}\" is not the method {}: their case counts", value, *meant);
}

std::string why_no_host(const std::string& value) {
  if (value.contains('/')) return fmt::format("\"{}\" matches no host: write it without a scheme and a path", value);
  if (value.ends_with('.') || value.contains(".:"))
    return fmt::format("\"{}\" matches no host: the dot at the end of a name is taken off before; leave it out", value);
  return has_other_star(value) ? star_elsewhere(value, "matches no host") : std::string();
}

std::string why_no_server_name(const std::string& value) {
  return has_other_star(value) ? star_elsewhere(value, "matches no SNI") : std::string();
}

std::string why_no_principal(const std::string& value) {
  if (value.starts_with("spiffe://"))
    return fmt::format("\"{}\" begins with spiffe://, which Istio leaves out, so it would be nobody", value);
  if (has_other_star(value)) return star_elsewhere(value, "is nobody");
  const bool is_open = value.starts_with('*') || value.ends_with('*');
  std::string_view text = value;
  if (text.starts_with('*')) text.remove_prefix(1);
  // Of other forms may be whom a gateway's clients show a certificate of.
  const std::vector<std::string_view> parts = split_at_slashes(text);
  const bool is_named = !is_open && parts.size() == 1;
  // Where it is open at its start it is not known which of the words these are.
  const auto stands = [&](std::string_view word, size_t place) {
    if (value.starts_with('*')) return std::ranges::find(parts, word) != parts.end();
    return parts.size() > place && parts[place] == word;
  };
  const bool is_of_mesh = parts.front() == "cluster.local" || stands("ns", 1) || stands("sa", 3);
  if (!is_named && (!is_of_mesh || is_of_account(value))) return {};
  return fmt::format("\"{}\" is nobody: accounts are TRUST-DOMAIN/ns/NAMESPACE/sa/ACCOUNT", value);
}

bool is_of_account(const std::string& principal) {
  const bool open_start = principal.starts_with('*');
  const bool open_end = !open_start && principal.ends_with('*');
  std::string_view text = principal;
  if (open_start) text.remove_prefix(1);
  if (open_end) text.remove_suffix(1);
  return fits_account(text, open_start, open_end);
}

std::string why_no_request_principal(const std::string& value) {
  if (value.contains('/') || value.starts_with('*') || value.ends_with('*')) return {};
  return fmt::format("\"{}\" is nobody: who has a token is ISSUER/SUBJECT", value);
}

std::string passes_by_port(const std::vector<std::string>& hosts) {
  for (const std::string& host : hosts) {
    if (host.contains('*') || host.contains(':')) continue;
    if (!is_met_by(hosts, host + ":80")) return host;
  }
  return {};
}

}  // namespace weft::mesh
