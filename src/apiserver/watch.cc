#include "apiserver/watch.h"

#include "apiserver/status_error.h"
#include "apiserver/table.h"
#include "codec/json.h"

namespace weft::apiserver {
namespace {

using codec::Value;

std::string to_line(std::string_view type, Value object) {
  Value event = Value::object();
  event.set("type", type);
  event.set("object", std::move(object));
  return codec::to_json(event) + "\n";
}

}  // namespace

std::string Watch::poll(Store& store, WallTime now) {
  if (ended_) return {};
  if (!begun_) {
    begun_ = true;
    if (!start_.revision) return begin(store, now);
    cursor_ = *start_.revision;
  }
  int64_t latest = store.revision();
  if (cursor_ >= latest) return {};
  Result<std::vector<Change>> changes = store.changes(start_.kind->resource(), start_.space, cursor_, kChangesAPoll);
  if (!changes) return end(changes.error());
  more_ = changes->size() == kChangesAPoll;
  std::string lines;
  for (Change& change : *changes) {
    cursor_ = change.revision;
    lines += line_for(std::move(change), now);
  }
  if (!more_) cursor_ = latest;
  return lines;
}

std::string Watch::begin(Store& store, WallTime now) {
  Result<Listing> listing = store.list(start_.kind->resource(), start_.space);
  if (!listing) return end(listing.error());
  cursor_ = listing->revision;
  std::string lines;
  for (Record& record : listing->records) {
    if (start_.selector.matches(record.object)) lines += event("ADDED", std::move(record.object), now);
  }
  return lines;
}

// An object that a change moves into or out of the selection is added or deleted for this watch.
std::string Watch::line_for(Change change, WallTime now) {
  bool was = change.what != Change::What::added && start_.selector.matches(change.previous);
  bool is = change.what != Change::What::removed && start_.selector.matches(change.object);
  if (is) return event(was ? "MODIFIED" : "ADDED", std::move(change.object), now);
  if (!was) return {};
  // It leaves as it was last seen, but with the number of the change that took it away.
  Value last = std::move(change.previous);
  last["metadata"].set("resourceVersion", std::to_string(change.revision));
  return event("DELETED", std::move(last), now);
}

std::string Watch::event(std::string_view type, Value object, WallTime now) {
  object.set("apiVersion", start_.kind->api_version(start_.version));
  if (start_.form == Form::plain) return to_line(type, std::move(object));
  Value table = empty_table(*start_.kind, !std::exchange(defined_columns_, true));
  table["metadata"].set("resourceVersion", object.at("metadata", "resourceVersion"));
  RowObject carry = start_.whole_objects ? RowObject::whole : RowObject::metadata;
  table["rows"].push_back(table_row(*start_.kind, std::move(object), carry, now));
  return to_line(type, std::move(table));
}

std::string Watch::bookmark(const Store& store) {
  if (!begun_ || ended_ || cursor_ < store.revision()) return {};
  Value object = Value::object();
  object.set("kind", start_.kind->kind);
  object.set("apiVersion", start_.kind->api_version(start_.version));
  object["metadata"].set("resourceVersion", std::to_string(cursor_));
  object["metadata"].set("creationTimestamp", Value());
  return to_line("BOOKMARK", std::move(object));
}

std::string Watch::end(const Error& error) {
  ended_ = true;
  Result<Value> status = codec::parse_json(from_error(error, *start_.kind, "").body);
  return status ? to_line("ERROR", std::move(*status)) : std::string();
}

}  // namespace weft::apiserver
