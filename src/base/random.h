// Random numbers: a fast generator a worker for balancing and jitter, and the operating system's for anything secret.
//
// `Random` belongs to one thread; tests seed it. Never for keys or tokens: those take secure_random().
#pragma once

#include <cstdint>
#include <span>

namespace weft {

class Random {
 public:
  explicit Random(uint64_t seed) : state_(seed + 0x9e3779b97f4a7c15ULL) {}

  // splitmix64: every seed is good and the whole state is one word.
  uint64_t next() {
    uint64_t z = (state_ += 0x9e3779b97f4a7c15ULL);
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
    return z ^ (z >> 31);
  }

  // Uniform in [0, bound); bound must not be 0. Lemire's multiplication, bias below 2^-32 for the bounds used here.
  uint32_t below(uint32_t bound) {
    return static_cast<uint32_t>((static_cast<uint64_t>(static_cast<uint32_t>(next())) * bound) >> 32);
  }

 private:
  uint64_t state_;
};

// Fills `out` from the operating system. Aborts if the kernel cannot.
void secure_random(std::span<uint8_t> out);

}  // namespace weft
