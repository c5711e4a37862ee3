#include "proxy/name_service.h"

#include "dns/server.h"

namespace weft::proxy {
namespace {

bool is_about_addresses(const codec::DnsQuery& query) {
  return query.dns_class == codec::kDnsInternet && (query.type == codec::kDnsA || query.type == codec::kDnsAaaa) &&
         !query.name.empty();
}

const config::Name& name_in(const config::Resource& known) {
  return *std::get<std::shared_ptr<const config::Name>>(known);
}

// Without an address of that family the name is still one, which has none of that type: NXDOMAIN would stop resolvers
// that ask for both.
codec::DnsAnswer answer_of(const codec::DnsQuery& query, const config::Name& name) {
  codec::DnsAnswer answer;
  answer.authoritative = true;
  for (const config::Ip& ip : name.addresses) {
    if (ip.v6 != (query.type == codec::kDnsAaaa)) continue;
    answer.records.push_back({query.name,
                              query.type,
                              kNameTtl,
                              {reinterpret_cast<const char*>(ip.bytes.data()), ip.v6 ? size_t{16} : size_t{4}}});
  }
  return answer;
}

stats::CounterFamily queries(stats::Registry& registry) {
  return registry.counter("weft_dns_queries_total",
                          "Queries of the pod's apps, by who answered: the mesh, a resolver of the pod, nobody.",
                          {"answer"});
}

}  // namespace

NameService::NameService(io::Network& network, std::vector<io::Address> servers, uint32_t mark,
                         stats::Registry& registry)
    : forwarder_(network, std::move(servers), mark),
      asked_(network.loop(), config::kNameType,
             {.most = kMaxNames, .burst = kNameBurst, .each_second = kNamesASecond, .wait = kNameAskTime}),
      shard_(registry.make_shard()),
      from_mesh_(shard_.counter(queries(registry), {"mesh"})),
      forwarded_(shard_.counter(queries(registry), {"resolver"})),
      failed_(shard_.counter(queries(registry), {"nobody"})) {}

std::optional<codec::DnsAnswer> NameService::now(const codec::DnsQuery& query) {
  if (!is_about_addresses(query)) return std::nullopt;
  const Asked::Thing* thing = asked_.find(query.name);
  if (thing == nullptr || thing->state != Asked::State::known) return std::nullopt;
  from_mesh_.add();
  return answer_of(query, name_in(*thing->resource));
}

io::Task<std::string> NameService::later(const codec::DnsQuery& query, const std::string& message,
                                         dns::Transport transport) {
  if (is_about_addresses(query) && asked_.has_source()) {
    CO_TRY_VOID(co_await asked_.ask(query.name));
    if (const auto answer = now(query)) co_return dns::reply_to(query, *answer, transport);
  }
  auto reply = co_await forwarder_.ask(query, message, transport);
  (reply ? forwarded_ : failed_).add();
  co_return std::move(reply);
}

std::string NameService::page() const {
  return asked_.page("none of the mesh", [](const config::Resource& known) {
    std::string text;
    for (const config::Ip& ip : name_in(known).addresses) text += " " + config::text_of(ip);
    return text;
  });
}

}  // namespace weft::proxy
