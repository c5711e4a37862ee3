#include "proxy/istio_sidecar.h"

#include <fmt/format.h>

#include <charconv>

#include "base/private_file.h"
#include "io/address.h"

namespace weft::proxy {
namespace {

// Whose forms are read: an istiod sends proxies that say an older one older forms (tests/golden/istio).
constexpr std::string_view kIstioVersion = "1.31.0";
constexpr size_t kMostLabels = 256 * 1024;

using Labels = std::vector<std::pair<std::string, std::string>>;

// What Go writes for a text in quotation marks, of what a label may hold.
Result<Labels> parse_labels(std::string_view text, const std::string& file) {
  Labels out;
  for (size_t number = 1; !text.empty(); ++number) {
    const size_t end = std::min(text.find('\n'), text.size());
    const std::string_view line = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    if (line.empty()) continue;
    const size_t equals = line.find("=\"");
    if (equals == line.npos || equals == 0 || !line.ends_with('"') || line.size() < equals + 3)
      return invalid(fmt::format("{}:{}: a label is KEY=\"VALUE\", as Kubernetes writes them", file, number));
    out.emplace_back(line.substr(0, equals), line.substr(equals + 2, line.size() - equals - 3));
  }
  return out;
}

Result<Labels> read_labels(const std::string& file) {
  auto text = read_whole_file(file, kMostLabels);
  if (text) return parse_labels(*text, file);
  // A pod without labels has no such file, either.
  if (text.error().code == Code::not_found && file == kIstioLabelsFile) return Labels();
  return fail(text.error().code, Side::local,
              fmt::format("{}: {}; give the pod's labels with --pod-labels", file, text.error().detail));
}

// The parts of an id are told apart by '~'.
Result<void> check_part(const std::string& value, std::string_view flag, std::string_view what) {
  if (value.empty()) return invalid(fmt::format("an istiod needs to know {}; give it with {}", what, flag));
  if (value.find_first_of("~/ ") != value.npos) return invalid(fmt::format("{} {}: is no name", flag, value));
  return {};
}

}  // namespace

Result<std::pair<std::string, uint16_t>> IstioSidecar::address() const {
  if (auto whole = io::Address::parse(istiod); whole && whole->is_ip()) return std::pair(whole->host(), whole->port());
  const size_t colon = istiod.rfind(':');
  uint16_t port = 0;
  if (colon != istiod.npos) std::from_chars(istiod.data() + colon + 1, istiod.data() + istiod.size(), port);
  if (port == 0 || colon == 0 || istiod.find_first_of(":/[ ") != colon)
    return invalid(fmt::format("--istiod {}: is not HOST:PORT, such as istiod.istio-system.svc:15012", istiod));
  return std::pair(istiod.substr(0, colon), port);
}

Result<xds::Node> IstioSidecar::node() const {
  TRY_VOID(check_part(pod, "--pod", "the pod's name"));
  TRY_VOID(check_part(ns, "--namespace", "the pod's namespace"));
  TRY_VOID(check_part(service_account, "--service-account", "the pod's service account"));
  if (auto parsed = io::Address::parse_ip(ip, 0); !parsed)
    return invalid(fmt::format("--pod-ip {}: is no IP address; an istiod needs to know the pod's", ip));
  xds::Node node{.id = fmt::format("sidecar~{}~{}.{}~{}.svc.cluster.local", ip, pod, ns, ns),
                 .cluster = {},
                 .metadata = {{"CLUSTER_ID", cluster_id},
                              {"INSTANCE_IPS", ip},
                              {"INTERCEPTION_MODE", "REDIRECT"},
                              {"ISTIO_VERSION", std::string(kIstioVersion)},
                              {"NAME", pod},
                              {"NAMESPACE", ns},
                              {"SERVICE_ACCOUNT", service_account}},
                 .labels = {}};
  TRY(node.labels, read_labels(labels_file));
  std::string app = pod;
  for (const auto& [key, value] : node.labels) {
    if (key == "app") app = value;
  }
  node.cluster = fmt::format("{}.{}", app, ns);
  return node;
}

}  // namespace weft::proxy
