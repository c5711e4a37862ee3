#include "control/status_writer.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

#include "base/log.h"
#include "mesh/in_force.h"
#include "mesh/status.h"

namespace weft::control {
namespace {

using codec::Value;

// Reasons beyond these are of the same kind, mostly.
constexpr size_t kMaxReasons = 3;

std::string joined(const std::vector<std::string>& reasons) {
  const size_t shown = std::min(reasons.size(), kMaxReasons);
  std::string text =
      fmt::format("{}", fmt::join(reasons.begin(), reasons.begin() + static_cast<ptrdiff_t>(shown), ". "));
  if (shown < reasons.size()) text += fmt::format(". And {} more", reasons.size() - shown);
  return text;
}

const Value& condition_of(const Value& status, std::string_view type) {
  static const Value kNone;
  for (const Value& condition : status.get("conditions").as_array()) {
    if (condition.get("type").as_string() == type) return condition;
  }
  return kNone;
}

void set_status(Value& condition, bool is_true, std::string_view reason, std::string message, const Value& former,
                std::string_view now) {
  const std::string_view status = is_true ? "True" : "False";
  const Value& before = condition_of(former, condition.get("type").as_string());
  condition.set("status", status);
  condition.set("reason", reason);
  condition.set("message", std::move(message));
  condition.set("lastTransitionTime",
                before.get("status").as_string() == status ? before.get("lastTransitionTime") : Value(now));
}

void set_refused(Value& status, const std::vector<std::string>& refusals, const Value& former, std::string_view now) {
  for (Value& condition : status["conditions"].array_ref()) {
    if (condition.get("type").as_string() != "Ready" || condition.get("status").as_string() != "True") continue;
    set_status(condition, false, "Refused", "proxies would refuse it, so the last good form stays: " + joined(refusals),
               former, now);
  }
}

void set_or_erase(Value& status, std::string_view key, const Value& value) {
  if (value.is_null()) {
    status.erase(key);
  } else {
    status.set(key, value);
  }
}

// Whether the object was with everybody as it is, so that who is away now has it.
bool was_applied(const Value& status, const Value& former) {
  const int64_t generation = status.get("observedGeneration").as_int();
  const Value& applied = condition_of(former, "Applied");
  return applied.get("status").as_string() == "True" && applied.get("observedGeneration").as_int() == generation &&
         condition_of(former, "Ready").get("status") == condition_of(status, "Ready").get("status");
}

Value applied(const Progress& progress, const std::string& behind, int64_t generation, const Value& former,
              std::string_view now) {
  Value condition = Value::object();
  condition.set("type", "Applied");
  const bool all = progress.applied == progress.users && behind.empty();
  const std::string_view reason = !progress.refusals.empty() ? "RefusedByProxy"
                                  : !all                     ? "Spreading"
                                  : progress.users == 0      ? "NotInUse"
                                                             : "AppliedByAll";
  std::string message = progress.users == 0 ? "no proxy has asked for it yet"
                                            : fmt::format("Applied {}/{}", progress.applied, progress.users);
  if (!progress.refusals.empty()) message += ". " + joined(progress.refusals);
  if (!behind.empty()) message += ". Proxies " + behind;
  set_status(condition, all && progress.refusals.empty(), reason, std::move(message), former, now);
  condition.set("observedGeneration", generation);
  return condition;
}

// nullptr: a kind whose status is not ours to write.
const kube::Resource* resource_of(std::string_view kind) {
  static constexpr const kube::Resource* kAll[] = {
      &kube::kVirtualServices,       &kube::kDestinationRules,    &kube::kGateways,
      &kube::kServiceEntries,        &kube::kWorkloadEntries,     &kube::kSidecars,
      &kube::kAuthorizationPolicies, &kube::kPeerAuthentications, &kube::kRequestAuthentications};
  const auto at = std::ranges::find(kAll, kind, &kube::Resource::kind);
  return at == std::end(kAll) ? nullptr : *at;
}

}  // namespace

Value full_status(Value status, const std::vector<std::string>& refusals, const Progress& progress,
                  const Behind& behind, const Value& former, std::string_view now) {
  if (!refusals.empty()) {
    set_refused(status, refusals, former, now);
    // Whoever remembers what is in force remembers what proxies took.
    set_or_erase(status, mesh::kInForce, former.get(mesh::kInForce));
  }
  const std::string missing = was_applied(status, former) ? "" : behind.sentence();
  status["conditions"].push_back(applied(progress, missing, status.get("observedGeneration").as_int(), former, now));
  return status;
}

void StatusWriter::mark(const std::set<mesh::StatusRef>& objects) {
  if (objects.empty()) return;
  marked_.insert(objects.begin(), objects.end());
  for (const mesh::StatusRef& object : objects) since_[object] = server_.changes();
  news_.set();
}

void StatusWriter::mark_behind() {
  for (const auto& [object, since] : since_) marked_.insert(object);
  if (!marked_.empty()) news_.set();
}

void StatusWriter::mark_all() {
  const mesh::Model& model = mirror_.model();
  for (const auto& [object, rule] : model.virtual_services()) marked_.insert({"VirtualService", object});
  for (const auto& [object, rule] : model.destination_rules()) marked_.insert({"DestinationRule", object});
  for (const auto& [object, gateway] : model.gateways()) marked_.insert({"Gateway", object});
  for (const auto& [object, entry] : model.service_entries()) marked_.insert({"ServiceEntry", object});
  for (const auto& [object, entry] : model.workload_entries()) marked_.insert({"WorkloadEntry", object});
  for (const auto& [object, sidecar] : model.sidecars()) marked_.insert({"Sidecar", object});
  for (const auto& [object, policy] : model.authorization_policies()) marked_.insert({"AuthorizationPolicy", object});
  for (const auto& [object, one] : model.peer_authentications()) marked_.insert({"PeerAuthentication", object});
  for (const auto& [object, one] : model.request_authentications()) marked_.insert({"RequestAuthentication", object});
  if (!marked_.empty()) news_.set();
}

io::Task<void> StatusWriter::run() {
  io::Loop& loop = client_.network().loop();
  for (;;) {
    auto waited = co_await news_.wait(since_.empty() ? kNever : loop.now() + kLookAgain);
    if (!waited && waited.error().code != Code::deadline) co_return fail(waited.error());
    if (!waited) mark_behind();
    CO_TRY_VOID(co_await io::sleep_until(loop.now() + kPause));
    news_.clear();
    running_ = running_proxies(mirror_);
    proxies_ = server_.proxies();
    bool failed = false;
    for (const mesh::StatusRef& object : std::exchange(marked_, {})) {
      auto written = co_await write(object);
      if (written || written.error().code == Code::not_found) continue;
      if (written.error().code == Code::cancelled) co_return fail(written.error());
      log::warn("control: status of {} {}: {}: trying again", object.kind, to_string(object.object),
                to_string(written.error()));
      marked_.insert(object);
      failed = true;
    }
    if (failed) CO_TRY_VOID(co_await io::sleep_until(loop.now() + kRetry));
    if (!marked_.empty()) news_.set();
  }
}

io::Task<void> StatusWriter::write(const mesh::StatusRef& object) {
  const kube::ObjectPtr known = mirror_.find(object.kind, object.object);
  const kube::Resource* resource = resource_of(object.kind);
  if (!known || resource == nullptr) {
    since_.erase(object);
    co_return {};
  }
  const Value& former = known->get("status");
  const std::string now = rfc3339_seconds(client_.network().loop().wall());  // metav1.Time has whole seconds
  Value status = mesh::status_of(mirror_.model(), object, kube::generation_of(*known), former, now);
  if (status.is_null()) co_return {};
  const auto since = since_.find(object);
  const Behind missing = since == since_.end() ? Behind{} : behind(running_, proxies_, since->second);
  if (since != since_.end() && (missing.empty() || was_applied(status, former))) since_.erase(since);
  status = full_status(std::move(status), source_.refusals(object), progress_of(source_.in_use(object), proxies_),
                       missing, former, now);
  if (status == former) co_return {};
  if (status.get(mesh::kInForce).is_null())
    status.set(mesh::kInForce, Value());  // a merge patch leaves what it does not name
  Value patch = Value::object();
  patch.set("status", std::move(status));
  CO_TRY_VOID(co_await client_.patch(*resource, object.object.ns, object.object.name, kube::Patch::merge,
                                     std::move(patch), client_.network().loop().now() + kCallTime, "status"));
  co_return {};
}

}  // namespace weft::control
