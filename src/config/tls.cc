#include "config/tls.h"

namespace weft::config {

std::vector<std::string> Tls::names_secrets() const {
  std::vector<std::string> secrets;
  if (!certificate_name.empty()) secrets.push_back(certificate_name);
  if (!trust_name.empty() && trust_name != certificate_name) secrets.push_back(trust_name);
  return secrets;
}

}  // namespace weft::config
