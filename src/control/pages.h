// What the command line asks the control plane for, as JSON documents. Field names are ours to keep: scripts read them.
//
// Pure functions; any thread.
#pragma once

#include <vector>

#include "admin/pages.h"
#include "codec/value.h"
#include "control/authority.h"
#include "control/progress.h"
#include "mesh/analyze.h"
#include "mesh/explain.h"
#include "xds/server.h"

namespace weft::control {

// {"proxies": [{"id", "connected", "incremental", "types": [{"type", "subscribed", "sent", "acked", "nacked", …}],
// "generation": {…}}]}
codec::Value proxies_json(const std::vector<xds::ProxyStatus>& proxies);

// {"followed", "resourceVersion", "changes", "behind"}
struct Settled {
  bool followed = false;  // whether objects of that kind and name are configuration to us
  std::string version;    // of the object as it is in force; empty: it is not known
  uint64_t changes = 0;   // the number of the last change
  Behind behind;
};
codec::Value settled_json(const Settled& settled);

// {"findings": [{"severity", "kind", "namespace", "name", "path", "message", "advice"}]}
codec::Value findings_json(const std::vector<mesh::Finding>& findings);

// {"host", "listener", "http", "rule", "passedOver": [{"rule", "why"}], "reply", "shares": [{"cluster", "subset",
// "percent", "endpoints": […]}], "arrivals": [{"pod", "mutualTls", "allowed", "why", "policies"}], "text"}
codec::Value answer_json(const mesh::Answer& answer);

struct RotationStep {
  WallTime now;
  size_t workloads;
  std::vector<std::string> waiting;    // those of them that have no certificate of the authority as it is now
  std::chrono::seconds settles_in{0};  // before the next step, for what is open by the last one
};
codec::Value authority_json(const Authority& authority, const RotationStep& step);

// Every workload: whether it has a sidecar, which mutual TLS its ports take, and the DestinationRules that have anybody
// come to it without.
codec::Value mtls_json(const mesh::Model& model);

// The question a query string asks: from=shop/storefront (a pod, what runs it, or only its namespace: "shop/"), method,
// url, claims (JSON), and header, as often as there are headers, each "name: value". Error: invalid, not_found.
Result<mesh::Question> question_of(std::string_view query, const mesh::Model& model);

// The document, or the error as {"error": "…"} with status 400 or 404.
admin::Page json_page(const Result<codec::Value>& document);
admin::Page json_page(const codec::Value& document);

}  // namespace weft::control
