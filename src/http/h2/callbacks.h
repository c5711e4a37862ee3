// Callbacks: what nghttp2 calls while a Codec feeds it or takes from it. Each records into a stream or the codec and
// returns.
//
// For codec.cc only. One immutable table for all sessions of the process.
#pragma once

#include <nghttp2/nghttp2.h>

namespace weft::http::h2 {

const nghttp2_session_callbacks* callbacks();

// Where DATA frames get their bytes: the stream's outbox.
nghttp2_data_provider body_provider();

}  // namespace weft::http::h2
