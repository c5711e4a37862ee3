// weft-proxy: the data plane. Flags, wiring, run.
#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <csignal>
#include <fstream>
#include <iostream>
#include <sstream>

#include "base/core_dump.h"
#include "base/log.h"
#include "io/socket.h"
#include "proxy/main_thread.h"

namespace {

using namespace weft;

struct Flags {
  std::string config;
  uint32_t workers = 1;
  std::string log_level = "info";
  std::vector<std::string> admin;
  std::vector<std::string> dns;
  uint32_t drain_seconds = 30;
  proxy::ProxyOptions proxy;
};

Result<std::string> read_file(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  if (!file) return fail(Code::not_found, Side::local, path + ": cannot be read; give the bootstrap file with -c");
  std::ostringstream text;
  text << file.rdbuf();
  return std::move(text).str();
}

Result<std::vector<io::Address>> parse_addresses(const std::vector<std::string>& words) {
  std::vector<io::Address> addresses;
  for (const std::string& word : words) {
    TRY(addresses.emplace_back(), io::Address::parse(word));
  }
  return addresses;
}

Result<void> run(Flags flags, io::Signals& signals) {
  if (!flags.config.empty()) {
    TRY(const std::string text, read_file(flags.config));
    TRY(flags.proxy.bootstrap, xds::load_bootstrap(text, flags.config));
  }
  flags.proxy.istio.ns = flags.proxy.workload.ns;
  flags.proxy.workers = flags.workers;
  flags.proxy.drain_time = std::chrono::seconds(flags.drain_seconds);
  TRY(flags.proxy.admin, parse_addresses(flags.admin));
  TRY(flags.proxy.dns, parse_addresses(flags.dns));
  SystemClock clock;
  io::Loop loop(clock);
  io::SocketNetwork network(loop);
  proxy::MainThread main(network, signals, std::move(flags.proxy));
  return loop.run(main.run());
}

// The variables are those that Istio's injection sets.
void add_istio(CLI::App& from, CLI::App& app, proxy::IstioSidecar& to) {
  from.add_option(
      "--istiod", to.istiod,
      fmt::format("HOST:PORT of an istiod: everything by it, over TLS; trusting {} (--control-root) and with "
                  "the token {} (--control-token), the host's name (--control-name) in its certificate",
                  proxy::kIstioRootFile, proxy::kIstioTokenFile));
  app.add_option("--pod", to.pod, "the pod's name, for an istiod")->envname("POD_NAME");
  app.add_option("--pod-ip", to.ip, "its address")->envname("INSTANCE_IP");
  app.add_option("--service-account", to.service_account, "its service account")
      ->envname("SERVICE_ACCOUNT")
      ->capture_default_str();
  app.add_option("--cluster-id", to.cluster_id, "what the istiod calls its cluster")
      ->envname("ISTIO_META_CLUSTER_ID")
      ->capture_default_str();
  app.add_option("--pod-labels", to.labels_file, "file of its labels, as Kubernetes writes it")->capture_default_str();
}

}  // namespace

int main(int argc, char** argv) {
  Flags flags;
  CLI::App app{
      "weft-proxy carries, steers and observes the calls of one workload.\n\nExamples:\n"
      "  weft-proxy -c envoy.yaml                 from a static file in Envoy's bootstrap format\n"
      "  weft-proxy -c envoy.yaml --workers 2     with two worker threads\n"
      "  weft-proxy --istiod istiod.istio-system.svc:15012 --pod cart-1 --namespace shop --pod-ip 10.0.0.1 \\\n"
      "      --service-account cart --admin 0.0.0.0:15021    as a sidecar of Istio's\n"};
  auto* from = app.add_option_group("from", "where the configuration comes from")->require_option(1);
  from->add_option("-c,--config", flags.config, "bootstrap file (YAML or JSON)");
  add_istio(*from, app, flags.proxy.istio);
  app.add_option("--workers", flags.workers, "worker threads")->check(CLI::Range(1, 64))->capture_default_str();
  app.add_option("--admin", flags.admin, "further addresses of the admin pages: 127.0.0.1:15000, unix:/run/admin.sock");
  app.add_option("--drain-seconds", flags.drain_seconds, "how long connections may finish after SIGTERM")
      ->capture_default_str();
  app.add_option("--log-level", flags.log_level, "trace, debug, info, warn, error or off")->capture_default_str();
  app.add_option("--dns", flags.dns, "answer the DNS of the workload there, over UDP and TCP: 127.0.0.1:15053");
  app.add_option("--resolv-conf", flags.proxy.resolv_conf, "whom --dns asks for names that are none of the mesh")
      ->capture_default_str();
  app.add_option("--first-listener", flags.proxy.first_listeners,
                 "ask the control plane for these listeners by name and for everything else on demand");
  app.add_option("--store", flags.proxy.store,
                 "folder in which the configuration is kept, to start with it when the control plane is away");
  app.add_flag("--gateway", flags.proxy.gateway,
               "ask the control plane for all this gateway's listeners, and for what they name");
  app.add_flag("--certified", flags.proxy.certified, "have the control plane certify this workload's key, for mTLS");
  app.add_option("--control-root", flags.proxy.control_root_file,
                 "whom to trust as the control plane, which is spoken to over TLS then");
  app.add_option("--control-name", flags.proxy.control_name, "the name its certificate must have");
  app.add_option("--control-token", flags.proxy.control_token_file,
                 "this workload's service account token, which gets it its certificate");
  app.add_option("--workload", flags.proxy.workload.name, "name of the workload, for metrics");
  app.add_option("--namespace", flags.proxy.workload.ns, "its namespace, for metrics and an istiod")
      ->envname("POD_NAMESPACE");
  app.add_option("--outbound-mark", flags.proxy.outbound_mark, "SO_MARK of connections to other services");
  app.add_option("--inbound-mark", flags.proxy.inbound_mark, "SO_MARK of connections to the app");
  CLI11_PARSE(app, argc, argv);

  log::Level level;
  if (!log::parse_level(flags.log_level, level)) {
    std::cerr << "weft-proxy: --log-level " << flags.log_level << " is none of trace, debug, info, warn, error, off\n";
    return 2;
  }
  log::set_level(level);
  io::Signals signals{SIGTERM, SIGINT};
  std::signal(SIGPIPE, SIG_IGN);
  keep_memory_out_of_core_dumps();
  if (auto done = run(std::move(flags), signals); !done) {
    std::cerr << "weft-proxy: " << done.error().detail << '\n';
    return 1;
  }
  return 0;
}
