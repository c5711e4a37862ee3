#include "http/h2/closed_streams.h"

#include <algorithm>

#include "http/h2/error_code.h"

namespace weft::http::h2 {

void ClosedStreams::opened(int32_t id) {
  if (id > newest_ + 2) gaps_[gap_count_++ % kRemembered] = {newest_ + 2, id - 2};
  newest_ = id;
}

void ClosedStreams::gave_up(int32_t id) {
  int32_t& place = given_up_[given_up_count_++ % kRemembered];
  forgotten_ = std::max(forgotten_, place);
  place = id;
}

uint32_t ClosedStreams::judge(int32_t id) const {
  for (const Gap& gap : gaps_) {
    if (gap.first <= id && id <= gap.last && gap.last > 0) return kProtocolError;
  }
  if (id <= forgotten_ || std::ranges::find(given_up_, id) != given_up_.end()) return kNoError;
  return kStreamClosed;
}

}  // namespace weft::http::h2
