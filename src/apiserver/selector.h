// Selector: which objects a list, watch or deletion means, by labels and by name.
//
// A plain value, pure functions: any thread. labelSelector has Kubernetes' whole syntax (a=b, a==b, a!=b, "a in (b,c)",
// "a notin (b)", a, !a); fieldSelector knows metadata.name and metadata.namespace, for Pods also status.phase,
// spec.nodeName.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "codec/value.h"

namespace weft::apiserver {

struct Requirement {
  enum class Op : uint8_t { in, not_in, exists, absent };
  std::string key;
  Op op = Op::in;
  std::vector<std::string> values;

  bool matches(const codec::Value& labels) const;
};

struct FieldRequirement {
  std::string path;  // metadata.name
  bool equal = true;
  std::string value;
};

struct Selector {
  std::vector<Requirement> labels;
  std::vector<FieldRequirement> fields;

  bool matches(const codec::Value& object) const;
  bool empty() const { return labels.empty() && fields.empty(); }
};

Result<std::vector<Requirement>> parse_label_selector(std::string_view text);
Result<std::vector<FieldRequirement>> parse_field_selector(std::string_view text);

// A LabelSelector of a spec (matchLabels, matchExpressions) as labelSelector text: "app=web,tier in (a,b)".
std::string selector_text(const codec::Value& label_selector);

}  // namespace weft::apiserver
