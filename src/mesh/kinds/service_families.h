// A Service's families: ipFamilyPolicy, ipFamilies and clusterIPs, which the Kubernetes API fills from one another and
// checks against one another (its registry's alloc.go and validation). The cluster has both families, IPv4 first.
//
// Pure functions on a Service's spec: any thread.
#pragma once

#include "codec/value.h"
#include "mesh/kinds/problem.h"

namespace weft::mesh::kinds {

// Nothing for an ExternalName. Without a policy: SingleStack; both families for a headless Service without a selector.
void default_families(codec::Value& spec);

// Before default_families(), on an update: what the client left out and the Service keeps, and what it lets go by a
// policy of SingleStack, or by becoming an ExternalName, alone.
void keep_families(const codec::Value& before, codec::Value& after);

void check_families(const codec::Value& spec, const Path& path, Findings& findings);
// What may not change: the first address and family; the second, as long as there is one.
void check_families_update(const codec::Value& before, const codec::Value& after, const Path& path, Findings& findings);

}  // namespace weft::mesh::kinds
