// Kind: one row of what the API serves: its names, its versions, where its objects live and what may be done to them.
//
// A constant list: any thread. The first version is the preferred one and the one objects are stored as; all versions
// of a kind have the same schema, so that an object changes version by its apiVersion alone.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "mesh/kinds/resource.h"
#include "mesh/kinds/schema.h"

namespace weft::mesh::kinds {

struct Kind : Resource {
  std::vector<std::string_view> versions;
  std::string singular;
  std::vector<std::string_view> short_names;
  std::vector<std::string_view> categories;
  bool has_status = true;      // has a status subresource
  bool has_scale = false;      // has a scale subresource
  bool has_generation = true;  // metadata.generation counts changes of the spec
  bool strategic = true;       // takes a strategic merge patch (Kubernetes' own kinds do; Istio's do not)
  const Type* type = nullptr;

  // "deployments.apps"; "pods" for the core group.
  std::string resource() const;
  bool serves(std::string_view version) const;
};

const std::vector<Kind>& all_kinds();

// nullptr if we do not serve it. `api_version` as documents write it ("apps/v1").
const Kind* find_kind(std::string_view api_version, std::string_view kind);
// By the words of a URL ("apps", "v1", "deployments").
const Kind* find_resource(std::string_view group, std::string_view version, std::string_view plural);

struct GroupVersion {
  std::string_view group;
  std::string_view version;
  bool operator==(const GroupVersion&) const = default;
};
// "networking.istio.io/v1beta1" → its two halves; "v1" → core.
GroupVersion split_api_version(std::string_view api_version);

}  // namespace weft::mesh::kinds
