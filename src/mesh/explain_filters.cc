#include "mesh/explain_filters.h"

#include <fmt/format.h>

#include "http/grpc/status.h"
#include "rules/cors.h"
#include "rules/rewrite.h"

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

std::string_view word_of(config::HeaderMutation::Action action) {
  using Action = config::HeaderMutation::Action;
  switch (action) {
    case Action::append: return "add";
    case Action::add_if_absent: return "add if absent";
    case Action::overwrite: return "set";
    case Action::overwrite_if_exists: return "set if there";
    case Action::remove: return "remove";
  }
  return "set";
}

void describe_changes(std::string_view of, const std::vector<config::HeaderMutation>& changes, std::string_view where,
                      Answer& answer) {
  for (const config::HeaderMutation& one : changes) {
    const bool gone = one.action == config::HeaderMutation::Action::remove;
    answer.headers.push_back(
        fmt::format("{}{} {} {}{}", where, of, word_of(one.action), one.name, gone ? std::string() : ": " + one.value));
  }
}

void describe_changes(const config::HeaderMutations& changes, std::string_view where, Answer& answer) {
  describe_changes("request", changes.request, where, answer);
  describe_changes("response", changes.response, where, answer);
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

void describe_headers(const config::Route& route, Answer& answer) {
  if (const auto* forward = std::get_if<config::Forward>(&route.action)) {
    for (const config::ClusterWeight& one : forward->clusters)
      describe_changes(one.mutations, forward->clusters.size() == 1 ? "" : fmt::format("to {}: ", one.cluster), answer);
  }
  describe_changes(route.mutations, "", answer);
  if (const auto* forward = std::get_if<config::Forward>(&route.action); forward && rules::rewrites_path(*forward))
    answer.headers.push_back(fmt::format("request set {}: the path as it came", rules::kOriginalPath));
}

std::string text_of_filters(const Answer& answer) {
  std::string text;
  for (const std::string& one : answer.faults) text += fmt::format("fault     {}\n", one);
  for (const std::string& one : answer.cors) text += fmt::format("cors      {}\n", one);
  for (const std::string& one : answer.headers) text += fmt::format("headers   {}\n", one);
  for (const std::string& one : answer.mirrors) text += fmt::format("mirror    {}\n", one);
  return text;
}

}  // namespace weft::mesh
