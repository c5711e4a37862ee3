// FieldValue: one header of a request as matchers see it: missing, a view of the request, or, where it stands several
// times, its values joined by ",". ":method", ":authority", ":path" and ":scheme" are read from the head, and so is
// "host".
//
// Lives on the stack while one condition is judged; the request must outlive it. Allocates only to join.
#pragma once

#include <string>
#include <string_view>

#include "http/head.h"

namespace weft::rules {

class FieldValue {
 public:
  // `name` in lower case.
  FieldValue(const http::RequestHead& request, std::string_view name);
  FieldValue(const FieldValue&) = delete;
  FieldValue& operator=(const FieldValue&) = delete;

  // nullptr if it is missing.
  const std::string_view* get() const { return found_ ? &value_ : nullptr; }

 private:
  void read_pseudo(const http::RequestHead& request, std::string_view name);
  void read_all(const http::Headers& headers, std::string_view name);
  void add(std::string_view value);

  bool found_ = false;
  std::string_view value_;
  std::string joined_;
};

}  // namespace weft::rules
