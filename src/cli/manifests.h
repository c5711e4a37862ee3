// Manifests: the objects in a file or a folder, read and checked one by one, each with the file it is from.
//
// Plain functions, any thread. A folder's *.yaml, *.yml and *.json are read in the order of their names, not below it;
// images.yaml is no manifest. `-` is standard input.
#pragma once

#include <string>
#include <vector>

#include "base/result.h"
#include "codec/value.h"
#include "mesh/kinds/parse.h"

namespace weft::cli {

inline constexpr const char* kImagesFile = "images.yaml";

struct Manifest {
  std::string file;
  const mesh::kinds::Kind* kind = nullptr;
  codec::Value object;  // with metadata.namespace filled in ("default") where the kind has one; places kept

  const std::string& name() const { return object.at("metadata", "name").as_string(); }
  const std::string& ns() const { return object.at("metadata", "namespace").as_string(); }
  // "shop.yaml:12".
  std::string place(uint32_t line) const;
  // "deployment.apps/web", as kubectl calls it.
  std::string title() const;
};

// Errors: not_found; invalid, with every problem of every file, one a line.
Result<std::vector<Manifest>> read_manifests(const std::string& path, const std::string& default_namespace = "default");

// The whole of a file, or of standard input. Error: names the file.
Result<std::string> read_text(const std::string& file);

// Namespaces first, then the others in the order they were read: so each can be created when its turn comes.
void sort_for_creation(std::vector<Manifest>& manifests);

}  // namespace weft::cli
