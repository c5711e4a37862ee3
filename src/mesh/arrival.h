// Arrival: whether a described request may come in at a pod, judged by the filters that pod's sidecar is sent and by
// the code it judges with.
//
// Pure: any thread that may read the Model. The caller has done to the request what a route does on the way.
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/time.h"
#include "codec/value.h"
#include "config/listener.h"
#include "http/head.h"
#include "mesh/model.h"
#include "mesh/names.h"

namespace weft::mesh {

// The bytes of a Listener → the listener the proxy runs on.
using CompileListener = std::function<Result<std::shared_ptr<const config::Listener>>(std::string_view bytes)>;

struct Caller {
  std::string identity;                // SPIFFE ID; empty: it has no sidecar to prove one
  std::string ip;                      // empty: not known
  std::vector<std::string> other_ips;  // of its other family, from which it calls addresses of that
  bool passes_on = false;              // for somebody whose address is not known: then nobody's X-Forwarded-For counts
  // Of a good token, which counts where tokens of its issuer are taken; absent: the request's own tokens are read.
  std::optional<codec::Value> claims;
  WallTime now{};  // by which those expire
  // The name that TLS of the caller's own asks for, which its proxy does not look into; "" asks for nobody, and without
  // one it speaks no TLS.
  std::optional<std::string> own_tls{};
};

// How it comes: by the mesh's mutual TLS, or by another TLS, which the mesh does not look into.
enum class Way : uint8_t { plaintext, own_tls, mutual_tls };
std::string_view phrase_of(Way way);  // "by mutual TLS"

struct Arrival {
  ObjectName pod;
  Way way = Way::plaintext;
  bool allowed = true;
  std::string sentence;                // "denied by AuthorizationPolicy shop/callers rule[0]"
  std::vector<std::string> policies;   // all that are about the pod, a sentence a rule
  std::optional<codec::Value> claims;  // of the token that was accepted there
};

// `from`: whose proxy sends it, by `cluster`. nullopt: it is no pod of ours, or a gateway's, which is
// asked by itself. Where a pod has no sidecar nobody judges, and the sentence says so.
Result<std::optional<Arrival>> arrive(const Model& model, const Caller& caller, const Workload& from,
                                      const ClusterName& cluster, const ServiceEndpoint& endpoint,
                                      const http::RequestHead& head, const CompileListener& compile);

// At a gateway, where a client comes in from outside by that chain of its listener; `caller` is the client, and
// `server_name` what its TLS asks for. nullopt: no policy is about the gateway.
std::optional<Arrival> arrive_at_gateway(const Model& model, const Caller& caller, const Workload& gateway,
                                         uint16_t port, const config::FilterChain& chain, const http::RequestHead& head,
                                         std::string_view server_name);

// Pods that are judged alike are named together: replicas differ in nothing else.
std::string to_text(const std::vector<Arrival>& arrivals);

}  // namespace weft::mesh
