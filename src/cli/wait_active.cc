#include "cli/wait_active.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>

#include "cli/put_object.h"
#include "io/timer.h"
#include "mesh/kinds/kind.h"
#include "mesh/status.h"

namespace weft::cli {
namespace {

using codec::Value;

constexpr Duration kLookAgain = 50ms;
// An object's status may be of before another of those applied came: what it misses then is not missing any more,
// though its own generation is the same. So it is believed when it has stood so long.
constexpr Duration kRefusalStands = 2s;

const Value& condition(const Value& object, std::string_view type) {
  static const Value kNone;
  for (const Value& one : object.at("status", "conditions").as_array()) {
    if (one.get("type").as_string() == type) return one;
  }
  return kNone;
}

bool is_of_now(const Value& object, const Value& condition) {
  return !condition.is_null() &&
         condition.get("observedGeneration").as_int() >= object.at("metadata", "generation").as_int();
}

io::Task<void> wait_for_one(kube::Client& client, const Manifest& manifest, TimePoint deadline) {
  io::Loop& loop = co_await io::current_loop();
  std::optional<TimePoint> refused_since;
  for (;;) {
    CO_TRY(const Value object, co_await client.get(resource_of(manifest), manifest.ns(), manifest.name(), deadline));
    const Active active = active_of(object);
    if (active.state == Active::State::done) co_return {};
    if (active.state != Active::State::refused) refused_since.reset();
    else if (!refused_since) refused_since = loop.now();
    else if (loop.now() - *refused_since >= kRefusalStands)
      co_return fail(Code::unavailable, Side::local, fmt::format("{}: {}", manifest.title(), active.why));
    if (loop.now() + kLookAgain >= deadline)
      co_return std::unexpected(
          Error::deadline(fmt::format("{} is not active everywhere yet: {}", manifest.title(), active.why)));
    CO_TRY_VOID(co_await io::sleep_until(loop.now() + kLookAgain));
  }
}

}  // namespace

bool has_mesh_status(const mesh::kinds::Kind& kind) {
  return kind.group.ends_with("istio.io") && mesh::has_status(kind.kind);
}

Active active_of(const Value& object) {
  const Value& ready = condition(object, "Ready");
  if (!is_of_now(object, ready)) return {Active::State::waiting, "the control plane has not read it"};
  if (ready.get("status").as_string() != "True") return {Active::State::refused, ready.get("message").as_string()};
  const Value& applied = condition(object, "Applied");
  if (!is_of_now(object, applied)) return {Active::State::waiting, "no proxy has it"};
  const std::string& message = applied.get("message").as_string();
  if (applied.get("status").as_string() == "True") return {Active::State::done, message};
  const bool refused = applied.get("reason").as_string() == "RefusedByProxy";
  return {refused ? Active::State::refused : Active::State::waiting, message};
}

io::Task<void> wait_active(kube::Client& client, const std::vector<Manifest>& manifests, TimePoint deadline) {
  for (const Manifest& manifest : manifests) {
    if (has_mesh_status(*manifest.kind)) CO_TRY_VOID(co_await wait_for_one(client, manifest, deadline));
  }
  co_return {};
}

}  // namespace weft::cli
