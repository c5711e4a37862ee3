// Compile: one xDS resource, as it came off the wire, into the immutable object the proxy runs on, or the reason why
// not.
//
// Pure: any thread; no message outlives the call. The control plane compiles with it too, so it refuses what a proxy
// would refuse. A refusal is one sentence with the place in the document: "listener inbound:
// filter_chains[0].filters[1]: weft does not speak the network filter ...". Refused are: a field that is neither of our
// subset (proto/) nor on the list of xds/ignorable.h, an extension likewise, a required choice left open (that is what
// an arm unknown to us looks like), and what cannot be meant.
#pragma once

#include <string_view>

#include "base/result.h"
#include "config/resource.h"

namespace weft::xds {

// `type_url` is one of config::k*Type; `serialized` the resource's bytes, whose hash becomes its version.
Result<config::Resource> compile(std::string_view type_url, std::string_view serialized);

// For another machine: files that it names are not looked for here.
Result<config::Resource> compile_for_another(std::string_view type_url, std::string_view serialized);

}  // namespace weft::xds
