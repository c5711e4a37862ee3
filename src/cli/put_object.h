// put_object: makes an object of the API what a manifest says: created if it is not there, else replaced, keeping what
// others wrote into its labels and annotations.
//
// A task on the client's loop. A change by somebody else in between is tried again.
#pragma once

#include <string_view>

#include "cli/manifests.h"
#include "io/task.h"
#include "kube/client.h"

namespace weft::cli {

enum class Put : uint8_t { created, configured, unchanged };
std::string_view name_of(Put put);

kube::Resource resource_of(const Manifest& manifest);

// Error: the API's, with the manifest's place and title in front.
io::Task<Put> put_object(kube::Client& client, const Manifest& manifest, TimePoint deadline);

// The object to send in place of `current`. Pure.
codec::Value replacement(const codec::Value& current, codec::Value wanted);

}  // namespace weft::cli
