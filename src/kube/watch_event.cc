#include "kube/watch_event.h"

#include <fmt/format.h>

#include "codec/json.h"
#include "kube/object.h"
#include "kube/status.h"

namespace weft::kube {

namespace {

std::unexpected<Error> malformed(std::string_view why) {
  return fail(Code::protocol, Side::upstream, fmt::format("a line of a watch is no event: {}", why));
}

}  // namespace

Result<WatchEvent> parse_watch_event(std::string_view line) {
  auto parsed = codec::parse_json(line);
  if (!parsed) return malformed(parsed.error().detail);
  Value* object = parsed->find("object");
  if (!object || !object->is_object()) return malformed("it has no object");
  const std::string& type = parsed->get("type").as_string();
  if (type == "ERROR") {
    const int code = static_cast<int>(object->get("code").as_int());
    if (code == kGone) return WatchEvent{WatchEvent::gone, {}};
    return fail(error_from_status(code, codec::to_json(*object), "watch"));
  }
  if (type == "BOOKMARK") return WatchEvent{WatchEvent::bookmark, std::move(*object)};
  if (name_of(*object).empty()) return malformed("its object has no name");
  if (type == "ADDED") return WatchEvent{WatchEvent::added, std::move(*object)};
  if (type == "MODIFIED") return WatchEvent{WatchEvent::modified, std::move(*object)};
  if (type == "DELETED") return WatchEvent{WatchEvent::deleted, std::move(*object)};
  return malformed(fmt::format("\"{}\" is no type of event", type));
}

}  // namespace weft::kube
