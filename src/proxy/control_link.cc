#include "proxy/control_link.h"

#include "base/private_file.h"
#include "tls/stream.h"

namespace weft::proxy {
namespace {

constexpr size_t kMaxFile = 256 * 1024;

Result<std::string> read(const std::string& path) {
  auto text = read_whole_file(path, kMaxFile);
  if (text) return text;
  Error error = text.error();
  error.detail = path + ": " + error.detail;
  return fail(std::move(error));
}

}  // namespace

io::Task<std::unique_ptr<io::Stream>> ControlLink::connect_unknown(TimePoint deadline) {
  if (options_.root_file.empty()) co_return co_await connect_plain(deadline);
  co_return co_await secured({}, deadline);
}

io::Task<std::unique_ptr<io::Stream>> ControlLink::connect_plain(TimePoint deadline) {
  if (options_.host.empty()) co_return co_await network_.connect(options_.address, {.mark = options_.mark}, deadline);
  CO_TRY(const std::vector<std::string> found, co_await options_.look_up(options_.context, options_.host));
  Error last{Code::not_found, Side::upstream, Retry::safe, "DNS has no address for " + options_.host};
  for (const std::string& ip : found) {
    CO_TRY(const io::Address address, io::Address::parse_ip(ip, options_.address.port()));
    auto stream = co_await network_.connect(address, {.mark = options_.mark}, deadline);
    if (stream || stream.error().code == Code::cancelled) co_return std::move(stream);
    last = std::move(stream.error());
  }
  co_return fail(std::move(last));
}

io::Task<std::unique_ptr<io::Stream>> ControlLink::connect(TimePoint deadline) {
  if (options_.root_file.empty()) co_return co_await connect_plain(deadline);
  if (auto known = co_await known_.wait(deadline); !known) {
    Error error = known.error();
    if (error.code == Code::deadline) {
      error.detail = "this workload has no certificate yet";
      if (!unknown_because_.empty()) error.detail += ": " + unknown_because_;
    }
    co_return fail(std::move(error));
  }
  co_return co_await secured(identity_, deadline);
}

io::Task<std::unique_ptr<io::Stream>> ControlLink::secured(tls::KeyPair identity, TimePoint deadline) {
  CO_TRY(const std::string roots, read(options_.root_file));
  CO_TRY(auto context,
         tls::Context::client({.identity = std::move(identity), .roots = roots + "\n" + roots_, .alpn = {"h2"}}));
  CO_TRY(auto plain, co_await connect_plain(deadline));
  CO_TRY(auto stream, co_await tls::connect(std::move(plain), std::move(context), options_.name, deadline));
  co_return std::unique_ptr<io::Stream>(std::move(stream));
}

Result<std::string> ControlLink::token() const {
  if (options_.token_file.empty()) return std::string();
  TRY(std::string token, read(options_.token_file));
  while (token.ends_with('\n')) token.pop_back();
  return token;
}

void ControlLink::become(tls::KeyPair identity, std::string roots) {
  identity_ = std::move(identity);
  roots_ = std::move(roots);
  known_.set();
}

}  // namespace weft::proxy
