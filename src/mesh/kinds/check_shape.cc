#include "mesh/kinds/check_shape.h"

#include <fmt/format.h>

#include <algorithm>
#include <numeric>

#include "mesh/kinds/syntax.h"

namespace weft::mesh::kinds {
namespace {

using codec::Value;
using What = Problem::What;

constexpr size_t kNear = 2;    // at most this many letters wrong is still a slip of the finger
constexpr int kMaxDepth = 64;  // no kind is a third as deep; JSONSchema-like `any` is not walked

size_t distance(std::string_view a, std::string_view b) {
  std::vector<size_t> row(b.size() + 1);
  std::iota(row.begin(), row.end(), 0);
  for (size_t i = 0; i < a.size(); ++i) {
    size_t diagonal = row[0]++;
    for (size_t j = 0; j < b.size(); ++j) {
      bool same = std::tolower(static_cast<unsigned char>(a[i])) == std::tolower(static_cast<unsigned char>(b[j]));
      size_t change = diagonal + (same ? 0 : 1);
      diagonal = row[j + 1];
      row[j + 1] = std::min({change, row[j] + 1, row[j + 1] + 1});
    }
  }
  return row.back();
}

std::string_view article(std::string_view noun) {
  return noun.starts_with('i') || noun.starts_with('a') || noun.starts_with('o') ? "an" : "a";
}

std::string with_article(std::string_view noun) {
  return noun == "null" ? "null" : fmt::format("{} {}", article(noun), noun);
}

std::string wanted(std::string_view noun, const Value& got) {
  std::string text = fmt::format("must be {} {}, not {}", article(noun), noun, with_article(got.type_name()));
  if (noun == "string" && (got.is_number() || got.is_bool())) text += "; write it in quotes";
  return text;
}

class Check {
 public:
  explicit Check(Findings& findings) : findings_(findings) {}

  void object(const Type& type, const Value& value, const Path& path, bool relaxed, int depth = 0) {
    if (!value.is_object()) return wrong(path, value, "object");
    if (depth > kMaxDepth) return wrong(path, value, "object of sensible depth");
    for (const codec::Member& member : value.as_object()) {
      const Field* field = type.find(member.key);
      if (field == nullptr) {
        if (!type.open) unknown(type, member, path);
        continue;
      }
      // A status is written by programs piece by piece: nothing in it is required.
      bool loose = relaxed || (depth == 0 && field->name == "status");
      if (!member.value.is_null()) this->field(*field, member.value, path.field(member.key), loose, depth);
    }
    if (!relaxed) required(type, value, path);
    one_of_each(type, value, path);
  }

 private:
  void field(const Field& field, const Value& value, const Path& path, bool relaxed, int depth) {
    if (field.many == Many::list) {
      if (!value.is_array()) return wrong(path, value, "array");
      size_t i = 0;
      for (const Value& element : value.as_array()) one(field, element, path.index(i++), relaxed, depth);
    } else if (field.many == Many::map) {
      if (!value.is_object()) return wrong(path, value, "object");
      for (const codec::Member& member : value.as_object()) {
        one(field, member.value, path.key(member.key), relaxed, depth);
      }
    } else {
      one(field, value, path, relaxed, depth);
    }
  }

  void one(const Field& field, const Value& value, const Path& path, bool relaxed, int depth) {
    switch (field.shape) {
      case Shape::any: return;
      case Shape::object: return object(*field.type, value, path, relaxed, depth + 1);
      case Shape::boolean:
        if (!value.is_bool()) wrong(path, value, "boolean");
        return;
      case Shape::integer: return integer(field, value, path);
      case Shape::number:
        if (!value.is_number()) wrong(path, value, "number");
        return;
      case Shape::int_or_string:
        if (!value.is_int() && !value.is_string()) wrong(path, value, "integer or a string");
        return;
      case Shape::quantity:
        if (value.is_number()) return;
        return text(value, path, is_quantity, "is no quantity; write one like 500m, 2 or 128Mi");
      case Shape::time: return text(value, path, is_time, "is no time; write one like 2026-01-31T12:00:00Z");
      case Shape::duration: return text(value, path, is_duration, "is no duration; write one like 1.5s or 250ms");
      case Shape::bytes: return bytes(value, path);
      case Shape::string: return word(field, value, path);
    }
  }

  // What stands there may be a secret, in plaintext by mistake: it is not said again.
  void bytes(const Value& value, const Path& path) {
    if (!value.is_string()) return wrong(path, value, "string");
    if (!is_base64(value.as_string()))
      findings_.bad(path, value, "is not base64; write it encoded, or under stringData as it is");
  }

  void integer(const Field& field, const Value& value, const Path& path) {
    if (!value.is_int()) return wrong(path, value, "integer");
    if (value.as_int() < field.least || value.as_int() > field.most) {
      findings_.bad(path, value, fmt::format("{} is not between {} and {}", value.as_int(), field.least, field.most));
    }
  }

  void text(const Value& value, const Path& path, bool (*fits)(std::string_view), std::string_view complaint) {
    if (!value.is_string()) return wrong(path, value, "string");
    if (!fits(value.as_string())) findings_.bad(path, value, fmt::format("\"{}\" {}", value.as_string(), complaint));
  }

  void word(const Field& field, const Value& value, const Path& path) {
    if (!value.is_string()) return wrong(path, value, "string");
    const std::string& said = value.as_string();
    if (field.words.empty() || said.empty() || std::ranges::find(field.words, said) != field.words.end()) return;
    findings_.bad(path, value, fmt::format("\"{}\" is none of {}", said, fmt::join(field.words, ", ")));
  }

  void required(const Type& type, const Value& value, const Path& path) {
    for (const Field& field : type.fields) {
      if (!field.required) continue;
      const Value& there = value.get(field.name);
      bool empty = there.is_null() || (there.is_string() && there.as_string().empty()) ||
                   (there.is_array() && there.as_array().empty());
      if (empty) findings_.missing(path.field(field.name), value);
    }
  }

  void one_of_each(const Type& type, const Value& value, const Path& path) {
    for (size_t i = 0; i < type.fields.size(); ++i) {
      const Field& first = type.fields[i];
      if (first.oneof.empty() || value.get(first.name).is_null()) continue;
      for (size_t j = i + 1; j < type.fields.size(); ++j) {
        const Field& second = type.fields[j];
        if (second.oneof != first.oneof || value.get(second.name).is_null()) continue;
        findings_.bad(path, value, fmt::format("says both {} and {}; keep one", first.name, second.name));
      }
    }
  }

  void unknown(const Type& type, const codec::Member& member, const Path& path) {
    std::vector<std::string_view> known;
    for (const Field& field : type.fields) known.push_back(field.name);
    std::string_view meant = nearest(member.key, known);
    findings_.add(What::unknown_field, path.field(member.key), member.line,
                  meant.empty() ? "unknown field" : fmt::format("unknown field; did you mean \"{}\"?", meant));
  }

  void wrong(const Path& path, const Value& value, std::string_view noun) {
    findings_.add(What::wrong_type, path, value.line, wanted(noun, value));
  }

  Findings& findings_;
};

void prune_field(const Field& field, Value& value) {
  if (field.shape != Shape::object) return;
  if (field.many == Many::list && value.is_array()) {
    for (Value& element : value.array_ref()) prune_unknown(*field.type, element);
  } else if (field.many == Many::map && value.is_object()) {
    for (codec::Member& member : value.object_ref()) prune_unknown(*field.type, member.value);
  } else if (field.many == Many::one) {
    prune_unknown(*field.type, value);
  }
}

}  // namespace

std::string_view nearest(std::string_view word, const std::vector<std::string_view>& known) {
  std::string_view best;
  size_t best_distance = std::min(kNear, word.size() / 2) + 1;
  for (std::string_view candidate : known) {
    size_t d = distance(word, candidate);
    if (d < best_distance) {
      best = candidate;
      best_distance = d;
    }
  }
  return best;
}

Problems check_shape(const Type& type, const Value& object) {
  Findings findings;
  Check(findings).object(type, object, Path(), false);
  return std::move(findings.problems);
}

Problems check_shape(const Kind& kind, const Value& object) { return check_shape(*kind.type, object); }

void prune_unknown(const Type& type, Value& object) {
  if (!object.is_object()) return;
  std::erase_if(object.object_ref(), [&](codec::Member& member) {
    const Field* field = type.find(member.key);
    if (field == nullptr) return !type.open;
    prune_field(*field, member.value);
    return false;
  });
}

}  // namespace weft::mesh::kinds
