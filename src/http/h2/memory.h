// Where nghttp2 gets its streams and buffers from: the thread's own free lists (io/frame_pool.h) instead of the heap,
// as each request takes and gives back a handful.
//
// A session and all it holds stay on one thread.
#pragma once

#include <nghttp2/nghttp2.h>

namespace weft::http::h2 {

// For nghttp2_session_server_new3 and nghttp2_session_client_new3; lives for ever.
nghttp2_mem* session_memory();

}  // namespace weft::http::h2
