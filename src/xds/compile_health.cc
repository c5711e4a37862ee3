// How endpoints are asked whether they are well.
#include <fmt/format.h>

#include <charconv>

#include "envoy/config/cluster/v3/cluster.pb.h"
#include "envoy/config/core/v3/health_check.pb.h"
#include "xds/compile_cluster.h"
#include "xds/compile_values.h"

namespace weft::xds {
namespace {

namespace core = envoy::config::core::v3;
using config::HealthCheck;

constexpr size_t kLongestService = 127;  // its length is one byte of the question

std::optional<std::string> from_hex(std::string_view text) {
  std::string out;
  if (text.size() % 2 != 0) return std::nullopt;
  for (size_t i = 0; i < text.size(); i += 2) {
    uint8_t byte = 0;
    const auto [end, failed] = std::from_chars(text.data() + i, text.data() + i + 2, byte, 16);
    if (failed != std::errc() || end != text.data() + i + 2) return std::nullopt;
    out.push_back(static_cast<char>(byte));
  }
  return out;
}

Result<std::string> payload(const core::HealthCheck::Payload& from, const Place& at) {
  if (!from.has_text()) return from.binary();
  auto bytes = from_hex(from.text());
  if (!bytes) return at.child("text").refuse("it is written in hexadecimal digits, two for each byte");
  return std::move(*bytes);
}

Result<void> set_http(const core::HealthCheck::HttpHealthCheck& from, HealthCheck& out, const Place& at) {
  out.host = from.host();
  out.path = from.path();
  if (!out.path.starts_with('/')) return at.child("path").refuse("it must begin with '/'");
  out.http2 = from.codec_client_type() == envoy::type::v3::HTTP2;
  if (from.expected_statuses().empty()) return {};
  out.expected.clear();
  for (const auto& range : from.expected_statuses()) {
    if (range.start() < 100 || range.end() > 600 || range.start() >= range.end())
      return at.child("expected_statuses").refuse("each must be a range within 100..600");
    out.expected.push_back({static_cast<uint16_t>(range.start()), static_cast<uint16_t>(range.end())});
  }
  return {};
}

Result<void> set_tcp(const core::HealthCheck::TcpHealthCheck& from, HealthCheck& out, const Place& at) {
  out.kind = HealthCheck::Kind::tcp;
  TRY(out.send, payload(from.send(), at.child("send")));
  for (const auto& wanted : from.receive()) {
    TRY(std::string bytes, payload(wanted, at.child("receive")));
    out.receive.push_back(std::move(bytes));
  }
  return {};
}

Result<HealthCheck> health_check(const core::HealthCheck& from, const Place& at) {
  HealthCheck out;
  TRY(out.timeout, duration(from.timeout(), at.child("timeout")));
  TRY(out.interval, duration(from.interval(), at.child("interval")));
  if (out.timeout == Duration(0) || out.interval == Duration(0))
    return at.refuse("timeout and interval must be more than 0");
  if (from.has_unhealthy_threshold()) out.unhealthy_threshold = from.unhealthy_threshold().value();
  if (from.has_healthy_threshold()) out.healthy_threshold = from.healthy_threshold().value();
  switch (from.health_checker_case()) {
    case core::HealthCheck::kHttpHealthCheck:
      TRY_VOID(set_http(from.http_health_check(), out, at.child("http_health_check")));
      return out;
    case core::HealthCheck::kTcpHealthCheck:
      TRY_VOID(set_tcp(from.tcp_health_check(), out, at.child("tcp_health_check")));
      return out;
    case core::HealthCheck::kGrpcHealthCheck:
      out.kind = HealthCheck::Kind::grpc;
      out.host = from.grpc_health_check().authority();
      out.service = from.grpc_health_check().service_name();
      if (out.service.size() > kLongestService)
        return at.child("grpc_health_check")
            .refuse(fmt::format("service_name is longer than {} bytes", kLongestService));
      return out;
    case core::HealthCheck::HEALTH_CHECKER_NOT_SET: break;
  }
  return at.refuse("it says nothing to ask; set http_health_check, tcp_health_check or grpc_health_check");
}

}  // namespace

Result<void> compile_health_checks(const envoy::config::cluster::v3::Cluster& from, config::Cluster& out,
                                   const Place& at) {
  if (from.health_checks_size() > 1) return at.child("health_checks").refuse("weft does one for each cluster");
  for (int i = 0; i < from.health_checks_size(); ++i) {
    TRY(HealthCheck made, health_check(from.health_checks(i), at.child("health_checks", static_cast<size_t>(i))));
    out.health_checks.push_back(std::move(made));
  }
  return {};
}

}  // namespace weft::xds
