// Target: one thing that reads bytes from strangers, as a function a fuzzer calls. It must return in bounded time,
// crash on nothing, and CHECK what has to hold for every input.
//
//   FUZZ_TARGET(json) { ... input ... }
//
// Each is a file in fuzz/; its seeds are the files of fuzz/corpus/NAME/. `./run fuzz NAME` looks for inputs that break
// it, `./run test` replays the corpus under the sanitizers. An input that was found to break something goes into the
// corpus with the fix.
#pragma once

#include <string_view>
#include <vector>

namespace weft::fuzz {

struct Target {
  std::string_view name;
  void (*run)(std::string_view input);
};

std::vector<Target>& targets();

struct Registered {
  explicit Registered(Target target) { targets().push_back(target); }
};

}  // namespace weft::fuzz

#define FUZZ_TARGET(NAME)                                                         \
  static void fuzz_##NAME(std::string_view input);                                \
  static const ::weft::fuzz::Registered registered_##NAME{{#NAME, &fuzz_##NAME}}; \
  static void fuzz_##NAME(std::string_view input)
