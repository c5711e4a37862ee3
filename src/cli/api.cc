#include "cli/api.h"

#include <csignal>

#include "cli/state.h"

namespace weft::cli {

Result<std::unique_ptr<Api>> open_api(const RunDir& dir) {
  TRY(const auto mesh, running_mesh(dir));
  const std::string file = mesh ? dir.kubeconfig() : kube::default_kubeconfig();
  if (file.empty()) {
    return fail(Code::not_found, Side::local,
                "there is no API to talk to: start a mesh with `weft up FOLDER`, or set KUBECONFIG for a cluster");
  }
  TRY(kube::Config config, kube::load_kubeconfig(file));
  std::signal(SIGPIPE, SIG_IGN);
  auto api = std::make_unique<Api>();
  TRY(api->client, kube::Client::make(api->network, std::move(config)));
  return api;
}

}  // namespace weft::cli
