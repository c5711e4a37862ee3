#include "base/random.h"

#include <sys/random.h>

#include <cerrno>

#include "base/result.h"

namespace weft {

void secure_random(std::span<uint8_t> out) {
  size_t done = 0;
  while (done < out.size()) {
    const ssize_t got = ::getrandom(out.data() + done, out.size() - done, 0);
    if (got < 0 && errno == EINTR) continue;
    CHECK(got > 0);
    done += static_cast<size_t>(got);
  }
}

}  // namespace weft
