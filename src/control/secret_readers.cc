#include "control/secret_readers.h"

#include <algorithm>

#include "base/log.h"

namespace weft::control {

void SecretReaders::want(const std::set<mesh::ObjectName>& accounts) {
  std::erase_if(accounts_, [&](const auto& one) { return !accounts.contains(one.first); });
  bool some = !std::exchange(wanted_, true);
  for (const mesh::ObjectName& account : accounts) some |= accounts_.try_emplace(account).second;
  if (some) news_.set();
}

std::map<mesh::ObjectName, SecretReaders::Account>::iterator SecretReaders::next() {
  return std::ranges::min_element(accounts_, {}, [](const auto& one) { return one.second.due; });
}

io::Task<void> SecretReaders::run() {
  io::Loop& loop = co_await io::current_loop();
  for (;;) {
    const auto first = next();
    const bool nobody = first == accounts_.end();
    if (!nobody && first->second.due <= loop.now()) {
      CO_TRY_VOID(co_await ask(first->first));
      continue;
    }
    if (wanted_) asked_.set();
    const auto heard = co_await news_.wait(nobody ? kNever : first->second.due);
    if (!heard && heard.error().code != Code::deadline) co_return fail(heard.error());
    news_.clear();
  }
}

io::Task<void> SecretReaders::ask(mesh::ObjectName account) {
  io::Loop& loop = co_await io::current_loop();
  auto why_not = co_await client_.why_no_access(
      {.account_ns = account.ns, .account = account.name, .verb = "list", .resource = "secrets", .ns = account.ns},
      loop.now() + kCallTime);
  if (!why_not && why_not.error().code == Code::cancelled) co_return fail(why_not.error());
  const auto at = accounts_.find(account);
  if (at == accounts_.end()) co_return {};  // it is not wanted any more
  if (why_not) {
    at->second = {.due = loop.now() + kAskEvery, .answered = true};
    take_(account, std::move(*why_not));
    co_return {};
  }
  at->second.due = loop.now() + kRetry;
  std::string trouble = to_string(why_not.error());
  if (at->second.trouble != trouble) {
    log::warn("control: the API does not say whether account {} may list the Secrets of its namespace: {}",
              mesh::to_string(account), trouble);
  }
  at->second.trouble = trouble;
  if (!at->second.answered) take_(account, "the API does not say so: " + trouble);
  co_return {};
}

}  // namespace weft::control
