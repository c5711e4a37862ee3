// Table: the form kubectl asks for when it prints (meta.k8s.io/v1 Table), with the columns its users expect of each
// kind.
//
// Pure functions: any thread. Cells are computed here, so `now` must be wall time: ages are counted from it.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/time.h"
#include "codec/value.h"
#include "mesh/kinds/kind.h"

namespace weft::apiserver {

struct Column {
  std::string_view name;
  std::string_view type = "string";
  std::string_view format = "";
  int priority = 0;  // 1: shown only by -o wide
};

std::vector<Column> columns_of(const mesh::kinds::Kind& kind);
// One cell a column.
codec::Array cells_of(const mesh::kinds::Kind& kind, const codec::Value& object, WallTime now);

enum class RowObject : uint8_t { none, metadata, whole };

codec::Value table_row(const mesh::kinds::Kind& kind, codec::Value object, RowObject carry, WallTime now);
// Without rows. `definitions`: a watch sends them only with its first table.
codec::Value empty_table(const mesh::kinds::Kind& kind, bool definitions);

// How kubectl writes an age: 45s, 3m20s, 5h10m, 2d, 1y20d.
std::string human_age(Duration age);

}  // namespace weft::apiserver
