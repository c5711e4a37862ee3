#include "apiserver/selector.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>

#include "mesh/kinds/syntax.h"

namespace weft::apiserver {
namespace {

using codec::Value;
using Op = Requirement::Op;

bool is_key_char(char c) {
  return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '-' || c == '_' || c == '.' || c == '/';
}

class LabelParser {
 public:
  explicit LabelParser(std::string_view text) : text_(text), rest_(text) {}

  Result<std::vector<Requirement>> parse() {
    std::vector<Requirement> found;
    skip_space();
    while (!rest_.empty()) {
      TRY(Requirement requirement, one());
      found.push_back(std::move(requirement));
      skip_space();
      if (rest_.empty()) break;
      if (!take(",")) return wrong("expected ','");
      skip_space();
    }
    return found;
  }

 private:
  Result<Requirement> one() {
    Requirement requirement;
    bool negated = take("!");
    skip_space();
    requirement.key = word();
    if (!mesh::kinds::is_qualified_name(requirement.key))
      return wrong(fmt::format("\"{}\" is no label key", requirement.key));
    skip_space();
    if (negated) {
      requirement.op = Op::absent;
      return requirement;
    }
    if (take("!=")) return with_value(std::move(requirement), Op::not_in);
    if (take("==") || take("=")) return with_value(std::move(requirement), Op::in);
    if (rest_.empty() || rest_.starts_with(',')) {
      requirement.op = Op::exists;
      return requirement;
    }
    std::string op = word();
    if (op == "in") return with_set(std::move(requirement), Op::in);
    if (op == "notin") return with_set(std::move(requirement), Op::not_in);
    return wrong(fmt::format("\"{}\" is none of =, ==, !=, in, notin", op.empty() ? rest_ : std::string_view(op)));
  }

  Result<Requirement> with_value(Requirement requirement, Op op) {
    skip_space();
    requirement.op = op;
    requirement.values = {word()};
    if (!mesh::kinds::is_label_value(requirement.values[0]))
      return wrong(fmt::format("\"{}\" is no label value", requirement.values[0]));
    return requirement;
  }

  Result<Requirement> with_set(Requirement requirement, Op op) {
    requirement.op = op;
    skip_space();
    if (!take("(")) return wrong("expected '('");
    while (true) {
      skip_space();
      requirement.values.push_back(word());
      skip_space();
      if (take(")")) return requirement;
      if (!take(",")) return wrong("expected ',' or ')'");
    }
  }

  std::string word() {
    size_t n = 0;
    while (n < rest_.size() && is_key_char(rest_[n])) ++n;
    std::string found(rest_.substr(0, n));
    rest_.remove_prefix(n);
    return found;
  }

  bool take(std::string_view token) {
    if (!rest_.starts_with(token)) return false;
    rest_.remove_prefix(token.size());
    return true;
  }

  void skip_space() {
    while (rest_.starts_with(' ')) rest_.remove_prefix(1);
  }

  std::unexpected<Error> wrong(std::string_view why) const {
    return invalid(fmt::format("label selector \"{}\": {} at \"{}\"", text_, why, rest_));
  }

  std::string_view text_;
  std::string_view rest_;
};

constexpr std::string_view kFields[] = {"metadata.name", "metadata.namespace", "status.phase", "spec.nodeName", "type"};

const Value& at_path(const Value& object, std::string_view path) {
  const Value* value = &object;
  while (!path.empty()) {
    size_t dot = std::min(path.find('.'), path.size());
    value = &value->get(path.substr(0, dot));
    path.remove_prefix(std::min(dot + 1, path.size()));
  }
  return *value;
}

std::string expression_text(const Value& expression) {
  const std::string& key = expression.get("key").as_string();
  const std::string& op = expression.get("operator").as_string();
  if (op == "Exists") return key;
  if (op == "DoesNotExist") return "!" + key;
  std::vector<std::string> values;
  for (const Value& value : expression.get("values").as_array()) values.push_back(value.as_string());
  return fmt::format("{} {} ({})", key, op == "In" ? "in" : "notin", fmt::join(values, ","));
}

}  // namespace

bool Requirement::matches(const Value& labels) const {
  const Value* label = labels.find(key);
  switch (op) {
    case Op::exists: return label != nullptr;
    case Op::absent: return label == nullptr;
    case Op::in: return label != nullptr && std::ranges::find(values, label->as_string()) != values.end();
    case Op::not_in: return label == nullptr || std::ranges::find(values, label->as_string()) == values.end();
  }
  return false;
}

bool Selector::matches(const Value& object) const {
  const Value& its_labels = object.at("metadata", "labels");
  for (const Requirement& requirement : labels) {
    if (!requirement.matches(its_labels)) return false;
  }
  for (const FieldRequirement& requirement : fields) {
    if ((at_path(object, requirement.path).as_string() == requirement.value) != requirement.equal) return false;
  }
  return true;
}

Result<std::vector<Requirement>> parse_label_selector(std::string_view text) { return LabelParser(text).parse(); }

Result<std::vector<FieldRequirement>> parse_field_selector(std::string_view text) {
  std::vector<FieldRequirement> found;
  while (!text.empty()) {
    size_t comma = std::min(text.find(','), text.size());
    std::string_view part = text.substr(0, comma);
    text.remove_prefix(std::min(comma + 1, text.size()));
    size_t sign = part.find('=');
    if (sign == std::string_view::npos) return invalid(fmt::format("field selector \"{}\": write field=value", part));
    FieldRequirement requirement;
    std::string_view path = part.substr(0, sign);
    std::string_view value = part.substr(sign + 1);
    if (value.starts_with('=')) value.remove_prefix(1);
    if (path.ends_with('!')) {
      requirement.equal = false;
      path.remove_suffix(1);
    }
    if (std::ranges::find(kFields, path) == std::end(kFields)) {
      return invalid(fmt::format("field selector \"{}\": only {} can be selected by", part, fmt::join(kFields, ", ")));
    }
    requirement.path = path;
    requirement.value = value;
    found.push_back(std::move(requirement));
  }
  return found;
}

std::string selector_text(const Value& label_selector) {
  std::vector<std::string> parts;
  for (const codec::Member& label : label_selector.get("matchLabels").as_object()) {
    parts.push_back(label.key + "=" + label.value.as_string());
  }
  for (const Value& expression : label_selector.get("matchExpressions").as_array())
    parts.push_back(expression_text(expression));
  return fmt::format("{}", fmt::join(parts, ","));
}

}  // namespace weft::apiserver
