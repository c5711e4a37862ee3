// Resources written as JSON, as they would come off the wire: what a real istiod sent one sidecar
// (tests/golden/istio/).
//
// Only for tests. Read from the working directory (the repository's root); a file that is missing or no JSON fails the
// test. A resource of which JSON cannot become bytes, because it holds what weft does not speak, keeps the refusal.
#pragma once

#include <string>
#include <vector>

#include "base/result.h"
#include "xds/ads_update.h"

namespace weft::xds::testing {

struct Written {
  std::string type;  // config::kListenerType …
  std::string name;
  Result<std::string> bytes;
};

// A file that holds a list of resources.
std::vector<Written> written(const std::string& file);

// Everything the istiod sent, compiled as the proxy compiles it.
Update istio_update();

}  // namespace weft::xds::testing
