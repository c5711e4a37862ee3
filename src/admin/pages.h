// Pages: the little HTTP server of a program's main thread: rooms register a page by path; GET / lists them.
//
// Owned by the program; the main loop's thread. A page is a function that answers at once from what the main thread
// knows.
#pragma once

#include <functional>
#include <map>
#include <string>

#include "http/exchange.h"
#include "io/network.h"

namespace weft::admin {

struct Page {
  int status = 200;
  std::string type = "text/plain; charset=utf-8";
  std::string body;
};

class Pages {
 public:
  // `what` is the line that GET / shows. `answer` gets the query string. Replaces a page of that path.
  void add(std::string path, std::string what, std::function<Page(std::string_view query)> answer);
  // The same, for POST: something that changes.
  void add_action(std::string path, std::string what, std::function<Page(std::string_view query)> act);

  Page get(std::string_view method, std::string_view path_and_query) const;

  // Serves HTTP/1 on the acceptor until cancelled.
  io::Task<void> serve(std::unique_ptr<io::Acceptor> acceptor);

 private:
  struct Entry {
    std::string what;
    bool action;
    std::function<Page(std::string_view)> answer;
  };
  std::map<std::string, Entry, std::less<>> pages_;
};

// The value of one parameter of a query string, percent-decoded; "" if it is absent.
std::string query_value(std::string_view query, std::string_view name);

}  // namespace weft::admin
