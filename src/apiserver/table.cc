#include "apiserver/table.h"

#include <fmt/format.h>

#include "apiserver/table_cells.h"

namespace weft::apiserver {

using codec::Value;
using mesh::kinds::Kind;

Value empty_table(const Kind& kind, bool definitions) {
  Value table = Value::object();
  table.set("kind", "Table");
  table.set("apiVersion", "meta.k8s.io/v1");
  table.set("metadata", Value::object());
  Value columns = Value::array();
  if (definitions) {
    for (const Column& column : columns_of(kind)) {
      Value definition = Value::object();
      definition.set("name", column.name);
      definition.set("type", column.type);
      definition.set("format", column.format);
      definition.set("description", "");
      definition.set("priority", column.priority);
      columns.push_back(std::move(definition));
    }
  }
  table.set("columnDefinitions", std::move(columns));
  table.set("rows", Value::array());
  return table;
}

Value table_row(const Kind& kind, Value object, RowObject carry, WallTime now) {
  Value row = Value::object();
  row.set("cells", cells_of(kind, object, now));
  if (carry == RowObject::whole) {
    row.set("object", std::move(object));
  } else if (carry == RowObject::metadata) {
    Value partial = Value::object();
    partial.set("kind", "PartialObjectMetadata");
    partial.set("apiVersion", "meta.k8s.io/v1");
    partial.set("metadata", object.get("metadata"));
    row.set("object", std::move(partial));
  }
  return row;
}

std::string human_age(Duration age) {
  int64_t seconds = std::max<int64_t>(0, std::chrono::duration_cast<std::chrono::seconds>(age).count());
  int64_t minutes = seconds / 60;
  int64_t hours = minutes / 60;
  int64_t days = hours / 24;
  auto two = [](int64_t a, char unit_a, int64_t b, char unit_b) {
    return b == 0 ? fmt::format("{}{}", a, unit_a) : fmt::format("{}{}{}{}", a, unit_a, b, unit_b);
  };
  if (seconds < 120) return fmt::format("{}s", seconds);
  if (minutes < 10) return two(minutes, 'm', seconds % 60, 's');
  if (hours < 3) return fmt::format("{}m", minutes);
  if (hours < 8) return two(hours, 'h', minutes % 60, 'm');
  if (hours < 48) return fmt::format("{}h", hours);
  if (days < 8) return two(days, 'd', hours % 24, 'h');
  if (days < 2 * 365) return fmt::format("{}d", days);
  if (days < 8 * 365) return two(days / 365, 'y', days % 365, 'd');
  return fmt::format("{}y", days / 365);
}

}  // namespace weft::apiserver
