#include "proxy/keep.h"

#include <gtest/gtest.h>

namespace weft::proxy {
namespace {

template <class T>
void add(xds::Update& update, std::string_view type, const std::string& name) {
  T object;
  object.name = name;
  object.version = "content";
  update.changed.emplace_back(std::make_shared<const T>(std::move(object)));
  update.known.push_back({{std::string(type), name}, "1", "bytes of " + name});
}

TEST(Keep, WhatServesIsStoredButNoSecret) {
  xds::Update update;
  add<config::EndpointSet>(update, config::kEndpointType, "endpoints");
  add<config::Secret>(update, config::kSecretType, "kubernetes://tls");
  Staging staging;
  staging.apply(update);
  ASSERT_FALSE(staging.active_version({std::string(config::kSecretType), "kubernetes://tls"}).empty());

  const Store::Changes changes = Keep().follow(update, staging);

  ASSERT_EQ(changes.size(), 1U);
  EXPECT_EQ(changes.begin()->first.name, "endpoints");
  ASSERT_TRUE(changes.begin()->second);
  EXPECT_EQ(changes.begin()->second->bytes, "bytes of endpoints");
}

}  // namespace
}  // namespace weft::proxy
