// Host lookup: from a request's authority, in one form, to its virtual host.
//
// Pure: any thread.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "config/route.h"
#include "http/arena.h"

namespace weft::rules {

// The authority without ":port"; an IPv6 literal keeps its brackets.
std::string_view without_port(std::string_view authority);

// The authority without the dot at the end of its name ("shop.test.:80"), which says only that the name is whole. A
// view of it, or made in the arena.
std::string_view without_final_dot(std::string_view authority, http::Arena& arena);

// The index in table.hosts; regardless of case, and of the port if the table ignores it (ignore_port_in_host_matching).
std::optional<uint32_t> find_host(const config::RouteTable& table, std::string_view authority);

}  // namespace weft::rules
