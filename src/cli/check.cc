#include "cli/check.h"

#include <fmt/format.h>

#include <map>
#include <set>
#include <tuple>

#include "mesh/kinds/defaults.h"

namespace weft::cli {
namespace {

// Namespaces that are there from the beginning.
const std::set<std::string, std::less<>> kGiven = {"default", "kube-system", "kube-public", "kube-node-lease"};

mesh::Finding finding_of(const Manifest& manifest, std::string path, std::string message, std::string advice) {
  return {.severity = mesh::Severity::error,
          .object = 0,
          .kind = std::string(manifest.kind->kind),
          .ns = manifest.ns(),
          .name = manifest.name(),
          .path = std::move(path),
          .message = std::move(message),
          .advice = std::move(advice),
          .line = manifest.object.line};
}

void check_names(const std::vector<Manifest>& manifests, std::vector<Remark>& remarks) {
  std::map<std::tuple<const mesh::kinds::Kind*, std::string, std::string>, const Manifest*> seen;
  std::set<std::string, std::less<>> namespaces = kGiven;
  for (const Manifest& each : manifests) {
    if (each.kind->kind == "Namespace") namespaces.insert(each.name());
  }
  for (const Manifest& each : manifests) {
    const auto [first, is_new] = seen.try_emplace({each.kind, each.ns(), each.name()}, &each);
    if (!is_new) {
      const std::string where = first->second->place(first->second->object.line);
      remarks.push_back({mesh::Severity::error, each.place(each.object.line),
                         finding_of(each, "metadata.name", "it is defined a second time; the first is at " + where,
                                    "keep one of them")});
    }
    if (each.kind->namespaced && !namespaces.contains(each.ns())) {
      const uint32_t line = each.object.at("metadata", "namespace").line;
      remarks.push_back({mesh::Severity::error, each.place(line != 0 ? line : each.object.line),
                         finding_of(each, "metadata.namespace", fmt::format("no Namespace is called \"{}\"", each.ns()),
                                    "add one to the folder, or correct the name")});
    }
  }
}

}  // namespace

std::string Remark::sentence() const {
  return place.empty() ? mesh::to_sentence(finding) : place + ": " + mesh::to_sentence(finding);
}

std::vector<Remark> check(const std::vector<Manifest>& manifests) {
  std::vector<Remark> remarks;
  check_names(manifests, remarks);  // errors, all of them; the analysis gives its own by severity
  std::vector<codec::Value> objects;
  for (const Manifest& each : manifests) {
    objects.push_back(each.object);
    mesh::kinds::apply_defaults(*each.kind, objects.back());
  }
  for (mesh::Finding& finding : mesh::analyze(objects, {})) {
    const Manifest& about = manifests[finding.object];
    remarks.push_back(
        {finding.severity, about.place(finding.line != 0 ? finding.line : about.object.line), std::move(finding)});
  }
  return remarks;
}

std::string errors_of(const std::vector<Remark>& remarks) {
  std::string text;
  for (const Remark& remark : remarks) {
    if (remark.severity == mesh::Severity::error) text += (text.empty() ? "" : "\n") + remark.sentence();
  }
  return text;
}

}  // namespace weft::cli
