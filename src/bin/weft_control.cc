// weft-control: the control plane; with --embedded also the API and controllers of one machine. Flags, wiring, run.
#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <csignal>
#include <iostream>

#include "apiserver/embedded.h"
#include "apiserver/pod_logs.h"
#include "base/core_dump.h"
#include "base/log.h"
#include "base/random.h"
#include "control/control.h"
#include "control/run_folder.h"
#include "control/run_together.h"
#include "controllers/run.h"
#include "io/signals.h"
#include "mesh/inject/inject.h"

namespace {
using namespace weft;

struct Flags {
  bool embedded = false;
  std::string kubeconfig, log_level = "info";
  std::string discovery = fmt::format("0.0.0.0:{}", mesh::kDiscoveryPort);
  uint64_t certificate_seconds = control::kWorkloadCertificateTime / std::chrono::seconds(1);
  uint64_t most_certificate_seconds = 0;
  std::vector<std::string> mesh_ranges = {"10.244.0.0/16", "10.96.0.0/16", "fd00:10:244::/64", "fd00:10:96::/112"};
  apiserver::EmbeddedOptions api;
  control::Options control;
  controllers::Options controllers{.node_name = "weft", .service_range = {}, .mutate_pod = {}, .seed = 0};
};

struct Controllers {
  kube::Client& client;
  controllers::Options options;
  io::Task<void> run() { co_return co_await controllers::run(client, options); }
};

// In the API, as in a cluster: there every pod passes by, whoever makes it.
codec::Value inject(codec::Value pod, const codec::Value& space_labels) {
  return mesh::inject::inject_pod(std::move(pod), space_labels, {}).object;
}

Result<void> run(Flags flags, io::Signals& signals) {
  TRY(const auto folder, control::RunFolder::take(flags.control.run_dir));
  flags.control.certificate_time = std::chrono::seconds(flags.certificate_seconds);
  flags.control.most_certificate_time = std::chrono::seconds(flags.most_certificate_seconds);
  TRY(flags.control.discovery, io::Address::parse(flags.discovery));
  TRY(flags.control.mesh.mesh_ranges, control::parse_ranges(flags.mesh_ranges));
  const SystemClock clock;
  io::Loop loop(clock);
  io::SocketNetwork network(loop);
  std::unique_ptr<apiserver::Embedded> api;
  if (flags.embedded) {
    flags.api.run_dir = folder.path();
    flags.api.pod_admission = inject;
    flags.api.logs = apiserver::pod_logs(folder.path() + "/pods");
    TRY(api, apiserver::Embedded::open(network, clock, std::move(flags.api)));
    flags.kubeconfig = api->kubeconfig_path();
    log::info("the API is at {}; kubectl --kubeconfig {}", api->url(), flags.kubeconfig);
  }
  TRY(kube::Config config, flags.kubeconfig.empty() ? kube::in_cluster() : kube::load_kubeconfig(flags.kubeconfig));
  TRY(const auto client, kube::Client::make(network, std::move(config)));
  secure_random({reinterpret_cast<uint8_t*>(&flags.controllers.seed), sizeof flags.controllers.seed});
  control::Control control(network, *client, std::move(flags.control));
  Controllers controllers{*client, std::move(flags.controllers)};
  std::vector<control::Part> parts = {control::part_of<&control::Control::run>(control)};
  if (api) parts.push_back(control::part_of<&apiserver::Embedded::serve>(*api));
  if (api) parts.push_back(control::part_of<&Controllers::run>(controllers));
  return loop.run(
      control::run_together(signals, std::move(parts), control::part_of<&control::Control::drain>(control)));
}

}  // namespace

int main(int argc, char** argv) {
  Flags flags;
  CLI::App app{
      "weft-control configures the proxies of a mesh.\n\nExamples:\n"
      "  weft-control --embedded --data-dir ~/.weft --run-dir /run/weft   with an API of its own\n"
      "  weft-control --kubeconfig ~/.kube/config --run-dir /run/weft     for a cluster's API\n"};
  app.add_flag("--embedded", flags.embedded, "be the API and the controllers, too");
  app.add_option("--data-dir", flags.api.data_dir, "where the embedded API keeps its objects and keys");
  app.add_option("--api-address", flags.api.address, "where the embedded API listens")->capture_default_str();
  app.add_option("--api-fd", flags.api.inherited_fd, "a listening descriptor for it, handed down");
  app.add_option("--kubeconfig", flags.kubeconfig, "the API to follow; without it, that of the cluster we run in");
  app.add_option("--run-dir", flags.control.run_dir, "sockets and kubeconfig")->required();
  app.add_option("--discovery-address", flags.discovery, "where proxies get certificates and configuration (TLS)")
      ->capture_default_str();
  app.add_option("--node", flags.controllers.node_name, "the node that pods are given to")->capture_default_str();
  app.add_option("--mesh-range", flags.mesh_ranges, "addresses of services and pods")->capture_default_str();
  app.add_option("--ca-dir", flags.control.ca_dir,
                 "the authority's files, where no Secret cacerts supplies them; without it <run-dir>/ca");
  const CLI::Range times(2L, control::kMostCertificateTime / std::chrono::seconds(1));
  app.add_option("--certificate-seconds", flags.certificate_seconds, "how long workloads' certificates are good")
      ->check(times)
      ->capture_default_str();
  app.add_option("--most-certificate-seconds", flags.most_certificate_seconds,
                 "and at most, where a workload asks for longer; without it as long")
      ->check(times);
  app.add_option("--outbound-mark", flags.control.mesh.outbound_mark, "SO_MARK of proxies' connections to other pods");
  app.add_option("--inbound-mark", flags.control.mesh.inbound_mark, "SO_MARK of proxies' connections to their apps");
  app.add_option("--log-level", flags.log_level, "trace, debug, info, warn, error or off")->capture_default_str();
  CLI11_PARSE(app, argc, argv);
  log::Level level;
  if (!log::parse_level(flags.log_level, level) || (flags.embedded && flags.api.data_dir.empty())) {
    std::cerr << "weft-control: --log-level must be a level, and --embedded needs --data-dir\n";
    return 2;
  }
  log::set_level(level);
  io::Signals signals{SIGTERM, SIGINT};
  std::signal(SIGPIPE, SIG_IGN);
  keep_memory_out_of_core_dumps();
  if (auto done = run(std::move(flags), signals); !done) {
    std::cerr << "weft-control: " << done.error().detail << '\n';
    return 1;
  }
  return 0;
}
