#include "mesh/status.h"

#include <fmt/format.h>

#include <optional>

#include "codec/json.h"
#include "mesh/in_force.h"
#include "mesh/virtual_address.h"

namespace weft::mesh {
namespace {

using codec::Value;

constexpr std::string_view kType = "Ready";

template <class Map>
std::optional<Troubles> troubles_in(const Model& model, const Map& objects, const ObjectName& object) {
  auto at = objects.find(object);
  if (at == objects.end()) return std::nullopt;
  return model.troubles(*at->second);
}

std::optional<Troubles> troubles_of(const Model& model, const StatusRef& ref) {
  if (ref.kind == "VirtualService") return troubles_in(model, model.virtual_services(), ref.object);
  if (ref.kind == "DestinationRule") return troubles_in(model, model.destination_rules(), ref.object);
  if (ref.kind == "Gateway") return troubles_in(model, model.gateways(), ref.object);
  if (ref.kind == "ServiceEntry") return troubles_in(model, model.service_entries(), ref.object);
  if (ref.kind == "WorkloadEntry") return troubles_in(model, model.workload_entries(), ref.object);
  if (ref.kind == "Sidecar") return troubles_in(model, model.sidecars(), ref.object);
  if (ref.kind == "AuthorizationPolicy") return troubles_in(model, model.authorization_policies(), ref.object);
  if (ref.kind == "PeerAuthentication") return troubles_in(model, model.peer_authentications(), ref.object);
  if (ref.kind == "RequestAuthentication") return troubles_in(model, model.request_authentications(), ref.object);
  return std::nullopt;
}

std::string message_of(const Troubles& troubles) {
  std::string text;
  for (const Trouble& trouble : troubles) text += (text.empty() ? "" : ". ") + to_sentence(trouble);
  return text;
}

const Value& condition_of(const Value& status) {
  static const Value kNone;
  for (const Value& condition : status.get("conditions").as_array()) {
    if (condition.get("type").as_string() == kType) return condition;
  }
  return kNone;
}

std::string too_long(size_t length) {
  return fmt::format(
      ". What is in force is too long to be written down here ({} KiB, {} may be): if the next form takes no effect, "
      "it "
      "lasts only until the control plane restarts; split the object",
      length / 1024, kMaxInForce / 1024);
}

// The transition is of the condition's status, as Kubernetes has it; the message may change without one.
Value condition(const Troubles& troubles, std::string_view remark, int64_t generation, const Value& former,
                std::string_view now) {
  Value out = Value::object();
  const auto first = std::ranges::find_if_not(troubles, is_remark);
  const bool ready = first == troubles.end();
  std::string_view status = ready ? "True" : "False";
  std::string message = ready ? "in force as written" : message_of(troubles);
  if (ready && !troubles.empty()) message += ". " + message_of(troubles);
  out.set("type", kType);
  out.set("status", status);
  out.set("reason", ready ? "InForce" : reason_of(first->what));
  out.set("message", std::move(message) + std::string(remark));
  out.set("observedGeneration", generation);
  const Value& before = condition_of(former);
  out.set("lastTransitionTime",
          before.get("status").as_string() == status ? before.get("lastTransitionTime") : Value(now));
  return out;
}

// The virtual addresses of its hosts, for whoever answers their names (Istio's form).
void set_given(const Model& model, const ObjectName& object, Value& status) {
  Value given = Value::array();
  for (const Service& service : model.service_entries().at(object)->services) {
    for (const std::string& ip : service.addresses) {
      if (!is_virtual(ip)) continue;
      Value one = Value::object();
      one.set("value", ip);
      one.set("host", service.host);
      given.push_back(std::move(one));
    }
  }
  status.set("addresses", std::move(given));
}

}  // namespace

bool has_status(std::string_view kind) {
  constexpr std::string_view kKinds[] = {"VirtualService",      "DestinationRule",    "Gateway",
                                         "ServiceEntry",        "WorkloadEntry",      "Sidecar",
                                         "AuthorizationPolicy", "PeerAuthentication", "RequestAuthentication"};
  return std::ranges::find(kKinds, kind) != std::end(kKinds);
}

Value status_of(const Model& model, const StatusRef& object, int64_t generation, const Value& former,
                std::string_view now) {
  auto troubles = troubles_of(model, object);
  if (!troubles) return {};
  Value record = in_force(model, object);
  const size_t length = codec::to_json(record).size();
  const bool is_kept = !record.is_null() && length <= kMaxInForce;
  Value status = Value::object();
  status.set("observedGeneration", generation);
  status["conditions"].push_back(
      condition(*troubles, record.is_null() || is_kept ? "" : too_long(length), generation, former, now));
  if (is_kept) status.set(kInForce, std::move(record));
  if (object.kind == "ServiceEntry") set_given(model, object.object, status);
  return status;
}

}  // namespace weft::mesh
