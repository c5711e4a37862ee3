// A page of a running program's Unix socket: what the control plane (control.sock) and each proxy (admin/…) say of
// themselves.
//
// Blocks: runs a loop of its own for one request, so it belongs to verbs that do nothing else meanwhile.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/result.h"
#include "base/time.h"
#include "codec/value.h"
#include "io/network.h"

namespace weft::cli {

inline constexpr Duration kPageTime = 10s;

struct Answered {
  int status = 0;
  std::string body;
};

// Errors: refused or not_found when nobody listens there; deadline; the connection's.
Result<Answered> get_page(const std::string& socket, const std::string& target);
// Likewise a page that changes something, by POST.
Result<Answered> post_page(const std::string& socket, const std::string& target);
// get_page as a task of a loop that runs already.
io::Task<Answered> get_page(io::Network& network, std::string socket, std::string target, TimePoint deadline);

// A JSON document of the control plane. A status other than 200 is an error with the page's own sentence ("error").
Result<codec::Value> get_document(const std::string& socket, const std::string& target);
Result<codec::Value> post_document(const std::string& socket, const std::string& target);

// "/explain?from=a%2Fb&url=…".
std::string with_query(std::string_view path, const std::vector<std::pair<std::string, std::string>>& parameters);

}  // namespace weft::cli
