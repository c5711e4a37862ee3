// Authorization: may this connection, or this request, come in, and which policy says so.
//
// Pure functions on immutable configuration: any thread. The proxy judges live traffic with it, the control plane and
// the CLI a described request. Decisions point into the policies, which the caller keeps alive. Nothing is allocated,
// except to join a header that stands several times; only policies that config::PolicyIndex finds for what is asked are
// looked at, and those that nothing bounds.
//
// The caller brings the path as it will be forwarded: normalized, where the listener normalizes. What needs a request
// does not hold without one.
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "codec/value.h"
#include "config/policy.h"
#include "http/head.h"

namespace weft::rules {

// The names in a peer's verified certificate.
struct Peer {
  std::span<const std::string> uris;  // SPIFFE IDs
  std::span<const std::string> dns_names;
  std::string_view subject;  // RFC 2253
};

struct Facts {
  const Peer* peer = nullptr;               // nullptr: no certificate, or none that was verified
  std::optional<config::Ip> direct_remote;  // the other end of the connection
  std::optional<config::Ip> remote;         // whom the request comes from; without X-Forwarded-For, the same
  std::optional<config::Ip> destination;    // where the client meant to go
  uint16_t destination_port = 0;
  std::string_view server_name;                // SNI, in lower case; empty: none
  const http::RequestHead* request = nullptr;  // nullptr: an opaque connection
  const codec::Value* claims = nullptr;        // the payload of a verified JWT; nullptr: none
};

// What one set of policies says. `policy` is the first by name that matched; nullptr: none did.
struct Verdict {
  bool allowed = true;
  const config::Policy* policy = nullptr;
};

Verdict judge(const config::PolicySet& set, const Facts& facts);

// The first few of what may be many, in place.
template <class T, size_t kMost>
class FirstFew {
 public:
  void add(const T& item) {
    if (count_ < kMost) items_[count_] = item;
    ++count_;
  }
  const T* begin() const { return items_.data(); }
  const T* end() const { return items_.data() + size(); }
  size_t size() const { return count_ < kMost ? count_ : kMost; }
  const T& operator[](size_t i) const { return items_[i]; }
  // How many there were; more than size() if some were left out.
  size_t total() const { return count_; }

 private:
  std::array<T, kMost> items_{};
  size_t count_ = 0;
};

// What the shadow rules of one filter would have decided, and what its rules did.
struct Shadow {
  const config::Policies* filter = nullptr;
  Verdict verdict;
  bool enforced_allowed = true;

  bool otherwise() const { return verdict.allowed != enforced_allowed; }
};

// Filters and audit policies beyond these are counted, not named: Istio sends four filters a chain.
inline constexpr size_t kMostShadows = 8;
inline constexpr size_t kMostAudits = 8;

struct Decision {
  bool allowed = true;
  // The policy that kept it out, or that let it in last; nullptr: no ALLOW policy matched, or nobody asked for one.
  const config::Policy* policy = nullptr;
  // The filter that decided; nullptr: none has rules that allow or deny.
  const config::Policies* filter = nullptr;
  FirstFew<const config::Policy*, kMostAudits> audits;  // of LOG filters, which Istio makes of AUDIT
  FirstFew<Shadow, kMostShadows> shadows;
};

// The filters of one chain in their order (Istio: CUSTOM, AUDIT, DENY, ALLOW), until one keeps it out; those behind it
// are not asked, their shadows neither.
Decision authorize(std::span<const config::Policies* const> filters, const Facts& facts);

// One sentence: `denied by AuthorizationPolicy default/deny-admin rule[0]`, or with those ALLOW policies that were
// about the workload, `denied: no ALLOW policy matched (shop/cart-callers, shop/ops)`: of many the first three.
std::string why(const Decision& decision);

}  // namespace weft::rules
