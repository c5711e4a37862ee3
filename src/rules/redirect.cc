#include "rules/redirect.h"

#include <fmt/format.h>

#include "rules/rewrite.h"

namespace weft::rules {
namespace {

// Of an authority: where its port begins, with the colon; npos: it has none.
size_t port_of(std::string_view authority) {
  const size_t colon = authority.rfind(':');
  return colon != authority.npos && authority.find(']', colon) == authority.npos ? colon : authority.npos;
}

std::string authority_of(const config::Redirect& redirect, const http::RequestHead& request) {
  std::string authority(redirect.host.empty() ? request.authority : std::string_view(redirect.host));
  const size_t port = port_of(authority);
  if (redirect.port != 0) {
    if (port != std::string::npos) authority.resize(port);
    const std::string_view scheme = redirect.scheme.empty() ? request.scheme : std::string_view(redirect.scheme);
    if (redirect.port == (scheme == "https" ? 443 : 80)) return authority;
    return authority + ":" + std::to_string(redirect.port);
  }
  // The port of the scheme it came by is not that of the scheme it is sent to.
  const bool changes = !redirect.scheme.empty() && redirect.scheme != request.scheme && redirect.host.empty();
  const std::string_view old = request.scheme == "https" ? ":443" : ":80";
  if (changes && port != std::string::npos && authority.substr(port) == old) authority.resize(port);
  return authority;
}

}  // namespace

std::string location_of(const config::Redirect& redirect, const config::PathMatch& matched,
                        const http::RequestHead& request) {
  std::string path(http::path_only(request.path));
  std::string query(http::query_only(request.path));
  if (!redirect.path.empty()) {
    path = redirect.path;
    if (path.find('?') != std::string::npos) query.clear();
  } else if (!redirect.prefix_rewrite.empty()) {
    path = redirect.prefix_rewrite + path.substr(matched_size(matched, path));
  }
  if (redirect.strip_query) query.clear();
  const std::string_view scheme = redirect.scheme.empty() ? request.scheme : std::string_view(redirect.scheme);
  return fmt::format("{}://{}{}{}{}", scheme, authority_of(redirect, request), path, query.empty() ? "" : "?", query);
}

}  // namespace weft::rules
