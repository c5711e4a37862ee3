// What the control plane's /proxies page and a proxy's /config page say, as a person and a script read it.
//
// Pure.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "cli/table.h"
#include "codec/value.h"

namespace weft::cli {

// A row a proxy, the heading first: which it is, since when it is connected, what it asked for, and whether its
// workers run on all of it.
std::vector<Row> status_rows(const codec::Value& proxies);
// Resources that are not simply active, a sentence each: "shop/cart-1: Cluster x: waiting for Endpoints x".
std::vector<std::string> status_reasons(const codec::Value& proxies);

// {"controlPlane": "connected …", "resources": [{"state", "resource", "version", "reason"}]}
codec::Value parse_config_page(std::string_view text);

}  // namespace weft::cli
