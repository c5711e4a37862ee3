#include "cli/page.h"

#include <fmt/format.h>

#include <functional>

#include "codec/json.h"
#include "http/exchange.h"
#include "http/h1/client.h"
#include "http/source.h"
#include "io/socket.h"
#include "kube/resource.h"

namespace weft::cli {
namespace {

constexpr size_t kMaxPage = 64 << 20;  // the whole mesh's proxies as JSON stay far below

io::Task<Answered> ask_page(io::Network& network, std::string_view method, std::string socket, std::string target,
                            TimePoint deadline) {
  CO_TRY(auto stream, co_await network.connect(io::Address::unix_socket(socket), {}, deadline));
  const http::Limits limits;
  auto session = http::h1::make_session(std::move(stream), limits);
  http::Arena arena;
  http::RequestHead head(arena);
  head.method = method;
  head.authority = "localhost";
  head.path = target;
  head.headers.add("accept", "application/json");
  CO_TRY(auto exchange, session->start(head, false, std::nullopt, arena));
  CO_TRY(const http::ResponseHead* response, co_await exchange->head(deadline));
  Answered answered{.status = response->status, .body = {}};
  CO_TRY(answered.body, co_await http::read_all(exchange->body(), kMaxPage, deadline));
  co_return std::move(answered);
}

io::Task<void> ask_into(io::Network& network, std::string_view method, const std::string& socket,
                        const std::string& target, Result<Answered>& into) {
  into = co_await ask_page(network, method, socket, target, network.loop().now() + kPageTime);
  co_return {};
}

Result<Answered> ask(std::string_view method, const std::string& socket, const std::string& target) {
  const SystemClock clock;
  io::Loop loop(clock);
  io::SocketNetwork network(loop);
  Result<Answered> answered;
  TRY_VOID(loop.run(ask_into(network, method, socket, target, answered)));
  return answered;
}

Result<codec::Value> document_of(Result<Answered> answered) {
  if (!answered) {
    Error error = std::move(answered).error();
    error.detail = fmt::format("the control plane does not answer ({}); it may be starting: try again", error.detail);
    return fail(std::move(error));
  }
  const Answered& page = *answered;
  auto document = codec::parse_json(page.body);
  if (page.status != 200) {
    const std::string why = document ? document->get("error").as_string() : page.body;
    return fail(page.status == 404 ? Code::not_found : Code::invalid, Side::local,
                why.empty() ? fmt::format("the answer is {}", page.status) : why);
  }
  return document;
}

}  // namespace

io::Task<Answered> get_page(io::Network& network, std::string socket, std::string target, TimePoint deadline) {
  co_return co_await ask_page(network, "GET", std::move(socket), std::move(target), deadline);
}

Result<Answered> get_page(const std::string& socket, const std::string& target) { return ask("GET", socket, target); }
Result<Answered> post_page(const std::string& socket, const std::string& target) { return ask("POST", socket, target); }

Result<codec::Value> get_document(const std::string& socket, const std::string& target) {
  return document_of(get_page(socket, target));
}
Result<codec::Value> post_document(const std::string& socket, const std::string& target) {
  return document_of(post_page(socket, target));
}

std::string with_query(std::string_view path, const std::vector<std::pair<std::string, std::string>>& parameters) {
  std::string out(path);
  char separator = '?';
  for (const auto& [name, value] : parameters) {
    out += fmt::format("{}{}={}", separator, name, kube::percent_encode(value));
    separator = '&';
  }
  return out;
}

}  // namespace weft::cli
