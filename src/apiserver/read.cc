// Reading: get, list with its pages, and the beginning of a watch.
#include <fmt/format.h>

#include "apiserver/api.h"
#include "apiserver/identity.h"
#include "apiserver/status_error.h"
#include "apiserver/table.h"
#include "codec/json.h"

namespace weft::apiserver {
namespace {

using codec::Value;

// Read at once from the store when a selector thins out what is found, so that a page is not made of many small reads.
constexpr size_t kScanPage = 500;

// Where a limited list goes on: the revision of its first page and the last key given.
struct Continue {
  int64_t revision = 0;
  std::string space;
  std::string name;
};

// Opaque to clients. No name has a slash in it, so the parts need no escaping; hex keeps it safe in a URL.
std::string to_token(const Continue& at) {
  std::string plain = fmt::format("{}/{}/{}", at.revision, at.space, at.name);
  std::string token;
  for (unsigned char c : plain) token += fmt::format("{:02x}", c);
  return token;
}

std::optional<Continue> from_token(std::string_view token) {
  std::string plain;
  for (size_t i = 0; i + 1 < token.size(); i += 2) plain += unescape("%" + std::string(token.substr(i, 2)), false);
  size_t first = plain.find('/');
  size_t second = first == std::string::npos ? first : plain.find('/', first + 1);
  if (second == std::string::npos) return std::nullopt;
  std::optional<int64_t> revision = Query("r=" + plain.substr(0, first)).number("r");
  if (!revision) return std::nullopt;
  return Continue{*revision, plain.substr(first + 1, second - first - 1), plain.substr(second + 1)};
}

Answer<Selector> selector_of(const Query& query, std::string_view name) {
  Selector selector;
  Result<std::vector<Requirement>> labels = parse_label_selector(query.get("labelSelector"));
  if (!labels) return std::unexpected(bad_request(labels.error().detail));
  Result<std::vector<FieldRequirement>> fields = parse_field_selector(query.get("fieldSelector"));
  if (!fields) return std::unexpected(bad_request(fields.error().detail));
  selector.labels = std::move(*labels);
  selector.fields = std::move(*fields);
  if (!name.empty()) selector.fields.push_back({"metadata.name", true, std::string(name)});
  return selector;
}

RowObject row_object(const Query& query) {
  std::string_view asked = query.get("includeObject");
  if (asked == "Object") return RowObject::whole;
  return asked == "None" ? RowObject::none : RowObject::metadata;
}

struct Page {
  std::vector<Record> records;
  int64_t revision = 0;
  std::string token;  // empty: this was the last page
};

Result<Page> read_page(Store& store, const mesh::kinds::Kind& kind, std::string_view space, const Selector& selector,
                       std::optional<Key> after, size_t limit) {
  Page page;
  while (true) {
    size_t scan = limit == 0 ? 0 : std::max(limit, kScanPage);
    TRY(Listing listing, store.list(kind.resource(), space, after, scan));
    page.revision = listing.revision;
    for (Record& record : listing.records) {
      if (!selector.matches(record.object)) continue;
      if (limit != 0 && page.records.size() == limit) {
        const Key& last = page.records.back().key;
        page.token = to_token({0, last.space, last.name});
        return page;
      }
      page.records.push_back(std::move(record));
    }
    if (!listing.more) return page;
    after = listing.records.back().key;
  }
}

}  // namespace

Reply Api::get(const Call& call) {
  Answer<Record> record = objects_.get(call.kind, call.path.space, call.path.name);
  if (!record) return std::move(record).error();
  if (call.form == Form::plain) return answer(call, 200, std::move(record->object));
  record->object.set("apiVersion", call.kind.api_version(call.path.version));
  Value table = empty_table(call.kind, true);
  table["metadata"].set("resourceVersion", std::to_string(record->revision));
  table["rows"].push_back(table_row(call.kind, std::move(record->object), row_object(call.query), clock_.wall()));
  return ApiResponse{200, "application/json", codec::to_json(table), {}};
}

Reply Api::list(const Call& call) {
  Answer<Selector> selector = selector_of(call.query, "");
  if (!selector) return std::move(selector).error();
  std::optional<Key> after;
  int64_t first_revision = 0;
  if (std::string_view token = call.query.get("continue"); !token.empty()) {
    std::optional<Continue> at = from_token(token);
    if (!at) return bad_request("continue: is no token this server gave");
    after = Key{call.kind.resource(), at->space, at->name};
    first_revision = at->revision;
  }
  int64_t limit = std::max<int64_t>(0, call.query.number("limit").value_or(0));
  Result<Page> page =
      read_page(objects_.store(), call.kind, call.path.space, *selector, after, static_cast<size_t>(limit));
  if (!page) return from_error(page.error(), call.kind, "");
  // Every page has the first one's revision: a watch begun there misses nothing that changed between pages.
  int64_t revision = first_revision != 0 ? first_revision : page->revision;

  Value list = Value::object();
  if (call.form == Form::table) {
    list = empty_table(call.kind, true);
  } else {
    list.set("kind", std::string(call.kind.kind) + "List");
    list.set("apiVersion", call.kind.api_version(call.path.version));
  }
  list["metadata"].set("resourceVersion", std::to_string(revision));
  if (!page->token.empty()) {
    const Key& last = page->records.back().key;
    list["metadata"].set("continue", to_token({revision, last.space, last.name}));
  }
  Value items = Value::array();
  for (Record& record : page->records) {
    record.object.set("apiVersion", call.kind.api_version(call.path.version));
    items.push_back(call.form == Form::table
                        ? table_row(call.kind, std::move(record.object), row_object(call.query), clock_.wall())
                        : std::move(record.object));
  }
  list.set(call.form == Form::table ? "rows" : "items", std::move(items));
  return ApiResponse{200, "application/json", codec::to_json(list), {}};
}

Reply Api::watch(const Call& call) {
  if (call.query.flag("sendInitialEvents")) {
    return status_response(422, "Invalid",
                           "sendInitialEvents: this server does not stream lists; list first, then watch");
  }
  Answer<Selector> selector = selector_of(call.query, call.path.name);
  if (!selector) return std::move(selector).error();
  WatchStart start;
  start.kind = &call.kind;
  start.version = call.path.version;
  start.space = call.path.space;
  start.selector = std::move(*selector);
  start.bookmarks = call.query.flag("allowWatchBookmarks");
  start.form = call.form;
  start.whole_objects = row_object(call.query) == RowObject::whole;
  start.timeout_seconds = call.query.number("timeoutSeconds").value_or(0);
  std::string_view said = call.query.get("resourceVersion");
  if (said.empty() || said == "0") return start;
  start.revision = call.query.number("resourceVersion");
  if (!start.revision) return bad_request(fmt::format("resourceVersion: \"{}\" is no number", said));
  Store& store = objects_.store();
  if (*start.revision > store.revision()) {
    return status_response(
        504, "Timeout", fmt::format("Too large resource version: {}, current: {}", *start.revision, store.revision()));
  }
  // Told now rather than in the stream, so that a client that is too late needs no stream to learn it.
  Result<std::vector<Change>> kept = store.changes(call.kind.resource(), start.space, *start.revision, 1);
  if (!kept) return from_error(kept.error(), call.kind, "");
  return start;
}

}  // namespace weft::apiserver
