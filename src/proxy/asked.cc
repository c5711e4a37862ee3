#include "proxy/asked.h"

#include <algorithm>

namespace weft::proxy {

Asked::Asked(io::Loop& loop, std::string_view type, AskedLimits limits)
    : loop_(loop), type_(type), limits_(limits), asks_left_(limits.burst), refilled_(loop.now()) {}

const Asked::Thing* Asked::find(const std::string& name) { return look_up(name); }

Asked::Thing* Asked::look_up(const std::string& name) {
  const auto found = things_.find(name);
  if (found == things_.end()) return nullptr;
  found->second.used = loop_.now();
  by_use_.splice(by_use_.begin(), by_use_, found->second.place);
  return &found->second;
}

io::Task<void> Asked::ask(std::string name) {
  if (source_ == nullptr) co_return {};
  begin(name);
  co_return co_await until_told(name);
}

void Asked::begin(const std::string& name) {
  if (Thing* thing = look_up(name)) {
    const bool is_old = thing->state == State::absent && loop_.now() - thing->told > limits_.absent;
    if (!is_old || !source_->answers() || !may_ask()) return;
    thing->told = loop_.now();  // and absent until it is told otherwise
    source_->forget(id(name));
    source_->want(id(name));
    return;
  }
  const bool is_full = things_.size() == limits_.most;
  // What is known is worth more than what could not be had now.
  if ((is_full && !source_->answers()) || !may_ask()) return;
  if (is_full) drop(things_.find(by_use_.back()));
  Thing& thing = things_[name];
  thing.told = thing.used = loop_.now();
  thing.place = by_use_.insert(by_use_.begin(), name);
  source_->want(id(name));
}

bool Asked::may_ask() {
  const auto seconds = (loop_.now() - refilled_) / 1s;
  if (seconds > 0) {
    refilled_ += std::chrono::seconds(seconds);
    asks_left_ =
        static_cast<uint32_t>(std::min<int64_t>(limits_.burst, asks_left_ + seconds * int64_t{limits_.each_second}));
  }
  if (asks_left_ == 0) return false;
  --asks_left_;
  return true;
}

io::Task<void> Asked::until_told(const std::string& name) {
  const auto asked = things_.find(name);
  if (asked == things_.end() || asked->second.state != State::asked || !source_->answers()) co_return {};
  io::Event told;
  asked->second.waiting.push_back(&told);
  auto waited = co_await told.wait(loop_.now() + limits_.wait);
  if (told.is_set()) co_return {};
  Thing& late = things_.at(name);  // who drops it sets the event
  std::erase(late.waiting, &told);
  if (waited.error().code == Code::cancelled) co_return std::move(waited);
  late.state = State::late;
  co_return {};
}

void Asked::take(const xds::Update& update) {
  for (const config::Resource& resource : update.changed) {
    if (config::type_of(resource) == type_) tell(config::name_of(resource), State::known, resource);
  }
  for (const xds::ResourceId& id : update.removed) {
    if (id.type == type_) tell(id.name, State::absent, std::nullopt);
  }
  for (const xds::Refusal& refusal : update.refused) {
    const auto found = refusal.id.type == type_ ? things_.find(refusal.id.name) : things_.end();
    if (found != things_.end() && found->second.state != State::known)
      tell(refusal.id.name, State::late, std::nullopt);  // that is no answer
  }
}

void Asked::tell(const std::string& name, State state, std::optional<config::Resource> said) {
  const auto found = things_.find(name);
  if (found == things_.end()) return;
  Thing& thing = found->second;
  thing.state = state;
  thing.resource = std::move(said);
  thing.told = loop_.now();
  for (io::Event* each : std::exchange(thing.waiting, {})) each->set();
}

std::vector<std::string> Asked::idle(TimePoint since) const {
  std::vector<std::string> names;
  for (auto each = by_use_.rbegin(); each != by_use_.rend() && things_.at(*each).used <= since; ++each)
    names.push_back(*each);
  return names;
}

void Asked::forget(const std::string& name) {
  if (const auto found = things_.find(name); found != things_.end()) drop(found);
}

void Asked::drop(Things::iterator at) {
  for (io::Event* each : at->second.waiting) each->set();
  const std::string name = at->first;
  by_use_.erase(at->second.place);
  things_.erase(at);
  source_->forget(id(name));
}

std::string Asked::page(std::string_view none, std::string (*known)(const config::Resource& resource)) const {
  std::string text;
  for (const std::string& name : by_use_) {
    const Thing& thing = things_.at(name);
    text += name;
    switch (thing.state) {
      case State::asked: text += ": asked for, not answered yet"; break;
      case State::late: text += ": asked for, not answered in time"; break;
      case State::absent: text.append(": ").append(none); break;
      case State::known: text += known(*thing.resource); break;
    }
    text += '\n';
  }
  return text;
}

}  // namespace weft::proxy
