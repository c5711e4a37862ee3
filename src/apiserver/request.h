// What the API is asked and what it answers, without a socket in sight.
//
// Plain values. Whoever serves HTTP fills an ApiRequest, calls Api::handle and does what the Reply says: send an
// answer, keep a watch going (watch.h), or stream a log (log.h).
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "apiserver/log.h"
#include "apiserver/selector.h"
#include "mesh/kinds/kind.h"

namespace weft::apiserver {

// The form an object or list is answered in, as the Accept header asks.
enum class Form : uint8_t { plain, table };

struct ApiRequest {
  std::string method;  // GET, POST ...
  std::string path;    // as on the request line, still escaped, without the query
  std::string query;   // still escaped, without the '?'
  std::string accept;  // header values, "" if absent
  std::string content_type;
  std::string body;
  std::string user;  // who the credentials say this is, for messages
};

struct ApiResponse {
  int status = 200;
  std::string content_type = "application/json";
  std::string body;
  std::vector<std::string> warnings;  // each becomes a header: Warning: 299 - "text"
};

// A watch to be kept open; Watch (watch.h) turns it into lines.
struct WatchStart {
  const mesh::kinds::Kind* kind = nullptr;
  std::string version;  // the one to serve objects as
  std::string space;    // empty: all
  Selector selector;
  std::optional<int64_t> revision;  // absent: begin with what there is
  bool bookmarks = false;
  Form form = Form::plain;
  bool whole_objects = false;   // a table's rows carry whole objects (includeObject=Object)
  int64_t timeout_seconds = 0;  // 0: as long as the server likes
};

using Reply = std::variant<ApiResponse, WatchStart, LogQuery>;

}  // namespace weft::apiserver
