// What a route changes on requests and responses: rules/rewrite.h, under the proxy's own names.
#pragma once

#include "rules/rewrite.h"

namespace weft::proxy {

using rules::apply;
using rules::rewrite;

}  // namespace weft::proxy
