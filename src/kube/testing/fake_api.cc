#include "kube/testing/fake_api.h"

#include <fmt/format.h>

#include <charconv>

#include "codec/json.h"
#include "http/h1/server.h"
#include "kube/object.h"
#include "tls/stream.h"

namespace weft::kube::testing {

namespace {

constexpr Duration kPatience = 24h;

std::vector<std::string> split(std::string_view text, char by) {
  std::vector<std::string> parts;
  while (!text.empty()) {
    const size_t end = text.find(by);
    if (end != 0) parts.emplace_back(text.substr(0, end));
    text = end == text.npos ? std::string_view() : text.substr(end + 1);
  }
  return parts;
}

std::string decoded(std::string_view text) {
  std::string plain;
  for (size_t i = 0; i < text.size(); ++i) {
    int code = 0;
    if (text[i] == '%' && i + 2 < text.size()) {
      std::from_chars(text.data() + i + 1, text.data() + i + 3, code, 16);
      plain.push_back(static_cast<char>(code));
      i += 2;
    } else {
      plain.push_back(text[i]);
    }
  }
  return plain;
}

Value status(int code, std::string_view reason, std::string message) {
  Value value = Value::object();
  value.set("kind", "Status");
  value.set("apiVersion", "v1");
  value.set("status", "Failure");
  value.set("reason", reason);
  value.set("message", std::move(message));
  value.set("code", code);
  return value;
}

// RFC 7396.
void merge(Value& target, const Value& patch) {
  if (!target.is_object()) target = Value::object();
  for (const codec::Member& member : patch.as_object()) {
    if (member.value.is_null()) {
      target.erase(member.key);
    } else if (member.value.is_object()) {
      merge(target[member.key], member.value);
    } else {
      target.set(member.key, member.value);
    }
  }
}

io::Task<void> push(http::Sink& sink, std::string text, TimePoint deadline) {
  http::Bytes bytes(text);
  for (;;) {
    if (bytes.empty()) break;  // an empty piece would end a chunked body
    CO_TRY(bool all, sink.push(bytes));
    if (all) break;
    CO_TRY_VOID(co_await sink.writable().wait(deadline));
  }
  for (;;) {
    CO_TRY(bool all, sink.flushed());
    if (all) co_return {};
    CO_TRY_VOID(co_await sink.writable().wait(deadline));
  }
}

}  // namespace

struct FakeApi::Place {
  std::string method;
  std::string collection;
  std::string ns;
  std::string name;
  std::string subresource;
  std::map<std::string, std::string> query;

  std::string get(const std::string& key) const {
    const auto found = query.find(key);
    return found == query.end() ? std::string() : found->second;
  }

  static Place parse(std::string_view method, std::string_view path) {
    Place place;
    place.method = method;
    for (const std::string& pair : split(http::query_only(path), '&')) {
      const size_t equals = pair.find('=');
      place.query[pair.substr(0, equals)] =
          equals == pair.npos ? "" : decoded(std::string_view(pair).substr(equals + 1));
    }
    std::vector<std::string> words = split(http::path_only(path), '/');
    const size_t head = words.empty() || words[0] == "api" ? 2 : 3;
    if (words.size() <= head) return place;
    std::string prefix;
    for (size_t i = 0; i < head; ++i) prefix += "/" + words[i];
    words.erase(words.begin(), words.begin() + static_cast<ptrdiff_t>(head));
    if (words[0] == "namespaces" && words.size() > 2) {
      place.ns = decoded(words[1]);
      words.erase(words.begin(), words.begin() + 2);
    }
    place.collection = prefix + "/" + words[0];
    if (words.size() > 1) place.name = decoded(words[1]);
    if (words.size() > 2) place.subresource = words[2];
    return place;
  }
};

void FakeApi::happen(std::string type, const std::string& collection, Value object) {
  history_.push_back({version_, std::move(type), collection, namespace_of(object), std::move(object)});
  for (Watcher& watcher : watchers_) watcher.news.set();
}

void FakeApi::put(const Resource& resource, Value object) {
  const std::string collection = path_of(resource);
  Value& slot = collections_[collection][key_of(object)];
  const bool is_new = slot.is_null();
  object["metadata"].set("resourceVersion", std::to_string(++version_));
  if (uid_of(object).empty()) object["metadata"].set("uid", is_new ? fmt::format("uid-{}", version_) : uid_of(slot));
  slot = object;
  happen(is_new ? "ADDED" : "MODIFIED", collection, std::move(object));
}

void FakeApi::erase(const Resource& resource, const std::string& ns, const std::string& name) {
  const std::string collection = path_of(resource);
  auto& objects = collections_[collection];
  const auto found = objects.find({ns, name});
  if (found == objects.end()) return;
  Value object = std::move(found->second);
  objects.erase(found);
  object["metadata"].set("resourceVersion", std::to_string(++version_));
  happen("DELETED", collection, std::move(object));
}

const Value* FakeApi::find(const Resource& resource, const std::string& ns, const std::string& name) const {
  const auto collection = collections_.find(path_of(resource));
  if (collection == collections_.end()) return nullptr;
  const auto found = collection->second.find({ns, name});
  return found == collection->second.end() ? nullptr : &found->second;
}

void FakeApi::end_watches(End end) {
  for (Watcher& watcher : watchers_) {
    watcher.end = end;
    watcher.news.set();
  }
}

void FakeApi::bookmark() {
  for (Watcher& watcher : watchers_) {
    watcher.bookmark = true;
    watcher.news.set();
  }
}

void FakeApi::resume() {
  paused_ = false;
  for (Pause& pause : pauses_) pause.over.set();
}

int FakeApi::count(std::string_view beginning) const {
  return static_cast<int>(
      std::ranges::count_if(requests_, [beginning](const std::string& line) { return line.starts_with(beginning); }));
}

io::Task<void> FakeApi::run() { co_return co_await io::with_scope(run_in, std::ref(*this)); }

io::Task<void> FakeApi::run_in(io::Scope& scope, FakeApi& self) {
  CO_TRY(auto acceptor, self.network_.listen(self.address_, {}));
  for (;;) {
    CO_TRY(auto stream, acceptor->try_accept());
    if (stream) {
      scope.spawn(self.serve_connection(std::move(stream)));
    } else {
      CO_TRY_VOID(co_await acceptor->readable().wait(kNever));
    }
  }
}

io::Task<void> FakeApi::serve_connection(std::unique_ptr<io::Stream> stream) {
  if (context_) {
    CO_TRY(std::unique_ptr<tls::Stream> secure,
           co_await tls::accept(std::move(stream), *context_, deadline_in(network_.loop().now(), 10s)));
    stream = std::move(secure);
  }
  http::ServeOptions options{.handler = {this, serve}, .limits = {}, .drain = nullptr, .already_read = {}};
  co_return co_await http::h1::serve(*stream, std::move(options));
}

io::Task<void> FakeApi::serve(void* self, http::ServerStream& stream) {
  co_return co_await static_cast<FakeApi*>(self)->answer(stream);
}

io::Task<void> FakeApi::wait_while_paused() {
  if (!paused_) co_return {};
  const auto pause = pauses_.emplace(pauses_.end());
  auto over = co_await pause->over.wait(deadline_in(network_.loop().now(), kPatience));
  pauses_.erase(pause);
  co_return std::move(over);
}

io::Task<void> FakeApi::answer(http::ServerStream& stream) {
  const TimePoint deadline = deadline_in(network_.loop().now(), kPatience);
  requests_.push_back(fmt::format("{} {}", stream.head().method, stream.head().path));
  last_authorization_ = stream.head().headers.find("authorization").value_or("");
  CO_TRY(const std::string body, co_await http::read_all(stream.body(), 1 << 20, deadline));
  CO_TRY_VOID(co_await wait_while_paused());
  if (!held.empty() && stream.head().path.ends_with(held)) CO_TRY_VOID(co_await io::sleep_until(deadline));
  const Place place = Place::parse(stream.head().method, stream.head().path);
  Reply reply;
  if (refusals_.second > 0) {
    --refusals_.second;
    reply = {refusals_.first, status(refusals_.first, "Refused", "refused by the test")};
  } else if (place.get("watch") == "true") {
    const std::string from = place.get("resourceVersion");
    if (std::atoll(from.c_str()) >= oldest_) co_return co_await watch(stream, place);
    reply = {410, status(410, "Expired", "too old resource version")};
  } else {
    reply = respond_to(place, body);
  }
  const std::string text = codec::to_json(reply.body) + "\n";
  http::ResponseHead head(stream.arena());
  head.status = static_cast<uint16_t>(reply.status);
  head.headers.add("content-type", "application/json");
  CO_TRY_VOID(stream.respond(head, false));
  CO_TRY_VOID(co_await push(stream.sink(), text, deadline));
  co_return stream.sink().finish(nullptr);
}

FakeApi::Reply FakeApi::list(const Place& place) const {
  Value items = Value::array();
  std::string next;
  const auto collection = collections_.find(place.collection);
  const size_t skip = static_cast<size_t>(std::atoll(place.get("continue").c_str()));
  size_t seen = 0;
  if (collection != collections_.end()) {
    for (const auto& [key, object] : collection->second) {
      if (!place.ns.empty() && key.ns != place.ns) continue;
      if (seen++ < skip) continue;
      if (items.size() == page_size) {
        next = std::to_string(seen - 1);
        break;
      }
      Value item = object;
      item.erase("kind");
      item.erase("apiVersion");
      items.push_back(std::move(item));
    }
  }
  Value body = Value::object();
  body.set("kind", "List");
  body["metadata"].set("resourceVersion", std::to_string(version_));
  if (!next.empty()) body["metadata"].set("continue", next);
  body.set("items", std::move(items));
  return {200, std::move(body)};
}

FakeApi::Reply FakeApi::respond_to(const Place& place, const std::string& body) {
  if (place.collection.empty())
    return {404, status(404, "NotFound", "the server could not find the requested resource")};
  if (place.collection.ends_with("/tokenreviews")) return review(body);
  if (place.collection.ends_with("/subjectaccessreviews")) return review_access(body);
  if (place.method == "GET" && place.name.empty()) return list(place);
  return write(place, body);
}

FakeApi::Reply FakeApi::review(const std::string& body) const {
  Value answer = codec::parse_json(body).value_or(Value());
  const auto known = reviews.find(answer.at("spec", "token").as_string());
  if (known != reviews.end()) {
    answer.set("status", known->second);
  } else {
    answer["status"].set("error", "the token is not known here");
  }
  return {201, std::move(answer)};
}

FakeApi::Reply FakeApi::review_access(const std::string& body) const {
  Value answer = codec::parse_json(body).value_or(Value());
  const bool allowed = !may_nothing.contains(answer.at("spec", "user").as_string());
  answer["status"].set("allowed", allowed);
  if (!allowed) answer["status"].set("reason", "no role lets it");
  return {201, std::move(answer)};
}

FakeApi::Reply FakeApi::write(const Place& place, const std::string& body) {
  Value sent = codec::parse_json(body).value_or(Value());
  auto& objects = collections_[place.collection];
  const Key key{place.ns, place.method == "POST" ? name_of(sent) : place.name};
  const auto found = objects.find(key);
  const bool exists = found != objects.end();
  if (place.method == "POST" && exists)
    return {409, status(409, "AlreadyExists", fmt::format("\"{}\" already exists", key.name))};
  if (place.method != "POST" && !exists)
    return {404, status(404, "NotFound", fmt::format("\"{}\" not found", key.name))};
  if (place.method == "GET") return {200, found->second};
  const bool is_delete = place.method == "DELETE";
  Value result = exists ? found->second : sent;
  if (place.method == "PUT") {
    const std::string& version = resource_version_of(sent);
    if (!version.empty() && version != resource_version_of(result)) {
      return {409, status(409, "Conflict", fmt::format("\"{}\" was changed by somebody else", key.name))};
    }
    if (place.subresource == "status") {
      result.set("status", sent.get("status"));
    } else {
      result = sent;
    }
  }
  if (place.method == "PATCH") merge(result, sent);
  if (is_delete) objects.erase(found);
  result["metadata"].set("resourceVersion", std::to_string(++version_));
  if (!exists) result["metadata"].set("uid", fmt::format("uid-{}", version_));
  if (!is_delete) objects[key] = result;
  happen(is_delete ? "DELETED" : exists ? "MODIFIED" : "ADDED", place.collection, result);
  return {exists ? 200 : 201, std::move(result)};
}

io::Task<void> FakeApi::watch(http::ServerStream& stream, const Place& place) {
  const TimePoint deadline = deadline_in(network_.loop().now(), kPatience);
  http::ResponseHead head(stream.arena());
  head.status = 200;
  CO_TRY_VOID(stream.respond(head, false));
  int64_t version = std::atoll(place.get("resourceVersion").c_str());
  const auto watcher = watchers_.emplace(watchers_.end());
  struct Leave {
    std::list<Watcher>& list;
    std::list<Watcher>::iterator at;
    ~Leave() { list.erase(at); }
  } leave{watchers_, watcher};
  for (;;) {
    watcher->news.clear();
    std::string lines;
    for (const Happened& happened : history_) {
      if (happened.version <= version || happened.collection != place.collection) continue;
      if (!place.ns.empty() && happened.ns != place.ns) continue;
      version = happened.version;
      Value event = Value::object();
      event.set("type", happened.type);
      event.set("object", happened.object);
      lines += codec::to_json(event) + "\n";
    }
    if (std::exchange(watcher->bookmark, false)) {
      lines +=
          fmt::format(R"({{"type":"BOOKMARK","object":{{"metadata":{{"resourceVersion":"{}"}}}}}})", version_) + "\n";
    }
    if (watcher->end == End::gone)
      lines += R"({"type":"ERROR","object":{"kind":"Status","code":410,"reason":"Expired"}})"
               "\n";
    if (watcher->end == End::inside_a_line) lines += R"({"type":"ADDED","object":{"metadata":{"na)";
    CO_TRY_VOID(co_await push(stream.sink(), lines, deadline));
    if (watcher->end) break;
    CO_TRY_VOID(co_await watcher->news.wait(deadline));
  }
  if (*watcher->end == End::in_order || *watcher->end == End::gone) co_return stream.sink().finish(nullptr);
  stream.abort();
  co_return {};
}

}  // namespace weft::kube::testing
