#include "node/kubelet.h"

#include <algorithm>

#include "base/log.h"
#include "node/pod/status.h"

namespace weft::node {

PodNews& Kubelet::news_of(const PodSpec& pod) {
  PodNews& news = pending_[pod.uid];
  news.name_space = pod.name_space;
  news.name = pod.name;
  news.uid = pod.uid;
  news_event_.set();
  return news;
}

void Kubelet::want(const codec::Value& pod) {
  const codec::Value& metadata = pod.get("metadata");
  const std::string& uid = metadata.get("uid").as_string();
  const bool deleting = !metadata.get("deletionTimestamp").as_string().empty();
  if (auto known = pods_.find(uid); known != pods_.end()) {
    if (deleting) known->second->remove(std::chrono::seconds(metadata.get("deletionGracePeriodSeconds").as_int(30)));
    return;
  }
  auto spec = parse_pod(pod);
  const bool refused = refused_.contains(uid);
  if (deleting || refused || !spec || stopping_) {
    PodSpec named;
    named.name_space = metadata.get("namespace").as_string();
    named.name = metadata.get("name").as_string();
    named.uid = uid;
    if (deleting) {
      refused_.erase(uid);
      news_of(named).gone = true;  // nothing of it runs here
    } else if (!spec && !refused) {
      refused_.insert(uid);
      news_of(named).status = refused_status(spec.error().detail, SystemClock().wall());
    }
    return;
  }
  // Pods that ended by themselves before this node started are not run again.
  const std::string& phase = pod.at("status", "phase").as_string();
  if (phase == "Succeeded" || phase == "Failed") {
    refused_.insert(uid);
    return;
  }
  auto runner = std::make_unique<PodRunner>(
      settings_, images_, network_, std::move(*spec),
      [this](const PodSpec& about, const codec::Value& status) { news_of(about).status = status; });
  pods_.emplace(uid, std::move(runner));
  to_start_.push_back(uid);
  work_.set();
}

void Kubelet::forget(std::string_view uid) {
  if (auto known = pods_.find(uid); known != pods_.end()) known->second->remove(0s);
  if (auto refused = refused_.find(uid); refused != refused_.end()) refused_.erase(refused);
}

std::vector<PodNews> Kubelet::take_news() {
  std::vector<PodNews> out;
  for (auto& [uid, news] : pending_) out.push_back(std::move(news));
  pending_.clear();
  news_event_.clear();
  return out;
}

io::Task<void> Kubelet::run() { co_return co_await io::with_scope(&Kubelet::run_all, this); }

io::Task<void> Kubelet::run_all(io::Scope& scope, Kubelet*& self) {
  while (!self->stopping_ || !self->pods_.empty()) {
    self->work_.clear();
    for (std::string& uid : std::exchange(self->to_start_, {})) scope.spawn(self->run_pod(std::move(uid)));
    CO_TRY_VOID(co_await self->work_.wait(kNever));
  }
  co_return {};
}

io::Task<void> Kubelet::run_pod(std::string uid) {
  PodRunner& runner = *pods_.find(uid)->second;
  auto result = co_await runner.run();
  news_of(runner.spec()).gone = true;
  pods_.erase(pods_.find(uid));
  work_.set();
  co_return std::move(result);
}

void Kubelet::stop(Duration grace) {
  stopping_ = true;
  for (const auto& [uid, runner] : pods_) runner->remove(std::min(grace, runner->spec().grace));
  work_.set();
}

const PodRunner* Kubelet::find(std::string_view name_space, std::string_view name) const {
  for (const auto& [uid, runner] : pods_) {
    if (runner->spec().name == name && runner->spec().name_space == name_space) return runner.get();
  }
  return nullptr;
}

}  // namespace weft::node
