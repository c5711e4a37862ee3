// TicketKeys: what a server seals session tickets with. A ticket is a session that the client keeps for it; whoever has
// the key can read it and make others.
//
// One for a process, shared by its workers: any thread. Keys are random, made when they are needed, and leave memory
// neither for a file nor for another process: a ticket of another replica, or of this one before it was started anew,
// opens nothing.
#pragma once

#include <array>
#include <cstdint>
#include <mutex>
#include <optional>
#include <span>

#include "base/time.h"

namespace weft::tls {

// A session is resumed for so long after the handshake that began it, in which both have proved who they are: a session
// that was resumed is not older than what it was resumed from. It ends before that where a certificate does.
inline constexpr Duration kTicketTime = 1h;
// So long a key seals tickets; as long again it opens those that it has sealed, so that no ticket outlives its key.
inline constexpr Duration kTicketKeyTime = 1h;
static_assert(kTicketTime <= kTicketKeyTime);

class TicketKeys {
 public:
  static constexpr size_t kNameSize = 8;
  static constexpr size_t kKeySize = 32;

  struct Key {
    Key();
    Key(const Key&) = default;
    Key& operator=(const Key&) = default;
    ~Key();  // overwrites them
    std::array<uint8_t, kNameSize> name;
    std::array<uint8_t, kKeySize> cipher;  // AES-256
    std::array<uint8_t, kKeySize> mac;     // HMAC-SHA256
  };

  // What a ticket is sealed with now.
  Key sealing(TimePoint now);
  // The key of that name, while it opens tickets.
  std::optional<Key> opening(std::span<const uint8_t, kNameSize> name, TimePoint now);

 private:
  struct Made {
    Key key;
    TimePoint at;
  };
  void forget_old(TimePoint now);

  std::mutex mutex_;  // taken once or twice a handshake
  std::optional<Made> current_;
  std::optional<Made> previous_;
};

}  // namespace weft::tls
