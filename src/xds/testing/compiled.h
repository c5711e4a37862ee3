// Resources written as YAML, made bytes as they come over the wire, and compiled.
//
// Only for tests: what cannot be read or compiled fails the test. Pure: any thread.
#pragma once

#include <gtest/gtest.h>

#include <memory>
#include <string>
#include <string_view>

#include "codec/yaml.h"
#include "config/version.h"
#include "xds/compile.h"
#include "xds/compile_document.h"

namespace weft::xds::testing {

template <class Message>
std::string bytes_of(std::string_view yaml) {
  auto documents = codec::parse_yaml(yaml, "test");
  EXPECT_TRUE(documents) << documents.error().detail;
  Message message;
  auto read = read_document(documents->front(), "test", message);
  EXPECT_TRUE(read) << read.error().detail;
  return message.SerializeAsString();
}

template <class Object>
std::shared_ptr<const Object> compiled(std::string_view type, const std::string& bytes) {
  auto resource = compile(type, bytes);
  EXPECT_TRUE(resource) << resource.error().detail;
  return resource ? std::get<std::shared_ptr<const Object>>(*resource) : nullptr;
}

inline std::string refusal(std::string_view type, const std::string& bytes) {
  auto resource = compile(type, bytes);
  EXPECT_FALSE(resource);
  return resource ? "" : resource.error().detail;
}

}  // namespace weft::xds::testing
