// PodTokens: the service account tokens by which this node's proxies prove to the control plane whose they are: asked
// of the API, written where only the pod's proxy sees them, renewed in time.
//
// On the node's loop; the client outlives it. A token is bound to its pod, so it ends with it.
#pragma once

#include <map>
#include <string>

#include "io/task.h"
#include "kube/client.h"
#include "node/pod/spec.h"

namespace weft::node {

// Renewed at four fifths of its time.
inline constexpr Duration kPodTokenTime = 1h;

class PodTokens {
 public:
  // `audience`: whom they are meant for.
  PodTokens(kube::Client& client, std::string audience) : client_(client), audience_(std::move(audience)) {}
  PodTokens(const PodTokens&) = delete;
  PodTokens& operator=(const PodTokens&) = delete;

  // Writes <folder>/token, mode 0600, and keeps it fresh for as long as the folder is there. An account that is not
  // there yet is waited for, shortly. Errors: the API's; io.
  io::Task<void> write(const PodSpec& pod, std::string folder);

  // Renews, until cancelled. While the API is away it tries again; the old token stays.
  io::Task<void> run();

 private:
  struct Entry {
    kube::TokenWish wish;
    WallTime due;  // a token ends by the clock on the wall, also while the machine sleeps
  };
  io::Task<void> renew(std::string folder);

  kube::Client& client_;
  const std::string audience_;
  std::map<std::string, Entry> entries_;  // by folder
};

}  // namespace weft::node
