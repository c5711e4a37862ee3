#include "node/pod_tokens.h"

#include <filesystem>

#include "base/log.h"
#include "base/private_file.h"

namespace weft::node {
namespace {

constexpr Duration kAskTime = 5s;
constexpr Duration kRetry = 10s;       // after a renewal that failed: a fifth of the token's time is left for it
constexpr Duration kAccountTime = 5s;  // a namespace's accounts come right after it
constexpr Duration kAccountPoll = 50ms;
constexpr Duration kLookEvery = 10s;

io::Task<void> ask_and_write(kube::Client& client, kube::TokenWish wish, std::string folder) {
  io::Loop& loop = co_await io::current_loop();
  CO_TRY(const std::string token, co_await client.create_token(std::move(wish), loop.now() + kAskTime));
  co_return replace_private_file(folder + "/token", token);
}

}  // namespace

io::Task<void> PodTokens::write(const PodSpec& pod, std::string folder) {
  io::Loop& loop = co_await io::current_loop();
  const kube::TokenWish wish{.ns = pod.name_space,
                             .account = pod.service_account.empty() ? "default" : pod.service_account,
                             .audience = audience_,
                             .pod = pod.name,
                             .pod_uid = pod.uid,
                             .time = kPodTokenTime};
  const TimePoint enough = loop.now() + kAccountTime;
  for (;;) {
    auto written = co_await ask_and_write(client_, wish, folder);
    if (written) break;
    if (written.error().code != Code::not_found || loop.now() >= enough) co_return std::move(written);
    CO_TRY_VOID(co_await io::sleep_until(loop.now() + kAccountPoll));
  }
  entries_.insert_or_assign(std::move(folder), Entry{wish, loop.wall() + kPodTokenTime * 4 / 5});
  co_return {};
}

io::Task<void> PodTokens::run() {
  io::Loop& loop = co_await io::current_loop();
  for (;;) {
    std::vector<std::string> due;
    for (const auto& [folder, entry] : entries_) {
      if (entry.due <= loop.wall()) due.push_back(folder);
    }
    for (std::string& folder : due) CO_TRY_VOID(co_await renew(std::move(folder)));
    auto waited = co_await io::sleep_until(loop.now() + kLookEvery);
    if (!waited) co_return std::move(waited);
  }
}

io::Task<void> PodTokens::renew(std::string folder) {
  io::Loop& loop = co_await io::current_loop();
  std::error_code ignored;
  if (!std::filesystem::exists(folder, ignored)) {
    entries_.erase(folder);
    co_return {};
  }
  kube::TokenWish wish = entries_.at(folder).wish;
  const std::string pod = wish.ns + "/" + wish.pod;
  auto written = co_await ask_and_write(client_, std::move(wish), folder);
  if (!written && written.error().code == Code::cancelled) co_return std::move(written);
  if (!written) log::warn("node: the token of pod {} cannot be renewed: {}", pod, written.error().detail);
  entries_.at(folder).due = loop.wall() + (written ? kPodTokenTime * 4 / 5 : kRetry);
  co_return {};
}

}  // namespace weft::node
