#include "kube/client.h"

#include <fmt/format.h>

#include "codec/json.h"
#include "kube/status.h"
#include "kube/url.h"

namespace weft::kube {

namespace {

constexpr std::string_view kAuthentication = "authentication.k8s.io/v1";
constexpr const char* kAccessReviews = "/apis/authorization.k8s.io/v1/subjectaccessreviews";
constexpr const char* kTokenReviews = "/apis/authentication.k8s.io/v1/tokenreviews";

// A page of a long list: large enough to be few, small enough not to hold the server up.
constexpr int kPageSize = 500;

// A rotated token file is read again this often; kubelet writes a new token long before the old one ends.
constexpr Duration kTokenAge = 1min;

constexpr std::string_view kJson = "application/json";

std::string_view content_type_of(Patch kind) {
  switch (kind) {
    case Patch::merge: return "application/merge-patch+json";
    case Patch::strategic: return "application/strategic-merge-patch+json";
    case Patch::json: return "application/json-patch+json";
  }
  return kJson;
}

std::string query_of(const ListOptions& options) {
  std::string query;
  const auto add = [&query](std::string_view key, std::string_view value) {
    if (!value.empty()) query += fmt::format("{}{}={}", query.empty() ? '?' : '&', key, percent_encode(value));
  };
  add("labelSelector", options.label_selector);
  add("fieldSelector", options.field_selector);
  if (options.limit > 0) add("limit", std::to_string(options.limit));
  add("continue", options.continue_token);
  return query;
}

}  // namespace

struct Client::Request {
  std::string_view method;
  std::string path;
  std::string_view content_type;
  std::string body;

  std::string doing() const { return fmt::format("{} {}", method, std::string_view(path).substr(0, path.find('?'))); }
  bool is_read() const { return method == "GET"; }
};

// A response whose head has come. The exchange ends before the lease does.
struct Client::Answer {
  Connections::Lease lease;
  std::unique_ptr<http::Arena> arena;
  std::unique_ptr<http::Exchange> exchange;
  int status = 0;
};

Client::Client(io::Network& network, Config config, std::unique_ptr<Connections> connections)
    : network_(network), config_(std::move(config)), connections_(std::move(connections)) {
  const std::string& host = config_.server_name.empty() ? config_.host : config_.server_name;
  authority_ = authority_of(config_.tls, host, config_.port);
  if (!config_.token.empty()) authorization_ = "Bearer " + config_.token;
  token_read_ = network_.loop().now();
}

Result<std::unique_ptr<Client>> Client::make(io::Network& network, Config config) {
  TRY(auto connections, Connections::make(network, config));
  return std::unique_ptr<Client>(new Client(network, std::move(config), std::move(connections)));
}

// The old token stays if the file cannot be read: it may still be good, and the server says so if not.
void Client::refresh_token() {
  const TimePoint now = network_.loop().now();
  if (config_.token_file.empty() || now - token_read_ < kTokenAge) return;
  token_read_ = now;
  auto token = read_file(config_.token_file);
  if (!token) return;
  while (!token->empty() && (token->back() == '\n' || token->back() == '\r')) token->pop_back();
  authorization_ = "Bearer " + *token;
}

namespace {

io::Task<void> push_all(http::Sink& sink, const std::string& text, TimePoint deadline) {
  http::Bytes bytes(text);
  for (;;) {
    CO_TRY(bool all, sink.push(bytes));
    if (all) break;
    CO_TRY_VOID(co_await sink.writable().wait(deadline));
  }
  CO_TRY_VOID(sink.finish(nullptr));
  for (;;) {
    CO_TRY(bool all, sink.flushed());
    if (all) co_return {};
    CO_TRY_VOID(co_await sink.writable().wait(deadline));
  }
}

}  // namespace

io::Task<Client::Answer> Client::attempt(Request& request, bool fresh, bool& may_retry, TimePoint deadline) {
  Answer answer;
  may_retry = false;
  CO_TRY(answer.lease, co_await connections_->lease(fresh, deadline));
  answer.arena = std::make_unique<http::Arena>();
  http::RequestHead head(*answer.arena);
  head.method = request.method;
  head.scheme = config_.tls ? "https" : "http";
  head.authority = authority_;
  head.path = request.path;
  head.headers.add("accept", kJson);
  head.headers.add("user-agent", "weft");
  if (!authorization_.empty()) head.headers.add("authorization", authorization_);
  const bool has_body = !request.body.empty();
  if (has_body) head.headers.add("content-type", request.content_type);
  may_retry = answer.lease.reused;
  std::optional<uint64_t> length;
  if (has_body) length = request.body.size();
  CO_TRY(answer.exchange, answer.lease.session->start(head, has_body, length, *answer.arena));
  // A server may answer, and close, before it has read the whole body: what it says counts more than a failed upload.
  Result<void> sent;
  if (has_body) sent = co_await push_all(answer.exchange->upload(), request.body, deadline);
  if (!sent && (sent.error().code == Code::cancelled || sent.error().code == Code::deadline))
    co_return fail(sent.error());
  http::ResponseHead* response = nullptr;
  do {
    auto got = co_await answer.exchange->head(deadline);
    if (!got) {
      const Error& error = sent ? got.error() : sent.error();
      const bool unprocessed =
          error.retry == Retry::safe || (error.retry == Retry::if_unsent && answer.exchange->bytes_sent() == 0);
      may_retry = answer.lease.reused && error.code != Code::cancelled && error.code != Code::deadline &&
                  (unprocessed || request.is_read());
      co_return fail(error);
    }
    response = *got;
  } while (response->informational());
  answer.status = response->status;
  co_return std::move(answer);
}

io::Task<Client::Answer> Client::send(Request request, TimePoint deadline) {
  refresh_token();
  request.path.insert(0, config_.base_path);
  bool may_retry = false;
  auto answer = co_await attempt(request, false, may_retry, deadline);
  if (!answer && may_retry) answer = co_await attempt(request, true, may_retry, deadline);
  if (!answer) {
    Error error = std::move(answer).error();
    if (error.code != Code::cancelled)
      error.detail = fmt::format("{}: {}", request.doing(), error.detail.empty() ? name_of(error.code) : error.detail);
    co_return fail(std::move(error));
  }
  if (answer->status < 300) co_return std::move(answer);
  auto body = co_await http::read_all(answer->exchange->body(), kMaxAnswer, deadline);
  answer->exchange.reset();
  connections_->give_back(std::move(answer->lease));
  if (!body && body.error().code == Code::cancelled) co_return fail(body.error());
  co_return fail(
      error_from_status(answer->status, body ? std::string_view(*body) : std::string_view(), request.doing()));
}

io::Task<Value> Client::call(Request request, TimePoint deadline) {
  const std::string doing = request.doing();
  CO_TRY(Answer answer, co_await send(std::move(request), deadline));
  CO_TRY(const std::string body, co_await http::read_all(answer.exchange->body(), kMaxAnswer, deadline));
  answer.exchange.reset();
  connections_->give_back(std::move(answer.lease));
  auto parsed = codec::parse_json(body);
  if (!parsed)
    co_return fail(Code::protocol, Side::upstream,
                   fmt::format("{}: the answer is no JSON: {}", doing, parsed.error().detail));
  co_return std::move(parsed);
}

io::Task<std::string> Client::fetch(std::string path, TimePoint deadline) {
  Request request{.method = "GET", .path = std::move(path)};
  CO_TRY(Answer answer, co_await send(std::move(request), deadline));
  CO_TRY(std::string body, co_await http::read_all(answer.exchange->body(), kMaxAnswer, deadline));
  answer.exchange.reset();
  connections_->give_back(std::move(answer.lease));
  co_return std::move(body);
}

io::Task<std::unique_ptr<LineStream>> Client::open(std::string path, TimePoint deadline) {
  Request request{.method = "GET", .path = std::move(path)};
  CO_TRY(Answer answer, co_await send(std::move(request), deadline));
  co_return std::make_unique<LineStream>(std::move(answer.lease), std::move(answer.arena), std::move(answer.exchange));
}

io::Task<Value> Client::get(const Resource& resource, std::string ns, std::string name, TimePoint deadline) {
  Request request{.method = "GET", .path = path_of(resource, ns, name)};
  co_return co_await call(std::move(request), deadline);
}

io::Task<Value> Client::list(const Resource& resource, ListOptions options, TimePoint deadline) {
  Request request{.method = "GET", .path = path_of(resource, options.ns) + query_of(options)};
  co_return co_await call(std::move(request), deadline);
}

io::Task<Listing> Client::list_all(const Resource& resource, ListOptions options, TimePoint deadline) {
  Listing listing;
  if (options.limit == 0) options.limit = kPageSize;
  for (;;) {
    ListOptions page_options = options;
    CO_TRY(Value page, co_await list(resource, std::move(page_options), deadline));
    listing.resource_version = resource_version_of(page);
    if (Value* items = page.find("items"); items && items->is_array()) {
      for (Value& item : items->array_ref()) {
        if (kind_of(item).empty()) item.set("kind", resource.kind);
        if (api_version_of(item).empty()) item.set("apiVersion", resource.api_version());
        listing.items.push_back(std::move(item));
      }
    }
    options.continue_token = page.at("metadata", "continue").as_string();
    if (options.continue_token.empty()) co_return std::move(listing);
  }
}

io::Task<Value> Client::create(const Resource& resource, Value object, TimePoint deadline) {
  Request request{.method = "POST",
                  .path = path_of(resource, namespace_of(object)),
                  .content_type = kJson,
                  .body = codec::to_json(object)};
  co_return co_await call(std::move(request), deadline);
}

io::Task<Value> Client::update(const Resource& resource, Value object, TimePoint deadline) {
  Request request{.method = "PUT",
                  .path = path_of(resource, namespace_of(object), name_of(object)),
                  .content_type = kJson,
                  .body = codec::to_json(object)};
  co_return co_await call(std::move(request), deadline);
}

io::Task<Value> Client::update_status(const Resource& resource, Value object, TimePoint deadline) {
  Request request{.method = "PUT",
                  .path = path_of(resource, namespace_of(object), name_of(object), "status"),
                  .content_type = kJson,
                  .body = codec::to_json(object)};
  co_return co_await call(std::move(request), deadline);
}

io::Task<Value> Client::patch(const Resource& resource, std::string ns, std::string name, Patch kind, Value body,
                              TimePoint deadline, std::string subresource) {
  Request request{.method = "PATCH",
                  .path = path_of(resource, ns, name, subresource),
                  .content_type = content_type_of(kind),
                  .body = codec::to_json(body)};
  co_return co_await call(std::move(request), deadline);
}

io::Task<Value> Client::remove(const Resource& resource, std::string ns, std::string name, DeleteOptions options,
                               TimePoint deadline) {
  Value body = Value::object();
  body.set("kind", "DeleteOptions");
  body.set("apiVersion", "v1");
  if (options.grace_seconds >= 0) body.set("gracePeriodSeconds", options.grace_seconds);
  if (!options.propagation.empty()) body.set("propagationPolicy", std::move(options.propagation));
  if (!options.uid.empty()) body["preconditions"].set("uid", std::move(options.uid));
  Request request{
      .method = "DELETE", .path = path_of(resource, ns, name), .content_type = kJson, .body = codec::to_json(body)};
  co_return co_await call(std::move(request), deadline);
}

io::Task<std::string> Client::create_token(TokenWish wish, TimePoint deadline) {
  Value body = Value::object();
  body.set("kind", "TokenRequest");
  body.set("apiVersion", kAuthentication);
  Value& spec = body["spec"];
  spec["audiences"].push_back(std::move(wish.audience));
  spec.set("expirationSeconds", static_cast<int64_t>(wish.time / 1s));
  if (!wish.pod.empty()) {
    Value& bound = spec["boundObjectRef"];
    bound.set("kind", "Pod");
    bound.set("apiVersion", "v1");
    bound.set("name", std::move(wish.pod));
    if (!wish.pod_uid.empty()) bound.set("uid", std::move(wish.pod_uid));
  }
  Request request{.method = "POST",
                  .path = path_of(kServiceAccounts, wish.ns, wish.account, "token"),
                  .content_type = kJson,
                  .body = codec::to_json(body)};
  CO_TRY(const Value answer, co_await call(std::move(request), deadline));
  std::string token = answer.at("status", "token").as_string();
  if (token.empty()) co_return fail(Code::protocol, Side::upstream, "the API's answer has no token");
  co_return std::move(token);
}

io::Task<Value> Client::review_token(std::string token, std::string audience, TimePoint deadline) {
  Value body = Value::object();
  body.set("kind", "TokenReview");
  body.set("apiVersion", kAuthentication);
  body["spec"].set("token", std::move(token));
  body["spec"]["audiences"].push_back(audience);
  Request request{.method = "POST", .path = kTokenReviews, .content_type = kJson, .body = codec::to_json(body)};
  CO_TRY(const Value answer, co_await call(std::move(request), deadline));
  const Value& status = answer.get("status");
  if (!status.get("authenticated").as_bool()) {
    const std::string& why = status.get("error").as_string();
    co_return fail(Code::denied, Side::upstream, why.empty() ? "the token is not good" : why);
  }
  // An API that knows no audiences vouches for its own.
  for (const Value& one : status.get("audiences").as_array()) {
    if (one.as_string() == audience) co_return status;
  }
  co_return fail(Code::denied, Side::upstream, "the token is not for " + audience);
}

io::Task<std::string> Client::why_no_access(AccessQuestion question, TimePoint deadline) {
  Value body = Value::object();
  body.set("kind", "SubjectAccessReview");
  body.set("apiVersion", "authorization.k8s.io/v1");
  Value& spec = body["spec"];
  spec.set("user", fmt::format("system:serviceaccount:{}:{}", question.account_ns, question.account));
  // As the API would see it if the account came by itself.
  for (std::string group :
       {std::string("system:serviceaccounts"), fmt::format("system:serviceaccounts:{}", question.account_ns),
        std::string("system:authenticated")})
    spec["groups"].push_back(std::move(group));
  Value& asked = spec["resourceAttributes"];
  asked.set("namespace", std::move(question.ns));
  asked.set("verb", std::move(question.verb));
  asked.set("resource", std::move(question.resource));
  Request request{.method = "POST", .path = kAccessReviews, .content_type = kJson, .body = codec::to_json(body)};
  CO_TRY(const Value answer, co_await call(std::move(request), deadline));
  const Value& status = answer.get("status");
  if (status.get("allowed").as_bool()) co_return std::string();
  const std::string& why = status.get("reason").as_string();
  co_return why.empty() ? "the API says no" : why;
}

}  // namespace weft::kube
