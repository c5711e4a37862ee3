#include "http/list_field.h"

#include <string>

namespace weft::http {

void append_to_list(Headers& headers, Token token, std::string_view value, std::string_view separator) {
  std::string list;
  for (const Header& header : headers) {
    if (header.token != token || header.value.empty()) continue;
    list += header.value;
    list += separator;
  }
  list += value;
  headers.set(token, headers.arena().copy(list));
}

}  // namespace weft::http
