// Host: the live state of one endpoint of one cluster on one worker: its connections and what is running on them.
//
// Owned by the worker's HostTable through HostRef, a plain count: an endpoint that configuration drops lives on until
// its last request has ended. Survives snapshots: a cluster that changes keeps the hosts whose addresses stay. One
// thread.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <utility>

#include "config/endpoint.h"
#include "io/address.h"
#include "proxy/upstream/outlier.h"
#include "proxy/upstream/pool.h"
#include "rules/peak_ewma.h"

namespace weft::proxy::upstream {

class Host {
 public:
  // `state`: its cluster's; `now`: when it came.
  Host(PoolContext context, io::Address to, const std::shared_ptr<ClusterState>& state, TimePoint now)
      : address(std::move(to)),
        text(std::make_shared<const std::string>(address.to_string())),
        standing(state->standing(address)),
        pool(context, address, state),
        since(now) {}
  Host(const Host&) = delete;

  const io::Address address;
  const std::shared_ptr<const std::string> text;  // for logs: made once, outlives the host in their records
  const std::shared_ptr<Standing> standing;       // shared with the other workers
  Pool pool;
  const TimePoint since;  // it has been one of its cluster's endpoints
  rules::PeakEwma latency;
  uint32_t active = 0;  // requests and tunnels running
  // What its cluster's configuration says of it now; nullptr when it is none of its endpoints, or no longer.
  const config::Endpoint* endpoint = nullptr;
  // What connections to it were last secured with. Found again by three comparisons, where the worker's table of
  // contexts would make a key of five texts a request.
  struct Secured {
    uint64_t generation = 0;  // of the snapshot `tls` is of
    const config::Tls* tls = nullptr;
    http::Version version = http::Version::http11;
    std::optional<tls::Context> context;
    std::shared_ptr<const Terms> terms;
  };
  Secured secured;
  // Its proxy carries HTTP/1 by HTTP/2, too.
  bool takes_http2() const { return endpoint != nullptr && endpoint->label("weft.carrier") == "http2"; }
  // The SPIFFE ID its proxy must prove to have; empty: nobody says.
  std::string_view identity() const {
    return endpoint != nullptr ? endpoint->label("weft.identity") : std::string_view();
  }

 private:
  friend class HostRef;
  uint32_t references_ = 0;
};

class HostRef {
 public:
  HostRef() = default;
  explicit HostRef(Host* host) : host_(host) { ++host_->references_; }
  HostRef(const HostRef& other) : host_(other.host_) {
    if (host_) ++host_->references_;
  }
  HostRef(HostRef&& other) noexcept : host_(std::exchange(other.host_, nullptr)) {}
  HostRef& operator=(HostRef other) noexcept {
    std::swap(host_, other.host_);
    return *this;
  }
  ~HostRef() {
    if (host_ && --host_->references_ == 0) delete host_;
  }
  explicit operator bool() const { return host_ != nullptr; }
  Host* operator->() const { return host_; }
  Host& operator*() const { return *host_; }

 private:
  Host* host_ = nullptr;
};

// Counts a request as running on its host for as long as it lives.
class Running {
 public:
  explicit Running(HostRef host) : host_(std::move(host)) { ++host_->active; }
  Running(const Running&) = delete;
  ~Running() { --host_->active; }

 private:
  HostRef host_;
};

}  // namespace weft::proxy::upstream
