// weft mtls: what still comes in plaintext, from whom, and whether it can be required to be mutual TLS.
#include <iostream>

#include "cli/mtls_report.h"
#include "cli/page.h"
#include "cli/pod_name.h"
#include "cli/state.h"
#include "cli/verb.h"
#include "codec/json.h"

namespace weft::cli {
namespace {

struct MtlsFlags {
  std::string run_dir;
  std::string output;
  std::string since = "15m";
};

Result<int> mtls(const MtlsFlags& flags) {
  TRY(const Duration since, parse_window(flags.since));
  const RunDir dir{flags.run_dir};
  TRY_VOID(require_mesh(dir));
  TRY(const codec::Value workloads, get_document(dir.control_socket(), "/mtls"));
  std::map<std::string, Arrivals> by_pod;
  for (const PodHere& pod : pods_here(dir)) {
    // One without a sidecar has nothing to say; of any other it is said that it did not.
    const auto page = get_page(dir.admin_socket(pod.ns, pod.name), "/stats/prometheus");
    if (page && page->status == 200) by_pod[pod.ns + "/" + pod.name] = read_arrivals(page->body);
  }
  const std::vector<MtlsLine> lines = mtls_lines(workloads, by_pod, {SystemClock().wall(), since});
  if (flags.output == "json") std::cout << codec::to_json_pretty(mtls_json(lines));
  else std::cout << to_table(mtls_rows(lines));
  return 0;
}

}  // namespace

void add_mtls(CLI::App& program, Act& chosen) {
  auto flags = std::make_shared<MtlsFlags>();
  CLI::App* verb =
      add_verb(program, "mtls",
               "What still comes to each workload in plaintext, from whom, and whether STRICT is safe. Not of "
               "gateways: what their "
               "ports take is said by the tls of their Gateways.",
               "  weft mtls\n  weft mtls --since 1d   for callers that come once a day\n  weft mtls -o json");
  add_run_dir(*verb, flags->run_dir);
  add_output(*verb, flags->output);
  verb->add_option("--since", flags->since,
                   "how long ago one who came in plaintext may have been here to count, and how long a sidecar must "
                   "have counted")
      ->capture_default_str();
  verb->callback([flags, &chosen] { chosen = [flags] { return mtls(*flags); }; });
}

}  // namespace weft::cli
