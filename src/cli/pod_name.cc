#include "cli/pod_name.h"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>

namespace weft::cli {
namespace {

constexpr long kMadeParts = 2;  // "<hash of the template>-<five letters>"; a StatefulSet adds one: its ordinal

// How many parts a controller put after the name; -1: it is another name.
long parts_after(std::string_view pod, std::string_view name) {
  if (!pod.starts_with(name)) return -1;
  const std::string_view rest = pod.substr(name.size());
  if (rest.empty()) return 0;
  return rest.front() == '-' ? std::ranges::count(rest, '-') : -1;
}

std::string list_of(const std::vector<PodHere>& pods) {
  std::string text;
  for (const PodHere& pod : pods) text += fmt::format("\n  {}/{}", pod.ns, pod.name);
  return text;
}

}  // namespace

std::vector<PodHere> pods_here(const RunDir& dir) {
  std::vector<PodHere> pods;
  std::error_code problem;
  for (const auto& entry : std::filesystem::directory_iterator(dir.pods(), problem)) {
    const std::string folder = entry.path().filename().string();  // <namespace>_<name>_<uid>, none of which has a _
    const size_t first = folder.find('_');
    const size_t second = folder.find('_', first + 1);
    if (first == std::string::npos || second == std::string::npos) continue;
    pods.push_back({folder.substr(0, first), folder.substr(first + 1, second - first - 1), folder.substr(second + 1),
                    entry.path().string()});
  }
  std::ranges::sort(pods, {}, [](const PodHere& pod) { return std::tie(pod.ns, pod.name); });
  return pods;
}

Result<PodHere> find_pod(const std::vector<PodHere>& pods, std::string_view word) {
  const size_t slash = word.find('/');
  const std::string_view ns = slash == std::string_view::npos ? std::string_view() : word.substr(0, slash);
  const std::string_view name = slash == std::string_view::npos ? word : word.substr(slash + 1);
  const PodHere* best = nullptr;
  long best_parts = kMadeParts + 1;
  for (const PodHere& pod : pods) {
    if (!ns.empty() && pod.ns != ns) continue;
    const long parts = parts_after(pod.name, name);
    if (parts < 0 || parts >= best_parts) continue;
    best = &pod;
    best_parts = parts;
  }
  if (best != nullptr) return *best;
  return fail(Code::not_found, Side::local,
              pods.empty() ? fmt::format("no pod {} runs here, nor any other", word)
                           : fmt::format("no pod {} runs here; there are:{}", word, list_of(pods)));
}

}  // namespace weft::cli
