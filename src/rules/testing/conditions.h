// What policies ask, in few words, for the tests that judge by them. Pure; any thread.
#pragma once

#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

#include "config/policy.h"

namespace weft::rules::testing {

using config::Condition;
using Kind = config::StringMatcher::Kind;

inline config::StringMatcher text(Kind kind, std::string pattern, bool ignore_case = false) {
  auto made = config::StringMatcher::make(kind, std::move(pattern), ignore_case);
  EXPECT_TRUE(made);
  return *std::move(made);
}

template <class Test>
Condition leaf(Test test) {
  return {std::move(test), {}};
}
inline Condition always() { return leaf(config::Always{}); }
inline Condition no(Condition one) { return {config::Not{}, {std::move(one)}}; }
inline Condition either(std::vector<Condition> of) { return {config::AnyOf{}, std::move(of)}; }
inline Condition both(std::vector<Condition> of) { return {config::AllOf{}, std::move(of)}; }

inline Condition header(std::string name, config::StringMatcher value, bool invert = false,
                        bool missing_is_empty = false) {
  return leaf(config::HeaderMatcher{.name = std::move(name),
                                    .what = config::HeaderMatcher::What::value,
                                    .value = std::move(value),
                                    .invert = invert,
                                    .missing_is_empty = missing_is_empty});
}
inline Condition method(std::string name) { return header(":method", text(Kind::exact, std::move(name))); }
inline Condition path(Kind kind, std::string pattern) { return leaf(config::UrlPath{text(kind, std::move(pattern))}); }
inline Condition peer(Kind kind, std::string name) {
  return leaf(config::AuthenticatedAs{text(kind, std::move(name))});
}
inline Condition peer(std::string name) { return peer(Kind::exact, std::move(name)); }
template <class Test>
Condition block(const std::string& address, uint32_t length) {
  return leaf(Test{*config::IpRange::make(address, length)});
}

}  // namespace weft::rules::testing
