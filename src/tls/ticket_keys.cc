#include "tls/ticket_keys.h"

#include <algorithm>

#include "base/random.h"
#include "tls/openssl.h"

namespace weft::tls {

TicketKeys::Key::Key() {
  secure_random(name);
  secure_random(cipher);
  secure_random(mac);
}

TicketKeys::Key::~Key() {
  OPENSSL_cleanse(cipher.data(), cipher.size());
  OPENSSL_cleanse(mac.data(), mac.size());
}

void TicketKeys::forget_old(TimePoint now) {
  if (previous_ && now - previous_->at >= 2 * kTicketKeyTime) previous_.reset();
  if (!current_ || now - current_->at < kTicketKeyTime) return;
  previous_.reset();
  // After a time without handshakes it may be too old even to open.
  if (now - current_->at < 2 * kTicketKeyTime) previous_ = current_;
  current_.reset();
}

TicketKeys::Key TicketKeys::sealing(TimePoint now) {
  const std::lock_guard lock(mutex_);
  forget_old(now);
  if (!current_) current_ = Made{{}, now};
  return current_->key;
}

std::optional<TicketKeys::Key> TicketKeys::opening(std::span<const uint8_t, kNameSize> name, TimePoint now) {
  const std::lock_guard lock(mutex_);
  forget_old(now);
  for (const auto* made : {&current_, &previous_}) {
    if (*made && std::ranges::equal((*made)->key.name, name)) return (*made)->key;
  }
  return std::nullopt;
}

}  // namespace weft::tls
