#include "control/key_sets.h"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <tuple>

#include "base/log.h"
#include "base/private_file.h"
#include "codec/json.h"
#include "config/version.h"
#include "kube/url.h"
#include "tls/jwk.h"

namespace weft::control {

KeySets::KeySets(io::Loop& loop, std::string folder, AddressOf address_of, Take take)
    : loop_(loop),
      folder_(std::move(folder)),
      address_of_(std::move(address_of)),
      take_(std::move(take)),
      fetcher_(loop) {}

std::string KeySets::file_of(const std::string& url) const {
  return fmt::format("{}/{}.json", folder_, config::content_version(url));
}

void KeySets::want(const std::map<std::string, Duration>& urls) {
  std::erase_if(entries_, [&](const auto& entry) {
    if (urls.contains(entry.first)) return false;
    std::error_code ignored;
    std::filesystem::remove(file_of(entry.first), ignored);  // they may be revoked when somebody wants them again
    return true;
  });
  for (const auto& [url, time] : urls) {
    const auto [at, added] = entries_.try_emplace(url);
    at->second.time = time;
    if (!added) continue;
    at->second.due = loop_.now();
    news_.set();
    std::string kept = kept_of(url);
    if (kept.empty()) continue;
    at->second.keys = kept;
    take_(url, kept);
  }
}

// The first line says whose they are: names of files may be made to collide.
std::string KeySets::kept_of(const std::string& url) const {
  const auto text = read_whole_file(file_of(url), tls::kMaxJwksBytes + url.size() + 1);
  if (!text || !text->starts_with(url + "\n")) return {};
  std::string keys = text->substr(url.size() + 1);
  return tls::parse_jwks(keys) ? keys : std::string();
}

// Those that have failed wait for all others: whoever does not answer holds up only those like it.
std::map<std::string, KeySets::Entry>::iterator KeySets::next() {
  const TimePoint now = loop_.now();
  return std::ranges::min_element(entries_, {}, [now](const auto& entry) {
    const bool is_due = entry.second.due <= now;
    return std::tuple(!is_due, is_due && entry.second.pause != kKeysRetry, entry.second.due);
  });
}

io::Task<void> KeySets::run() {
  for (;;) {
    const auto first = next();
    if (first != entries_.end() && first->second.due <= loop_.now()) {
      CO_TRY_VOID(co_await refresh(first->first));
      continue;
    }
    const TimePoint due = first == entries_.end() ? kNever : first->second.due;
    auto told = co_await news_.wait(due);
    news_.clear();
    if (!told && told.error().code != Code::deadline) co_return std::move(told);
  }
}

io::Task<void> KeySets::refresh(std::string url) {
  auto keys = co_await keys_from(url, entries_.at(url).time);
  if (!keys && keys.error().code == Code::cancelled) co_return fail(keys.error());
  const auto at = entries_.find(url);
  if (at == entries_.end()) co_return {};  // wanted no more
  Entry& entry = at->second;
  if (!keys) {
    if (entry.trouble != keys.error().detail) {
      log::warn("control: keys of {}: {}; {}", shown_url(url), keys.error().detail,
                entry.keys.empty() ? "no token of that issuer is taken" : "those it had before hold");
      entry.trouble = keys.error().detail;
    }
    entry.due = loop_.now() + entry.pause;
    entry.pause = std::min(entry.pause * 2, kMostKeysRetry);
    co_return {};
  }
  entry.trouble.clear();
  entry.pause = kKeysRetry;
  const bool withdrawn = !tls::parse_jwks(*keys);  // or an issuer's mistake, by which nobody comes in
  entry.due = loop_.now() + (withdrawn ? kMostKeysRetry : kKeysRefresh);
  if (entry.keys == *keys) co_return {};
  entry.keys = *keys;
  log::info("control: new keys of {}", shown_url(url));
  auto kept = make_private_folder(folder_);
  if (kept) kept = replace_private_file(file_of(url), url + "\n" + entry.keys);
  if (!kept) log::warn("control: {}: {}: a restart will have to fetch them anew", file_of(url), kept.error().detail);
  take_(url, std::string(entry.keys));  // which may change what is wanted
  co_return {};
}

io::Task<std::string> KeySets::keys_from(std::string url, Duration time) {
  CO_TRY(std::string text, co_await document(std::move(url), time));
  auto read = codec::parse_json(text);
  if (read && read->find("keys") == nullptr && !read->get("jwks_uri").as_string().empty()) {
    CO_TRY(text, co_await document(read->get("jwks_uri").as_string(), time));
    read = codec::parse_json(text);
  }
  // An issuer that has withdrawn all its keys says so; others that cannot be used may be its mistake.
  const bool has_none = read && read->get("keys").is_array() && read->get("keys").as_array().empty();
  if (auto keys = tls::parse_jwks(text); !keys && !has_none) co_return fail(keys.error());
  co_return std::move(text);
}

io::Task<std::string> KeySets::document(std::string url, Duration time) {
  std::string at;
  if (const auto parts = kube::parse_url(url, "jwksUri")) at = address_of_(parts->host, parts->port);
  co_return co_await fetcher_.fetch(
      {.url = std::move(url), .at = std::move(at), .limit = tls::kMaxJwksBytes, .time = time});
}

}  // namespace weft::control
