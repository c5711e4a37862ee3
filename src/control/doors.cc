#include "control/doors.h"

#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>

#include "base/log.h"
#include "mesh/inject/inject.h"

namespace weft::control {
namespace {

// After a door could not be opened.
constexpr Duration kRetry = 1s;

io::Task<void> wait_for(io::Event& event) { co_return co_await event.wait(kNever); }

// What it says of itself is kept where it cannot hurt.
xds::Node admit(const mesh::ObjectName& pod, xds::Node claimed) {
  claimed.id = to_string(pod);
  return claimed;
}

}  // namespace

std::string door_path(const std::string& folder, const mesh::ObjectName& pod) {
  return fmt::format("{}/{}.{}.sock", folder, pod.ns, pod.name);
}

bool has_sidecar(const codec::Value& pod) {
  const auto is_proxy = [](const codec::Value& one) { return one.get("name").as_string() == mesh::inject::kContainer; };
  return std::ranges::any_of(pod.at("spec", "initContainers").as_array(), is_proxy) ||
         std::ranges::any_of(pod.at("spec", "containers").as_array(), is_proxy);
}

void Doors::open(const mesh::ObjectName& pod) {
  if (wanted_.insert(pod).second) news_.set();
}

bool Doors::close(const mesh::ObjectName& pod) {
  if (wanted_.erase(pod) == 0) return false;
  if (auto at = doors_.find(pod); at != doors_.end()) at->second.closing.set();
  return true;
}

io::Task<void> Doors::keep(io::Scope& scope, Doors& doors) {
  for (;;) {
    for (const mesh::ObjectName& pod : doors.wanted_) {
      // One that is closing still has the path; it says when it is gone.
      if (doors.doors_.try_emplace(pod).second) scope.spawn(doors.serve(pod));
    }
    CO_TRY_VOID(co_await doors.news_.wait(kNever));
    doors.news_.clear();
  }
}

io::Task<void> Doors::serve(mesh::ObjectName pod) {
  Door& door = doors_.at(pod);
  auto served = co_await serve_until_closed(pod, door);
  if (!served && served.error().code != Code::cancelled) {
    log::error("control: no configuration for pod {}: {}: trying again", to_string(pod), served.error().detail);
    (void)co_await door.closing.wait(network_.loop().now() + kRetry);
  }
  doors_.erase(pod);
  news_.set();
  co_return {};
}

io::Task<void> Doors::serve_until_closed(const mesh::ObjectName& pod, Door& door) {
  const std::string path = door_path(folder_, pod);
  if (path.size() > kMaxSocketPath) {
    co_return invalid(fmt::format(
        "{} is longer than the {} bytes a Unix socket's path may have; choose a shorter folder", path, kMaxSocketPath));
  }
  // Left over by one that was killed: there is one control plane a folder (run_folder.h).
  ::unlink(path.c_str());
  CO_TRY(auto acceptor, network_.listen(io::Address::unix_socket(path), {}));
  auto ended = co_await io::race(
      server_.serve(*acceptor,
                    [pod](xds::Node claimed) -> Result<xds::Node> { return admit(pod, std::move(claimed)); }),
      wait_for(door.closing));
  if (!ended) co_return fail(ended.error());
  if (ended->index() == 0) co_return std::get<0>(std::move(*ended));
  co_return {};
}

}  // namespace weft::control
