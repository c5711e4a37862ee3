// KeySets: the public keys of issuers whose tokens a RequestAuthentication takes, fetched from where it says they are.
//
// Owned by Control, on its loop; run() is a task of its scope. Fetched at once when first wanted, and again every
// kKeysRefresh, or kMostKeysRetry while the issuer says that it has none; while an issuer does not answer, what it said
// last holds, also for the next process: it is kept in `folder`. A document that names a `jwks_uri` (OpenID Connect
// Discovery) is followed to that. Nothing is believed that holds no key a token can be verified with.
#pragma once

#include <functional>
#include <map>
#include <string>

#include "control/fetcher.h"
#include "io/scope.h"

namespace weft::control {

inline constexpr Duration kKeysRefresh = 20min;  // as istiod
// After a failure, twice as long each time.
inline constexpr Duration kKeysRetry = 1s;
inline constexpr Duration kMostKeysRetry = 1min;

class KeySets {
 public:
  // "10.244.0.7:8080" for a host and port of the mesh itself, "" for any other.
  using AddressOf = std::function<std::string(const std::string& host, uint16_t port)>;
  using Take = std::function<void(const std::string& url, const std::string& keys)>;

  KeySets(io::Loop& loop, std::string folder, AddressOf address_of, Take take);
  KeySets(const KeySets&) = delete;
  KeySets& operator=(const KeySets&) = delete;

  // All that are wanted from now on, and how long a fetch of each may take. What is kept of a new one is handed on at
  // once; the others are forgotten, also in the folder.
  void want(const std::map<std::string, Duration>& urls);

  io::Task<void> run();

 private:
  struct Entry {
    TimePoint due{};
    Duration time{};
    Duration pause = kKeysRetry;
    std::string keys;     // "": none yet
    std::string trouble;  // said once
  };

  io::Task<void> refresh(std::string url);
  io::Task<std::string> keys_from(std::string url, Duration time);
  io::Task<std::string> document(std::string url, Duration time);
  std::string file_of(const std::string& url) const;
  std::string kept_of(const std::string& url) const;  // "": nothing usable
  std::map<std::string, Entry>::iterator next();

  io::Loop& loop_;
  const std::string folder_;
  const AddressOf address_of_;
  const Take take_;
  Fetcher fetcher_;
  std::map<std::string, Entry> entries_;  // by URL
  io::Event news_;
};

}  // namespace weft::control
