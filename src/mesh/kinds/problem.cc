#include "mesh/kinds/problem.h"

namespace weft::mesh::kinds {

std::string to_sentence(const Problem& problem) {
  return problem.path.empty() ? problem.text : problem.path + ": " + problem.text;
}

std::string to_sentence(const Problems& problems) {
  std::string text;
  for (const Problem& problem : problems) {
    if (!text.empty()) text += "; ";
    text += to_sentence(problem);
  }
  return text;
}

Path Path::key(std::string_view name) const {
  Path path(this, name);
  path.key_ = true;
  return path;
}

std::string Path::text() const {
  if (up_ == nullptr) return {};
  std::string text = up_->text();
  if (index_ >= 0) return text + "[" + std::to_string(index_) + "]";
  if (key_) return text + "[" + std::string(name_) + "]";
  if (!text.empty()) text += ".";
  return text + std::string(name_);
}

}  // namespace weft::mesh::kinds
