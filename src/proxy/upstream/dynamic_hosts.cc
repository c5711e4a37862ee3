#include "proxy/upstream/dynamic_hosts.h"

#include <fmt/format.h>
#include <ifaddrs.h>
#include <netinet/in.h>

#include <algorithm>
#include <charconv>

#include "base/text.h"
#include "config/ip.h"

namespace weft::proxy::upstream {
namespace {

constexpr uint16_t kHttpPort = 80;  // of an authority without one
constexpr size_t kMaxHost = 253;    // RFC 1035 §2.3.4, as text

struct Closed {
  const char* address;
  uint32_t length;
  std::string_view why;
};

// Special-purpose addresses (RFC 6890) that are no destination on a network, or are this machine's alone.
constexpr Closed kClosed[] = {
    {"0.0.0.0", 8, "no address of a host"},
    {"127.0.0.0", 8, "this machine itself"},
    {"169.254.0.0", 16, "link-local"},
    {"224.0.0.0", 4, "multicast"},
    {"240.0.0.0", 4, "reserved"},
    {"::1", 128, "this machine itself"},
    {"::", 96, "IPv4 in another form"},
    {"64:ff9b::", 96, "IPv4 in another form"},
    {"2002::", 16, "IPv4 in another form"},
    {"fe80::", 10, "link-local"},
    {"ff00::", 8, "multicast"},
};

std::string_view why_range_is_closed(const config::Ip& ip) {
  static const auto ranges = [] {
    std::vector<config::IpRange> made;
    for (const Closed& one : kClosed) made.push_back(*config::IpRange::make(one.address, one.length));
    return made;
  }();
  for (size_t i = 0; i < ranges.size(); ++i) {
    if (ranges[i].contains(ip)) return kClosed[i].why;
  }
  return {};
}

bool is_an_interfaces(const io::Address& address) {
  ifaddrs* list = nullptr;
  if (getifaddrs(&list) != 0) return true;  // not known: closed
  const std::unique_ptr<ifaddrs, decltype(&freeifaddrs)> kept(list, &freeifaddrs);
  for (const ifaddrs* one = list; one != nullptr; one = one->ifa_next) {
    if (one->ifa_addr == nullptr) continue;
    const bool v4 = one->ifa_addr->sa_family == AF_INET;
    if (!v4 && one->ifa_addr->sa_family != AF_INET6) continue;
    const auto own = io::Address::from_sockaddr(one->ifa_addr, v4 ? sizeof(sockaddr_in) : sizeof(sockaddr_in6));
    if (own.with_port(0) == address.with_port(0)) return true;
  }
  return false;
}

struct HostAndPort {
  std::string host;  // in lower case, without the dot of a whole name
  uint16_t port = kHttpPort;
};

Error unavailable(std::string why) { return {Code::unavailable, Side::local, Retry::never, std::move(why)}; }

Result<HostAndPort> parse_authority(std::string_view text) {
  auto refuse = [&] {
    return std::unexpected(unavailable(fmt::format("\"{}\" is no host that a request can be sent to", text)));
  };
  HostAndPort out;
  const size_t colon = text.rfind(':');
  const bool has_port = colon != text.npos && (text.front() == '[' ? text[colon - 1] == ']' : true);
  std::string_view host = has_port ? text.substr(0, colon) : text;
  if (has_port) {
    const auto [end, failed] = std::from_chars(text.data() + colon + 1, text.data() + text.size(), out.port);
    if (failed != std::errc() || end != text.data() + text.size() || out.port == 0) return refuse();
  }
  if (host.starts_with('[') && host.ends_with(']')) host = host.substr(1, host.size() - 2);
  if (host.ends_with('.')) host.remove_suffix(1);
  out.host = lower_case(host);
  if (out.host.empty() || out.host.size() > kMaxHost) return refuse();
  return out;
}

// A name without a dot would be completed by the pod's search list, and mean another host in each pod.
bool is_whole_name(std::string_view host) {
  return host.find('.') != host.npos && host.find("..") == host.npos && host.front() != '.' &&
         std::ranges::all_of(host, [](char c) {
           return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == '.';
         });
}

}  // namespace

std::string_view why_closed(const io::Address& address) {
  const auto ip = config::ip_of_bytes(address.ip_bytes());
  if (!ip) return "no IP address";
  if (const std::string_view why = why_range_is_closed(*ip); !why.empty()) return why;
  return is_an_interfaces(address) ? "this machine itself" : "";
}

io::Task<std::vector<io::Address>> DynamicHosts::find(std::shared_ptr<const config::Cluster> cluster,
                                                      std::string authority, TimePoint deadline) {
  CO_TRY(const HostAndPort said, parse_authority(authority));
  if (auto literal = io::Address::parse_ip(said.host, said.port)) {
    if (const std::string_view why = why_closed(*literal); !why.empty())
      co_return fail(unavailable(fmt::format("a request cannot have itself sent to {}: it is {}", said.host, why)));
    co_return std::vector<io::Address>{*literal};
  }
  if (!is_whole_name(said.host))
    co_return fail(unavailable(fmt::format("\"{}\" is no whole name, such as api.example.com", said.host)));

  const TimePoint now = scope_.loop().now();
  const auto known = names_.find({cluster->name, said.host});
  std::shared_ptr<Name> name = known != names_.end() ? known->second : nullptr;
  if (!name) {
    CO_TRY_VOID(make_room(*cluster));
    name = std::make_shared<Name>();
    names_[{cluster->name, said.host}] = name;
  }
  name->forget_at = now + cluster->dynamic.host_ttl;
  if (!name->asking && now >= name->ask_again) {
    if (asked_ < kMostNamesAsked) {
      name->asking = true;
      ++asked_;
      scope_.spawn(ask(name, cluster, said.host));
    } else if (name->addresses.empty()) {
      co_return fail(Code::limit, Side::local,
                     fmt::format("too many names are being asked for to ask for {}", said.host), Retry::never);
    }
  }
  const TimePoint until = std::min(deadline, now + kNameTime);
  while (name->addresses.empty() && name->asking) {
    io::Event news;
    name->waiting.push_back(&news);
    auto waited = co_await news.wait(until);
    std::erase(name->waiting, &news);
    if (waited) continue;
    if (waited.error().code == Code::cancelled) co_return fail(waited.error());
    co_return fail(unavailable(fmt::format("DNS has not said in time where {} is", said.host)));
  }
  if (name->addresses.empty()) co_return fail(name->trouble);
  std::vector<io::Address> out;
  for (const io::Address& address : name->addresses) out.push_back(address.with_port(said.port));
  co_return std::move(out);
}

io::Task<void> DynamicHosts::ask(std::shared_ptr<Name> name, std::shared_ptr<const config::Cluster> cluster,
                                 std::string host) {
  auto found = co_await look_up_(context_, host, cluster->dns_family);
  --asked_;
  name->asking = false;
  std::vector<io::Address> addresses;
  std::string closed;
  for (const std::string& text : found.value_or(std::vector<std::string>())) {
    auto address = io::Address::parse_ip(text, 0);
    if (!address) continue;
    if (const std::string_view why = why_closed(*address); why.empty()) addresses.push_back(std::move(*address));
    else closed = fmt::format("a request cannot have itself sent to {}: it is {}", text, why);
  }
  const TimePoint now = scope_.loop().now();
  name->ask_again = now + (addresses.empty() ? std::min(kNameRetry, cluster->dns_refresh) : cluster->dns_refresh);
  // No answer takes nothing away; one that leads nowhere does.
  if (found) name->addresses = std::move(addresses);
  if (!found) name->trouble = unavailable(found.error().detail);
  else name->trouble = unavailable(fmt::format("{} has no address that may be used: {}", host, closed));
  for (io::Event* waiter : std::exchange(name->waiting, {})) waiter->set();
  if (!found && found.error().code == Code::cancelled) co_return fail(found.error());
  co_return {};
}

// A name that nobody has asked for longest makes room; one that is being asked for stays.
Result<void> DynamicHosts::make_room(const config::Cluster& cluster) {
  size_t count = 0;
  auto oldest = names_.end();
  for (auto one = names_.lower_bound({cluster.name, ""}); one != names_.end() && one->first.first == cluster.name;
       ++one) {
    ++count;
    if (one->second->asking) continue;
    if (oldest == names_.end() || one->second->forget_at < oldest->second->forget_at) oldest = one;
  }
  if (count < cluster.dynamic.max_hosts) return {};
  if (oldest == names_.end())
    return fail(Code::limit, Side::local,
                fmt::format("cluster {} is looking for {} hosts, and keeps no more", cluster.name, count),
                Retry::never);
  names_.erase(oldest);
  return {};
}

void DynamicHosts::sweep(TimePoint now) {
  std::erase_if(names_, [&](const auto& entry) { return !entry.second->asking && entry.second->forget_at <= now; });
}

}  // namespace weft::proxy::upstream
