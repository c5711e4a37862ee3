#include "cli/up/gateway.h"

#include <fmt/format.h>

#include <array>

#include "base/log.h"
#include "io/stream.h"

namespace weft::cli::up {
namespace {

using codec::Value;

constexpr size_t kPiece = 16 * 1024;
constexpr auto kNoDescriptors = 100ms;  // before accepting again when they are used up

io::Task<void> copy(io::Stream& from, io::Stream& to) {
  io::Loop& loop = co_await io::current_loop();
  std::array<std::byte, kPiece> piece;
  for (;;) {
    CO_TRY(const size_t n, co_await io::read_some(from, piece, loop.now() + kGatewayIdle));
    if (n == 0) break;
    const std::string_view bytes(reinterpret_cast<const char*>(piece.data()), n);
    CO_TRY_VOID(co_await io::write_all(to, bytes, loop.now() + kGatewayIdle));
  }
  to.shutdown_write();
  co_return {};
}

// What breaks one direction ends the other.
io::Task<void> copy_or_end(io::Scope& scope, io::Stream& from, io::Stream& to) {
  auto copied = co_await copy(from, to);
  if (!copied) scope.cancel();
  co_return std::move(copied);
}

io::Task<void> both_ways(io::Scope& scope, io::Stream*& a, io::Stream*& b) {
  scope.spawn(copy_or_end(scope, *a, *b));
  scope.spawn(copy_or_end(scope, *b, *a));
  co_return co_await scope.join();
}

const Value* port_of(const Value& list, std::string_view key, const Value& wanted) {
  for (const Value& port : list.as_array()) {
    if (port.get(key) == wanted) return &port;
  }
  return nullptr;
}

void add_endpoints(const Value& slice, uint16_t port, std::vector<io::Address>& into) {
  for (const Value& endpoint : slice.get("endpoints").as_array()) {
    if (!endpoint.at("conditions", "ready").as_bool(true)) continue;
    for (const Value& address : endpoint.get("addresses").as_array()) {
      if (auto parsed = io::Address::parse_ip(address.as_string(), port)) into.push_back(std::move(*parsed));
    }
  }
}

}  // namespace

std::vector<io::Address> ready_endpoints(const Opening& opening, const kube::Store& services,
                                         const kube::Store& slices) {
  std::vector<io::Address> out;
  const kube::ObjectPtr service = services.find({opening.ns, opening.service});
  if (!service) return out;
  const Value* service_port = port_of(service->at("spec", "ports"), "port", static_cast<int64_t>(opening.service_port));
  if (service_port == nullptr) return out;
  for (const auto& [key, slice] : slices.all()) {
    if (key.ns != opening.ns || kube::label(*slice, "kubernetes.io/service-name") != opening.service) continue;
    // A slice's ports are named as the service's; the only one of a service may have no name.
    for (const Value& port : slice->get("ports").as_array()) {
      if (port.get("name").as_string() != service_port->get("name").as_string()) continue;
      add_endpoints(*slice, static_cast<uint16_t>(port.get("port").as_int()), out);
    }
  }
  return out;
}

io::Task<std::unique_ptr<io::Stream>> Gateway::connect() {
  const std::vector<io::Address> endpoints = ready_endpoints(opening_, services_, slices_);
  const size_t first = turn_++;
  Error why{Code::unavailable, Side::upstream, Retry::safe, "it has no ready endpoint"};
  for (size_t i = 0; i < endpoints.size(); ++i) {
    const io::Address& address = endpoints[(first + i) % endpoints.size()];
    auto stream = co_await network_.connect(address, {}, network_.loop().now() + kGatewayConnect);
    if (stream || stream.error().code == Code::cancelled) co_return std::move(stream);
    why = std::move(stream).error();
  }
  co_return fail(std::move(why));
}

io::Task<void> Gateway::carry(std::unique_ptr<io::Stream> guest) {
  auto stream = co_await connect();
  if (!stream) {
    if (stream.error().code != Code::cancelled) {
      log::warn("call to {}/{} from the host: {}", opening_.ns, opening_.service, stream.error().detail);
    }
    guest->reset();
    co_return {};
  }
  // Either end may break off: that is between the two of them.
  (void)co_await io::with_scope(both_ways, guest.get(), stream->get());
  co_return {};
}

io::Task<void> Gateway::serve() { co_return co_await io::with_scope(&Gateway::accept_all, this); }

io::Task<void> Gateway::accept_all(io::Scope& scope, Gateway*& self) {
  for (;;) {
    auto guest = self->acceptor_->try_accept();
    if (!guest && guest.error().code == Code::limit) {
      CO_TRY_VOID(co_await io::sleep_until(scope.loop().now() + kNoDescriptors));
      continue;
    }
    if (!guest) co_return fail(std::move(guest).error());
    if (*guest) scope.spawn(self->carry(std::move(*guest)));
    else CO_TRY_VOID(co_await self->acceptor_->readable().wait(kNever));
  }
}

}  // namespace weft::cli::up
