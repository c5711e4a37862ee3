#include "xds/client.h"

#include <algorithm>

#include "base/log.h"
#include "http/grpc/client.h"
#include "http/h2/client.h"
#include "xds/siblings.h"

namespace weft::xds {
namespace {

// A control plane is near: one that does not answer a connect within this is tried again.
constexpr Duration kConnectTime = 5s;
// How long the server may take none of a request, or leave a report unanswered, before the connection is given up.
constexpr Duration kSendTime = 30s;
// How long the status of a stream may take that has ended.
constexpr Duration kStatusTime = 1s;

Error ended() { return {Code::closed, Side::upstream, Retry::safe, "the control plane ended the stream"}; }

}  // namespace

Client::Client(io::Network& network, ClientOptions options, ClientEvents& events)
    : network_(network),
      loop_(network.loop()),
      options_(std::move(options)),
      events_(events),
      subscriptions_(options_.wildcard, options_.compile),
      random_(options_.seed) {}

void Client::restore(std::vector<Known> known) {
  for (const Known& one : known) state_.remember(one.id);
  subscriptions_.follow(events_.apply(subscriptions_.restore(std::move(known))));
  subscriptions_.forget_unnamed();
  apply_forgotten();
}

void Client::want(const ResourceId& id) {
  subscriptions_.want(id);
  to_say_.set();
}

void Client::forget(const ResourceId& id) {
  subscriptions_.forget(id);
  apply_forgotten();
  to_say_.set();
}

void Client::bring(std::vector<config::Resource> resources, std::vector<ResourceId> gone) {
  Update update;
  update.forgotten = std::move(gone);
  update.changed = std::move(resources);
  update.system_versions = subscriptions_.system_versions();
  apply(std::move(update));
  to_say_.set();
}

void Client::report(Generation generation) {
  generation_ = std::move(generation);
  to_report_.set();
}

io::Task<void> Client::run() {
  for (;;) {
    Link link;
    auto ran = co_await io::with_scope(&Client::run_link, std::ref(*this), std::ref(link));
    const Error why = ran ? ended() : ran.error();
    connected_ = false;
    if ((co_await io::current_fiber()).cancelled()) co_return fail(Error::cancelled());
    // The other form at once; but a server that knows neither is no more urgent than one that is away.
    if (link.other_form) {
      whole_ = !whole_;
      if (!std::exchange(other_form_, true)) continue;
    }
    events_.disconnected(why);
    const auto half_ms =
        static_cast<uint32_t>(std::chrono::duration_cast<std::chrono::milliseconds>(backoff_).count() / 2);
    const Duration wait = std::chrono::milliseconds(half_ms + random_.below(half_ms + 1));
    backoff_ = std::min(backoff_ * 2, kMaxBackoff);
    log::debug("xds: {}; next attempt in {} ms", to_string(why), wait / 1ms);
    CO_TRY_VOID(co_await io::sleep_until(loop_.now() + wait));
  }
}

io::Task<void> Client::run_link(io::Scope& scope, Client& client, Link& link) {
  CO_TRY_VOID(co_await client.connect(scope, link));
  if (client.asks_siblings_) scope.spawn(client.ask_siblings(link));
  auto first = co_await io::race(client.receive(scope, link), client.send(link));
  if (!first) co_return fail(first.error());
  co_return first->index() == 0 ? std::move(std::get<0>(*first)) : std::move(std::get<1>(*first));
}

io::Task<void> Client::connect(io::Scope& scope, Link& link) {
  const TimePoint deadline = loop_.now() + kConnectTime;
  std::unique_ptr<io::Stream> stream;
  if (options_.connect.connect) {
    CO_TRY(stream, co_await options_.connect.connect(options_.connect.context, deadline));
  } else {
    CO_TRY(stream, co_await network_.connect(options_.address, {}, deadline));
  }
  CO_TRY(link.session, http::h2::start_session(scope, std::move(stream), {}));
  CO_TRY(link.call, http::grpc::open_stream(*link.session, options_.authority, whole_ ? kStatePath : kDeltaPath, {}));
  co_return {};
}

io::Task<void> Client::receive(io::Scope& scope, Link& link) {
  for (;;) {
    auto message = co_await link.call->receive(kNever);
    link.other_form = !message && link.call->status().code == http::grpc::StatusCode::unimplemented;
    if (!message) co_return fail(message.error());
    if (!*message) co_return fail(ended());
    auto response = decode(**message);
    if (!response) co_return fail(Code::protocol, Side::upstream, "the control plane sent " + response.error().detail);
    heard_ = loop_.now();
    if (!connected_) {
      heard(response->control_plane);
      if (options_.reports) scope.spawn(send_reports(link));
    }
    apply(subscriptions_.take(std::move(*response)));
    to_say_.set();
  }
}

Result<DeltaResponse> Client::decode(std::string_view message) {
  if (!whole_) return decode_delta_response(message);
  TRY(StateResponse response, decode_state_response(message));
  return state_.response(std::move(response));
}

void Client::heard(const std::string& control_plane) {
  connected_ = true;
  takes_reports_ = options_.reports;
  other_form_ = false;
  backoff_ = kFirstBackoff;
  events_.connected(control_plane);
}

io::Task<void> Client::send(Link& link) {
  subscriptions_.restart();
  state_.restart();
  to_say_.set();
  bool introduced = false;
  for (;;) {
    CO_TRY_VOID(co_await to_say_.wait(kNever));
    to_say_.clear();
    if (link.given_up) co_return fail(*link.given_up);
    while (auto request = subscriptions_.next_request()) {
      if (!std::exchange(introduced, true)) {
        request->node = options_.node;
        if (options_.reports) request->node->metadata.emplace_back(kReportsKey, "true");
      }
      const std::string bytes = whole_ ? encode(state_.request(std::move(*request))) : encode(*request);
      auto sent = co_await link.call->send(bytes, loop_.now() + kSendTime);
      if (!sent) co_return co_await send_failed(link, std::move(sent.error()));
    }
  }
}

// A stream that takes no more has mostly been ended by the server: its status, which receive() is about to find, says
// why.
io::Task<void> Client::send_failed(Link& link, Error why) {
  if (why.code == Code::cancelled || why.code == Code::deadline) co_return fail(std::move(why));
  CO_TRY_VOID(co_await io::sleep_until(loop_.now() + kStatusTime));
  if (link.given_up) co_return fail(*link.given_up);
  co_return fail(std::move(why));
}

io::Task<void> Client::send_reports(Link& link) {
  if (generation_) to_report_.set();
  for (;;) {
    CO_TRY_VOID(co_await to_report_.wait(kNever));
    to_report_.clear();
    if (!generation_) continue;
    auto sent = co_await http::grpc::call(*link.session, options_.authority, std::string(kReportPath), {},
                                          encode(Report{options_.node.id, *generation_}), loop_.now() + kSendTime);
    if (!sent && sent.error().code == Code::deadline) {
      link.given_up = Error{Code::deadline, Side::upstream, Retry::safe, "the control plane does not answer"};
      to_say_.set();
      co_return {};
    }
    // A control plane that is not ours takes no reports; one that is ends the connection itself when it must.
    takes_reports_ = sent.has_value();
    if (!sent) co_return fail(sent.error());
    heard_ = loop_.now();
  }
}

io::Task<void> Client::ask_siblings(Link& link) {
  auto answer = co_await http::grpc::call(*link.session, options_.authority, std::string(kSiblingsPath), {},
                                          encode_siblings_request(options_.node.id), loop_.now() + kSendTime);
  if (!answer && answer.error().code == Code::cancelled) co_return fail(answer.error());
  asks_siblings_ = false;
  std::vector<std::string> names;
  if (answer) {
    if (auto use = decode_siblings_use(*answer)) names = std::move(*use);
  }
  events_.siblings_use(names);
  co_return {};
}

void Client::apply(Update update) {
  subscriptions_.follow(events_.apply(update));
  apply_forgotten();
}

// What is forgotten may have named more that is forgotten by that: listener, routes, cluster, endpoints.
void Client::apply_forgotten() {
  for (;;) {
    Update update;
    update.forgotten = subscriptions_.take_forgotten();
    if (update.forgotten.empty()) return;
    update.system_versions = subscriptions_.system_versions();
    subscriptions_.follow(events_.apply(update));
  }
}

}  // namespace weft::xds
