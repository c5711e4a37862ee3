// Client: talks to a Kubernetes API server: get, list, create, update, patch, delete, and streams of lines (watch,
// logs).
//
// One per loop, on its thread; it outlives the tasks it gives and the streams it opened. Objects are documents
// (codec::Value) as the API writes them. Every call has a deadline. Errors are status.h's, side upstream, and the
// connection's. A request that met a connection the server had just closed is sent again once if nothing of it can have
// been processed.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "io/network.h"
#include "kube/config.h"
#include "kube/connections.h"
#include "kube/line_stream.h"
#include "kube/object.h"
#include "kube/resource.h"

namespace weft::kube {

// An answer longer than this is an error: limit.
inline constexpr size_t kMaxAnswer = 64 * 1024 * 1024;

struct ListOptions {
  std::string ns;  // "" = all namespaces
  std::string label_selector;
  std::string field_selector;
  int limit = 0;               // 0 = all at once
  std::string continue_token;  // metadata.continue of the page before
};

// A whole collection, page after page.
struct Listing {
  std::vector<Value> items;
  std::string resource_version;  // to watch from
};

enum class Patch : uint8_t { merge, strategic, json };

struct DeleteOptions {
  int64_t grace_seconds = -1;  // -1 = the kind's default
  std::string propagation;     // "", "Foreground", "Background" or "Orphan"
  std::string uid;             // only that very object: else conflict
};

struct TokenWish {
  std::string ns, account, audience;
  std::string pod, pod_uid;  // bound to; empty: to none
  Duration time = 1h;
};

struct AccessQuestion {
  std::string account_ns, account;  // whether it may
  std::string verb, resource;       // do that to such objects of the core group
  std::string ns;                   // there
};

class Client {
 public:
  // Errors: invalid (certificates), unreachable (the host's name).
  static Result<std::unique_ptr<Client>> make(io::Network& network, Config config);

  io::Task<Value> get(const Resource& resource, std::string ns, std::string name, TimePoint deadline);
  // One page, as the API writes it (kind: PodList).
  io::Task<Value> list(const Resource& resource, ListOptions options, TimePoint deadline);
  // All pages; every item has its kind and apiVersion, which the API leaves out in lists. Error also: closed, when the
  // pages grew too old while we read them: begin again.
  io::Task<Listing> list_all(const Resource& resource, ListOptions options, TimePoint deadline);

  // The object says its own namespace and name; the result is what the server made of it.
  io::Task<Value> create(const Resource& resource, Value object, TimePoint deadline);
  // Error conflict: its resourceVersion is no longer the newest.
  io::Task<Value> update(const Resource& resource, Value object, TimePoint deadline);
  io::Task<Value> update_status(const Resource& resource, Value object, TimePoint deadline);
  // `subresource`: "", "status" or "scale".
  io::Task<Value> patch(const Resource& resource, std::string ns, std::string name, Patch kind, Value body,
                        TimePoint deadline, std::string subresource = {});
  io::Task<Value> remove(const Resource& resource, std::string ns, std::string name, DeleteOptions options,
                         TimePoint deadline);

  // TokenRequest: a token of a service account for `audience`, which ends with the pod if one is named; good for
  // `time`, as far as the API allows.
  io::Task<std::string> create_token(TokenWish wish, TimePoint deadline);
  // TokenReview: what the API says of a token shown to `audience` (authentication.k8s.io/v1 TokenReviewStatus). Error
  // also: denied, with its reason, when it is not good.
  io::Task<Value> review_token(std::string token, std::string audience, TimePoint deadline);

  // SubjectAccessReview: why that account may not do that, as the API says it; empty: it may.
  io::Task<std::string> why_no_access(AccessQuestion question, TimePoint deadline);

  // Any path, its body as text (/version, a pod's log).
  io::Task<std::string> fetch(std::string path, TimePoint deadline);
  // Any path, its body line by line (a watch, a log that is followed). `deadline` is for the beginning of the answer.
  io::Task<std::unique_ptr<LineStream>> open(std::string path, TimePoint deadline);

  const Config& config() const { return config_; }
  io::Network& network() { return network_; }
  size_t idle_connections() const { return connections_->idle(); }

 private:
  struct Request;
  struct Answer;

  Client(io::Network& network, Config config, std::unique_ptr<Connections> connections);
  io::Task<Value> call(Request request, TimePoint deadline);
  io::Task<Answer> send(Request request, TimePoint deadline);
  io::Task<Answer> attempt(Request& request, bool fresh, bool& may_retry, TimePoint deadline);
  void refresh_token();

  io::Network& network_;
  Config config_;
  std::unique_ptr<Connections> connections_;
  std::string authority_;
  std::string authorization_;  // "Bearer …" or ""
  TimePoint token_read_{};
};

}  // namespace weft::kube
