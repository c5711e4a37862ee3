#include "proxy/name_lookup.h"

#include <arpa/inet.h>
#include <fmt/format.h>
#include <netdb.h>
#include <sys/socket.h>

#include <algorithm>
#include <deque>
#include <mutex>
#include <optional>
#include <thread>

#include "io/event.h"

namespace weft::proxy {
namespace {

using Addresses = std::vector<std::string>;

struct Order {
  std::string name;
  config::DnsFamily family;
  bool whole;
  io::Event come;
  std::optional<Result<Addresses>> got;
};

int family_of(config::DnsFamily family) {
  switch (family) {
    case config::DnsFamily::v4: return AF_INET;
    case config::DnsFamily::v6: return AF_INET6;
    default: return AF_UNSPEC;
  }
}

std::string text_of(const sockaddr& address) {
  char text[INET6_ADDRSTRLEN] = {};
  const void* bytes = address.sa_family == AF_INET
                          ? static_cast<const void*>(&reinterpret_cast<const sockaddr_in&>(address).sin_addr)
                          : &reinterpret_cast<const sockaddr_in6&>(address).sin6_addr;
  return inet_ntop(address.sa_family, bytes, text, sizeof text) == nullptr ? "" : text;
}

// A name of a configuration is whole: the pod's search list is for what applications write.
Result<Addresses> ask_system(const Order& order) {
  addrinfo hints{};
  hints.ai_family = family_of(order.family);
  hints.ai_socktype = SOCK_STREAM;
  addrinfo* list = nullptr;
  const bool as_is = !order.whole || order.name.ends_with('.') || order.name.find('.') == std::string::npos;
  const std::string asked = as_is ? order.name : order.name + ".";
  const int failed = getaddrinfo(asked.c_str(), nullptr, &hints, &list);
  if (failed != 0) {
    const bool none = failed == EAI_NONAME || failed == EAI_NODATA;
    return fail(none ? Code::not_found : Code::unavailable, Side::upstream,
                fmt::format("DNS has no address for {}: {}", order.name, gai_strerror(failed)));
  }
  const std::unique_ptr<addrinfo, decltype(&freeaddrinfo)> kept(list, &freeaddrinfo);
  Addresses found;
  Addresses others;
  for (const addrinfo* one = list; one != nullptr; one = one->ai_next) {
    const bool first = order.family != config::DnsFamily::v4_first || one->ai_family == AF_INET;
    (first ? found : others).push_back(text_of(*one->ai_addr));
  }
  return found.empty() ? others : found;
}

}  // namespace

struct NameLookup::State {
  std::mutex mutex;
  io::Loop* loop;                             // nullptr: nobody waits any more
  std::deque<std::shared_ptr<Order>> orders;  // guarded, as all here
  size_t threads = 0;

  static void work(const std::shared_ptr<State>& state) {
    std::unique_lock lock(state->mutex);
    while (state->loop != nullptr && !state->orders.empty()) {
      std::shared_ptr<Order> order = std::move(state->orders.front());
      state->orders.pop_front();
      lock.unlock();
      Result<Addresses> got = ask_system(*order);
      lock.lock();
      if (state->loop == nullptr) break;
      // The order is filled and let go on the loop's thread: its event has a waiter there.
      state->loop->post([order = std::move(order), got = std::move(got)]() mutable {
        order->got.emplace(std::move(got));
        order->come.set();
      });
    }
    --state->threads;
  }
};

NameLookup::NameLookup(io::Loop& loop) : state_(std::make_shared<State>()) { state_->loop = &loop; }

NameLookup::~NameLookup() {
  const std::lock_guard lock(state_->mutex);
  state_->loop = nullptr;
}

io::Task<Addresses> NameLookup::look_up(std::string name, config::DnsFamily family) {
  co_return co_await ask(std::move(name), family, true);
}

io::Task<Addresses> NameLookup::look_up_as_application(void* lookup, std::string name) {
  co_return co_await static_cast<NameLookup*>(lookup)->ask(std::move(name), config::DnsFamily::any, false);
}

io::Task<Addresses> NameLookup::ask(std::string name, config::DnsFamily family, bool whole) {
  const auto order = std::make_shared<Order>();
  order->name = std::move(name);
  order->family = family;
  order->whole = whole;
  {
    const std::lock_guard lock(state_->mutex);
    state_->orders.push_back(order);
    if (state_->threads < kLookUpThreads) {
      ++state_->threads;
      std::thread(&State::work, state_).detach();
    }
  }
  CO_TRY_VOID(co_await order->come.wait(kNever));  // the system gives up by itself
  co_return std::move(*order->got);
}

io::Task<Addresses> NameLookup::look_up_with(void* lookup, std::string name, config::DnsFamily family) {
  co_return co_await static_cast<NameLookup*>(lookup)->look_up(std::move(name), family);
}

}  // namespace weft::proxy
