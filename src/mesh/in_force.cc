#include "mesh/in_force.h"

#include <fmt/format.h>

#include <algorithm>

#include "codec/json.h"
#include "mesh/health_check.h"
#include "mesh/kinds/parse.h"
#include "mesh/supported.h"
#include "mesh/traffic_policy.h"

namespace weft::mesh {
namespace {

using codec::Value;

constexpr std::string_view kVersion = "networking.istio.io/v1";  // all versions have one schema

Value to_document(std::string_view kind, const ObjectName& object, const Value& spec) {
  Value document = Value::object();
  document.set("apiVersion", kVersion);
  document.set("kind", kind);
  document["metadata"].set("namespace", object.ns);
  document["metadata"].set("name", object.name);
  document.set("spec", spec);
  return document;
}

// With what its annotations say beside its words.
Value to_document(const DestinationRule& rule) {
  Value document = to_document("DestinationRule", rule.object, rule.spec);
  Value& metadata = document["metadata"];
  if (!rule.balancer.empty()) metadata["annotations"].set(kBalancerAnnotation, rule.balancer);
  if (!rule.health_check.is_null())
    metadata["annotations"].set(kHealthCheckAnnotation, codec::to_json(rule.health_check));
  return document;
}

Value list_of(Value document) {
  Value list = Value::array();
  list.push_back(std::move(document));
  return list;
}

Value in_force(const Model& model, const VirtualService& object) {
  for (const std::string& name : object.routing_names()) {
    const auto form = model.routing_by(object.object, name);
    if (!form) continue;
    Value list = list_of(to_document("VirtualService", form->object, form->spec));
    for (const Destination& to : form->destinations) {
      const auto subset = to.subset.empty() ? nullptr : model.subset(to.host, to.subset);
      if (!subset) continue;
      Value rule = to_document(*subset->rule);
      if (std::ranges::find(list.as_array(), rule) == list.as_array().end()) list.push_back(std::move(rule));
    }
    return list;
  }
  return {};
}

Value in_force(const Model& model, const DestinationRule& object) {
  const auto form = model.rule_by(object);
  if (!form) return {};
  return list_of(to_document(*form));
}

std::unexpected<Error> no_record(const Value& object, std::string_view why) {
  return invalid(
      fmt::format("{} {}: the form that was in force before cannot be read from its status and is ignored: {}",
                  object.get("kind").as_string(), to_string(object_name(object)), why.substr(0, why.find('\n'))));
}

// One document as the API would take it in now: an older weft may have written it, or anybody.
Result<void> check(const Value& list, size_t i, std::string_view kind) {
  const Value& document = list.as_array()[i];
  TRY(const auto parsed, kinds::parse_object(document, at_index(kInForce, i)));
  if (parsed.kind->kind == kind) return {};
  return invalid(fmt::format("{}: is a {}, not a {}", at_index(kInForce, i), parsed.kind->kind, kind));
}

// Of a form in force neither is true.
template <class T>
Result<void> check_effect(const T& form, size_t i) {
  for (const Trouble& trouble : form.troubles) {
    if (trouble.blocks) return invalid(fmt::format("{}: {}", at_index(kInForce, i), to_sentence(trouble)));
  }
  return {};
}

Result<DestinationRule> read_rule(const Value& list, size_t i, std::string_view domain) {
  TRY_VOID(check(list, i, "DestinationRule"));
  DestinationRule rule = read_destination_rule(list.as_array()[i], domain);
  TRY_VOID(check_effect(rule, i));
  const auto owner = service_of_host(rule.host.host, domain);
  if (!owner || owner->ns == rule.object.ns) return rule;  // a ServiceEntry's host is of no namespace by its name
  return invalid(fmt::format("{}: its namespace is not that of its host", at_index(kInForce, i)));
}

Result<VirtualService> read_routing(const Value& list, std::string_view domain) {
  TRY_VOID(check(list, 0, "VirtualService"));
  VirtualService routing = read_virtual_service(list.as_array()[0], domain);
  TRY_VOID(check_effect(routing, 0));
  for (size_t i = 1; i < list.size(); ++i) {
    TRY(DestinationRule rule, read_rule(list, i, domain));
    routing.subsets_from.push_back(std::make_shared<const DestinationRule>(std::move(rule)));
  }
  return routing;
}

template <class T>
Result<void> take(Result<T> form, const Value& object, T& into) {
  if (!form) return no_record(object, form.error().detail);
  if (form->object != into.object) return no_record(object, "it is another object's");
  form->created = into.created;
  into.former = std::make_shared<const T>(std::move(*form));
  return {};
}

const Value* record_in(const Value& object) {
  const Value& list = object.at("status", kInForce);
  return list.is_null() ? nullptr : &list;
}

}  // namespace

Value in_force(const Model& model, const StatusRef& object) {
  if (object.kind == "VirtualService") {
    const auto at = model.virtual_services().find(object.object);
    return at == model.virtual_services().end() ? Value() : in_force(model, *at->second);
  }
  // Others have no former form to go back to.
  if (object.kind != "DestinationRule") return {};
  const auto at = model.destination_rules().find(object.object);
  return at == model.destination_rules().end() ? Value() : in_force(model, *at->second);
}

Result<void> recall(const Value& object, std::string_view domain, VirtualService& into) {
  const Value* list = record_in(object);
  if (list == nullptr) return {};
  if (list->as_array().empty()) return no_record(object, "it is no list of objects");
  return take(read_routing(*list, domain), object, into);
}

Result<void> recall(const Value& object, std::string_view domain, DestinationRule& into) {
  const Value* list = record_in(object);
  if (list == nullptr) return {};
  if (list->as_array().size() != 1) return no_record(object, "it is no list of one object");
  return take(read_rule(*list, 0, domain), object, into);
}

}  // namespace weft::mesh
