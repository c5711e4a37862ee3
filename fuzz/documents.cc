// Documents: JSON and YAML are read back as what was written; a patch gives an object or a reason.
#include "apiserver/patch_json.h"
#include "apiserver/patch_merge.h"
#include "apiserver/patch_strategic.h"
#include "base/result.h"
#include "codec/json.h"
#include "codec/yaml.h"
#include "fuzz/target.h"
#include "kube/url.h"
#include "mesh/kinds/kind.h"

namespace weft {

FUZZ_TARGET(json) {
  auto value = codec::parse_json(input);
  if (!value) return;
  const std::string text = codec::to_json(*value);
  auto again = codec::parse_json(text);
  CHECK(again && codec::to_json(*again) == text);
  auto pretty = codec::parse_json(codec::to_json_pretty(*value));
  CHECK(pretty && codec::to_json(*pretty) == text);
}

FUZZ_TARGET(yaml) {
  auto documents = codec::parse_yaml(input, "fuzz.yaml");
  if (!documents) return;
  for (const codec::Value& value : *documents) {
    auto again = codec::parse_yaml(codec::to_yaml(value), "again.yaml");
    CHECK(again && again->size() == 1 && codec::to_json(again->front()) == codec::to_json(value));
  }
}

// The object, a line with "---", the patch.
FUZZ_TARGET(strategic_patch) {
  const size_t border = input.find("\n---\n");
  if (border == input.npos) return;
  auto target = codec::parse_json(input.substr(0, border));
  auto patch = codec::parse_json(input.substr(border + 5));
  if (!target || !patch) return;
  const mesh::kinds::Kind* deployment = mesh::kinds::find_kind("apps/v1", "Deployment");
  CHECK(deployment != nullptr);
  if (auto patched = apiserver::strategic_patch(*target, *patch, *deployment->type)) (void)codec::to_json(*patched);
}

FUZZ_TARGET(url) {
  auto url = kube::parse_url(input, "fuzz");
  if (!url) return;
  auto again = kube::parse_url(
      (url->tls ? "https://" : "http://") + kube::authority_of(url->tls, url->host, url->port) + url->path, "again");
  CHECK(again && again->host == url->host && again->port == url->port && again->path == url->path);
}

}  // namespace weft
