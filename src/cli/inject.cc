// weft inject: manifests in, the same with their sidecars out. The same function that the control plane applies.
#include "mesh/inject/inject.h"

#include <iostream>
#include <map>

#include "cli/manifests.h"
#include "cli/verb.h"
#include "codec/json.h"
#include "codec/yaml.h"

namespace weft::cli {
namespace {

struct InjectFlags {
  std::string file;
  std::string output;
  bool explicit_only = false;
  bool verbose = false;
};

// Files may say what a namespace wants; one that says nothing is taken as asking for it: that is why this was called.
Result<int> inject(const InjectFlags& flags) {
  TRY(const std::vector<Manifest> manifests, read_manifests(flags.file));
  std::map<std::string, codec::Value, std::less<>> labels;
  for (const Manifest& each : manifests) {
    if (each.kind->kind == "Namespace") labels[each.name()] = each.object.at("metadata", "labels");
  }
  mesh::inject::Settings settings;
  settings.by_default = !flags.explicit_only;
  std::string text;
  for (const Manifest& each : manifests) {
    const auto known = labels.find(each.ns());
    const auto injected =
        mesh::inject::inject_object(each.object, known == labels.end() ? codec::Value() : known->second, settings);
    if (flags.output == "json") {
      text += codec::to_json_pretty(injected.object);
    } else {
      text += (text.empty() ? "" : "---\n") + codec::to_yaml(injected.object);
    }
    if (flags.verbose)
      std::cerr << each.title() << ": " << (injected.changed ? "injected: " : "as it was: ") << injected.why << '\n';
  }
  std::cout << text;
  return 0;
}

}  // namespace

void add_inject(CLI::App& program, Act& chosen) {
  auto flags = std::make_shared<InjectFlags>();
  CLI::App* verb = add_verb(program, "inject", "Print manifests with the sidecar added to every pod that wants one.",
                            "  weft inject -f storefront.yaml\n  weft inject -f shop/ | kubectl apply -f -");
  verb->add_option("-f,--filename", flags->file, "a file, a folder, or - for standard input")->required();
  verb->add_flag("--only-asked", flags->explicit_only, "only pods that, or whose namespace, ask for it in these files");
  verb->add_flag("-v,--verbose", flags->verbose, "say of each object why it is changed or not");
  add_output(*verb, flags->output);
  verb->callback([flags, &chosen] { chosen = [flags] { return inject(*flags); }; });
}

}  // namespace weft::cli
