// weft analyze: what is wrong, or probably not meant, in a folder of manifests or in the running mesh.
#include <algorithm>
#include <iostream>

#include "cli/check.h"
#include "cli/page.h"
#include "cli/state.h"
#include "cli/verb.h"
#include "codec/json.h"

namespace weft::cli {
namespace {

using codec::Value;

struct AnalyzeFlags {
  std::string run_dir;
  std::string path;
  std::string output;
};

mesh::Severity severity_of(const std::string& word) {
  for (const mesh::Severity each : {mesh::Severity::error, mesh::Severity::warning}) {
    if (word == mesh::name_of(each)) return each;
  }
  return mesh::Severity::info;
}

Result<std::vector<Remark>> ask_mesh(const RunDir& dir) {
  TRY_VOID(require_mesh(dir));
  TRY(const Value document, get_document(dir.control_socket(), "/analyze"));
  std::vector<Remark> remarks;
  for (const Value& each : document.get("findings").as_array()) {
    Remark remark;
    remark.severity = severity_of(each.get("severity").as_string());
    remark.finding.severity = remark.severity;
    remark.finding.kind = each.get("kind").as_string();
    remark.finding.ns = each.get("namespace").as_string();
    remark.finding.name = each.get("name").as_string();
    remark.finding.path = each.get("path").as_string();
    remark.finding.message = each.get("message").as_string();
    remark.finding.advice = each.get("advice").as_string();
    remarks.push_back(std::move(remark));
  }
  return remarks;
}

Value to_value(const Remark& remark) {
  Value out = Value::object();
  out.set("severity", mesh::name_of(remark.severity));
  out.set("kind", remark.finding.kind);
  out.set("namespace", remark.finding.ns);
  out.set("name", remark.finding.name);
  out.set("path", remark.finding.path);
  out.set("message", remark.finding.message);
  out.set("advice", remark.finding.advice);
  if (!remark.place.empty()) out.set("place", remark.place);
  return out;
}

void print(const std::vector<Remark>& remarks, bool json) {
  if (json) {
    Value all = Value::array();
    for (const Remark& remark : remarks) all.push_back(to_value(remark));
    Value document = Value::object();
    document.set("findings", std::move(all));
    std::cout << codec::to_json_pretty(document);
    return;
  }
  for (const Remark& remark : remarks) std::cout << mesh::name_of(remark.severity) << ": " << remark.sentence() << '\n';
  if (remarks.empty()) std::cout << "nothing to say\n";
}

Result<int> analyze(const AnalyzeFlags& flags) {
  std::vector<Remark> remarks;
  if (flags.path.empty()) {
    TRY(remarks, ask_mesh({flags.run_dir}));
  } else {
    TRY(const std::vector<Manifest> manifests, read_manifests(flags.path));
    remarks = check(manifests);
  }
  print(remarks, flags.output == "json");
  const bool wrong =
      std::ranges::any_of(remarks, [](const Remark& each) { return each.severity == mesh::Severity::error; });
  return wrong ? 1 : 0;
}

}  // namespace

void add_analyze(CLI::App& program, Act& chosen) {
  auto flags = std::make_shared<AnalyzeFlags>();
  CLI::App* verb = add_verb(
      program, "analyze",
      "Say what is wrong, or probably not meant, in a folder or in the running mesh; exit 1 if anything is wrong.",
      "  weft analyze examples/shop\n  weft analyze                     of the running mesh\n"
      "  weft analyze -o json | jq '.findings[].message'");
  add_run_dir(*verb, flags->run_dir);
  verb->add_option("PATH", flags->path, "a folder or file; without it, the running mesh");
  add_output(*verb, flags->output);
  verb->callback([flags, &chosen] { chosen = [flags] { return analyze(*flags); }; });
}

}  // namespace weft::cli
