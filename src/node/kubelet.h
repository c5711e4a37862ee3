// Kubelet: the pods of this node: starts, stops and reports them. What the API wants goes in by want() and forget();
// what the API is to be told comes out by take_news().
//
// On the node's thread. The caller (a watch on the API's pods with spec.nodeName of this node) awaits news() and
// patches each status; for a pod that is `gone` it deletes the object with gracePeriodSeconds 0. run() lasts until
// stop() and until all pods have ended.
#pragma once

#include <map>
#include <memory>
#include <set>
#include <string>
#include <vector>

#include "codec/value.h"
#include "io/event.h"
#include "io/scope.h"
#include "node/pod/runner.h"

namespace weft::node {

struct PodNews {
  std::string name_space, name, uid;
  codec::Value status;  // the newest; null when only `gone` is new
  bool gone = false;    // its processes have ended after its deletion was asked for: the object may go
};

class Kubelet {
 public:
  Kubelet(const NodeSettings& settings, const Images& images, net::NodeNetwork& network)
      : settings_(settings), images_(images), network_(network) {}

  // A pod as the API has it, new or changed. With metadata.deletionTimestamp its removal begins, within
  // deletionGracePeriodSeconds.
  void want(const codec::Value& pod);
  // The object is gone already: its processes go at once.
  void forget(std::string_view uid);

  io::Event& news() { return news_event_; }
  // One entry a pod, with its newest status; clears news().
  std::vector<PodNews> take_news();

  io::Task<void> run();
  // Removes every pod, with its own grace period but at most `grace`; run() ends when they have.
  void stop(Duration grace);

  // Nullptr when there is none of that name.
  const PodRunner* find(std::string_view name_space, std::string_view name) const;
  size_t size() const { return pods_.size(); }

 private:
  static io::Task<void> run_all(io::Scope& scope, Kubelet*& self);
  io::Task<void> run_pod(std::string uid);
  PodNews& news_of(const PodSpec& pod);

  const NodeSettings& settings_;
  const Images& images_;
  net::NodeNetwork& network_;
  std::map<std::string, std::unique_ptr<PodRunner>, std::less<>> pods_;  // by uid
  std::set<std::string, std::less<>>
      refused_;  // uids of pods that cannot run here, or had ended before this node started
  std::vector<std::string> to_start_;
  std::map<std::string, PodNews> pending_;
  io::Event news_event_;
  io::Event work_;
  bool stopping_ = false;
};

}  // namespace weft::node
