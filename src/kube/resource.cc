#include "kube/resource.h"

#include <fmt/format.h>

namespace weft::kube {

std::string path_of(const Resource& resource, std::string_view ns, std::string_view name,
                    std::string_view subresource) {
  std::string text = (resource.group.empty() ? "/api/" : "/apis/") + resource.api_version();
  if (resource.namespaced && !ns.empty()) text += "/namespaces/" + percent_encode(ns);
  text += "/";
  text += resource.plural;
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
