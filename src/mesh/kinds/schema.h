// Schema: every field of every API kind we serve, as facts to check, merge and explain documents by.
//
// Built once, at first use, from the tables in table_*.cc (their form: schema_text.h) and never changed: any thread,
// references live as long as the program. What a field means is nobody's business here; that a field exists, what it
// holds and how a patch treats it, is.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace weft::mesh::kinds {

enum class Shape : uint8_t {
  string,
  boolean,
  integer,
  number,
  quantity,       // "250m", "1Gi", or a number (Kubernetes' resource.Quantity)
  int_or_string,  // 80 or "25%"
  time,           // RFC 3339
  duration,       // "1.5s" (protobuf's Duration as Istio writes it)
  bytes,          // base64
  any,            // whatever is there
  object,         // the fields of `type`
};

enum class Many : uint8_t { one, list, map };

struct Type;

struct Field {
  std::string name;
  Shape shape = Shape::string;
  Many many = Many::one;
  bool required = false;
  int64_t least = 0;  // bounds of an integer
  int64_t most = 0;
  std::vector<std::string> words;  // what a string may say; empty: anything
  const Type* type = nullptr;      // for Shape::object
  std::string oneof;               // at most one of the fields with this word may be set

  // How a strategic merge patch treats the field (the patchStrategy and patchMergeKey of the Kubernetes API).
  bool merges = false;        // a list that is merged by `merge_key`, or as a set when there is none
  bool retains_keys = false;  // an object that honours $retainKeys
  std::string merge_key;
  std::vector<std::string> keys;  // the list's map keys where they are more than the merge key

  // Its number in the kind's protobuf form; two where the form wraps it in a message that JSON does not show ({2, 1}:
  // field 1 of field 2).
  std::vector<uint32_t> number;
  bool keeps_zero =
      false;  // in protobuf a zero was meant (a pointer in the Kubernetes API); elsewhere it stands for absence

  bool is_scalar() const { return shape != Shape::object && many == Many::one; }
};

struct Type {
  std::string name;  // io.k8s.api.core.v1.Container
  std::vector<Field> fields;
  bool open = false;  // unknown fields are kept and not looked at

  // nullptr if there is no such field.
  const Field* find(std::string_view field) const;
};

// By its full name; nullptr if no table has it.
const Type* find_type(std::string_view name);

// All of them, in the order of the tables.
const std::vector<std::unique_ptr<Type>>& all_types();

}  // namespace weft::mesh::kinds
