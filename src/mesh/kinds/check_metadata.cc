#include <fmt/format.h>

#include "mesh/kinds/check_meaning.h"
#include "mesh/kinds/syntax.h"

namespace weft::mesh::kinds {
namespace {

using codec::Value;

void check_name(const Kind& kind, const Value& metadata, const Path& path, Findings& findings) {
  const std::string& name = metadata.get("name").as_string();
  if (name.empty()) {
    if (metadata.get("generateName").as_string().empty()) findings.missing(path.field("name"), metadata);
    return;
  }
  if (kind.kind == "Service" && !is_dns_1035_label(name)) {
    findings.bad(path.field("name"), metadata.get("name"),
                 fmt::format("\"{}\" is no service name: a-z, 0-9 and '-', starting with a letter, at most {}", name,
                             kMaxDnsLabel));
  } else if (kind.kind == "Namespace" && !is_dns_label(name)) {
    findings.bad(path.field("name"), metadata.get("name"),
                 fmt::format("\"{}\" is no namespace name: a-z, 0-9 and '-', at most {}", name, kMaxDnsLabel));
  } else if (!is_dns_name(name)) {
    findings.bad(
        path.field("name"), metadata.get("name"),
        fmt::format("\"{}\" is no object name: a-z, 0-9, '-' and '.', starting and ending with a letter or digit",
                    name));
  }
}

void check_annotations(const Value& annotations, const Path& path, Findings& findings) {
  size_t bytes = 0;
  for (const codec::Member& member : annotations.as_object()) {
    if (!is_qualified_name(member.key)) findings.bad(path.key(member.key), member.value, "is no annotation key");
    bytes += member.key.size() + member.value.as_string().size();
  }
  if (bytes > kMaxAnnotations)
    findings.bad(path, annotations, fmt::format("hold {} bytes, more than {}", bytes, kMaxAnnotations));
}

}  // namespace

void check_labels(const Value& labels, const Path& path, Findings& findings) {
  for (const codec::Member& member : labels.as_object()) {
    if (!is_qualified_name(member.key)) findings.bad(path.key(member.key), member.value, "is no label key");
    if (!is_label_value(member.value.as_string())) {
      findings.bad(path.key(member.key), member.value,
                   fmt::format("\"{}\" is no label value: letters, digits, '-', '_' and '.', at most {}",
                               member.value.as_string(), kMaxLabelValue));
    }
  }
}

void check_metadata(const Kind& kind, const Value& object, Findings& findings) {
  Path root;
  Path path = root.field("metadata");
  const Value& metadata = object.get("metadata");
  check_name(kind, metadata, path, findings);
  check_labels(metadata.get("labels"), path.field("labels"), findings);
  check_annotations(metadata.get("annotations"), path.field("annotations"), findings);
}

}  // namespace weft::mesh::kinds
