// Whether a request may pass a limit: it takes a token, if there is one.
//
// Any thread: all workers take from one bucket, by one atomic word that says how far the tokens taken reach into the
// future. It fills up continuously, so no interval's beginning lets a crowd in twice.
#pragma once

#include "base/time.h"
#include "config/rate_limit.h"

namespace weft::rules {

bool take_token(const config::RateLimit& limit, TimePoint now);

}  // namespace weft::rules
