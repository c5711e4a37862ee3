#include <fmt/format.h>

#include "mesh/kinds/check_meaning.h"

namespace weft::mesh::kinds {

using codec::Value;

// The rule of the Kubernetes API: both keys stand there, whatever is in them.
void check_secret(const Value& secret, Findings& findings) {
  if (secret.get("type").as_string() != "kubernetes.io/tls") return;
  const Path root;
  const Path data = root.field("data");
  for (std::string_view key : {"tls.crt", "tls.key"}) {
    if (secret.get("data").find(key) != nullptr || secret.get("stringData").find(key) != nullptr) continue;
    findings.missing(data.key(key), secret, "is required in a Secret of type kubernetes.io/tls");
  }
}

}  // namespace weft::mesh::kinds
