#include "proxy/upstream/ask.h"

#include "base/text.h"
#include "http/grpc/client.h"
#include "io/scope.h"
#include "proxy/upstream/reach.h"
#include "proxy/upstream/upgraded.h"
#include "proxy/worker.h"

namespace weft::proxy::upstream {

namespace {

constexpr size_t kMostHosts = 3;  // asked in turn, when it is sure that the one before did not look

io::Task<http::ResponseHead*> final_head_of(http::Exchange& exchange, TimePoint deadline) {
  for (;;) {
    CO_TRY(http::ResponseHead * head, co_await exchange.head(deadline));
    if (!head->informational()) co_return head;
  }
}

io::Task<void> upload(std::string_view text, http::Exchange& exchange, TimePoint deadline) {
  http::BytesSource body{http::Bytes(text)};
  uint64_t moved = 0;
  co_return co_await http::pump(body, exchange.upload(), kNoTimeout, moved, deadline);
}

// The question's body goes up beside it: whoever answers before it has read all may do so.
io::Task<HttpAnswer> converse(io::Scope& scope, http::Exchange& exchange, const HttpQuestion& question,
                              TimePoint deadline) {
  if (!question.body.empty()) scope.spawn(upload(question.body, exchange, deadline));
  CO_TRY(http::ResponseHead * head, co_await final_head_of(exchange, deadline));
  http::remove_hop_by_hop(head->headers);
  HttpAnswer answer;
  answer.status = head->status;
  for (const http::Header& header : head->headers)
    answer.headers.emplace_back(lower_case(std::string(header.name)), header.value);
  if (head->status == 200) co_return answer;
  // The head has said no; a page that breaks off or is too long takes nothing of that back.
  auto body = co_await http::read_all(exchange.body(), kAnswerLimit, deadline);
  if (!body && body.error().code == Code::cancelled) co_return fail(body.error());
  if (body) answer.body = std::move(*body);
  co_return answer;
}

io::Task<HttpAnswer> ask_once(http::Session& session, const HttpQuestion& question, TimePoint deadline) {
  http::Arena arena;
  CO_TRY(auto exchange, session.start(question.head, !question.body.empty(), question.body.size(), arena));
  co_return co_await io::with_scope(converse, std::ref(*exchange), std::cref(question), TimePoint{deadline});
}

io::Task<std::string> ask_once(http::Session& session, const GrpcQuestion& question, TimePoint deadline) {
  constexpr std::pair<std::string_view, std::string_view> kMark[] = {{"x-weft-asks", "1"}};
  co_return co_await http::grpc::call(session, std::string(question.authority), std::string(question.path), kMark,
                                      std::string(question.message), deadline, kAnswerLimit);
}

constexpr std::optional<http::Version> speaks(const HttpQuestion&) { return std::nullopt; }
constexpr std::optional<http::Version> speaks(const GrpcQuestion&) { return http::Version::http2; }

std::string_view called_as(const HttpQuestion& question) { return question.head.authority; }
std::string_view called_as(const GrpcQuestion& question) { return question.authority; }

template <class Answer, class Question>
io::Task<Answer> ask_host(Worker& worker, Cluster& cluster, const HostRef& host, const Question& question,
                          TimePoint deadline, bool fresh) {
  const Running running(host);
  CO_TRY(LeaseOptions options, lease_options({.worker = worker,
                                              .cluster = cluster,
                                              .host = *host,
                                              .speaks = speaks(question),
                                              .called_as = called_as(question),
                                              .mark = worker.options().outbound_mark,
                                              .deadline = deadline}));
  options.fresh = fresh;
  CO_TRY(const Lease lease, co_await host->pool.lease(std::move(options)));
  co_return co_await ask_once(*lease, question, deadline);
}

template <class Answer, class Question>
io::Task<Answer> ask_cluster(Worker& worker, std::string_view name, const Question& question, TimePoint deadline) {
  const auto cluster = worker.clusters().find(name);
  if (!cluster) co_return fail(Code::not_found, Side::local, fmt::format("cluster {} is not known", name));
  const io::Address nowhere;
  std::vector<HostRef> tried;
  for (;;) {
    CO_TRY(HostRef host, cluster->pick({worker.random(), worker.loop().now(), nowhere, tried}));
    auto answer = co_await ask_host<Answer>(worker, *cluster, host, question, deadline, !tried.empty());
    if (answer || answer.error().retry != Retry::safe || answer.error().code == Code::cancelled)
      co_return std::move(answer);
    tried.push_back(std::move(host));
    if (tried.size() == kMostHosts || worker.loop().now() >= deadline) co_return std::move(answer);
  }
}

}  // namespace

io::Task<HttpAnswer> ask(Worker& worker, std::string_view cluster, const HttpQuestion& question, TimePoint deadline) {
  co_return co_await ask_cluster<HttpAnswer>(worker, cluster, question, deadline);
}

io::Task<std::string> ask(Worker& worker, std::string_view cluster, const GrpcQuestion& question, TimePoint deadline) {
  co_return co_await ask_cluster<std::string>(worker, cluster, question, deadline);
}

}  // namespace weft::proxy::upstream
