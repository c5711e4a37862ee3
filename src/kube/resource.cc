#include "kube/resource.h"

#include <fmt/format.h>

namespace weft::kube {

std::string Resource::api_version() const {
  return group.empty() ? std::string(version) : fmt::format("{}/{}", group, version);
}

std::string Resource::path(std::string_view ns, std::string_view name, std::string_view subresource) const {
  std::string text = group.empty() ? fmt::format("/api/{}", version) : fmt::format("/apis/{}/{}", group, version);
  if (namespaced && !ns.empty()) text += "/namespaces/" + percent_encode(ns);
  text += "/";
  text += plural;
  if (!name.empty()) text += "/" + percent_encode(name);
  if (!subresource.empty()) text += "/" + percent_encode(subresource);
  return text;
}

std::string percent_encode(std::string_view text) {
  std::string encoded;
  for (const char c : text) {
    const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
                       c == '.' || c == '_' || c == '~';
    if (plain) {
      encoded.push_back(c);
    } else {
      encoded += fmt::format("%{:02X}", static_cast<unsigned char>(c));
    }
  }
  return encoded;
}

}  // namespace weft::kube
