#include "control/secret_readers.h"

#include <algorithm>

#include "base/log.h"
#include "base/private_file.h"

namespace weft::control {
namespace {

// Names of 63 characters each, for more accounts than a mesh has.
constexpr size_t kMostKept = 16 << 20;

// A line each: "shop/web".
std::set<mesh::ObjectName> read_accounts(const std::string& file) {
  std::set<mesh::ObjectName> accounts;
  const auto text = read_whole_file(file, kMostKept);
  if (!text) return accounts;
  std::string_view rest = *text;
  while (!rest.empty()) {
    const std::string_view line = rest.substr(0, rest.find('\n'));
    rest.remove_prefix(std::min(rest.size(), line.size() + 1));
    if (const size_t slash = line.find('/'); slash != line.npos)
      accounts.insert({std::string(line.substr(0, slash)), std::string(line.substr(slash + 1))});
  }
  return accounts;
}

}  // namespace

SecretReaders::SecretReaders(kube::Client& client, std::string file, Take take)
    : client_(client), file_(std::move(file)), take_(std::move(take)), remembered_(read_accounts(file_)) {}

// Whoever is told may want others at once: what is told comes last.
void SecretReaders::want(const std::set<mesh::ObjectName>& accounts) {
  std::vector<mesh::ObjectName> forgotten;
  for (const auto& [account, state] : accounts_) {
    if (!accounts.contains(account)) forgotten.push_back(account);
  }
  for (const mesh::ObjectName& account : forgotten) accounts_.erase(account);
  bool some = !std::exchange(wanted_, true);
  std::vector<mesh::ObjectName> recalled;
  for (const mesh::ObjectName& account : accounts) {
    const auto [at, added] = accounts_.try_emplace(account);
    some |= added;
    if (!added || !remembered_.contains(account)) continue;
    at->second.answered = at->second.may = true;
    recalled.push_back(account);
  }
  remembered_.clear();
  if (some) news_.set();
  keep();
  for (const mesh::ObjectName& account : forgotten) take_(account, std::nullopt);
  for (const mesh::ObjectName& account : recalled) take_(account, "");
}

void SecretReaders::keep() {
  std::string text;
  for (const auto& [account, state] : accounts_) {
    if (state.may) text += mesh::to_string(account) + "\n";
  }
  if (kept_ == text) return;
  kept_ = text;
  if (const auto kept = replace_private_file(file_, text); !kept)
    log::warn("control: {}: {}: a restart will have to ask anew", file_, kept.error().detail);
}

io::Task<void> SecretReaders::wait_until_asked() {
  io::Loop& loop = co_await io::current_loop();
  const auto waited = co_await asked_.wait(loop.now() + kMostWait);
  if (waited || waited.error().code != Code::deadline) co_return waited;
  log::warn(
      "control: the API has not said within {} s which accounts may list Secrets: until it does, only those may "
      "that might before",
      std::chrono::duration_cast<std::chrono::seconds>(kMostWait).count());
  co_return {};
}

std::map<mesh::ObjectName, SecretReaders::Account>::iterator SecretReaders::next() {
  return std::ranges::min_element(accounts_, {}, [](const auto& one) { return one.second.due; });
}

io::Task<void> SecretReaders::run() {
  io::Loop& loop = co_await io::current_loop();
  for (;;) {
    const auto first = next();
    const bool nobody = first == accounts_.end();
    // Who was never asked about is due before all others.
    if (wanted_ && (nobody || first->second.due != TimePoint{})) asked_.set();
    if (!nobody && first->second.due <= loop.now()) {
      CO_TRY_VOID(co_await ask(first->first));
      continue;
    }
    const auto heard = co_await news_.wait(nobody ? kNever : first->second.due);
    if (!heard && heard.error().code != Code::deadline) co_return fail(heard.error());
    news_.clear();
  }
}

io::Task<void> SecretReaders::ask(mesh::ObjectName account) {
  io::Loop& loop = co_await io::current_loop();
  accounts_.at(account).due = kNever;
  auto why_not = co_await client_.why_no_access(
      {.account_ns = account.ns, .account = account.name, .verb = "list", .resource = "secrets", .ns = account.ns},
      loop.now() + kCallTime);
  if (!why_not && why_not.error().code == Code::cancelled) co_return fail(why_not.error());
  const auto at = accounts_.find(account);
  // It is not wanted any more, or anew, and then asked about anew.
  if (at == accounts_.end() || at->second.due != kNever) co_return {};
  if (why_not) {
    at->second = {.due = loop.now() + kAskEvery, .answered = true, .may = why_not->empty()};
    keep();
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
