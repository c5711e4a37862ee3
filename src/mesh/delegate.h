// Delegates: a rule of one VirtualService, the root, hands its requests to the rules of another, which has no hosts.
//
// Pure: any thread. The Model routes by the root with the delegates' rules in the place of its own. As with Istio there
// is one level; a delegate's match block must lie within one of the root's, and what it does not say the root's rule
// does.
#pragma once

#include <functional>
#include <memory>
#include <optional>

#include "mesh/virtual_service.h"

namespace weft::mesh {

// nullptr: there is no such object.
using FindDelegate = std::function<const VirtualService*(const ObjectName&)>;

// The root with its delegates' rules; `root` without those that cannot be, and with a Trouble for each.
VirtualService expand(const VirtualService& root, const FindDelegate& find, std::string_view domain);

// The delegate's rule within the root's. nullopt: they match nothing both.
std::optional<codec::Value> merge_rules(const codec::Value& root, const codec::Value& delegate);

}  // namespace weft::mesh
