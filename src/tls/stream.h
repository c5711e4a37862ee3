// TLS over any io::Stream. accept() and connect() do the handshake; what they give is an io::Stream whose bytes are the
// plaintext.
//
// Owned and used as every io::Stream, on its loop's thread. It has events of its own and sends by itself what TLS must
// send outside a write (alerts, key updates, a close_notify that found no room). `ok` from try_write means handed to
// the stream below: while ciphertext waits, the last byte offered is held back from the count, so no caller takes for
// sent what is not. Destroying it sends close_notify if there is room. The end of the stream below without the peer's
// close_notify is the error `reset`: the data may have been cut short.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "io/loop.h"
#include "io/stream.h"
#include "tls/context.h"
#include "tls/sessions.h"

struct ssl_st;
struct bio_st;
struct x509_store_ctx_st;

namespace weft::tls {

// How long, and for how many bytes, a client that was refused is listened to once the alert that says why is written:
// to close before it has ended its half could lose it the alert.
inline constexpr Duration kRefusedTime = 5s;
inline constexpr size_t kRefusedBytes = 256 * 1024;

class Stream final : public io::Stream, private io::TurnEnd {
 public:
  ~Stream() override;

  io::Io try_read(std::span<std::byte> into) override;
  io::Io try_write(std::span<const iovec> from) override;
  void shutdown_write() override;
  void reset() override;
  io::Event& hung_up() override { return below_->hung_up(); }
  bool was_reset() const override { return below_->was_reset(); }
  io::Address local() const override { return below_->local(); }
  io::Address peer() const override { return below_->peer(); }
  Result<io::Address> original_destination() const override { return below_->original_destination(); }

  // The protocol both sides agreed on ("h2"); "" without one.
  std::string_view alpn() const;
  // The name the client asked for (SNI); "" without one.
  std::string_view server_name() const;
  // "TLSv1.3".
  std::string_view version() const;
  // What the peer's certificate says; nullptr if it showed none.
  const CertificateInfo* peer_certificate() const { return peer_ ? &*peer_ : nullptr; }
  // That certificate as PEM; "" without one. Made anew for each who asks.
  std::string peer_certificate_pem() const;
  // Whether that certificate was checked and found good. False also where the context asks for no check.
  bool verified() const { return verified_; }
  // Which of the trusted certificates vouched for the peer's; nullopt: not known, as of a resumed session.
  const std::optional<Fingerprint>& anchor() const { return anchor_; }
  // Whether the peer's certificate, verified in the handshake, would be found good by a handshake under `now`: its
  // chain, its time, lists of what was revoked, its names, its pins. Costs what verification does. Of a session that a
  // ticket resumed only the peer's own certificate is known; between are then those that `now` itself shows.
  // Error: denied, with the reason.
  Result<void> stands_by(const Context& now) const;
  // The URIs of our own certificate, as a server.
  const std::vector<std::string>& own_uris() const;
  // Whether both know each other from an earlier connection. All else is as if they had proved it anew.
  bool resumed() const { return resumed_; }

 private:
  friend io::Task<std::unique_ptr<Stream>> accept(std::unique_ptr<io::Stream> below, Context context,
                                                  TimePoint deadline, std::string already_read);
  friend io::Task<std::unique_ptr<Stream>> connect(std::unique_ptr<io::Stream> below, Context context,
                                                   std::string server_name, TimePoint deadline,
                                                   std::shared_ptr<Sessions> sessions);
  friend int verify_peer(x509_store_ctx_st* chain, void* unused);
  friend struct Below;
  friend struct Tickets;

  struct FreeSsl {
    void operator()(ssl_st* ssl) const;
  };
  struct OnReadable final : io::Event::Listener {
    explicit OnReadable(Stream& owner) : stream(owner) {}
    void on_set() override { stream.readable_.set(); }
    Stream& stream;
  };
  struct OnWritable final : io::Event::Listener {
    explicit OnWritable(Stream& owner) : stream(owner) {}
    void on_set() override;
    Stream& stream;
  };

  Stream(io::Loop& loop, std::unique_ptr<io::Stream> below, Context context, std::string expected_host,
         std::string already_read, std::shared_ptr<Sessions> sessions);
  static io::Task<std::unique_ptr<Stream>> establish(std::unique_ptr<Stream> stream, TimePoint deadline);
  io::Task<void> handshake(TimePoint deadline);
  io::Task<void> end_with_alert();
  Error handshake_error(int why);
  void remember_peer();
  int check_peer_name(x509_store_ctx_st* chain);
  std::string name_refusal(const Context::State& state, const CertificateInfo& info) const;

  void offer_session();
  void note_end(x509_store_ctx_st* chain);
  Result<void> judge_again() const;

  bool pending() const { return sent_ < out_.size(); }
  void flush();
  void at_turn_end() override { flush(); }
  size_t encrypt(std::span<const iovec> from);
  io::Io finish_held_back(std::span<const iovec> from);
  io::Io read_failed(int why);
  io::Io break_with(Error error);
  Error library_error(std::string_view doing, int why) const;
  void wait_for_readable();
  void wait_for_writable();

  io::Loop& loop_;
  std::unique_ptr<io::Stream> below_;
  Context context_;
  OnReadable on_readable_{*this};
  OnWritable on_writable_{*this};
  std::string expected_host_;
  std::string prefix_;             // read before this stream existed, not yet decrypted
  std::string refusal_;            // why we refused the peer's certificate
  std::string out_;                // ciphertext
  size_t sent_ = 0;                // … of which so much has gone
  std::optional<char> held_back_;  // encrypted already, not yet counted as written
  std::optional<CertificateInfo> peer_;
  std::optional<Fingerprint> anchor_;
  std::shared_ptr<Sessions> sessions_;  // a client's that resumes
  WallTime good_until_{};               // till when this session may be resumed
  bool established_ = false;
  bool verified_ = false;
  bool resumed_ = false;
  bool got_session_ = false;  // and the library has not yet given back what it took for that
  bool shut_ = false;         // close_notify was made
  bool below_shut_ = false;
  bool below_ended_ = false;
  bool failed_ = false;
  std::unique_ptr<ssl_st, FreeSsl> ssl_;
};

// The server's side. `already_read` is what protocol detection took off the stream.
// Errors, side downstream: denied (the client's certificate, or it refused ours), protocol, reset, deadline, cancelled.
io::Task<std::unique_ptr<Stream>> accept(std::unique_ptr<io::Stream> below, Context context, TimePoint deadline,
                                         std::string already_read = {});

// The client's side. `server_name` is sent as SNI unless it is an IP address or empty, and is the name the certificate
// must have unless the context lists others. Errors, side upstream and Retry::safe: as above; a server may refuse our
// certificate only at the first read (TLS 1.3). `sessions`: of this server, where the context resumes.
io::Task<std::unique_ptr<Stream>> connect(std::unique_ptr<io::Stream> below, Context context, std::string server_name,
                                          TimePoint deadline, std::shared_ptr<Sessions> sessions = nullptr);

}  // namespace weft::tls
