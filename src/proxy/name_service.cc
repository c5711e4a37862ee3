#include "proxy/name_service.h"

#include <fmt/format.h>

#include <algorithm>

#include "dns/server.h"

namespace weft::proxy {
namespace {

bool is_about_addresses(const codec::DnsQuery& query) {
  return query.dns_class == codec::kDnsInternet && (query.type == codec::kDnsA || query.type == codec::kDnsAaaa) &&
         !query.name.empty();
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
    : loop_(network.loop()),
      forwarder_(network, std::move(servers), mark),
      refilled_(loop_.now()),
      shard_(registry.make_shard()),
      from_mesh_(shard_.counter(queries(registry), {"mesh"})),
      forwarded_(shard_.counter(queries(registry), {"resolver"})),
      failed_(shard_.counter(queries(registry), {"nobody"})) {}

std::optional<codec::DnsAnswer> NameService::now(const codec::DnsQuery& query) {
  if (!is_about_addresses(query)) return std::nullopt;
  const Entry* entry = look_up(query.name);
  if (entry == nullptr || entry->state != Entry::State::known) return std::nullopt;
  from_mesh_.add();
  return answer_of(query, *entry->name);
}

io::Task<std::string> NameService::later(const codec::DnsQuery& query, const std::string& message,
                                         dns::Transport transport) {
  if (is_about_addresses(query) && source_ != nullptr) {
    ask(query.name);
    CO_TRY_VOID(co_await until_told(query.name));
    if (const auto answer = now(query)) co_return dns::reply_to(query, *answer, transport);
  }
  auto reply = co_await forwarder_.ask(query, message, transport);
  (reply ? forwarded_ : failed_).add();
  co_return std::move(reply);
}

NameService::Entry* NameService::look_up(const std::string& name) {
  const auto found = entries_.find(name);
  if (found == entries_.end()) return nullptr;
  found->second.used = loop_.now();
  by_use_.splice(by_use_.begin(), by_use_, found->second.place);
  return &found->second;
}

void NameService::ask(const std::string& name) {
  if (Entry* entry = look_up(name)) {
    const bool is_old = entry->state == Entry::State::absent && loop_.now() - entry->told > kAbsentTime;
    if (!is_old || !source_->answers_names() || !may_ask()) return;
    entry->told = loop_.now();  // and absent until it is told otherwise
    source_->forget_name(name);
    source_->want_name(name);
    return;
  }
  const bool is_full = entries_.size() == kMaxNames;
  // What is known is worth more than what could not be had now.
  if ((is_full && !source_->answers_names()) || !may_ask()) return;
  if (is_full) drop(entries_.find(by_use_.back()));
  Entry& entry = entries_[name];
  entry.told = entry.used = loop_.now();
  entry.place = by_use_.insert(by_use_.begin(), name);
  source_->want_name(name);
}

bool NameService::may_ask() {
  const auto seconds = (loop_.now() - refilled_) / 1s;
  if (seconds > 0) {
    refilled_ += std::chrono::seconds(seconds);
    asks_left_ = static_cast<uint32_t>(std::min<int64_t>(kNameBurst, asks_left_ + seconds * kNamesASecond));
  }
  if (asks_left_ == 0) return false;
  --asks_left_;
  return true;
}

// Error: cancelled.
io::Task<void> NameService::until_told(const std::string& name) {
  const auto asked = entries_.find(name);
  if (asked == entries_.end() || asked->second.state != Entry::State::asked || !source_->answers_names()) co_return {};
  io::Event told;
  asked->second.waiting.push_back(&told);
  auto waited = co_await told.wait(loop_.now() + kNameAskTime);
  if (told.is_set()) co_return {};
  Entry& late = entries_.at(name);  // who drops it sets the event
  std::erase(late.waiting, &told);
  if (waited.error().code == Code::cancelled) co_return std::move(waited);
  late.state = Entry::State::late;
  co_return {};
}

void NameService::take(const xds::Update& update) {
  for (const config::Resource& resource : update.changed) {
    if (const auto* name = std::get_if<std::shared_ptr<const config::Name>>(&resource))
      tell((*name)->name, Entry::State::known, *name);
  }
  for (const xds::ResourceId& id : update.removed) {
    if (id.type == config::kNameType) tell(id.name, Entry::State::absent, nullptr);
  }
  for (const xds::Refusal& refusal : update.refused) {
    const auto found = refusal.id.type == config::kNameType ? entries_.find(refusal.id.name) : entries_.end();
    if (found != entries_.end() && found->second.state != Entry::State::known)
      tell(refusal.id.name, Entry::State::absent, nullptr);
  }
}

void NameService::tell(const std::string& name, Entry::State state, std::shared_ptr<const config::Name> said) {
  const auto found = entries_.find(name);
  if (found == entries_.end()) return;
  Entry& entry = found->second;
  entry.state = state;
  entry.name = std::move(said);
  entry.told = loop_.now();
  for (io::Event* each : std::exchange(entry.waiting, {})) each->set();
}

std::vector<std::string> NameService::idle(TimePoint since) const {
  std::vector<std::string> names;
  for (auto each = by_use_.rbegin(); each != by_use_.rend() && entries_.at(*each).used <= since; ++each)
    names.push_back(*each);
  return names;
}

void NameService::forget(const std::string& name) {
  if (const auto found = entries_.find(name); found != entries_.end()) drop(found);
}

void NameService::drop(Entries::iterator at) {
  for (io::Event* each : at->second.waiting) each->set();
  const std::string name = at->first;
  by_use_.erase(at->second.place);
  entries_.erase(at);
  source_->forget_name(name);
}

std::string NameService::page() const {
  std::string text;
  for (const std::string& name : by_use_) {
    const Entry& entry = entries_.at(name);
    text += name;
    switch (entry.state) {
      case Entry::State::asked: text += ": asked for, not answered yet"; break;
      case Entry::State::late: text += ": asked for, not answered in time"; break;
      case Entry::State::absent: text += ": none of the mesh"; break;
      case Entry::State::known:
        for (const config::Ip& ip : entry.name->addresses) text += " " + config::text_of(ip);
        break;
    }
    text += '\n';
  }
  return text;
}

}  // namespace weft::proxy
