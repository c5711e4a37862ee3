#include "rules/field_value.h"

#include "http/token.h"

namespace weft::rules {

FieldValue::FieldValue(const http::RequestHead& request, std::string_view name) {
  if (name.starts_with(':')) {
    read_pseudo(request, name);
  } else if (name == "host") {
    found_ = !request.authority.empty();
    value_ = request.authority;
  } else {
    read_all(request.headers, name);
  }
}

void FieldValue::read_pseudo(const http::RequestHead& request, std::string_view name) {
  found_ = true;
  if (name == ":method") {
    value_ = request.method;
  } else if (name == ":authority") {
    value_ = request.authority;
  } else if (name == ":path") {
    value_ = request.path;
  } else if (name == ":scheme") {
    value_ = request.scheme;
  } else {
    found_ = false;
  }
}

void FieldValue::read_all(const http::Headers& headers, std::string_view name) {
  const http::Token token = http::token_of(name);
  for (const http::Header& header : headers) {
    if (header.token != token) continue;
    if (token == http::Token::other && !http::equals_ignoring_case(header.name, name)) continue;
    add(header.value);
  }
}

void FieldValue::add(std::string_view value) {
  if (!found_) {
    found_ = true;
    value_ = value;
    return;
  }
  if (joined_.empty()) joined_ = value_;
  joined_.append(",").append(value);
  value_ = joined_;
}

}  // namespace weft::rules
