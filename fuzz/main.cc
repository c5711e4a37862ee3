// The fuzzing program: libFuzzer around the target that WEFT_FUZZ_TARGET names.
#include <cstdint>
#include <cstdio>
#include <cstdlib>

#include "base/log.h"
#include "fuzz/target.h"

namespace {

const weft::fuzz::Target* chosen = nullptr;

}  // namespace

extern "C" int LLVMFuzzerInitialize(int*, char***) {
  const char* name = std::getenv("WEFT_FUZZ_TARGET");
  for (const weft::fuzz::Target& target : weft::fuzz::targets()) {
    if (name != nullptr && target.name == name) chosen = &target;
    if (name == nullptr) std::printf("%.*s\n", static_cast<int>(target.name.size()), target.name.data());
  }
  if (name == nullptr) std::exit(0);  // asked for the list
  if (chosen == nullptr) {
    std::fprintf(stderr, "there is no fuzz target %s\n", name);
    std::exit(2);
  }
  weft::log::set_level(weft::log::Level::off);
  return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  chosen->run({reinterpret_cast<const char*>(data), size});
  return 0;
}
