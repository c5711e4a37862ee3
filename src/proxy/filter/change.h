// Change: what of a chain's filters is not as it was when they let somebody in, so that only those have to be judged
// again whom it could concern.
//
// Pure: any thread. Filters are the same when they are the same object, or one made of the same content; that somebody
// passes them once more need not be asked then.
#pragma once

#include <cstdint>

#include "config/listener.h"
#include "config/policy.h"

namespace weft::proxy::filter {

enum class Change : uint8_t {
  none,
  policies,  // nothing else: not who says whose tokens are good, nor which services are asked
  more,
};

// nullptr: it is not known what let them in.
Change change(const config::HttpConnection* before, const config::HttpConnection& now);
Change change(const config::FilterChain* before, const config::FilterChain& now);

// Of a change of policies: whether `filter`, one of the filters of now, lets in whom those before let in, without being
// asked: it is as it was, the ALLOW that let them in says the same as it did, or no DENY says anything new.
// `let_in_by`: the content of that ALLOW policy; 0: unknown.
bool lets_stay(const config::Policies& filter, uint64_t let_in_by, const config::HttpConnection& before,
               const config::HttpConnection& now);
bool lets_stay(const config::Policies& filter, uint64_t let_in_by, const config::FilterChain& before,
               const config::FilterChain& now);

}  // namespace weft::proxy::filter
