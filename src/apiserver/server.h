// Server: the embedded API over HTTP/1.1 and HTTP/2 with TLS. Checks the bearer token, carries requests to the store's
// thread, streams watches and logs.
//
// One per process, on its loop's thread. serve() runs until cancelled; everything given to it outlives that. Without
// the token nothing is answered but 401. A watch ends after kWatchTime at the latest; clients begin a new one where it
// ended.
#pragma once

#include <set>
#include <string>

#include "apiserver/log.h"
#include "apiserver/store_thread.h"
#include "apiserver/watch.h"
#include "http/exchange.h"
#include "io/network.h"
#include "io/scope.h"
#include "tls/context.h"

namespace weft::apiserver {

struct ServerOptions {
  tls::Context tls;   // with ALPN h2 and http/1.1
  std::string token;  // the only one that opens
  LogSource logs;     // may be empty: then pods/log is answered 501; called on the loop's thread
};

class Server {
 public:
  static constexpr Duration kWatchTime = 30min;
  static constexpr Duration kBookmarkTime = 20s;  // between bookmarks on a quiet watch
  static constexpr Duration kHandshakeTime = 10s;
  static constexpr Duration kBodyTime = 30s;       // a request's body must be whole by then
  static constexpr Duration kWriteTime = 60s;      // a client that reads nothing for so long is dropped
  static constexpr Duration kLogPollTime = 200ms;  // between two looks at a followed log

  Server(io::Loop& loop, StoreThread& store, ServerOptions options);
  ~Server();

  // Accepts and serves until cancelled. Error: the acceptor's.
  io::Task<void> serve(io::Acceptor& acceptor);

  // Ends watches and connections in good order; serve() goes on until cancelled.
  void drain();

 private:
  static io::Task<void> accept_all(io::Scope& scope, Server& server, io::Acceptor& acceptor);
  io::Task<void> serve_connection(std::unique_ptr<io::Stream> stream);
  static io::Task<void> serve_stream(void* context, http::ServerStream& stream);

  io::Task<void> answer_request(http::ServerStream& stream);
  io::Task<void> send(http::ServerStream& stream, ApiResponse response);
  io::Task<void> run_watch(http::ServerStream& stream, WatchStart start);
  io::Task<void> run_log(http::ServerStream& stream, LogQuery query);
  io::Task<void> push(http::ServerStream& stream, std::string text);
  bool authorized(const http::RequestHead& head) const;

  io::Loop& loop_;
  StoreThread& store_;
  ServerOptions options_;
  http::Drain drain_;
  std::set<io::Event*> watches_;  // told when the store changes
};

}  // namespace weft::apiserver
