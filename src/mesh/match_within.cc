#include "mesh/match_within.h"

#include <algorithm>
#include <string>
#include <string_view>

namespace weft::mesh {
namespace {

using codec::Value;

constexpr std::string_view kTexts[] = {"uri", "scheme", "method", "authority"};
constexpr std::string_view kTextMaps[] = {"headers", "withoutHeaders", "queryParams"};
constexpr std::string_view kSame[] = {"port", "sourceNamespace"};
constexpr std::string_view kTakenOver[] = {"uri",  "scheme",          "method",     "authority",
                                           "port", "sourceNamespace", "statPrefix", "gateways"};

// Whether what `inner` takes lies within what `outer` takes.
bool is_within(const Value& outer, const Value& inner) {
  if (outer.is_null() || inner.is_null()) return true;
  if (!outer.get("regex").is_null()) return outer == inner;
  const Value& exact = inner.get("exact");
  if (!outer.get("exact").is_null()) return !exact.is_null() && exact.as_string() == outer.get("exact").as_string();
  const std::string& prefix = outer.get("prefix").as_string();
  if (!exact.is_null()) return exact.as_string().starts_with(prefix);
  return inner.get("regex").is_null() && inner.get("prefix").as_string().starts_with(prefix);
}

bool is_among(const Value& one, const codec::Array& list) { return std::ranges::find(list, one) != list.end(); }

}  // namespace

bool lies_within(const Value& outer, const Value& inner) {
  for (std::string_view field : kTexts) {
    if (!is_within(outer.get(field), inner.get(field))) return false;
  }
  const bool both_have_uris = !outer.get("uri").is_null() && !inner.get("uri").is_null();
  if (both_have_uris && outer.get("ignoreUriCase").as_bool() != inner.get("ignoreUriCase").as_bool()) return false;
  for (std::string_view field : kTextMaps) {
    for (const codec::Member& member : inner.get(field).as_object()) {
      if (!is_within(outer.at(field, member.key), member.value)) return false;
    }
  }
  for (const codec::Member& label : inner.get("sourceLabels").as_object()) {
    const Value& said = outer.at("sourceLabels", label.key);
    if (!said.is_null() && !(said == label.value)) return false;
  }
  for (std::string_view field : kSame) {
    if (!outer.get(field).is_null() && !inner.get(field).is_null() && !(outer.get(field) == inner.get(field)))
      return false;
  }
  const codec::Array& gateways = outer.get("gateways").as_array();
  return gateways.empty() || std::ranges::all_of(inner.get("gateways").as_array(),
                                                 [&](const Value& one) { return is_among(one, gateways); });
}

Value merge_matches(const Value& outer, const Value& inner) {
  Value out = inner;
  if (inner.get("uri").is_null() && !outer.get("ignoreUriCase").is_null())
    out.set("ignoreUriCase", outer.get("ignoreUriCase"));
  for (std::string_view field : kTakenOver) {
    if (out.get(field).is_null() && !outer.get(field).is_null()) out.set(field, outer.get(field));
  }
  for (std::string_view field : {"headers", "withoutHeaders", "queryParams", "sourceLabels"}) {
    for (const codec::Member& member : outer.get(field).as_object()) {
      if (out.at(field, member.key).is_null()) out[field].set(member.key, member.value);
    }
  }
  return out;
}

bool takes_all_of(const Value& outer, const Value& inner) {
  for (std::string_view field : {"uri", "scheme", "method", "authority", "port", "sourceNamespace"}) {
    if (!outer.get(field).is_null() && inner.get(field).is_null()) return false;
  }
  for (std::string_view field : {"headers", "queryParams", "sourceLabels"}) {
    for (const codec::Member& member : outer.get(field).as_object()) {
      if (inner.at(field, member.key).is_null()) return false;
    }
  }
  // What lies within is the other way round where it keeps out.
  for (const codec::Member& member : outer.get("withoutHeaders").as_object()) {
    if (!(inner.at("withoutHeaders", member.key) == member.value)) return false;
  }
  Value here = outer;
  here.set("gateways", Value());
  return lies_within(here, inner);
}

}  // namespace weft::mesh
