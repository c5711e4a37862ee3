#include "cli/up/welcome.h"

#include <fmt/format.h>

namespace weft::cli::up {
namespace {

// A workload that offers nothing is the one to call from: nobody else would.
const Manifest* caller_of(const Plan& plan) {
  const Manifest* last = nullptr;
  for (const Manifest& each : plan.manifests) {
    if (each.kind->kind != "Deployment" && each.kind->kind != "StatefulSet" && each.kind->kind != "Pod") continue;
    bool serves = false;
    for (const Manifest& service : plan.manifests) {
      serves |= service.kind->kind == "Service" && service.name() == each.name() && service.ns() == each.ns();
    }
    if (!serves) return &each;
    last = &each;
  }
  return last;
}

const Manifest* service_to_call(const Plan& plan) {
  for (const Opening& open : plan.openings) {
    for (const Manifest& each : plan.manifests) {
      if (each.kind->kind == "Service" && each.name() == open.service && each.ns() == open.ns) return &each;
    }
  }
  for (const Manifest& each : plan.manifests) {
    if (each.kind->kind == "Service") return &each;
  }
  return nullptr;
}

}  // namespace

std::string welcome_text(const RunDir& dir, const State& state, const Plan& plan, bool detached) {
  const bool elsewhere = dir.path != default_run_dir();
  const std::string weft = elsewhere ? fmt::format("WEFT_RUN_DIR={} weft", dir.path) : "weft";
  std::string out =
      fmt::format("\nThe mesh is up. Try:\n\n  `export KUBECONFIG={}`\n  `kubectl get pods -A`\n", dir.kubeconfig());
  const Manifest* caller = caller_of(plan);
  const Manifest* service = service_to_call(plan);
  if (caller != nullptr && service != nullptr) {
    const std::string host = service->ns() == caller->ns() ? service->name() : service->name() + "." + service->ns();
    out += fmt::format("  `{} exec {} -- curl -s http://{}/`\n", weft, caller->name(), host);
    out += fmt::format("  `{} explain --from {} GET http://{}/`\n", weft, caller->name(), host);
  }
  out += fmt::format("  `{} proxy status`\n", weft);
  for (const OpenedService& each : state.opened) out += fmt::format("  `curl {}`   ({})\n", each.url, each.service);
  out += detached ? fmt::format("\n`{} down` stops it.\n", weft)
                  : fmt::format("\nCtrl-C, or `{} down`, stops it.\n", weft);
  return out;
}

}  // namespace weft::cli::up
