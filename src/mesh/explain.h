// Explain: where a described request would go and why, by the bytes a proxy would be sent and the code it routes with.
//
// Pure: any thread that may read the Model. The caller lends the compiler (xds::compile, which this room may not
// include), so that there is one meaning: what `weft explain` says before a change is what the proxy does after it.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/result.h"
#include "mesh/arrival.h"
#include "mesh/model.h"

namespace weft::mesh {

struct Question {
  std::string source_namespace = "default";  // where the caller's names are looked up
  Labels source_labels{};                    // of the caller, by which some rules are for it or not
  std::string method = "GET";
  std::string url;  // http://product-catalog/path, or without the scheme; a name or an address. https only
                    // at a gateway
  std::vector<std::pair<std::string, std::string>> headers;  // `host` becomes the authority
  std::optional<ObjectName> gateway = std::nullopt;          // comes from outside, to this gateway's pod
  std::string client_ip;  // from where a gateway is called; empty: not known, so no policy about addresses matches
  std::optional<ObjectName> pod = std::nullopt;  // who calls; else somebody of the namespace
  Caller caller{};                               // by which the destination's policies judge it
};

// A rule that was looked at and did not match.
struct PassedOver {
  config::Origin origin;
  std::string why;
};

struct Share {
  std::string cluster;
  std::string subset;  // empty: the whole service
  uint32_t percent = 100;
  std::vector<ServiceEndpoint> endpoints;
  bool original = false;    // it goes where the call was meant to go
  bool by_request = false;  // it goes where DNS says the request's host is
  std::string closed{};     // why nobody is called, though there may be endpoints; empty: somebody may be
};

// Its endpoints point to pods of the model, and hold until that changes.
struct Answer {
  std::string gateway;    // shop/ingress-1; empty: it comes from a pod
  std::string host;       // product-catalog.shop.svc.cluster.local
  std::string listener;   // 10.96.0.7_80
  std::string chain;      // of it; empty: none takes the request
  bool http = true;       // false: opaque bytes, no rule is looked at
  config::Origin origin;  // of the rule that routes it, or of the service without one
  std::vector<PassedOver> passed_over;
  std::string reply;  // what the proxy answers itself (a redirect, a fixed answer, no rule matched); empty: it forwards
  std::vector<Share> shares;
  std::vector<std::string> faults;     // "1.5 % are delayed by 2s"
  std::vector<std::string> mirrors;    // "25 % to outbound|80||details.shop.svc.cluster.local"
  std::vector<std::string> headers;    // "request set x-a: b", "response remove x-c", in the order they are done
  std::vector<std::string> cors;       // headers of its response: "access-control-allow-origin: https://a.example"
  std::optional<codec::Value> claims;  // of the token by which a gateway may route it
  std::vector<Arrival> arrivals;       // at the gateway, if a policy is about it; at each endpoint's pod with a sidecar
};

// Error: invalid for a URL that is none; not_found when no service or pod has that name or address, with what to do.
Result<Answer> explain(const Model& model, const Question& question, const CompileListener& compile);

// A few lines for a person.
std::string to_text(const Answer& answer);

}  // namespace weft::mesh
