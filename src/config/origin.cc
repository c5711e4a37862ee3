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

// Takes "WORD[text]" off the front; false if it is not there.
bool take_bracketed(std::string_view& rest, std::string_view word, std::string& text) {
  if (!rest.starts_with(word)) return false;
  const size_t close = rest.find(']');
  if (close == std::string_view::npos) return false;
  text = rest.substr(word.size(), close - word.size());
  rest.remove_prefix(close + 1);
  return !text.empty();
}

}  // namespace

std::string_view stands_in_because(const Origin& origin) {
  const std::string_view rule = origin.rule;
  return rule.starts_with(kRefusedRule) ? rule.substr(kRefusedRule.size()) : std::string_view();
}

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

Origin origin_from_policy_name(std::string_view name) {
  constexpr std::string_view kCustom = "istio-ext-authz-";
  if (name.starts_with(kCustom)) {
    const size_t start = name.find("-ns[", kCustom.size() - 1);  // a provider's name may be anything
    if (start == std::string_view::npos) return {};
    name.remove_prefix(start + 1);
  }
  Origin origin{"AuthorizationPolicy", {}, {}, {}};
  std::string rule;
  const bool read = take_bracketed(name, "ns[", origin.ns) && take_bracketed(name, "-policy[", origin.name) &&
                    take_bracketed(name, "-rule[", rule);
  if (!read || !name.empty()) return {};
  origin.rule = "rule[" + rule + "]";
  return origin;
}

}  // namespace weft::config
