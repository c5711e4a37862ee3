#include "control/fetcher.h"

#include <curl/curl.h>
#include <fmt/format.h>

#include <array>

namespace weft::control {
namespace {

struct FreeCurl {
  void operator()(CURL* curl) const { curl_easy_cleanup(curl); }
};
struct FreeList {
  void operator()(curl_slist* list) const { curl_slist_free_all(list); }
};

struct Body {
  std::string text;
  size_t limit;
};

size_t take(char* bytes, size_t size, size_t count, void* into) {
  Body& body = *static_cast<Body*>(into);
  if (body.text.size() + size * count > body.limit) return 0;  // which ends the transfer
  body.text.append(bytes, size * count);
  return size * count;
}

int is_over(void* stopping, curl_off_t, curl_off_t, curl_off_t, curl_off_t) {
  return static_cast<std::atomic<bool>*>(stopping)->load() ? 1 : 0;
}

std::unexpected<Error> failed(Code code, const Fetch& what, std::string_view why) {
  return fail(code, Side::upstream, fmt::format("{}: {}", shown_url(what.url), why));
}

}  // namespace

std::string shown_url(std::string_view url) {
  const size_t scheme = url.find("://");
  const size_t host = scheme == url.npos ? 0 : scheme + 3;
  const size_t path = std::min(url.find_first_of("/?#", host), url.size());
  const size_t user = url.substr(host, path - host).rfind('@');
  const size_t from = user == url.npos ? host : host + user + 1;
  const size_t query = std::min(url.find_first_of("?#", from), url.size());
  return fmt::format("{}{}{}", url.substr(0, host), url.substr(from, query - from), query == url.size() ? "" : "?…");
}

Fetcher::Fetcher(io::Loop& loop) : loop_(loop) {
  curl_global_init(CURL_GLOBAL_DEFAULT);
  thread_ = std::thread([this] { run(); });
}

Fetcher::~Fetcher() {
  {
    const std::lock_guard lock(mutex_);
    stopping_ = true;
  }
  news_.notify_one();
  thread_.join();
}

io::Task<std::string> Fetcher::fetch(Fetch what) {
  const auto order = std::make_shared<Order>();
  order->what = std::move(what);
  {
    const std::lock_guard lock(mutex_);
    orders_.push_back(order);
  }
  news_.notify_one();
  CO_TRY_VOID(co_await order->come.wait(kNever));  // a transfer ends
  co_return std::move(*order->got);
}

void Fetcher::run() {
  std::unique_lock lock(mutex_);
  for (;;) {
    news_.wait(lock, [this] { return stopping_ || !orders_.empty(); });
    if (stopping_) return;
    std::shared_ptr<Order> order = std::move(orders_.front());
    orders_.pop_front();
    lock.unlock();
    Result<std::string> got = transfer(order->what);
    // The order is filled and let go on the loop's thread: its event has a waiter there.
    loop_.post([order = std::move(order), got = std::move(got)]() mutable {
      order->got.emplace(std::move(got));
      order->come.set();
    });
    lock.lock();
  }
}

Result<std::string> Fetcher::transfer(const Fetch& what) {
  const std::unique_ptr<CURL, FreeCurl> curl(curl_easy_init());
  if (!curl) return failed(Code::internal, what, "no memory for a transfer");
  Body body{{}, what.limit};
  std::array<char, CURL_ERROR_SIZE> reason{};
  // The URL's own host and port stay what the server is asked for, and must prove to be.
  const std::unique_ptr<curl_slist, FreeList> at(
      what.at.empty() ? nullptr : curl_slist_append(nullptr, fmt::format("::{}", what.at).c_str()));
  curl_easy_setopt(curl.get(), CURLOPT_URL, what.url.c_str());
  curl_easy_setopt(curl.get(), CURLOPT_PROTOCOLS_STR, "http,https");
  curl_easy_setopt(curl.get(), CURLOPT_REDIR_PROTOCOLS_STR, what.url.starts_with("https:") ? "https" : "http,https");
  // Elsewhere is not where the host of the URL is.
  curl_easy_setopt(curl.get(), CURLOPT_FOLLOWLOCATION, what.at.empty() ? 1L : 0L);
  curl_easy_setopt(curl.get(), CURLOPT_MAXREDIRS, static_cast<long>(kMaxRedirects));
  curl_easy_setopt(curl.get(), CURLOPT_TIMEOUT_MS, static_cast<long>(std::max<Duration>(what.time, 1ms) / 1ms));
  curl_easy_setopt(curl.get(), CURLOPT_NOSIGNAL, 1L);
  curl_easy_setopt(curl.get(), CURLOPT_QUICK_EXIT, 1L);  // a name that is looked up is not waited for
  curl_easy_setopt(curl.get(), CURLOPT_USERAGENT, "weft-control");
  curl_easy_setopt(curl.get(), CURLOPT_PROXY, "");
  curl_easy_setopt(curl.get(), CURLOPT_CONNECT_TO, at.get());
  curl_easy_setopt(curl.get(), CURLOPT_WRITEFUNCTION, &take);
  curl_easy_setopt(curl.get(), CURLOPT_WRITEDATA, &body);
  curl_easy_setopt(curl.get(), CURLOPT_NOPROGRESS, 0L);
  curl_easy_setopt(curl.get(), CURLOPT_XFERINFOFUNCTION, &is_over);
  curl_easy_setopt(curl.get(), CURLOPT_XFERINFODATA, &stopping_);
  curl_easy_setopt(curl.get(), CURLOPT_ERRORBUFFER, reason.data());
  const CURLcode outcome = curl_easy_perform(curl.get());
  if (outcome == CURLE_WRITE_ERROR)
    return failed(Code::limit, what, fmt::format("the answer is longer than {} bytes", what.limit));
  if (outcome != CURLE_OK)
    return failed(Code::unreachable, what, reason[0] != '\0' ? reason.data() : curl_easy_strerror(outcome));
  long status = 0;
  curl_easy_getinfo(curl.get(), CURLINFO_RESPONSE_CODE, &status);
  if (status != 200) return failed(Code::protocol, what, fmt::format("the answer is {}", status));
  return std::move(body.text);
}

}  // namespace weft::control
