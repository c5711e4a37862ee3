#include "xds/compile_place.h"

#include <fmt/format.h>

namespace weft::xds {

std::string Place::text() const {
  if (parent_ == nullptr) return std::string(name_);
  std::string text = parent_->text();
  if (!text.empty()) text += parent_->parent_ == nullptr ? ": " : ".";
  text += name_;
  if (index_ != kNoIndex) text += fmt::format("[{}]", index_);
  if (!key_.empty()) text += fmt::format("[\"{}\"]", key_);
  return text;
}

std::unexpected<Error> Place::refuse(std::string_view sentence) const {
  return invalid(fmt::format("{}: {}", text(), sentence));
}

}  // namespace weft::xds
