// For h2's tests: two codecs that pass bytes to each other by hand, so that a test decides what arrives when.
#pragma once

#include <gtest/gtest.h>

#include "http/h2/codec.h"

namespace weft::http::h2 {

inline void ignore(void*) {}
inline const Codec::Hook kNoHook{nullptr, &ignore};

inline Bytes output_of(Codec& codec) {
  Bytes out;
  codec.produce(out, SIZE_MAX);
  codec.wrote(out.size());
  return out;
}

inline bool deliver(const Bytes& bytes, Codec& to) {
  for (const Slice& slice : bytes.slices()) {
    if (!to.feed(slice, TimePoint{})) return false;
  }
  return true;
}

struct Pair {
  Pair() = default;
  explicit Pair(const Limits& both) : limits(both) {}
  Limits limits;
  Codec client{Role::client, limits, kNoHook};
  Codec server{Role::server, limits, kNoHook};
  Arena arena;

  // Passes bytes until both are silent.
  void settle() {
    for (int i = 0; i < 100; ++i) {
      const Bytes up = output_of(client);
      EXPECT_TRUE(deliver(up, server));
      const Bytes down = output_of(server);
      EXPECT_TRUE(deliver(down, client));
      if (up.empty() && down.empty()) return;
    }
    FAIL() << "the two never stop talking";
  }

  std::shared_ptr<Stream> request(std::string_view path, bool has_body = false) {
    RequestHead head(arena);
    head.method = has_body ? "POST" : "GET";
    head.authority = "shop";
    head.path = path;
    auto stream = client.request(head, has_body, {}, arena);
    EXPECT_TRUE(stream);
    return *stream;
  }
};

inline std::vector<std::shared_ptr<Stream>> accepted_by(Codec& codec) {
  std::vector<std::shared_ptr<Stream>> streams;
  codec.take_accepted(streams);
  return streams;
}

}  // namespace weft::http::h2
