// Result<T>: a T or the Error that prevented it. The only error channel across a room's door; nothing throws.
//
// TRY and CO_TRY bind the value or return the error to the caller:
//   TRY(auto port, parse_port(text));            CO_TRY(auto head, co_await exchange.head(deadline));
// CHECK aborts: only where going on would be unsafe for memory.
#pragma once

#include <cstdio>
#include <cstdlib>
#include <expected>
#include <utility>

#include "base/error.h"

namespace weft {

template <class T>
using Result = std::expected<T, Error>;

inline std::unexpected<Error> fail(Error error) { return std::unexpected<Error>(std::move(error)); }
inline std::unexpected<Error> fail(Code code, Side side, std::string detail, Retry retry = Retry::never) {
  return std::unexpected<Error>(Error{code, side, retry, std::move(detail)});
}
inline std::unexpected<Error> invalid(std::string detail) { return fail(Error::invalid(std::move(detail))); }

}  // namespace weft

#define WEFT_JOIN_(a, b) a##b
#define WEFT_JOIN(a, b) WEFT_JOIN_(a, b)
#define WEFT_TRY_(tmp, ret, var, expr)                   \
  auto tmp = (expr);                                     \
  if (!tmp) ret std::unexpected(std::move(tmp).error()); \
  var = std::move(*tmp)
#define WEFT_TRY_VOID_(tmp, ret, expr) \
  if (auto tmp = (expr); !tmp) ret std::unexpected(std::move(tmp).error())

#define TRY(var, expr) WEFT_TRY_(WEFT_JOIN(try_, __COUNTER__), return, var, expr)
#define CO_TRY(var, expr) WEFT_TRY_(WEFT_JOIN(try_, __COUNTER__), co_return, var, expr)
#define TRY_VOID(expr) WEFT_TRY_VOID_(WEFT_JOIN(try_, __COUNTER__), return, expr)
#define CO_TRY_VOID(expr) WEFT_TRY_VOID_(WEFT_JOIN(try_, __COUNTER__), co_return, expr)

#define CHECK(condition)                                                                   \
  do {                                                                                     \
    if (!(condition)) [[unlikely]] {                                                       \
      std::fprintf(stderr, "CHECK failed at %s:%d: %s\n", __FILE__, __LINE__, #condition); \
      std::abort();                                                                        \
    }                                                                                      \
  } while (false)
