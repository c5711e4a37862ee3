#include "tls/stream.h"

#include <fmt/format.h>

#include "tls/certificate_info.h"
#include "tls/context_state.h"
#include "tls/openssl.h"

namespace weft::tls {

using io::Io;

namespace {

constexpr size_t kRecord = 16 * 1024;     // plaintext of one record at most (RFC 8446 §5.1)
constexpr size_t kWriteTurn = 64 * 1024;  // encrypted at once, and so the most that waits in a stream
constexpr int kAlertReasons = 1000;       // an alert's number plus this is the library's reason for it

// The peer has something against our certificate (RFC 8446 §6.2).
bool is_refusal_of_certificate(int alert) {
  return (alert >= 42 && alert <= 46) || alert == 48 || alert == 49 || alert == 116;
}

// Goes through scattered plaintext a record at a time, without copying what lies together.
class Records {
 public:
  explicit Records(std::span<const iovec> pieces) : pieces_(pieces) {}

  // Empty at the end. Valid until the next call.
  std::string_view next() {
    skip_empty();
    if (pieces_.empty()) return {};
    const std::string_view here = front();
    if (here.size() >= kRecord || pieces_.size() == 1) return advance(here.substr(0, kRecord));
    joined_.clear();
    while (joined_.size() < kRecord && !pieces_.empty()) {
      joined_ += advance(front().substr(0, kRecord - joined_.size()));
      skip_empty();
    }
    return joined_;
  }

 private:
  std::string_view front() const {
    return std::string_view(static_cast<const char*>(pieces_.front().iov_base), pieces_.front().iov_len)
        .substr(offset_);
  }
  std::string_view advance(std::string_view taken) {
    offset_ += taken.size();
    return taken;
  }
  void skip_empty() {
    while (!pieces_.empty() && offset_ == pieces_.front().iov_len) {
      pieces_ = pieces_.subspan(1);
      offset_ = 0;
    }
  }

  std::span<const iovec> pieces_;
  size_t offset_ = 0;
  std::string joined_;
};

char byte_at(std::span<const iovec> pieces, size_t index) {
  for (const iovec& piece : pieces) {
    if (index < piece.iov_len) return static_cast<const char*>(piece.iov_base)[index];
    index -= piece.iov_len;
  }
  return 0;
}

}  // namespace

// The library's view of what is below: it reads straight from the stream and writes into out_, which never blocks.
struct Below {
  static Stream& stream_of(BIO* bio) { return *static_cast<Stream*>(BIO_get_data(bio)); }

  static int read(BIO* bio, char* into, int size) {
    Stream& stream = stream_of(bio);
    BIO_clear_retry_flags(bio);
    if (size <= 0) return 0;
    if (!stream.prefix_.empty()) {
      const size_t n = std::min(stream.prefix_.size(), static_cast<size_t>(size));
      std::memcpy(into, stream.prefix_.data(), n);
      stream.prefix_.erase(0, n);
      if (stream.prefix_.empty()) std::string().swap(stream.prefix_);
      return static_cast<int>(n);
    }
    const Io io = stream.below_->try_read({reinterpret_cast<std::byte*>(into), static_cast<size_t>(size)});
    switch (io.state) {
      case Io::ok: return static_cast<int>(io.n);
      case Io::blocked: BIO_set_retry_read(bio); return -1;
      case Io::end: stream.below_ended_ = true; return 0;
      case Io::failed: stream.break_with(stream.below_->error()); return -1;
    }
    return -1;
  }

  static int write(BIO* bio, const char* from, int size) {
    BIO_clear_retry_flags(bio);
    if (size > 0) stream_of(bio).out_.append(from, static_cast<size_t>(size));
    return size;
  }

  static long control(BIO*, int command, long, void*) { return command == BIO_CTRL_FLUSH ? 1 : 0; }

  static int create(BIO* bio) {
    BIO_set_init(bio, 1);
    return 1;
  }

  static BIO_METHOD* make_method() {
    BIO_METHOD* method = BIO_meth_new(BIO_get_new_index() | BIO_TYPE_SOURCE_SINK, "weft stream");
    CHECK(method != nullptr);
    BIO_meth_set_read(method, read);
    BIO_meth_set_write(method, write);
    BIO_meth_set_ctrl(method, control);
    BIO_meth_set_create(method, create);
    return method;
  }

  static BIO* make(Stream& stream) {
    static BIO_METHOD* const method = make_method();  // lives as long as the process
    BIO* bio = BIO_new(method);
    CHECK(bio != nullptr);
    BIO_set_data(bio, &stream);
    return bio;
  }
};

void Stream::FreeSsl::operator()(ssl_st* ssl) const { SSL_free(ssl); }

Stream::Stream(io::Loop& loop, std::unique_ptr<io::Stream> below, Context context, std::string expected_host,
               std::string already_read, std::shared_ptr<Sessions> sessions)
    : loop_(loop),
      below_(std::move(below)),
      context_(std::move(context)),
      expected_host_(std::move(expected_host)),
      prefix_(std::move(already_read)),
      sessions_(std::move(sessions)),
      ssl_(SSL_new(context_.state().library.get())) {
  CHECK(ssl_ != nullptr);
  BIO* bio = Below::make(*this);
  SSL_set_bio(ssl_.get(), bio, bio);
  SSL_set_app_data(ssl_.get(), this);
  const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(loop.wall().time_since_epoch()).count();
  X509_VERIFY_PARAM_set_time(SSL_get0_param(ssl_.get()), seconds);
  if (context_.state().is_server) {
    SSL_set_accept_state(ssl_.get());
  } else {
    SSL_set_connect_state(ssl_.get());
    if (!expected_host_.empty() && !is_ip_address(expected_host_))
      SSL_set_tlsext_host_name(ssl_.get(), expected_host_.c_str());
    offer_session();
  }
  below_->readable().listen(&on_readable_);
  below_->writable().listen(&on_writable_);
  readable_.set();
  writable_.set();
}

Stream::~Stream() {
  shutdown_write();
  below_->readable().listen(nullptr);
  below_->writable().listen(nullptr);
}

void Stream::OnWritable::on_set() {
  if (stream.pending()) stream.loop_.at_turn_end(stream);
  stream.writable_.set();
}

Io Stream::break_with(Error error) {
  if (!failed_) error_ = std::move(error);
  failed_ = true;
  readable_.set();
  writable_.set();
  return {Io::failed};
}

void Stream::wait_for_readable() {
  if (!below_->readable().is_set()) readable_.clear();
}

void Stream::wait_for_writable() {
  if (!below_->writable().is_set()) writable_.clear();
}

void Stream::flush() {
  while (pending() && !failed_) {
    const iovec piece{out_.data() + sent_, out_.size() - sent_};
    const Io io = below_->try_write({&piece, 1});
    if (io.state == Io::failed) break_with(below_->error());
    if (io.state != Io::ok) return;
    sent_ += io.n;
  }
  std::string().swap(out_);
  sent_ = 0;
  if (shut_ && !below_shut_ && !failed_) {
    below_shut_ = true;
    below_->shutdown_write();
  }
}

Io Stream::try_read(std::span<std::byte> into) {
  if (failed_) return {Io::failed};
  ERR_clear_error();
  const int n = SSL_read(ssl_.get(), into.data(), static_cast<int>(std::min<size_t>(into.size(), INT_MAX)));
  const int why = n > 0 ? SSL_ERROR_NONE : SSL_get_error(ssl_.get(), n);
  if (pending()) flush();  // an alert or the answer to a key update
  if (got_session_ && release_buffers(ssl_.get())) got_session_ = false;
  if (n > 0) {
    // Whoever asks whether there is more need not read to hear that there is not.
    if (prefix_.empty() && SSL_has_pending(ssl_.get()) == 0) wait_for_readable();
    return {Io::ok, static_cast<size_t>(n)};
  }
  if (failed_) return {Io::failed};
  return read_failed(why);
}

Io Stream::read_failed(int why) {
  if (why == SSL_ERROR_ZERO_RETURN) return {Io::end};
  if (why != SSL_ERROR_WANT_READ) return break_with(library_error("TLS", why));
  wait_for_readable();
  return {Io::blocked};
}

Error Stream::library_error(std::string_view doing, int why) const {
  if (below_ended_) {
    ERR_clear_error();
    return {Code::reset, Side::local, Retry::never,
            fmt::format("{}: the peer ended the connection without close_notify", doing)};
  }
  const int alert = ERR_GET_REASON(ERR_peek_last_error()) - kAlertReasons;
  const std::string reason = take_reason();
  if (why == SSL_ERROR_SSL && is_refusal_of_certificate(alert)) {
    return {Code::denied, Side::local, Retry::never,
            fmt::format("{}: the peer refused our certificate: {}", doing, reason)};
  }
  return {Code::protocol, Side::local, Retry::never, fmt::format("{}: {}", doing, reason)};
}

size_t Stream::encrypt(std::span<const iovec> from) {
  ERR_clear_error();
  size_t total = 0;
  Records records(from);
  while (total < kWriteTurn) {
    const std::string_view record = records.next();
    if (record.empty()) break;
    const int n = SSL_write(ssl_.get(), record.data(), static_cast<int>(record.size()));
    if (n != static_cast<int>(record.size())) {
      break_with(library_error("TLS", SSL_get_error(ssl_.get(), n)));
      break;
    }
    total += record.size();
  }
  return total;
}

Io Stream::try_write(std::span<const iovec> from) {
  if (failed_) return {Io::failed};
  if (shut_) {
    error_ = {Code::internal, Side::local, Retry::never, "TLS: written after shutdown_write"};
    return {Io::failed};
  }
  if (pending()) flush();
  if (failed_) return {Io::failed};
  if (pending()) {
    wait_for_writable();
    return {Io::blocked};
  }
  if (held_back_) return finish_held_back(from);
  const size_t n = encrypt(from);
  flush();
  if (failed_) return {Io::failed};
  if (!pending()) return n > 0 ? Io{Io::ok, n} : Io{Io::blocked};
  wait_for_writable();
  if (n == 0) return {Io::blocked};
  held_back_ = byte_at(from, n - 1);
  return n > 1 ? Io{Io::ok, n - 1} : Io{Io::blocked};
}

Io Stream::finish_held_back(std::span<const iovec> from) {
  size_t offered = 0;
  for (const iovec& piece : from) offered += piece.iov_len;
  if (offered == 0) return {Io::blocked};
  if (byte_at(from, 0) != *held_back_) {
    return break_with(
        {Code::internal, Side::local, Retry::never, "TLS: other bytes were offered after a write that was blocked"});
  }
  held_back_.reset();
  return {Io::ok, 1};
}

void Stream::shutdown_write() {
  if (shut_ || failed_ || !established_) return;
  shut_ = true;
  ERR_clear_error();
  SSL_shutdown(ssl_.get());
  ERR_clear_error();
  flush();
}

void Stream::reset() {
  below_->reset();
  break_with({Code::reset, Side::local, Retry::never, "reset by us"});
}

std::string_view Stream::alpn() const {
  const unsigned char* name = nullptr;
  unsigned int size = 0;
  SSL_get0_alpn_selected(ssl_.get(), &name, &size);
  return {reinterpret_cast<const char*>(name), size};
}

std::string_view Stream::server_name() const {
  const char* name = SSL_get_servername(ssl_.get(), TLSEXT_NAMETYPE_host_name);
  return name ? std::string_view(name) : std::string_view();
}

std::string_view Stream::version() const { return SSL_get_version(ssl_.get()); }

}  // namespace weft::tls
