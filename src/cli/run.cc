#include <unistd.h>

#include <iostream>

#include "cli/run_dir.h"
#include "cli/verb.h"

namespace weft::cli {
namespace {

constexpr const char* kAbout = "weft runs a service mesh: a whole one on this machine, and the tools to work it.";
constexpr const char* kExamples =
    "Examples:\n"
    "  weft up examples/shop                     a mesh from a folder of Kubernetes manifests\n"
    "  weft exec customer -- curl -s http://storefront/\n"
    "  weft explain --from storefront GET http://product-catalog/\n"
    "  weft proxy status\n"
    "  weft down";

}  // namespace

CLI::App* add_verb(CLI::App& to, const std::string& name, const std::string& about, const std::string& examples) {
  CLI::App* verb = to.add_subcommand(name, about);
  verb->footer("Examples:\n" + examples);
  return verb;
}

void add_run_dir(CLI::App& verb, std::string& run_dir) {
  run_dir = default_run_dir();
  verb.add_option("--run-dir", run_dir, "folder of the running mesh")->envname("WEFT_RUN_DIR")->capture_default_str();
}

void add_output(CLI::App& verb, std::string& output) {
  output = "text";
  verb.add_option("-o,--output", output, "text or json")->check(CLI::IsMember({"text", "json"}))->capture_default_str();
}

int run(int argc, char** argv) {
  CLI::App program{kAbout};
  program.footer(kExamples);
  program.require_subcommand(1);
  Act chosen;
  add_up(program, chosen);
  add_down(program, chosen);
  add_exec(program, chosen);
  add_logs(program, chosen);
  add_apply(program, chosen);
  add_inject(program, chosen);
  add_analyze(program, chosen);
  add_explain(program, chosen);
  add_proxy(program, chosen);
  add_mtls(program, chosen);
  add_ca(program, chosen);
  CLI11_PARSE(program, argc, argv);

  const Result<int> status = chosen();
  if (status) return *status;
  std::cout.flush();
  std::cerr << "weft: " << status.error().detail << '\n';
  return 1;
}

}  // namespace weft::cli
