#include "http/h2/callbacks.h"

#include <algorithm>

#include "http/h2/codec.h"

namespace weft::http::h2 {

namespace {

constexpr size_t kFrameHeader = 9;

// Of a GOAWAY's own words, so many are kept.
constexpr size_t kReason = 200;

std::string_view text(const uint8_t* data, size_t size) { return {reinterpret_cast<const char*>(data), size}; }

std::string reason_of(const nghttp2_goaway& goaway) {
  if (goaway.error_code == kNoError) return {};
  std::string reason = nghttp2_http2_strerror(goaway.error_code);
  if (goaway.opaque_data_len > 0) reason += ": ";
  for (const char c : text(goaway.opaque_data, std::min(goaway.opaque_data_len, kReason)))
    reason += c >= ' ' && c <= '~' ? c : '?';
  return reason;
}

}  // namespace

// A friend of Codec, so that its callbacks may record.
struct Callbacks {
  static Codec& codec(void* context) { return *static_cast<Codec*>(context); }

  static int on_begin_frame(nghttp2_session*, const nghttp2_frame_hd* hd, void* context) {
    Codec& self = codec(context);
    const bool acknowledges = (hd->flags & NGHTTP2_FLAG_ACK) != 0;
    switch (hd->type) {
      case NGHTTP2_DATA:
        ++self.messages_;
        return hd->length == 0 && !(hd->flags & NGHTTP2_FLAG_END_STREAM) ? self.count(Flood::empty_frames) : 0;
      case NGHTTP2_HEADERS:
        ++self.messages_;
        self.guard_.begin_block();
        return hd->length == 0 ? self.count(Flood::empty_frames) : 0;
      case NGHTTP2_CONTINUATION:
        return hd->length == 0 && !(hd->flags & NGHTTP2_FLAG_END_HEADERS) ? self.count(Flood::empty_frames) : 0;
      case NGHTTP2_RST_STREAM: return gives_up(self, hd->stream_id) ? self.count(Flood::resets) : 0;
      case NGHTTP2_PRIORITY: return self.count(Flood::priorities);
      case NGHTTP2_WINDOW_UPDATE: return self.count(Flood::window_updates);
      case NGHTTP2_SETTINGS: return acknowledges ? 0 : self.count(Flood::settings);
      case NGHTTP2_PING: return acknowledges ? 0 : self.count(Flood::pings);
      case NGHTTP2_PUSH_PROMISE: return self.refuse_push();
      default: return 0;
    }
  }

  static int on_begin_headers(nghttp2_session*, const nghttp2_frame* frame, void* context) {
    Codec& self = codec(context);
    self.mid_head_ = true;
    const bool opens = self.role_ == Role::server && frame->headers.cat == NGHTTP2_HCAT_REQUEST;
    if (opens && self.crowded() && self.count(Flood::resets) != 0) return NGHTTP2_ERR_CALLBACK_FAILURE;
    Stream* stream = opens ? self.accept(frame->hd.stream_id) : self.stream_of(frame->hd.stream_id);
    if (stream) stream->begin_head(self.role_);
    return 0;
  }

  static int on_header(nghttp2_session*, const nghttp2_frame* frame, const uint8_t* name, size_t name_size,
                       const uint8_t* value, size_t value_size, uint8_t, void* context) {
    if (frame->hd.type != NGHTTP2_HEADERS) return 0;
    Codec& self = codec(context);
    if (!self.guard_.decoded(name_size + value_size + kFieldOverhead)) return self.end_for(Flood::header_bytes);
    if (Stream* stream = self.stream_of(frame->hd.stream_id)) {
      stream->add_field(text(name, name_size), text(value, value_size));
    }
    return 0;
  }

  static int on_data_chunk(nghttp2_session*, uint8_t, int32_t id, const uint8_t* data, size_t size, void* context) {
    codec(context).on_data(id, text(data, size));
    return 0;
  }

  static int on_frame_recv(nghttp2_session*, const nghttp2_frame* frame, void* context) {
    Codec& self = codec(context);
    switch (frame->hd.type) {
      case NGHTTP2_SETTINGS: self.greeted_ = true; return 0;
      case NGHTTP2_PING:
        self.shutdown_answered_ |= (frame->hd.flags & NGHTTP2_FLAG_ACK) != 0 &&
                                   std::ranges::equal(frame->ping.opaque_data, Codec::kShutdownPing);
        return 0;
      case NGHTTP2_GOAWAY:
        self.peer_leaving_ = true;
        self.reason_of_peer_ = reason_of(frame->goaway);
        return 0;
      case NGHTTP2_HEADERS: self.mid_head_ = false; break;
      case NGHTTP2_RST_STREAM: break;
      case NGHTTP2_DATA:
        // Nothing but padding is as empty as nothing.
        if (frame->hd.length > 0 && frame->hd.length == frame->data.padlen &&
            !(frame->hd.flags & NGHTTP2_FLAG_END_STREAM) && self.count(Flood::empty_frames) != 0)
          return NGHTTP2_ERR_CALLBACK_FAILURE;
        break;
      default: return 0;
    }
    if (Stream* stream = self.stream_of(frame->hd.stream_id)) on_stream_frame(self, *stream, *frame);
    return 0;
  }

  static void on_stream_frame(Codec& self, Stream& stream, const nghttp2_frame& frame) {
    if (frame.hd.type == NGHTTP2_RST_STREAM) {
      stream.peer_reset_ = true;
      return;
    }
    if (frame.hd.type == NGHTTP2_HEADERS) {
      stream.end_head(self.role_);
      if (self.role_ == Role::server && frame.headers.cat == NGHTTP2_HCAT_REQUEST)
        self.accepted_.push_back(stream.self_);
    }
    if ((frame.hd.flags & NGHTTP2_FLAG_END_STREAM) && !stream.given_up_) stream.end_in();
  }

  static int on_invalid_frame(nghttp2_session*, const nghttp2_frame* frame, int error, void* context) {
    Codec& self = codec(context);
    if (frame->hd.type == NGHTTP2_HEADERS) {
      self.mid_head_ = false;
      if (!self.stream_of(frame->hd.stream_id)) self.closed_streams_.gave_up(frame->hd.stream_id);
    }
    // A stream beyond our limit, from a peer that has not acknowledged it: it may not go on like that for ever.
    return error == NGHTTP2_ERR_REFUSED_STREAM ? self.count(Flood::resets) : 0;
  }

  static int on_stream_close(nghttp2_session*, int32_t id, uint32_t code, void* context) {
    codec(context).on_stream_close(id, code);
    return 0;
  }

  static int before_frame_send(nghttp2_session*, const nghttp2_frame* frame, void* context) {
    Codec& self = codec(context);
    if (frame->hd.type != NGHTTP2_HEADERS) return 0;
    Stream* stream = self.stream_of(frame->hd.stream_id);
    if (stream && stream->begun_at_ == UINT64_MAX) stream->begun_at_ = self.produced_;
    return 0;
  }

  static int on_frame_send(nghttp2_session*, const nghttp2_frame* frame, void* context) {
    Codec& self = codec(context);
    if (frame->hd.type == NGHTTP2_RST_STREAM) note_reset(self, *frame);
    if (frame->hd.type != NGHTTP2_HEADERS && frame->hd.type != NGHTTP2_DATA) return 0;
    ++self.messages_;
    self.guard_.sent_frame();
    Stream* stream = self.stream_of(frame->hd.stream_id);
    if (!stream) return 0;
    stream->produced_ += kFrameHeader + frame->hd.length;
    stream->produced_at_ = self.produced_;
    if (frame->hd.flags & NGHTTP2_FLAG_END_STREAM) stream->sent_end();
    return 0;
  }

  // A head too large to send: its stream would wait for ever. (A request's is closed by nghttp2.)
  static int on_frame_not_send(nghttp2_session*, const nghttp2_frame* frame, int, void* context) {
    Codec& self = codec(context);
    if (frame->hd.type != NGHTTP2_HEADERS || frame->headers.cat == NGHTTP2_HCAT_REQUEST) return 0;
    if (Stream* stream = self.stream_of(frame->hd.stream_id)) stream->reset(kInternalError);
    return 0;
  }

  // A client that ends a stream after its answer has had what it asked for: an upload goes no further when the answer
  // came early (RFC 9113 §8.1). A server can only end what we asked it for, and others' requests are on the connection.
  static bool gives_up(Codec& self, int32_t id) {
    if (self.role_ == Role::client) return false;
    const Stream* stream = self.stream_of(id);
    return stream && !stream->end_sent_;
  }

  static void note_reset(Codec& self, const nghttp2_frame& frame) {
    if (self.role_ == Role::server) {
      if (is_their_fault(frame.rst_stream.error_code)) self.count(Flood::resets);
      return;
    }
    // Not by reset(), which counts its own.
    const Stream* stream = self.stream_of(frame.hd.stream_id);
    if (stream && !stream->given_up_) ++self.given_up_;
  }

  // Frames that break a stream's rules make us reset it, after its task has begun: as good as a reset of theirs.
  static bool is_their_fault(uint32_t code) {
    return code == NGHTTP2_PROTOCOL_ERROR || code == NGHTTP2_FLOW_CONTROL_ERROR || code == NGHTTP2_STREAM_CLOSED ||
           code == NGHTTP2_FRAME_SIZE_ERROR;
  }

  static ssize_t read_body(nghttp2_session*, int32_t id, uint8_t*, size_t limit, uint32_t* flags, nghttp2_data_source*,
                           void* context) {
    return codec(context).read_body(id, limit, *flags);
  }

  static int send_body(nghttp2_session*, nghttp2_frame*, const uint8_t* header, size_t, nghttp2_data_source*,
                       void* context) {
    return codec(context).send_body(text(header, kFrameHeader));
  }
};

const nghttp2_session_callbacks* callbacks() {
  static const nghttp2_session_callbacks* const table = [] {
    nghttp2_session_callbacks* made = nullptr;
    CHECK(nghttp2_session_callbacks_new(&made) == 0);
    nghttp2_session_callbacks_set_on_begin_frame_callback(made, &Callbacks::on_begin_frame);
    nghttp2_session_callbacks_set_on_begin_headers_callback(made, &Callbacks::on_begin_headers);
    nghttp2_session_callbacks_set_on_header_callback(made, &Callbacks::on_header);
    nghttp2_session_callbacks_set_on_data_chunk_recv_callback(made, &Callbacks::on_data_chunk);
    nghttp2_session_callbacks_set_on_frame_recv_callback(made, &Callbacks::on_frame_recv);
    nghttp2_session_callbacks_set_on_invalid_frame_recv_callback(made, &Callbacks::on_invalid_frame);
    nghttp2_session_callbacks_set_on_stream_close_callback(made, &Callbacks::on_stream_close);
    nghttp2_session_callbacks_set_before_frame_send_callback(made, &Callbacks::before_frame_send);
    nghttp2_session_callbacks_set_on_frame_send_callback(made, &Callbacks::on_frame_send);
    nghttp2_session_callbacks_set_on_frame_not_send_callback(made, &Callbacks::on_frame_not_send);
    nghttp2_session_callbacks_set_send_data_callback(made, &Callbacks::send_body);
    return made;
  }();
  return table;
}

nghttp2_data_provider body_provider() {
  nghttp2_data_provider provider{};
  provider.read_callback = &Callbacks::read_body;
  return provider;
}

}  // namespace weft::http::h2
