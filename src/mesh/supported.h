// Supported: which fields of Istio's objects we give their meaning. What is not listed here is not half-applied: the
// object is refused whole.
//
// Pure: any thread. These lists shrink the schema in kinds/ to what the routing code reads; a field goes in here in the
// same commit in which it begins to mean something.
#pragma once

#include "codec/value.h"
#include "mesh/trouble.h"

namespace weft::mesh {

// "spec.http[2]"
std::string at_index(std::string_view list, size_t index);

// The one sentence for all of them.
Trouble not_supported(std::string path, uint32_t line, std::string advice = {});

// `at_gateways`: they route by it, too.
void check_supported_virtual_service(const codec::Value& spec, bool at_gateways, Troubles& troubles);
void check_supported_gateway(const codec::Value& spec, Troubles& troubles);
// The certificates that a server of a Gateway, or a port that a Sidecar declares, has more than one of.
void check_listed_certificates(const codec::Value& tls, const std::string& path, Troubles& troubles);
void check_supported_destination_rule(const codec::Value& spec, Troubles& troubles);

}  // namespace weft::mesh
