// Which of several chains takes a TLS connection by the name its client asks for (SNI).
//
// Pure: any thread. The proxy chooses filter chains with it, the control plane explains them.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace weft::rules {

inline constexpr int kOtherName = -1;

// How closely a chain's server names take the name, in lower case: the exact name before the longest "*.suffix", which
// takes what is below the suffix and not itself; 0: the chain takes any; kOtherName: it does not take this one.
int name_score(const std::vector<std::string>& server_names, std::string_view name);

}  // namespace weft::rules
