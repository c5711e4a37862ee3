// weft apply: make the API's objects what the manifests say.
#include <fmt/format.h>

#include <filesystem>
#include <iostream>

#include "cli/api.h"
#include "cli/put_object.h"
#include "cli/verb.h"
#include "cli/wait_active.h"
#include "codec/json.h"

namespace weft::cli {
namespace {

using codec::Value;

struct ApplyFlags {
  std::string run_dir;
  std::string file;
  std::string ns = "default";
  std::string output;
  bool wait = false;
  double seconds = 60;
};

struct Outcome {
  std::string title, ns, what;
};

io::Task<void> put_all(kube::Client& client, const std::vector<Manifest>& manifests, std::vector<Outcome>& outcomes) {
  io::Loop& loop = co_await io::current_loop();
  for (const Manifest& each : manifests) {
    CO_TRY(const Put put, co_await put_object(client, each, loop.now() + kApiTime));
    outcomes.push_back({each.title(), each.ns(), std::string(name_of(put))});
  }
  co_return {};
}

void print(const std::vector<Outcome>& outcomes, bool json) {
  Value all = Value::array();
  for (const Outcome& each : outcomes) {
    if (!json) {
      std::cout << each.title << ' ' << each.what << '\n';
      continue;
    }
    Value entry = Value::object();
    entry.set("object", each.title);
    entry.set("namespace", each.ns);
    entry.set("result", each.what);
    all.push_back(std::move(entry));
  }
  if (json) std::cout << codec::to_json_pretty(all);
}

Result<int> apply(const ApplyFlags& flags) {
  TRY(std::vector<Manifest> manifests, read_manifests(flags.file, flags.ns));
  sort_for_creation(manifests);
  TRY(const auto api, open_api({flags.run_dir}));
  std::vector<Outcome> outcomes;
  const Result<void> done = api->loop.run(put_all(*api->client, manifests, outcomes));
  print(outcomes, flags.output == "json");
  if (!done) return fail(done.error());
  if (!flags.wait) return 0;
  const auto most = std::chrono::duration_cast<Duration>(std::chrono::duration<double>(flags.seconds));
  const std::string socket = RunDir{flags.run_dir}.control_socket();
  const bool is_here = std::filesystem::exists(socket);
  Waited waited;
  TRY_VOID(api->loop.run(wait_active(*api->client, api->network, is_here ? socket : std::string(), manifests,
                                     api->loop.now() + most, waited)));
  (flags.output == "json" ? std::cerr : std::cout) << sentences(waited);
  return 0;
}

}  // namespace

void add_apply(CLI::App& program, Act& chosen) {
  auto flags = std::make_shared<ApplyFlags>();
  CLI::App* verb = add_verb(
      program, "apply", "Create or change the objects in a file or folder. All are checked before the first is sent.",
      "  weft apply -f routing.yaml\n  weft apply -f examples/shop\n  weft apply -f routing.yaml --wait");
  add_run_dir(*verb, flags->run_dir);
  verb->add_option("-f,--filename", flags->file, "a file, a folder, or - for standard input")->required();
  verb->add_option("-n,--namespace", flags->ns, "for objects that name none")->capture_default_str();
  verb->add_flag("--wait", flags->wait, "return when every proxy runs on the change, or say why one does not");
  verb->add_option("--timeout", flags->seconds, "seconds that --wait waits at most")
      ->capture_default_str()
      ->check(CLI::PositiveNumber);
  add_output(*verb, flags->output);
  verb->callback([flags, &chosen] { chosen = [flags] { return apply(*flags); }; });
}

}  // namespace weft::cli
