// Ask: a question of the proxy's own to a cluster: one small request, one small answer, whole.
//
// On the worker's thread, as a task of whoever needs the answer. It is marked as a question (x-weft-asks): who gets it
// asks nobody about it. Asked again, at another host, only while it is sure
// that nobody has looked at the question.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "proxy/upstream/cluster.h"

namespace weft::proxy {
class Worker;
}

namespace weft::proxy::upstream {

// The longest answer taken.
inline constexpr size_t kAnswerLimit = 64 * 1024;

// Both outlive the call.
struct HttpQuestion {
  const http::RequestHead& head;
  std::string_view body;
};
struct HttpAnswer {
  uint16_t status = 0;                                       // with 200 the body is not read
  std::vector<std::pair<std::string, std::string>> headers;  // names in lower case; none of the hop's own
  std::string body;
};
struct GrpcQuestion {
  std::string_view authority;
  std::string_view path;
  std::string_view message;
};

// Errors: not_found, when there is no such cluster; as an exchange's; limit; deadline; cancelled.
io::Task<HttpAnswer> ask(Worker& worker, std::string_view cluster, const HttpQuestion& question, TimePoint deadline);
// The message of the answer. Likewise; the error of a status that is not OK.
io::Task<std::string> ask(Worker& worker, std::string_view cluster, const GrpcQuestion& question, TimePoint deadline);

}  // namespace weft::proxy::upstream
