#include "cli/wait_active.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <optional>

#include "cli/page.h"
#include "cli/put_object.h"
#include "codec/json.h"
#include "io/timer.h"
#include "kube/object.h"
#include "mesh/extension_provider.h"
#include "mesh/kinds/kind.h"
#include "mesh/secret.h"
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

io::Task<Settled> ask(io::Network& network, const std::string& socket,
                      const std::vector<std::pair<std::string, std::string>>& parameters) {
  const TimePoint deadline = network.loop().now() + kPageTime;
  CO_TRY(const Answered answered, co_await get_page(network, socket, with_query("/settled", parameters), deadline));
  if (answered.status != 200) co_return invalid(fmt::format("the control plane answers {}", answered.status));
  CO_TRY(const Value page, codec::parse_json(answered.body));
  co_return settled_of(page);
}

// While it restarts nobody answers.
bool may_answer_later(const Error& error) { return error.code != Code::invalid && error.code != Code::cancelled; }

// Until the control plane has made of it what it makes of it. Its version may move on meanwhile: others write statuses.
io::Task<Settled> wait_until_read(kube::Client& client, io::Network& network, const std::string& socket,
                                  const Manifest& manifest, TimePoint deadline) {
  io::Loop& loop = network.loop();
  for (;;) {
    CO_TRY(const Value object, co_await client.get(resource_of(manifest), manifest.ns(), manifest.name(), deadline));
    auto settled = co_await ask(network, socket,
                                {{"kind", std::string(manifest.kind->kind)},
                                 {"namespace", manifest.ns()},
                                 {"name", manifest.name()},
                                 {"type", object.get("type").as_string()}});
    if (!settled && !may_answer_later(settled.error())) co_return fail(settled.error());
    if (settled && (!settled->followed || settled->version == kube::resource_version_of(object)))
      co_return std::move(settled);
    if (loop.now() + kLookAgain >= deadline)
      co_return std::unexpected(
          Error::deadline(fmt::format("{} is not active yet: the control plane has not read it", manifest.title())));
    CO_TRY_VOID(co_await io::sleep_until(loop.now() + kLookAgain));
  }
}

io::Task<void> wait_until_settled(io::Network& network, const std::string& socket, uint64_t since, TimePoint deadline) {
  io::Loop& loop = network.loop();
  for (;;) {
    const auto settled = co_await ask(network, socket, {{"since", std::to_string(since)}});
    if (!settled && !may_answer_later(settled.error())) co_return fail(settled.error());
    if (settled && settled->behind.empty()) co_return {};
    if (loop.now() + kLookAgain >= deadline)
      co_return std::unexpected(
          Error::deadline("what was applied is not active everywhere yet: " +
                          (settled ? "proxies " + settled->behind : "the control plane does not answer")));
    CO_TRY_VOID(co_await io::sleep_until(loop.now() + kLookAgain));
  }
}

// What the control plane follows beside what it writes a status for.
bool makes_configuration(const Manifest& manifest) {
  constexpr std::string_view kKinds[] = {"Namespace", "Pod", "Service", "EndpointSlice", "Secret"};
  if (manifest.kind->kind == "ConfigMap") return manifest.name() == mesh::kMeshConfigName;
  if (manifest.kind->kind == "Secret" && !mesh::is_read(manifest.object.get("type").as_string())) return false;
  return std::ranges::find(kKinds, manifest.kind->kind) != std::end(kKinds);
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

Result<Settled> settled_of(const Value& page) {
  if (!page.get("followed").is_bool()) return invalid("the control plane's answer to /settled is of another version");
  return Settled{page.get("followed").as_bool(), page.get("resourceVersion").as_string(),
                 static_cast<uint64_t>(page.get("changes").as_int()), page.get("behind").as_string()};
}

std::string sentences(const Waited& waited) {
  std::string text;
  if (!waited.active.empty()) text += "active on every proxy that uses it\n";
  if (!waited.unasked.empty()) {
    text += fmt::format("not waited for: {}; only the control plane knows, and it is not on this machine\n",
                        fmt::join(waited.unasked, ", "));
  }
  if (!waited.unfollowed.empty()) {
    text += fmt::format("not waited for: {}; no proxy is configured by these, and pods start in their own time\n",
                        fmt::join(waited.unfollowed, ", "));
  }
  return text;
}

io::Task<void> wait_active(kube::Client& client, io::Network& network, std::string socket,
                           const std::vector<Manifest>& manifests, TimePoint deadline, Waited& waited) {
  uint64_t since = 0;
  for (const Manifest& manifest : manifests) {
    const bool tells = has_mesh_status(*manifest.kind);
    if (tells) CO_TRY_VOID(co_await wait_for_one(client, manifest, deadline));
    if (socket.empty()) {
      const bool is_configuration = tells || makes_configuration(manifest);
      (tells ? waited.active : is_configuration ? waited.unasked : waited.unfollowed).push_back(manifest.title());
      continue;
    }
    CO_TRY(const Settled read, co_await wait_until_read(client, network, socket, manifest, deadline));
    (read.followed ? waited.active : waited.unfollowed).push_back(manifest.title());
    if (read.followed) since = std::max(since, read.changes);
  }
  if (since != 0) CO_TRY_VOID(co_await wait_until_settled(network, socket, since, deadline));
  co_return {};
}

}  // namespace weft::cli
