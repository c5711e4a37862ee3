#include "cli/up/plan.h"

#include <fmt/format.h>

#include <charconv>
#include <cstdlib>
#include <filesystem>

#include "cli/check.h"
#include "codec/yaml.h"
#include "mesh/inject/inject.h"
#include "node/process/command.h"

namespace weft::cli::up {
namespace {

using codec::Value;
namespace fs = std::filesystem;

// The pod an object asks for, and how many; null: none.
struct Wanted {
  const Value* pod_spec = nullptr;
  size_t count = 0;
};

Wanted pods_of(const Manifest& manifest) {
  const Value& spec = manifest.object.get("spec");
  if (manifest.kind->kind == "Pod") return {&spec, 1};
  if (manifest.kind->kind != "Deployment" && manifest.kind->kind != "StatefulSet") return {};
  return {&spec.at("template", "spec"), static_cast<size_t>(spec.get("replicas").as_int(1))};
}

Result<node::Images> read_images(const fs::path& folder) {
  const std::string file = (folder / kImagesFile).string();
  if (!fs::exists(file)) return node::Images::parse({}, file, folder.string());
  TRY(const std::string text, read_text(file));
  TRY(auto documents, codec::parse_yaml(text, file));
  return node::Images::parse(documents.empty() ? Value() : documents.front(), file, folder.string());
}

// Whether the command that stands in for a container can be run at all.
Result<void> check_container(const Value& container, const node::Images& images) {
  const codec::Array& own = container.get("command").as_array();
  auto image = images.find(container.get("image").as_string());
  if (!image) return fail(std::move(image).error());
  const std::string& program = !own.empty()             ? own[0].as_string()
                               : image->command.empty() ? std::string()
                                                        : image->command[0];
  if (program.empty()) return {};  // args alone: the node says what is wrong with that
  if (program.find('/') != std::string::npos && !program.starts_with('/')) {
    const fs::path path = fs::path(image->working_directory) / program;
    if (fs::exists(path)) return {};
    return fail(Code::not_found, Side::local, fmt::format("there is no program {}", path.string()));
  }
  auto found = node::find_program(program, "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin");
  if (found) return {};
  return fail(Code::not_found, Side::local,
              fmt::format("the program {} of the image {} is not on this machine; install it, or name another in {}",
                          program, container.get("image").as_string(), kImagesFile));
}

void check_images(const Plan& plan, std::string& problems) {
  for (const Manifest& each : plan.manifests) {
    const Wanted wanted = pods_of(each);
    if (wanted.pod_spec == nullptr) continue;
    for (const char* list : {"initContainers", "containers"}) {
      for (const Value& container : wanted.pod_spec->get(list).as_array()) {
        // A sidecar that stands in the manifest already is ours to run, and so is a gateway's proxy.
        if (container.get("name").as_string() == mesh::inject::kContainer) continue;
        if (container.get("image").as_string() == "auto") continue;
        const auto checked = check_container(container, plan.images);
        if (checked) continue;
        problems += fmt::format("{}{}: {} \"{}\": container \"{}\": {}", problems.empty() ? "" : "\n",
                                each.place(container.get("image").line), each.kind->kind, each.name(),
                                container.get("name").as_string(), checked.error().detail);
      }
    }
  }
}

const Manifest* find_service(const Plan& plan, const OpenWord& word, bool& ambiguous) {
  const Manifest* found = nullptr;
  for (const Manifest& each : plan.manifests) {
    if (each.kind->kind != "Service" || each.name() != word.service) continue;
    if (!word.ns.empty() && each.ns() != word.ns) continue;
    if (found != nullptr) ambiguous = true;
    found = &each;
  }
  return found;
}

Result<Opening> resolve(const Plan& plan, const std::string& word) {
  TRY(const OpenWord open, parse_open(word));
  bool ambiguous = false;
  const Manifest* service = find_service(plan, open, ambiguous);
  if (service == nullptr) {
    return fail(Code::not_found, Side::local,
                fmt::format("--open {}: no Service in {} is called {}", word, plan.folder, open.service));
  }
  if (ambiguous) {
    return invalid(fmt::format("--open {}: several namespaces have a Service {}; write NAMESPACE/{}", word,
                               open.service, open.service));
  }
  const codec::Array& ports = service->object.at("spec", "ports").as_array();
  Opening opening{service->ns(), open.service, open.service_port, 0};
  bool known = false;
  for (const Value& port : ports) known |= port.get("port").as_int() == open.service_port;
  if (open.service_port == 0 && !ports.empty())
    opening.service_port = static_cast<uint16_t>(ports[0].get("port").as_int());
  else if (!known)
    return invalid(fmt::format("--open {}: the Service {} has no port {}", word, open.service, open.service_port));
  if (open.host_port >= 0) opening.host_port = static_cast<uint16_t>(open.host_port);
  else if (plan.openings.empty()) opening.host_port = kOpenPort;
  return opening;
}

Result<int> parse_port(std::string_view digits, std::string_view word) {
  int port = -1;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), port);
  if (error == std::errc() && end == digits.data() + digits.size() && port >= 0 && port <= 65535) return port;
  return invalid(fmt::format("--open {}: \"{}\" is no port; write SERVICE, SERVICE:80 or SERVICE=9000", word, digits));
}

}  // namespace

Result<OpenWord> parse_open(std::string_view word) {
  OpenWord out;
  std::string_view rest = word;
  if (const size_t equals = rest.find('='); equals != rest.npos) {
    TRY(out.host_port, parse_port(rest.substr(equals + 1), word));
    rest = rest.substr(0, equals);
  }
  if (const size_t colon = rest.find(':'); colon != rest.npos) {
    TRY(const int port, parse_port(rest.substr(colon + 1), word));
    out.service_port = static_cast<uint16_t>(port);
    rest = rest.substr(0, colon);
  }
  if (const size_t slash = rest.find('/'); slash != rest.npos) {
    out.ns = rest.substr(0, slash);
    rest = rest.substr(slash + 1);
  }
  out.service = rest;
  if (out.service.empty()) return invalid(fmt::format("--open {}: it names no Service", word));
  return out;
}

Result<Plan> make_plan(const std::string& folder, const std::vector<std::string>& open) {
  std::error_code problem;
  Plan plan;
  if (!fs::is_directory(folder, problem)) {
    return fail(Code::not_found, Side::local,
                fmt::format("{}: there is no such folder; weft up takes a folder of manifests", folder));
  }
  TRY(plan.manifests, read_manifests(folder));
  plan.folder = fs::canonical(folder, problem).string();
  TRY(plan.images, read_images(plan.folder));
  sort_for_creation(plan.manifests);
  const std::vector<Remark> remarks = check(plan.manifests);
  std::string problems = errors_of(remarks);
  check_images(plan, problems);
  if (!problems.empty()) return invalid(std::move(problems));
  for (const Remark& remark : remarks) {
    if (remark.severity == mesh::Severity::warning) plan.warnings.push_back(remark.sentence());
  }
  for (const std::string& word : open) {
    TRY(Opening opening, resolve(plan, word));
    plan.openings.push_back(std::move(opening));
  }
  for (const Manifest& each : plan.manifests) plan.pods += pods_of(each).count;
  return plan;
}

}  // namespace weft::cli::up
