// Place: where in a document the compile step stands, so that a refusal can say it: "listener inbound:
// filter_chains[0].filters[1]".
//
// Lives on the stack of the compile step; a child points to its parent and must not outlive it, which the compiler
// checks. Costs nothing until text() is asked for.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "base/result.h"

namespace weft::xds {

// Whose machine the files are on that a document names: there they are read, elsewhere they are taken to be good.
enum class Files : uint8_t { here, elsewhere };

class [[gsl::Pointer]] Place {
 public:
  // `root` is the kind and name of the resource.
  explicit Place(std::string_view root, Files files = Files::here) : name_(root), files_(files) {}

  // Of the files that the document names.
  Files files() const { return parent_ == nullptr ? files_ : parent_->files(); }

  // Each name and key must outlive the place.
  Place child(std::string_view field) const [[clang::lifetimebound]] { return Place(this, field, kNoIndex); }
  Place child(std::string_view field, size_t index) const [[clang::lifetimebound]] { return Place(this, field, index); }
  Place entry(std::string_view map_field, std::string_view key) const [[clang::lifetimebound]] {
    Place place(this, map_field, kNoIndex);
    place.key_ = key;
    return place;
  }

  std::string text() const;
  // "PLACE: SENTENCE".
  std::unexpected<Error> refuse(std::string_view sentence) const;
  // The same for an error that came from below without a place.
  std::unexpected<Error> refuse(const Error& error) const { return refuse(std::string_view(error.detail)); }

 private:
  static constexpr size_t kNoIndex = static_cast<size_t>(-1);
  Place(const Place* parent, std::string_view name, size_t index) : parent_(parent), name_(name), index_(index) {}

  const Place* parent_ = nullptr;
  std::string_view name_;
  size_t index_ = kNoIndex;
  std::string_view key_;
  Files files_ = Files::here;
};

}  // namespace weft::xds
