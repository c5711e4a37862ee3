// A small Kubernetes API server for tests: objects in memory, list, watch, create, update, merge-patch, delete; and
// things going wrong on demand.
//
// Runs on any Network, with or without TLS; one loop's thread. Tests change objects through put() and erase() and look
// at what was asked. Knows no schemas: any path of the right shape is a collection.
#pragma once

#include <list>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "codec/value.h"
#include "http/exchange.h"
#include "io/network.h"
#include "io/scope.h"
#include "kube/resource.h"
#include "tls/context.h"

namespace weft::kube::testing {

using codec::Value;

class FakeApi {
 public:
  FakeApi(io::Network& network, io::Address address) : network_(network), address_(std::move(address)) {}
  void use_tls(tls::Context context) { context_ = std::move(context); }

  // Serves until cancelled. Spawn it.
  io::Task<void> run();

  // The object gets a new resourceVersion, and a uid if it has none. `ns` and name are its own.
  void put(const Resource& resource, Value object);
  void erase(const Resource& resource, const std::string& ns, const std::string& name);
  const Value* find(const Resource& resource, const std::string& ns, const std::string& name) const;

  // How running watches end.
  enum class End : uint8_t { in_order, broken, inside_a_line, gone };
  void end_watches(End end);
  // The next watches from a version before now are answered 410.
  void forget_history() { oldest_ = version_; }
  void bookmark();  // tells every watch the newest version
  // Requests are held until resume().
  void pause() { paused_ = true; }
  void resume();
  // Those for a path that ends so are never answered; "": none are held.
  std::string held;
  // The next `count` requests are answered with this status.
  void refuse(int status, int count = 1) { refusals_ = {status, count}; }

  // "GET /api/v1/pods?limit=500", in order of arrival.
  const std::vector<std::string>& requests() const { return requests_; }
  int count(std::string_view beginning) const;
  const std::string& last_authorization() const { return last_authorization_; }
  size_t watches() const { return watchers_.size(); }
  // Tokens that a TokenReview finds good, with the status they get.
  std::map<std::string, Value> reviews;
  // Users whom a SubjectAccessReview says no of.
  std::set<std::string> may_nothing;
  // Answers at most so many items a page whatever was asked for.
  size_t page_size = SIZE_MAX;

 private:
  struct Place;  // what a request's path means
  struct Happened {
    int64_t version;
    std::string type;
    std::string collection;
    std::string ns;
    Value object;
  };
  struct Watcher {
    io::Event news;
    std::optional<End> end;
    bool bookmark = false;
  };
  struct Pause {
    io::Event over;
  };
  struct Reply {
    int status = 200;
    Value body;
  };

  static io::Task<void> serve(void* self, http::ServerStream& stream);
  static io::Task<void> run_in(io::Scope& scope, FakeApi& self);
  io::Task<void> serve_connection(std::unique_ptr<io::Stream> stream);
  io::Task<void> answer(http::ServerStream& stream);
  io::Task<void> watch(http::ServerStream& stream, const Place& place);
  io::Task<void> wait_while_paused();
  Reply respond_to(const Place& place, const std::string& body);
  Reply list(const Place& place) const;
  Reply review(const std::string& body) const;
  Reply review_access(const std::string& body) const;
  Reply write(const Place& place, const std::string& body);
  void happen(std::string type, const std::string& collection, Value object);

  io::Network& network_;
  io::Address address_;
  std::optional<tls::Context> context_;
  std::map<std::string, std::map<Key, Value>> collections_;  // by "/apis/apps/v1/deployments"
  std::vector<Happened> history_;
  std::list<Watcher> watchers_;
  std::list<Pause> pauses_;
  std::vector<std::string> requests_;
  std::string last_authorization_;
  std::pair<int, int> refusals_{};
  int64_t version_ = 100;
  int64_t oldest_ = 0;
  bool paused_ = false;
};

}  // namespace weft::kube::testing
