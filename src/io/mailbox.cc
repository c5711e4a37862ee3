#include "io/mailbox.h"

#include <sys/eventfd.h>
#include <unistd.h>

namespace weft::io {

Mailbox::Mailbox() : fd_(::eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC)) { CHECK(fd_ >= 0); }

Mailbox::~Mailbox() { ::close(fd_); }

void Mailbox::put(Letter letter) {
  bool first;
  {
    std::lock_guard lock(mutex_);
    first = letters_.empty();
    letters_.push_back(std::move(letter));
    has_letters_.store(true, std::memory_order_relaxed);
  }
  if (!first) return;
  const uint64_t one = 1;
  (void)!::write(fd_, &one, sizeof one);
}

void Mailbox::on_events(uint32_t) { rung_ = true; }

bool Mailbox::drain() {
  if (!rung_) return false;
  rung_ = false;
  uint64_t count;
  (void)!::read(fd_, &count, sizeof count);
  std::vector<Letter> letters;
  {
    std::lock_guard lock(mutex_);
    letters.swap(letters_);
    has_letters_.store(false, std::memory_order_relaxed);
  }
  for (Letter& letter : letters) letter();
  return !letters.empty();
}

}  // namespace weft::io
