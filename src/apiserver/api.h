// Api: the embedded Kubernetes-style API as one function from request to reply. No sockets, no waiting, no credentials:
// who serves it checks those.
//
// Owned by whoever serves it; one thread, the store's. A request that changed something has it on disk when handle()
// returns; watches are then to be polled (watch.h) if store().revision() grew. LogQuery replies are to be served from
// the LogSource the node gave (log.h).
#pragma once

#include <string_view>

#include "apiserver/objects.h"
#include "apiserver/path.h"
#include "apiserver/request.h"
#include "apiserver/store.h"
#include "apiserver/tokens.h"
#include "base/time.h"

namespace weft::apiserver {

inline constexpr size_t kMaxBody = 3 * 1024 * 1024;  // bytes of a request, as the Kubernetes API limits them

class Api {
 public:
  Api(Store& store, const Clock& clock) : objects_(store, clock), clock_(clock) {}

  // Makes what every cluster has (default namespaces). Call once before the first request.
  Result<void> start() { return objects_.make_default_namespaces(); }

  // Before the first request.
  void admit_pods_by(PodAdmission admission) { objects_.admit_pods_by(std::move(admission)); }

  // Before the first request; without it no tokens are issued or reviewed here.
  void sign_tokens_with(tls::TokenSigner signer) { tokens_.emplace(objects_, clock_, std::move(signer)); }

  Reply handle(const ApiRequest& request);

  Store& store() { return objects_.store(); }

 private:
  // A request to a resource, taken apart.
  struct Call {
    const ApiRequest& request;
    Query query;
    ResourcePath path;
    const mesh::kinds::Kind& kind;
    Form form = Form::plain;
  };

  Reply handle_resource(const Call& call);
  Reply handle_collection(const Call& call);
  Reply handle_object(const Call& call);
  Reply handle_scale(const Call& call);
  Reply handle_log(const Call& call);
  Reply issue_token(const Call& call);
  Reply review_token(const ApiRequest& request);
  Reply review_access(const ApiRequest& request);

  // Reading: read.cc
  Reply get(const Call& call);
  Reply list(const Call& call);
  Reply watch(const Call& call);

  // Writing: write.cc
  Reply create(const Call& call);
  Reply update(const Call& call);
  Reply patch(const Call& call);
  Reply remove(const Call& call);
  Reply remove_collection(const Call& call);
  Answer<Record> write_scale(const Call& call, const codec::Value& scale);
  Reply patch_scale(const Call& call);

  ApiResponse answer(const Call& call, int status, codec::Value object, std::vector<std::string> warnings = {});

  Objects objects_;
  const Clock& clock_;
  std::optional<Tokens> tokens_;
};

}  // namespace weft::apiserver
