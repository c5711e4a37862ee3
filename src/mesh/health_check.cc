#include "mesh/health_check.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

#include "codec/json.h"
#include "envoy/config/cluster/v3/cluster.pb.h"
#include "mesh/kinds/duration.h"
#include "mesh/wire.h"

namespace weft::mesh {
namespace {

using codec::Value;
using envoy::config::cluster::v3::Cluster;

constexpr Duration kHealthInterval = 5s;
constexpr Duration kShortestInterval = 1s;  // every proxy that calls the host asks every endpoint
constexpr Duration kHealthTimeout = 1s;
constexpr Duration kShortestTimeout = 10ms;
constexpr int64_t kUnhealthyThreshold = 3;
constexpr int64_t kHealthyThreshold = 1;
constexpr int64_t kHighestThreshold = 100;
constexpr size_t kLongestService = 127;  // of a gRPC service's name: its length is one byte of the question
constexpr size_t kLongestPath = 1024;
constexpr int64_t kFirstGoodStatus = 200;
constexpr int64_t kPastGoodStatuses = 300;

constexpr std::initializer_list<std::string_view> kWays = {"http", "tcp", "grpc"};

// The first thing that is wrong; empty: nothing is.
struct HealthReading {
  std::string wrong;
  std::string advice;

  void refuse(std::string text, std::string what_to_do) {
    if (!wrong.empty()) return;
    wrong = std::move(text);
    advice = std::move(what_to_do);
  }
};

void only_words(const Value& from, std::string_view inside, std::initializer_list<std::string_view> known,
                HealthReading& reading) {
  for (const codec::Member& member : from.as_object()) {
    if (std::ranges::find(known, member.key) == known.end())
      reading.refuse(fmt::format("\"{}\" is no word of {}", member.key, inside),
                     fmt::format("known are {}", fmt::join(known, ", ")));
  }
}

void check_health_time(const Value& from, std::string_view field, Duration least, std::string_view least_text,
                       HealthReading& reading) {
  const Value& value = from.get(field);
  if (value.is_null()) return;
  const auto time = value.is_string() ? kinds::parse_duration(value.as_string()) : std::nullopt;
  if (time && *time >= least) return;
  reading.refuse(fmt::format("{} is no duration of at least {}", field, least_text), "write it as in \"5s\"");
}

void check_threshold(const Value& from, std::string_view field, HealthReading& reading) {
  const Value& value = from.get(field);
  if (value.is_null() || (value.is_int() && value.as_int() >= 1 && value.as_int() <= kHighestThreshold)) return;
  reading.refuse(fmt::format("{} is no number of 1 to {}", field, kHighestThreshold), "correct it");
}

void check_text(const Value& from, std::string_view field, size_t longest, HealthReading& reading) {
  const Value& value = from.get(field);
  if (value.is_null()) return;
  const std::string& text = value.as_string();
  const bool printable = std::ranges::all_of(text, [](char c) { return c > ' ' && c < '\x7f'; });
  if (!value.is_string() || text.empty() || text.size() > longest || !printable)
    reading.refuse(fmt::format("{} is no text of 1 to {} characters without spaces", field, longest), "correct it");
}

void check_way(const Value& from, HealthReading& reading) {
  const auto ways = std::ranges::count_if(kWays, [&](std::string_view way) { return from.find(way) != nullptr; });
  if (ways != 1) return reading.refuse("it must say one of http, tcp and grpc", "as in {\"http\": {\"path\": \"/\"}}");
  for (const std::string_view way : kWays) {
    const Value* said = from.find(way);
    if (said != nullptr && !said->is_object())
      reading.refuse(fmt::format("{} must be an object", way), "write {} where there is nothing to say");
  }
  only_words(from.get("http"), "http", {"path", "host"}, reading);
  only_words(from.get("tcp"), "tcp", {}, reading);
  only_words(from.get("grpc"), "grpc", {"service"}, reading);
  check_text(from.get("http"), "path", kLongestPath, reading);
  check_text(from.get("http"), "host", kLongestPath, reading);
  check_text(from.get("grpc"), "service", kLongestService, reading);
  if (from.find("http") != nullptr && !from.at("http", "path").as_string().starts_with('/'))
    reading.refuse("http must say a path that begins with /", "write {\"path\": \"/ready\"}");
}

void check_health(const Value& from, HealthReading& reading) {
  if (!from.is_object()) return reading.refuse("it is no JSON object", "as in {\"http\": {\"path\": \"/\"}}");
  only_words(from, "a health check",
             {"http", "tcp", "grpc", "interval", "timeout", "unhealthyThreshold", "healthyThreshold"}, reading);
  check_way(from, reading);
  check_health_time(from, "interval", kShortestInterval, "1s", reading);
  check_health_time(from, "timeout", kShortestTimeout, "10ms", reading);
  check_threshold(from, "unhealthyThreshold", reading);
  check_threshold(from, "healthyThreshold", reading);
}

Duration health_time(const Value& said, Duration fallback) {
  return kinds::parse_duration(said.as_string()).value_or(fallback);
}

}  // namespace

Value read_health_check(const Value& metadata, Troubles& troubles) {
  const Value& text = metadata.at("annotations", kHealthCheckAnnotation);
  if (text.is_null()) return {};
  HealthReading reading;
  auto said = codec::parse_json(text.as_string());
  if (said) {
    check_health(*said, reading);
  } else {
    reading.refuse("it is no JSON: " + said.error().detail, "as in {\"http\": {\"path\": \"/\"}}");
  }
  if (reading.wrong.empty()) return std::move(*said);
  troubles.push_back({Trouble::What::bad_value, true, fmt::format("metadata.annotations[{}]", kHealthCheckAnnotation),
                      std::move(reading.wrong), std::move(reading.advice), metadata.line});
  return {};
}

void set_health_check(const Value& said, const std::string& host, Protocol protocol, Cluster& cluster) {
  if (said.is_null() || cluster.lb_policy() == Cluster::CLUSTER_PROVIDED) return;
  auto* out = cluster.add_health_checks();
  set_duration(health_time(said.get("interval"), kHealthInterval), *out->mutable_interval());
  set_duration(health_time(said.get("timeout"), kHealthTimeout), *out->mutable_timeout());
  out->mutable_unhealthy_threshold()->set_value(
      static_cast<uint32_t>(said.get("unhealthyThreshold").as_int(kUnhealthyThreshold)));
  out->mutable_healthy_threshold()->set_value(
      static_cast<uint32_t>(said.get("healthyThreshold").as_int(kHealthyThreshold)));
  if (const Value* http = said.find("http"); http != nullptr) {
    const std::string& authority = http->get("host").as_string();
    out->mutable_http_health_check()->set_host(authority.empty() ? host : authority);
    out->mutable_http_health_check()->set_path(http->get("path").as_string());
    auto* good = out->mutable_http_health_check()->add_expected_statuses();
    good->set_start(kFirstGoodStatus);
    good->set_end(kPastGoodStatuses);
    if (protocol == Protocol::http2 || protocol == Protocol::grpc)
      out->mutable_http_health_check()->set_codec_client_type(envoy::type::v3::HTTP2);
  } else if (const Value* grpc = said.find("grpc"); grpc != nullptr) {
    out->mutable_grpc_health_check()->set_authority(host);
    out->mutable_grpc_health_check()->set_service_name(grpc->get("service").as_string());
  } else {
    out->mutable_tcp_health_check();
  }
}

}  // namespace weft::mesh
