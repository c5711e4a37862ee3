// ClusterStates: what the workers of a proxy share about clusters while they serve: limits in use and how endpoints
// have done. Limits and ejections so hold for the proxy, whatever its number of workers.
//
// One of a process, shared by its workers. Looked into when a worker takes over configuration; a request meets only the
// atomics it found then, and a mutex where connections have run out. A cluster's state lives for as long as a worker
// has the cluster.
#pragma once

#include <memory>
#include <mutex>
#include <string>
#include <unordered_map>

#include "io/address.h"
#include "proxy/upstream/limits.h"
#include "proxy/upstream/outlier.h"
#include "proxy/upstream/places.h"

namespace weft::proxy::upstream {

class ClusterState {
 public:
  InUse in_use;
  Places places;
  std::shared_ptr<Standing> standing(const io::Address& address);

 private:
  std::mutex mutex_;
  std::unordered_map<io::Address, std::weak_ptr<Standing>> standings_;
  size_t sweep_at_ = 0;  // entries at which those that have gone are looked for
};

class ClusterStates {
 public:
  std::shared_ptr<ClusterState> find(const std::string& cluster);

 private:
  std::mutex mutex_;
  std::unordered_map<std::string, std::weak_ptr<ClusterState>> states_;
  size_t sweep_at_ = 0;  // likewise
};

}  // namespace weft::proxy::upstream
