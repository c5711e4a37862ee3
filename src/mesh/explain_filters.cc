#include "mesh/explain_filters.h"

#include <fmt/format.h>

#include "http/grpc/status.h"
#include "rules/cors.h"

namespace weft::mesh {
namespace {

// 15000 millionths are "1.5 %".
std::string percent_of(uint32_t share) { return fmt::format("{} %", static_cast<double>(share) / 10'000); }

std::string seconds_of(Duration time) { return fmt::format("{}s", std::chrono::duration<double>(time).count()); }

void describe_fault(const config::Fault& fault, Answer& answer) {
  if (fault.delayed > 0)
    answer.faults.push_back(fmt::format("{} are delayed by {}", percent_of(fault.delayed), seconds_of(fault.delay)));
  if (fault.aborted == 0) return;
  const std::string how =
      fault.abort_grpc_status >= 0
          ? fmt::format("gRPC status {}",
                        http::grpc::name_of(static_cast<http::grpc::StatusCode>(fault.abort_grpc_status)))
          : fmt::format("HTTP {}", fault.abort_status);
  answer.faults.push_back(fmt::format("{} are aborted with {}", percent_of(fault.aborted), how));
}

}  // namespace

bool describe_filters(const config::Route& route, const http::RequestHead& head, Answer& answer) {
  if (route.fault) describe_fault(*route.fault, answer);
  if (!route.cors) return false;
  const rules::CorsDecision cors = rules::judge_cors(*route.cors, head);
  for (const config::HeaderMutation& one : cors.headers)
    answer.cors.push_back(fmt::format("{}: {}", one.name, one.value));
  if (cors.answered) answer.reply = "the proxy answers the preflight with 200 itself";
  return cors.answered;
}

void describe_mirrors(const config::Forward& forward, Answer& answer) {
  for (const config::Mirror& mirror : forward.mirrors)
    answer.mirrors.push_back(fmt::format("{} to {}", percent_of(mirror.share), mirror.cluster));
}

std::string text_of_filters(const Answer& answer) {
  std::string text;
  for (const std::string& one : answer.faults) text += fmt::format("fault     {}\n", one);
  for (const std::string& one : answer.cors) text += fmt::format("cors      {}\n", one);
  for (const std::string& one : answer.mirrors) text += fmt::format("mirror    {}\n", one);
  return text;
}

}  // namespace weft::mesh
