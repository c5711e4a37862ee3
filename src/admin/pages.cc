#include "admin/pages.h"

#include "base/log.h"
#include "http/h1/server.h"

namespace weft::admin {

namespace {

using http::Token;

io::Task<void> answer(void* context, http::ServerStream& stream) {
  const auto& pages = *static_cast<const Pages*>(context);
  const Page page = pages.get(stream.head().method, stream.head().path);
  http::ResponseHead head(stream.arena());
  head.status = static_cast<uint16_t>(page.status);
  head.headers.add(Token::content_type, page.type);
  head.headers.add(Token::content_length, stream.arena().copy(std::to_string(page.body.size())));
  const bool end = page.body.empty() || http::is_bodiless(stream.head().method, head.status);
  CO_TRY_VOID(stream.respond(head, end));
  if (end) co_return {};
  http::BytesSource body{http::Bytes(page.body)};
  uint64_t moved = 0;
  co_return co_await http::pump(body, stream.sink(), 30s, moved);
}

io::Task<void> serve_one(const Pages& pages, std::unique_ptr<io::Stream> stream) {
  http::ServeOptions options{
      .handler = {const_cast<Pages*>(&pages), answer}, .limits = {}, .drain = nullptr, .already_read = {}};
  options.limits.idle = 60s;
  (void)co_await http::h1::serve(*stream, std::move(options));  // a client that broke off is its own business
  co_return {};
}

io::Task<void> accept_all(io::Scope& scope, const Pages& pages, io::Acceptor& acceptor) {
  for (;;) {
    auto stream = acceptor.try_accept();
    if (!stream) {
      log::warn("admin: {}", to_string(stream.error()));
      CO_TRY_VOID(co_await io::sleep_until(scope.loop().now() + 1s));
    } else if (*stream) {
      scope.spawn(serve_one(pages, std::move(*stream)));
    } else {
      CO_TRY_VOID(co_await acceptor.readable().wait(kNever));
    }
  }
}

int hex(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  return -1;
}

}  // namespace

void Pages::add(std::string path, std::string what, std::function<Page(std::string_view)> answer) {
  pages_[std::move(path)] = {std::move(what), false, std::move(answer)};
}

void Pages::add_action(std::string path, std::string what, std::function<Page(std::string_view)> act) {
  pages_[std::move(path)] = {std::move(what), true, std::move(act)};
}

Page Pages::get(std::string_view method, std::string_view path_and_query) const {
  const std::string_view path = http::path_only(path_and_query);
  const auto found = pages_.find(path);
  if (found == pages_.end()) {
    Page list;
    for (const auto& [name, entry] : pages_)
      list.body += fmt::format("{:<6}{:<28}{}\n", entry.action ? "POST" : "GET", name, entry.what);
    if (path == "/") return list;
    return {.status = 404, .body = fmt::format("there is no page {}; these are:\n{}", path, list.body)};
  }
  if (found->second.action && method != "POST")
    return {.status = 405, .body = fmt::format("{} changes something: use POST\n", path)};
  if (!found->second.action && method != "GET" && method != "HEAD")
    return {.status = 405, .body = fmt::format("{} is only read: use GET\n", path)};
  return found->second.answer(http::query_only(path_and_query));
}

io::Task<void> Pages::serve(std::unique_ptr<io::Acceptor> acceptor) {
  co_return co_await io::with_scope(accept_all, std::cref(*this), std::ref(*acceptor));
}

std::string query_value(std::string_view query, std::string_view name) {
  while (!query.empty()) {
    const std::string_view pair = query.substr(0, query.find('&'));
    query.remove_prefix(std::min(query.size(), pair.size() + 1));
    const size_t equals = pair.find('=');
    if (pair.substr(0, equals) != name) continue;
    std::string value;
    const std::string_view raw = equals == std::string_view::npos ? std::string_view() : pair.substr(equals + 1);
    for (size_t i = 0; i < raw.size(); ++i) {
      if (raw[i] == '%' && i + 2 < raw.size() && hex(raw[i + 1]) >= 0 && hex(raw[i + 2]) >= 0) {
        value += static_cast<char>(hex(raw[i + 1]) * 16 + hex(raw[i + 2]));
        i += 2;
      } else {
        value += raw[i] == '+' ? ' ' : raw[i];
      }
    }
    return value;
  }
  return {};
}

}  // namespace weft::admin
