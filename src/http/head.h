// The one message form for every HTTP version: a request head, a response head and their headers, in order.
//
// All text is views into the stream's Arena (or static text), which must outlive the head. Names are kept as they came;
// compare them through tokens or find(), which ignore case. `:`-names never appear among the headers: method, scheme,
// authority, path and status are members. `Host` neither: it is `authority` (RFC 9113 §8.3.1).
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <utility>

#include "http/arena.h"
#include "http/token.h"

namespace weft::http {

struct Header {
  Token token;
  std::string_view name;
  std::string_view value;
};

// Ordered, duplicates allowed. Grows inside the arena. Copied, it is the same list: what one changes the other sees. A
// list of its own is own_copy().
class Headers {
 public:
  explicit Headers(Arena& arena) : arena_(&arena) {}

  const Header* begin() const { return items_; }
  const Header* end() const { return items_ + count_; }
  size_t size() const { return count_; }
  bool empty() const { return count_ == 0; }

  // Appends views that live as long as the arena (or for ever); add_copy copies both into the arena first.
  void add(std::string_view name, std::string_view value) { add({token_of(name), name, value}); }
  void add(Token token, std::string_view value) { add({token, name_of(token), value}); }
  void add(const Header& header);
  void add_copy(std::string_view name, std::string_view value) { add(arena_->copy(name), arena_->copy(value)); }

  // Replaces all of that name by one.
  void set(Token token, std::string_view value);
  void set(std::string_view name, std::string_view value);

  // The first value of that name; nullopt if there is none.
  std::optional<std::string_view> get(Token token) const;
  std::optional<std::string_view> find(std::string_view name) const;

  // The first value of that name, which is removed; nullopt if there is none.
  std::optional<std::string_view> take(Token token);

  // How many were removed.
  size_t remove(Token token);
  size_t remove(std::string_view name);
  template <class Matches>
  size_t remove_if(Matches matches);  // of each, a `const Header&`
  // Also where '_' stands for '-', as an application may read it (CGI and what follows it know the two by one name).
  size_t remove_spellings(std::string_view name);
  // Those alone: what has the name itself stays.
  size_t remove_misspelled(Token token);
  size_t remove_misspelled(std::string_view name);

  Headers own_copy() const;
  void clear() { count_ = 0; }
  Arena& arena() const { return *arena_; }

 private:
  Arena* arena_;
  Header* items_ = nullptr;
  uint32_t count_ = 0;
  uint32_t room_ = 0;
};

template <class Matches>
size_t Headers::remove_if(Matches matches) {
  uint32_t kept = 0;
  while (kept < count_ && !matches(items_[kept])) ++kept;
  for (uint32_t i = kept + 1; i < count_; ++i) {
    if (!matches(items_[i])) items_[kept++] = items_[i];
  }
  return std::exchange(count_, kept) - kept;
}

struct RequestHead {
  explicit RequestHead(Arena& arena) : headers(arena) {}

  std::string_view method;
  std::string_view scheme = "http";
  std::string_view authority;
  std::string_view path;  // with its query: the request target in origin form, or "*"; empty for CONNECT
  // What the client asks to switch to ("websocket"), else empty. One form for all versions, which their codecs
  // translate: HTTP/1.1's Upgrade with Connection: upgrade; in HTTP/2 an extended CONNECT's ":protocol" (RFC 8441),
  // whose method is shown as GET. Connection and Upgrade among the headers are the hop's, as ever.
  std::string_view protocol;
  Headers headers;

  // It asks for a tunnel: it has no body, and what its sender sends next is for whoever the tunnel leads to.
  bool asks_for_tunnel() const { return !protocol.empty() || method == "CONNECT"; }
};

struct ResponseHead {
  explicit ResponseHead(Arena& arena) : headers(arena) {}

  uint16_t status = 0;
  Headers headers;

  bool informational() const { return status >= 100 && status < 200 && status != 101; }
};

// The path without "?query" and the query without its "?".
std::string_view path_only(std::string_view path);
std::string_view query_only(std::string_view path);

// Whether a list-valued header such as Connection has this token (RFC 9110 §5.6.1), regardless of case.
bool list_has(std::string_view list, std::string_view token);

// Takes off what concerns one connection only: Connection and all it names, Keep-Alive, Proxy-Connection, TE (but
// "trailers"), Transfer-Encoding, Upgrade (RFC 9110 §7.6.1). What a tunnel needs of them the codecs write themselves.
void remove_hop_by_hop(Headers& headers);

// Whether a response with this status to this method has no body whatever its headers say (RFC 9110 §6.4.1).
bool is_bodiless(std::string_view method, uint16_t status);

// Whether this answer makes a tunnel of the exchange: 101 to a request that asked to switch, 2xx to a CONNECT.
bool makes_tunnel(std::string_view method, std::string_view protocol, uint16_t status);

}  // namespace weft::http
