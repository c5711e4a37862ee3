// Siblings: the proxies of one workload. What they have asked for is what a new one will need first
// (docs/decisions: a new replica asks what its siblings use).
//
// Plain functions: any thread. The call is ours and unary, beside the discovery stream: a server that does not know it
// says so and nothing else comes of it.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace weft::xds {

inline constexpr std::string_view kSiblingsPath = "/weft.v1.Siblings/Use";
// As much as one proxy is told: more than a workload calls, and little enough to be had before it starts.
inline constexpr size_t kMaxSiblingsUse = 256;

std::string encode_siblings_request(std::string_view node_id);
std::string encode_siblings_use(const std::vector<std::string>& listeners);
// Error: protocol, when the bytes are no such message.
Result<std::string> decode_siblings_request(std::string_view bytes);
Result<std::vector<std::string>> decode_siblings_use(std::string_view bytes);

// Each name once, what is most often there first; as many as `most`.
std::vector<std::string> most_used(const std::vector<std::string>& names, size_t most);

}  // namespace weft::xds
