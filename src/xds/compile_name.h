// weft.v1.Name → Name.
//
// Pure: any thread. The message must have passed check_known(); the rest is refused here, at its place.
#pragma once

#include <memory>
#include <string>

#include "base/result.h"
#include "config/name.h"
#include "xds/compile_place.h"

namespace weft::v1 {
class Name;
}

namespace weft::xds {

Result<std::shared_ptr<const config::Name>> compile_name(const weft::v1::Name& from, std::string version,
                                                         const Place& at);

}  // namespace weft::xds
