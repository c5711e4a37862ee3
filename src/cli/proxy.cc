// weft proxy status, weft proxy config: what the proxies run on.
#include <iostream>

#include "cli/page.h"
#include "cli/pod_name.h"
#include "cli/proxy_status.h"
#include "cli/state.h"
#include "cli/verb.h"
#include "codec/json.h"

namespace weft::cli {
namespace {

struct ProxyFlags {
  std::string run_dir;
  std::string output;
  std::string pod;
};

Result<int> status(const ProxyFlags& flags) {
  const RunDir dir{flags.run_dir};
  TRY_VOID(require_mesh(dir));
  TRY(const codec::Value proxies, get_document(dir.control_socket(), "/proxies"));
  if (flags.output == "json") {
    std::cout << codec::to_json_pretty(proxies);
    return 0;
  }
  std::cout << to_table(status_rows(proxies));
  const std::vector<std::string> reasons = status_reasons(proxies);
  if (!reasons.empty()) std::cout << '\n';
  for (const std::string& line : reasons) std::cout << line << '\n';
  return 0;
}

Result<int> config(const ProxyFlags& flags) {
  const RunDir dir{flags.run_dir};
  TRY_VOID(require_mesh(dir));
  TRY(const PodHere pod, find_pod(pods_here(dir), flags.pod));
  auto page = get_page(dir.admin_socket(pod.ns, pod.name), "/config");
  if (!page) {
    return fail(
        page.error().code, Side::local,
        "the proxy of " + pod.ns + "/" + pod.name + " does not answer; is it running? (" + page.error().detail + ")");
  }
  if (flags.output == "json") std::cout << codec::to_json_pretty(parse_config_page(page->body));
  else std::cout << page->body;
  return 0;
}

}  // namespace

void add_proxy(CLI::App& program, Act& chosen) {
  CLI::App* proxy = program.add_subcommand("proxy", "What the proxies run on.");
  proxy->require_subcommand(1);

  auto of_status = std::make_shared<ProxyFlags>();
  CLI::App* verb = add_verb(*proxy, "status",
                            "Every connected proxy: what it asked for, what it runs on, and what keeps it from more.",
                            "  weft proxy status\n  weft proxy status -o json");
  add_run_dir(*verb, of_status->run_dir);
  add_output(*verb, of_status->output);
  verb->callback([of_status, &chosen] { chosen = [of_status] { return status(*of_status); }; });

  auto of_config = std::make_shared<ProxyFlags>();
  verb = add_verb(*proxy, "config", "The configuration one workload uses, each resource with its version and state.",
                  "  weft proxy config storefront\n  weft proxy config shop/storefront -o json");
  add_run_dir(*verb, of_config->run_dir);
  add_output(*verb, of_config->output);
  verb->add_option("POD", of_config->pod, "a pod, or what runs it: storefront, shop/storefront")->required();
  verb->callback([of_config, &chosen] { chosen = [of_config] { return config(*of_config); }; });
}

}  // namespace weft::cli
