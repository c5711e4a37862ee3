#include "config/tls.h"

#include <algorithm>

namespace weft::config {

std::vector<std::string> Tls::names_secrets() const {
  std::vector<std::string> secrets;
  const auto add = [&](const std::string& name) {
    if (!name.empty() && std::ranges::find(secrets, name) == secrets.end()) secrets.push_back(name);
  };
  add(certificate_name);
  for (const More& more : more_certificates) add(more.name);
  add(trust_name);
  return secrets;
}

}  // namespace weft::config
