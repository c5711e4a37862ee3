#include "mesh/kinds/parse.h"

#include <fmt/format.h>

#include "codec/yaml.h"
#include "mesh/kinds/check_meaning.h"
#include "mesh/kinds/check_shape.h"
#include "mesh/kinds/defaults.h"

namespace weft::mesh::kinds {
namespace {

using codec::Value;

std::string place(std::string_view file, uint32_t line) {
  if (line == 0) return std::string(file);
  return fmt::format("{}:{}", file, line);
}

std::string describe(const Kind& kind, const Value& document) {
  const std::string& name = document.at("metadata", "name").as_string();
  return name.empty() ? std::string(kind.kind) : fmt::format("{} \"{}\"", kind.kind, name);
}

Result<Parsed> refuse(const Problems& problems, const Parsed& parsed, std::string_view file) {
  std::string text;
  for (const Problem& problem : problems) {
    if (!text.empty()) text += '\n';
    uint32_t line = problem.line != 0 ? problem.line : parsed.object.line;
    text += fmt::format("{}: {}: {}", place(file, line), describe(*parsed.kind, parsed.object), to_sentence(problem));
  }
  return invalid(std::move(text));
}

// The apiVersions that serve a kind of this name, for a person who wrote another.
std::string versions_of(std::string_view kind) {
  std::string text;
  for (const Kind& row : all_kinds()) {
    if (row.kind != kind) continue;
    for (std::string_view version : row.versions) text += (text.empty() ? "" : " or ") + row.api_version(version);
  }
  return text;
}

std::vector<Value> flatten(std::vector<Value> documents) {
  std::vector<Value> flat;
  for (Value& document : documents) {
    if (document.is_null()) continue;
    if (document.get("kind").as_string() != "List") {
      flat.push_back(std::move(document));
      continue;
    }
    for (const Value& item : document.get("items").as_array()) flat.push_back(item);
  }
  return flat;
}

}  // namespace

Result<const Kind*> kind_of(const Value& document) {
  if (!document.is_object()) return invalid(fmt::format("an API object is an object, not {}", document.type_name()));
  const std::string& version = document.get("apiVersion").as_string();
  const std::string& kind = document.get("kind").as_string();
  if (kind.empty()) return invalid("kind is missing; say what the object is, e.g. kind: Service");
  if (version.empty()) {
    std::string known = versions_of(kind);
    return invalid(
        fmt::format("apiVersion is missing{}", known.empty() ? std::string() : "; a " + kind + " has " + known));
  }
  if (const Kind* found = find_kind(version, kind)) return found;
  if (std::string known = versions_of(kind); !known.empty()) {
    return invalid(fmt::format("no kind {} in {}; write apiVersion: {}", kind, version, known));
  }
  std::vector<std::string_view> names;
  for (const Kind& row : all_kinds()) names.push_back(row.kind);
  std::string_view meant = nearest(kind, names);
  if (!meant.empty()) return invalid(fmt::format("unknown kind {} in {}; did you mean {}?", kind, version, meant));
  return invalid(fmt::format("unknown kind {} in {}; served are {}", kind, version, fmt::join(names, ", ")));
}

Result<Parsed> parse_object(Value document, std::string_view file_name) {
  Result<const Kind*> kind = kind_of(document);
  if (!kind) return invalid(fmt::format("{}: {}", place(file_name, document.line), kind.error().detail));
  Parsed parsed{*kind, std::move(document)};
  if (Problems problems = check_shape(**kind, parsed.object); !problems.empty())
    return refuse(problems, parsed, file_name);
  Value complete = parsed.object;
  apply_defaults(**kind, complete);
  if (Problems problems = check_meaning(**kind, complete); !problems.empty())
    return refuse(problems, parsed, file_name);
  return parsed;
}

Result<std::vector<Parsed>> parse_objects(std::string_view text, std::string_view file_name) {
  TRY(std::vector<Value> documents, codec::parse_yaml(text, file_name));
  std::vector<Parsed> objects;
  std::string refusals;
  for (Value& document : flatten(std::move(documents))) {
    Result<Parsed> parsed = parse_object(std::move(document), file_name);
    if (parsed) {
      objects.push_back(std::move(*parsed));
    } else {
      refusals += (refusals.empty() ? "" : "\n") + parsed.error().detail;
    }
  }
  if (!refusals.empty()) return invalid(std::move(refusals));
  return objects;
}

}  // namespace weft::mesh::kinds
