// The form the schema tables are written in, and its reader.
//
//   package io.k8s.api.core.v1        every type below belongs to it
//   Container                         a type: a word at the line's start
//     name! string                    a field: two spaces, its name, ! if it must be there, what it holds
//     env [EnvVar] patch=merge:name   a list, which a strategic merge patch merges by `name`
//     limits map<quantity>            a map from strings
//     protocol enum(TCP|UDP|SCTP)     a string of a few
//     ports [ContainerPort] keys=a,b  list map keys where they are not the merge key
//     exact string oneof=match_type   at most one field of a oneof
//     path string #2.1*               its protobuf number (field 1 of field 2); * if a zero there is a value and not
//     absence
//     ...                             other fields may be there too
//
// A type's name is looked for in its own package, then in meta/v1, then in core/v1. A mistake in a table is our bug and
// aborts at first use.
#pragma once

#include <memory>
#include <string_view>
#include <vector>

#include "mesh/kinds/schema.h"

namespace weft::mesh::kinds {

extern const std::string_view kMetaTable;
extern const std::string_view kPodTable;
extern const std::string_view kVolumeTable;
extern const std::string_view kCoreTable;
extern const std::string_view kAppsTable;
extern const std::string_view kVirtualServiceTable;
extern const std::string_view kDestinationRuleTable;
extern const std::string_view kGatewayTable;
extern const std::string_view kServiceEntryTable;
extern const std::string_view kSecurityTable;

std::vector<std::unique_ptr<Type>> read_tables(const std::vector<std::string_view>& tables);

}  // namespace weft::mesh::kinds
