#include "proxy/filter/external.h"

#include <algorithm>

#include "base/text.h"
#include "config/external_authorization.h"
#include "http/h1/chars.h"
#include "proxy/filter/read_ahead.h"
#include "proxy/header_mutation.h"
#include "proxy/upstream/ask.h"
#include "proxy/upstream/upgraded.h"
#include "proxy/worker.h"
#include "rules/query.h"
#include "tls/stream.h"
#include "xds/check.h"

namespace weft::proxy::filter {

namespace {

using config::ExternalAuthorization;
using config::HeaderMutation;
using http::Token;

constexpr std::string_view kPartial = "x-envoy-auth-partial-body";
constexpr std::string_view kToRemove = "x-envoy-auth-headers-to-remove";

bool matches_any(const std::vector<config::StringMatcher>& matchers, std::string_view name) {
  return std::ranges::any_of(matchers, [&](const auto& one) { return one.matches(name); });
}

// Who is asked, and by which policy's wish.
std::string asked(const Asks& asks) {
  if (asks.policy == nullptr) return asks.service->authority;
  return fmt::format("{}, as {} asks", asks.service->authority, asks.policy->text());
}

void count(Worker& worker, const Asks& asks, std::string_view outcome) {
  worker.metrics().policy(asks.policy != nullptr ? asks.policy->text() : asks.service->authority, outcome);
}

// As Envoy shows a certificate: all but unreserved characters (RFC 3986 §2.3) escaped.
std::string percent_encoded(std::string_view text) {
  std::string out;
  for (const char c : text) {
    const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
                       c == '_' || c == '.' || c == '~';
    plain ? void(out += c) : void(out += fmt::format("%{:02X}", static_cast<unsigned char>(c)));
  }
  return out;
}

xds::CheckPeer peer(const io::Address& address) { return {address.host(), address.port(), {}, {}}; }

xds::CheckRequest describe(const Connection& connection, const ExternalAuthorization& service) {
  xds::CheckRequest out;
  out.source = peer(connection.peer);
  out.destination = peer(connection.original);
  out.time = connection.worker.loop().wall();
  if (const tls::Stream* tls = connection.tls; tls != nullptr && tls->verified()) {
    const auto& uris = tls->peer_certificate()->uris;
    if (!uris.empty()) out.source.principal = uris.front();
    if (service.show_certificate) out.source.certificate = percent_encoded(tls->peer_certificate_pem());
  }
  if (service.show_server_name && connection.tls != nullptr)
    out.server_name = std::string(connection.first.server_name);
  return out;
}

// Several of one name are one, as a list, but for cookies (RFC 9113 §8.2.3).
void add_header(std::string_view name, std::string_view value, xds::CheckHttp& out) {
  const auto found = std::ranges::find_if(out.headers, [&](const auto& one) { return one.first == name; });
  if (found == out.headers.end()) {
    out.headers.emplace_back(name, value);
  } else {
    found->second += name == "cookie" ? "; " : ",";
    found->second += value;
  }
}

xds::CheckHttp describe(const Request& request, const http::RequestHead& head, const ExternalAuthorization& service,
                        const ReadAhead* body) {
  xds::CheckHttp out;
  out.id = head.headers.get(Token::x_request_id).value_or("");
  out.method = head.method;
  out.path = head.path;
  out.host = head.authority;
  out.scheme = head.scheme;
  out.protocol = http::name_of(request.stream.version());
  out.size = request.stream.body().length();
  const auto show = [&](std::string_view name, std::string_view value) {
    if (!service.shown_headers || matches_any(*service.shown_headers, name)) add_header(name, value, out);
  };
  show(":method", head.method);
  show(":path", head.path);
  show(":authority", head.authority);
  show(":scheme", head.scheme);
  for (const http::Header& header : head.headers) show(lower_case(header.name), header.value);
  if (body == nullptr) return out;
  out.headers.emplace_back(kPartial, body->text().size() > service.most_body ? "true" : "false");
  std::string shown = body->text().substr(0, service.most_body);
  (service.body_as_bytes ? out.raw_body : out.body) = std::move(shown);
  return out;
}

// --- of HTTP services ---

// What it is shown of the request. The texts are the request's own and the configuration's.
void write_head(const http::RequestHead& head, const ExternalAuthorization& service, const ReadAhead* body,
                http::RequestHead& out) {
  out.method = head.method;
  out.authority = head.authority;
  out.path = out.headers.arena().copy(service.path_prefix + std::string(head.path));
  for (const http::Header& header : head.headers) {
    if (header.token == Token::content_length) continue;
    const std::string name = lower_case(header.name);
    const bool shown = service.shown_headers && matches_any(*service.shown_headers, name);
    if (shown || header.token == Token::authorization) out.headers.add(header);
  }
  if (body != nullptr) out.headers.set(kPartial, body->text().size() > service.most_body ? "true" : "false");
  for (const auto& [name, value] : service.added_headers) out.headers.set(std::string_view(name), value);
  out.headers.set(Token::x_weft_asks, "1");
}

// What must not be taken over from one message into another.
bool is_its_own(std::string_view name) {
  return http::h1::frames_message(name) || name == "date" || name == "server" || name.starts_with("x-weft-");
}

bool always_told(std::string_view name) { return name == "location" || name == "www-authenticate"; }

void remove_listed(std::string_view list, std::vector<HeaderMutation>& out) {
  while (!list.empty()) {
    const size_t comma = list.find(',');
    std::string_view name = list.substr(0, comma);
    list.remove_prefix(comma == list.npos ? list.size() : comma + 1);
    while (name.starts_with(' ')) name.remove_prefix(1);
    while (name.ends_with(' ')) name.remove_suffix(1);
    if (!name.empty() && !is_its_own(lower_case(name)))
      out.push_back({HeaderMutation::Action::remove, lower_case(name), {}});
  }
}

Result<xds::CheckAnswer> meaning_of(upstream::HttpAnswer from, const ExternalAuthorization& service) {
  if (from.status >= 500) return fail(Code::unavailable, Side::upstream, fmt::format("it answered {}", from.status));
  xds::CheckAnswer out;
  out.allowed = from.status == 200;
  out.status = from.status;
  if (!out.allowed) out.body = std::move(from.body);
  for (auto& [name, value] : from.headers) {
    if (out.allowed && name == kToRemove) {
      remove_listed(value, out.request_headers);
      continue;
    }
    if (is_its_own(name)) continue;
    if (!out.allowed) {
      if (!service.headers_of_denial || always_told(name) || matches_any(*service.headers_of_denial, name))
        out.response_headers.push_back({HeaderMutation::Action::append, name, value});
      continue;
    }
    if (matches_any(service.headers_to_upstream, name))
      out.request_headers.push_back({HeaderMutation::Action::overwrite, name, value});
    if (matches_any(service.headers_to_client, name))
      out.response_headers.push_back({HeaderMutation::Action::append, name, value});
  }
  return out;
}

// --- both ---

io::Task<xds::CheckAnswer> ask_grpc(Worker& worker, const ExternalAuthorization& service,
                                    const xds::CheckRequest& question) {
  const std::string message = xds::encode_check_request(question);
  const upstream::GrpcQuestion call{service.authority, xds::kCheckPath, message};
  const TimePoint deadline = deadline_in(worker.loop().now(), service.timeout);
  CO_TRY(const std::string answer, co_await upstream::ask(worker, service.cluster, call, deadline));
  co_return xds::decode_check_response(answer);
}

io::Task<xds::CheckAnswer> ask_http(Worker& worker, const ExternalAuthorization& service,
                                    const upstream::HttpQuestion& question) {
  const TimePoint deadline = deadline_in(worker.loop().now(), service.timeout);
  CO_TRY(auto answer, co_await upstream::ask(worker, service.cluster, question, deadline));
  co_return meaning_of(std::move(answer), service);
}

io::Task<xds::CheckAnswer> ask_service(const Request& request, const ExternalAuthorization& service,
                                       const ReadAhead* body) {
  Worker& worker = request.connection.worker;
  if (service.speaks == ExternalAuthorization::Speaks::http) {
    http::Arena arena;
    http::RequestHead head(arena);
    write_head(request.stream.head(), service, body, head);
    std::string_view shown;
    if (body != nullptr) shown = std::string_view(body->text()).substr(0, service.most_body);
    co_return co_await ask_http(worker, service, {head, shown});
  }
  xds::CheckRequest question = describe(request.connection, service);
  question.http = describe(request, request.stream.head(), service, body);
  co_return co_await ask_grpc(worker, service, question);
}

// A sentence, if its having failed keeps out.
std::optional<std::string> judge_failure(const Error& why, Worker& worker, const Asks& asks, std::string& remarks) {
  const std::string reason = why.code == Code::deadline
                                 ? fmt::format("it did not answer within {} ms", asks.service->timeout / 1ms)
                                 : why.detail;
  if (asks.service->allow_on_error) {
    count(worker, asks, "asked_failed_open");
    if (!remarks.empty()) remarks += "; ";
    remarks += fmt::format("let in without an answer of {}: {}", asked(asks), reason);
    return std::nullopt;
  }
  count(worker, asks, "asked_failed");
  return fmt::format("denied without an answer of {}: {}", asked(asks), reason);
}

// As much of the body as it is shown; the request then begins with what was read.
io::Task<ReadAhead*> read_body(Request& request, const ExternalAuthorization& service) {
  if (service.most_body == 0 || request.stream.head().asks_for_tunnel() || request.body().at_end()) co_return nullptr;
  auto ahead = std::make_unique<ReadAhead>(request.body());
  ReadAhead* const body = ahead.get();
  request.bodies.push_back(std::move(ahead));
  const Duration said = request.http.stream_idle_timeout;
  const Duration most = said > 0s ? said : upstream::kNoTimeout;
  auto read = co_await body->read(service.most_body, most, request.connection.worker.loop().now());
  if (!read && read.error().code == Code::deadline)
    co_return fail(Code::deadline, Side::downstream,
                   fmt::format("the request's body did not come within {} ms", most / 1ms));
  if (!read) co_return fail(read.error());
  co_return body;
}

void let_in(Request& request, xds::CheckAnswer answer) {
  const bool changed = !answer.request_headers.empty() || !answer.query_set.empty() || !answer.query_removed.empty();
  if (changed) keep_as_it_came(request);
  if (!answer.request_headers.empty()) {
    // Heads point into it from now on.
    request.request_changes.push_back(std::move(answer.request_headers));
    http::Headers& headers = request.stream.head().headers;
    for (const config::HeaderMutation& said : request.request_changes.back()) {
      // What it says of the caller, the caller cannot say beside it, by a name that applications read alike or later.
      if (said.action == config::HeaderMutation::Action::append) continue;
      headers.remove_misspelled(said.name);
      request.reserved.push_back(said.name);
    }
    proxy::apply(request.request_changes.back(), headers);
  }
  if (!answer.query_set.empty() || !answer.query_removed.empty()) {
    http::RequestHead& head = request.stream.head();
    head.path = request.stream.arena().copy(rules::with_query(head.path, answer.query_set, answer.query_removed));
    request.request_changes.emplace_back();  // it is no longer as it came
  }
  std::ranges::move(answer.response_headers, std::back_inserter(request.response_changes));
}

// Why nobody can be asked about a request in flight as what it came as; empty: somebody can.
std::string_view what_is_lost(const Request& request, const Asks& asks) {
  if (asks.service->most_body > 0 && request.has_body) return "the request was in flight, and its body has gone by";
  if (asks.about == Asks::About::lost) return "the request was in flight, and another service has changed it";
  return {};
}

// What was let in and may be gone when the answer comes.
struct Subject {
  uint64_t connection = 0;
  uint64_t request = 0;  // 0: the connection as a whole
};

// The question about it, whose texts are its own.
struct Shown {
  xds::CheckRequest message;
  http::Arena arena;
  http::RequestHead head{arena};
};

void mark_denied(Connection& connection) { connection.denied_by_service = true; }
void mark_denied(Request& request) { request.record.flag = Flag::unauthorized_externally; }

template <class Of>
void conclude(Of& of, const Asks& asks, std::optional<std::string> why) {
  if (!why) return of.asked.push_back(key_of(asks));
  mark_denied(of);
  revoke(of, std::move(*why));
}

void conclude(Worker& worker, Subject subject, const Asks& asks, std::optional<std::string> why) {
  Connection* connection = worker.open_connection(subject.connection);
  if (connection == nullptr) return;
  if (subject.request == 0) return conclude(*connection, asks, std::move(why));
  Request* request = connection->requests;
  while (request != nullptr && request->number != subject.request) request = request->next;
  if (request != nullptr) conclude(*request, asks, std::move(why));
}

// `held`: what `asks` points into.
io::Task<void> ask_about(Worker& worker, Subject subject, std::shared_ptr<const config::Listener> held, Asks asks,
                         std::unique_ptr<Shown> shown) {
  const ExternalAuthorization& service = *asks.service;
  Result<xds::CheckAnswer> answer;
  if (service.speaks == ExternalAuthorization::Speaks::http) {
    answer = co_await ask_http(worker, service, {shown->head, {}});
  } else {
    answer = co_await ask_grpc(worker, service, shown->message);
  }
  if (!answer && answer.error().code == Code::cancelled) co_return {};
  std::string remarks;  // its log line is for what was said when it came
  std::optional<std::string> why;
  if (!answer) {
    why = judge_failure(answer.error(), worker, asks, remarks);
  } else {
    count(worker, asks, answer->allowed ? "asked_allowed" : "asked_denied");
    if (!answer->allowed) why = "denied by " + asked(asks);
  }
  conclude(worker, subject, asks, std::move(why));
  co_return {};
}

}  // namespace

io::Task<std::optional<Denial>> ask(Request& request, const Asks& asks) {
  Worker& worker = request.connection.worker;
  CO_TRY(ReadAhead* const body, co_await read_body(request, *asks.service));
  if (body != nullptr && body->text().size() > asks.service->most_body && !asks.service->partial_body) {
    co_return Denial{.status = 413,
                     .body = "Payload Too Large",
                     .sentence = fmt::format("its body is longer than the {} bytes that are shown to {}",
                                             asks.service->most_body, asked(asks))};
  }
  auto answer = co_await ask_service(request, *asks.service, body);
  if (body != nullptr) body->forget_text();
  if (!answer && answer.error().code == Code::cancelled) co_return fail(answer.error());
  if (!answer) {
    auto why = judge_failure(answer.error(), worker, asks, request.record.judged);
    if (!why) co_return std::nullopt;
    co_return Denial{.status = asks.service->status_on_error, .sentence = std::move(*why), .by_service = true};
  }
  if (answer->allowed) {
    count(worker, asks, "asked_allowed");
    let_in(request, std::move(*answer));
    co_return std::nullopt;
  }
  count(worker, asks, "asked_denied");
  co_return Denial{.status = answer->status,
                   .body = std::move(answer->body),
                   .sentence = "denied by " + asked(asks),
                   .headers = std::move(answer->response_headers),
                   .by_service = true};
}

io::Task<std::optional<std::string>> ask(Connection& connection, const Asks& asks) {
  Worker& worker = connection.worker;
  auto answer = co_await ask_grpc(worker, *asks.service, describe(connection, *asks.service));
  if (!answer && answer.error().code == Code::cancelled) co_return fail(answer.error());
  if (!answer) co_return judge_failure(answer.error(), worker, asks, connection.remarks);
  count(worker, asks, answer->allowed ? "asked_allowed" : "asked_denied");
  if (answer->allowed) co_return std::nullopt;
  co_return "denied by " + asked(asks);
}

void ask_again(const Connection& connection, std::shared_ptr<const config::Listener> held, const Asks& asks) {
  auto shown = std::make_unique<Shown>();
  shown->message = describe(connection, *asks.service);
  Worker& worker = connection.worker;
  worker.spawn(ask_about(worker, {connection.number, 0}, std::move(held), asks, std::move(shown)));
}

std::optional<std::string> ask_again(Request& request, std::shared_ptr<const config::Listener> held, const Asks& asks) {
  const Connection& connection = request.connection;
  if (const std::string_view lost = what_is_lost(request, asks); !lost.empty()) {
    const Error none{Code::unavailable, Side::local, Retry::never, std::string(lost)};
    std::optional<std::string> why = judge_failure(none, connection.worker, asks, request.record.judged);
    if (!why) request.asked.push_back(key_of(asks));
    return why;
  }
  auto shown = std::make_unique<Shown>();
  shown->message = describe(connection, *asks.service);
  const http::RequestHead came = asks.about == Asks::About::as_it_came ? as_it_came(request) : as_filtered(request);
  shown->message.http = describe(request, came, *asks.service, nullptr);
  http::Arena arena;
  http::RequestHead head(arena);
  write_head(came, *asks.service, nullptr, head);
  shown->head.method = shown->arena.copy(head.method);
  shown->head.authority = shown->arena.copy(head.authority);
  shown->head.path = shown->arena.copy(head.path);
  for (const http::Header& header : head.headers) shown->head.headers.add_copy(header.name, header.value);
  Worker& worker = connection.worker;
  worker.spawn(ask_about(worker, {connection.number, request.number}, std::move(held), asks, std::move(shown)));
  return std::nullopt;
}

}  // namespace weft::proxy::filter
