#include "config/origin.h"

#include <cctype>

namespace weft::config {
namespace {

// "virtual-service" → "VirtualService".
std::string kind_from_kebab(std::string_view kebab) {
  std::string kind;
  bool start = true;
  for (char c : kebab) {
    if (c == '-') {
      start = true;
      continue;
    }
    kind += start ? static_cast<char>(std::toupper(static_cast<unsigned char>(c))) : c;
    start = false;
  }
  return kind;
}

// Takes the text up to the next '/' off the front.
std::string_view next_segment(std::string_view& rest) {
  auto slash = rest.find('/');
  std::string_view segment = rest.substr(0, slash);
  rest = slash == std::string_view::npos ? std::string_view() : rest.substr(slash + 1);
  return segment;
}

}  // namespace

std::string to_string(const Origin& origin) {
  if (origin.empty()) return {};
  std::string text = origin.kind + " ";
  if (!origin.ns.empty()) text += origin.ns + "/";
  text += origin.name;
  if (!origin.rule.empty()) text += " " + origin.rule;
  return text;
}

Origin origin_from_istio(std::string_view config) {
  constexpr std::string_view kStart = "/apis/";
  if (!config.starts_with(kStart)) return {};
  config.remove_prefix(kStart.size());
  next_segment(config);  // group
  next_segment(config);  // version
  if (next_segment(config) != "namespaces") return {};
  Origin origin;
  origin.ns = next_segment(config);
  origin.kind = kind_from_kebab(next_segment(config));
  origin.name = next_segment(config);
  return origin.name.empty() ? Origin{} : origin;
}

}  // namespace weft::config
