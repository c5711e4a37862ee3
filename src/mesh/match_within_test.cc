#include "mesh/match_within.h"

#include <gtest/gtest.h>

#include "mesh/testing/shop.h"

namespace weft::mesh {
namespace {

struct Row {
  const char* outer;
  const char* inner;
  bool takes_all;
};

TEST(MatchWithin, OnlyWhatIsCertainIsSaid) {
  const Row rows[] = {
      {"{}", "{uri: {exact: /a}}", true},
      {"{uri: {exact: /a}}", "{}", false},
      {"{uri: {prefix: /a}}", "{uri: {exact: /a/b}}", true},
      {"{uri: {prefix: /a}}", "{uri: {prefix: /a/}}", true},
      {"{uri: {prefix: /a/}}", "{uri: {prefix: /a}}", false},
      {"{uri: {exact: /a}}", "{uri: {prefix: /a}}", false},
      {"{uri: {prefix: /a}}", "{uri: {regex: /a.*}}", false},
      {"{uri: {regex: /a.*}}", "{uri: {regex: /a.*}}", true},
      {"{uri: {regex: /a.*}}", "{uri: {exact: /ab}}", false},
      {"{uri: {prefix: /a}, ignoreUriCase: true}", "{uri: {exact: /a/b}}", false},
      {"{uri: {prefix: /a}, method: {exact: GET}}", "{uri: {exact: /a/b}}", false},
      {"{uri: {prefix: /a}}", "{uri: {exact: /a/b}, method: {exact: GET}}", true},
      {"{headers: {x: {exact: a}}}", "{headers: {x: {exact: a}, y: {exact: b}}}", true},
      {"{headers: {x: {exact: a}}}", "{headers: {y: {exact: b}}}", false},
      {"{queryParams: {q: {prefix: a}}}", "{queryParams: {q: {exact: ab}}}", true},
      {"{withoutHeaders: {x: {prefix: a}}}", "{withoutHeaders: {x: {exact: ab}}}", false},
      {"{withoutHeaders: {x: {exact: a}}}", "{withoutHeaders: {x: {exact: a}}, uri: {exact: /}}", true},
      {"{withoutHeaders: {x: {exact: a}}}", "{uri: {exact: /}}", false},
      {"{uri: {exact: /}}", "{uri: {exact: /}, withoutHeaders: {x: {exact: a}}}", true},
      {"{port: 80}", "{uri: {exact: /}}", false},
      {"{port: 80}", "{port: 80}", true},
      {"{port: 80}", "{port: 81}", false},
      {"{sourceLabels: {a: b}}", "{sourceLabels: {a: c}}", false},
      {"{sourceNamespace: shop}", "{}", false},
      {"{gateways: [one]}", "{gateways: [two], uri: {exact: /}}", true},
  };
  for (const Row& row : rows) {
    EXPECT_EQ(takes_all_of(testing::document(row.outer), testing::document(row.inner)), row.takes_all)
        << row.outer << " before " << row.inner;
  }
}

}  // namespace
}  // namespace weft::mesh
