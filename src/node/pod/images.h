// Images: which command stands in for a container image on this machine, as images.yaml says. There are no image files
// here.
//
//   shop/inventory:v1.0: [python3, services/service.py]
//   shop/worker: {command: [./worker], env: {MODE: fast}, workingDir: bin}      without a tag: any tag that is not
//   named itself
//
// A value, made once at the start by parse() and add(); read on the node's thread. Commands start in the folder of the
// file.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/result.h"
#include "codec/value.h"

namespace weft::node {

struct Image {
  std::vector<std::string> command;  // may be empty: then the pod has to bring one
  std::vector<std::pair<std::string, std::string>> environment;
  std::string working_directory;
};

class Images {
 public:
  // `document` was read from `file`, which lies in `folder` (absolute). Error: invalid, as "file:line: what, and what
  // is meant".
  static Result<Images> parse(const codec::Value& document, std::string_view file, std::string_view folder);

  void add(std::string name, Image image) { images_[std::move(name)] = std::move(image); }

  // The image of that name, else that name without tag and digest. Error: not_found, saying what to write where.
  Result<Image> find(std::string_view name) const;

 private:
  std::string file_ = "images.yaml";
  std::map<std::string, Image, std::less<>> images_;
};

}  // namespace weft::node
