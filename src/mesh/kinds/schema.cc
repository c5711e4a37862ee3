#include "mesh/kinds/schema.h"

#include <unordered_map>

#include "mesh/kinds/schema_text.h"

namespace weft::mesh::kinds {
namespace {

struct Schema {
  std::vector<std::unique_ptr<Type>> types;
  std::unordered_map<std::string_view, const Type*> by_name;

  Schema()
      : types(read_tables({kMetaTable, kPodTable, kVolumeTable, kCoreTable, kAppsTable, kVirtualServiceTable,
                           kDestinationRuleTable, kGatewayTable, kServiceEntryTable, kSecurityTable})) {
    for (const auto& type : types) by_name.emplace(type->name, type.get());
  }
};

const Schema& schema() {
  static const Schema built;
  return built;
}

}  // namespace

const Field* Type::find(std::string_view field) const {
  for (const Field& candidate : fields) {
    if (candidate.name == field) return &candidate;
  }
  return nullptr;
}

const Type* find_type(std::string_view name) {
  auto found = schema().by_name.find(name);
  return found == schema().by_name.end() ? nullptr : found->second;
}

const std::vector<std::unique_ptr<Type>>& all_types() { return schema().types; }

}  // namespace weft::mesh::kinds
