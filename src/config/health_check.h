// HealthCheck: how an endpoint is asked whether it is well, besides what its traffic tells
// (envoy.config.core.v3.HealthCheck).
//
// A plain value, immutable once compiled: any thread. proxy/upstream/health.h asks.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "base/time.h"

namespace weft::config {

struct HealthCheck {
  enum class Kind : uint8_t { http, tcp, grpc };
  struct Statuses {
    uint16_t start = 200;  // inclusive
    uint16_t end = 201;    // exclusive
  };

  Kind kind = Kind::http;
  Duration timeout{1'000'000'000};
  Duration interval{5'000'000'000};
  uint32_t unhealthy_threshold = 3;  // failures in a row; the first of all counts at once
  uint32_t healthy_threshold = 1;    // successes in a row
  std::string host;                  // http, grpc: the authority; empty: the cluster's name
  std::string path;                  // http
  bool http2 = false;                // http
  std::vector<Statuses> expected{Statuses{}};
  std::string send;                  // tcp: bytes; empty: connecting is enough
  std::vector<std::string> receive;  // tcp: texts that must come back, in that order
  std::string service;               // grpc: whose health grpc.health.v1.Health is asked for
};

}  // namespace weft::config
