#include "apiserver/table_cells.h"

#include <fmt/format.h>

#include <charconv>

#include "apiserver/selector.h"
#include "codec/json.h"

namespace weft::apiserver {
namespace {

using codec::Array;
using codec::Value;
using mesh::kinds::Kind;

constexpr Column kName{"Name", "string", "name"};
constexpr Column kAge{"Age"};
constexpr Column kReady{"Ready"};
constexpr Column kApplied{"Applied"};

// A row of the list below: a kind's columns, and how its cells are filled.
struct Layout {
  std::string_view kind;
  std::vector<Column> columns;
  Array (*cells)(const Value& object, WallTime now);
};

std::string age_of(const Value& time, WallTime now) {
  std::optional<WallTime> since = parse_time(time.as_string());
  return since ? human_age(now - *since) : "<unknown>";
}

std::string age(const Value& object, WallTime now) { return age_of(object.at("metadata", "creationTimestamp"), now); }
const std::string& name(const Value& object) { return object.at("metadata", "name").as_string(); }

std::string or_none(const std::string& text) { return text.empty() ? "<none>" : text; }

std::string join_words(const Value& list) {
  std::string text;
  for (const Value& word : list.as_array()) text += (text.empty() ? "" : ",") + word.as_string();
  return text;
}

std::string join_map(const Value& map) {
  std::string text;
  for (const codec::Member& member : map.as_object())
    text += (text.empty() ? "" : ",") + member.key + "=" + member.value.as_string();
  return text;
}

std::string join_field(const Value& list, std::string_view field) {
  std::string text;
  for (const Value& element : list.as_array()) text += (text.empty() ? "" : ",") + element.get(field).as_string();
  return text;
}

// The last time a container ended, over all of them; for "3 (5m ago)".
std::string restarts(const Value& statuses, WallTime now) {
  int64_t count = 0;
  std::string last;
  for (const Value& status : statuses.as_array()) {
    count += status.get("restartCount").as_int();
    last = std::max(last, status.at("lastState", "terminated", "finishedAt").as_string());
  }
  if (count == 0 || last.empty()) return std::to_string(count);
  return fmt::format("{} ({} ago)", count, age_of(Value(last), now));
}

Array pod_cells(const Value& pod, WallTime now) {
  const Value& statuses = pod.at("status", "containerStatuses");
  int64_t ready = 0;
  for (const Value& status : statuses.as_array()) ready += status.get("ready").as_bool() ? 1 : 0;
  // A sidecar of the native kind (an init container that always restarts) counts as a container.
  size_t containers = pod.at("spec", "containers").size();
  for (const Value& init : pod.at("spec", "initContainers").as_array()) {
    if (init.get("restartPolicy").as_string() == "Always") ++containers;
  }
  for (const Value& status : pod.at("status", "initContainerStatuses").as_array()) {
    if (status.get("ready").as_bool() && !status.at("state", "running").is_null()) ++ready;
  }
  return {name(pod),
          fmt::format("{}/{}", ready, containers),
          pod_status(pod),
          restarts(statuses, now),
          age(pod, now),
          or_none(pod.at("status", "podIP").as_string()),
          or_none(pod.at("spec", "nodeName").as_string()),
          or_none(pod.at("status", "nominatedNodeName").as_string()),
          "<none>"};
}

Array deployment_cells(const Value& deployment, WallTime now) {
  const Value& status = deployment.get("status");
  const Value& containers = deployment.at("spec", "template", "spec", "containers");
  return {name(deployment),
          fmt::format("{}/{}", status.get("readyReplicas").as_int(), deployment.at("spec", "replicas").as_int()),
          status.get("updatedReplicas").as_int(),
          status.get("availableReplicas").as_int(),
          age(deployment, now),
          join_field(containers, "name"),
          join_field(containers, "image"),
          selector_text(deployment.at("spec", "selector"))};
}

Array stateful_set_cells(const Value& set, WallTime now) {
  const Value& containers = set.at("spec", "template", "spec", "containers");
  return {name(set),
          fmt::format("{}/{}", set.at("status", "readyReplicas").as_int(), set.at("spec", "replicas").as_int()),
          age(set, now), join_field(containers, "name"), join_field(containers, "image")};
}

Array revision_cells(const Value& revision, WallTime now) {
  const codec::Array& owners = revision.at("metadata", "ownerReferences").as_array();
  return {name(revision),
          owners.empty() ? "<none>"
                         : fmt::format("{}/{}", owners[0].get("kind").as_string(), owners[0].get("name").as_string()),
          revision.get("revision").as_int(), age(revision, now)};
}

std::string external_ip(const Value& service) {
  const std::string& type = service.at("spec", "type").as_string();
  if (type == "ExternalName") return service.at("spec", "externalName").as_string();
  std::string addresses = join_words(service.at("spec", "externalIPs"));
  if (!addresses.empty()) return addresses;
  if (type != "LoadBalancer") return "<none>";
  addresses = join_field(service.at("status", "loadBalancer", "ingress"), "ip");
  return addresses.empty() ? "<pending>" : addresses;
}

std::string ports(const Value& service) {
  std::string text;
  for (const Value& port : service.at("spec", "ports").as_array()) {
    if (!text.empty()) text += ",";
    text += std::to_string(port.get("port").as_int());
    if (int64_t node = port.get("nodePort").as_int(); node != 0) text += ":" + std::to_string(node);
    text += "/" + port.get("protocol").as_string();
  }
  return or_none(text);
}

Array service_cells(const Value& service, WallTime now) {
  return {name(service),
          service.at("spec", "type"),
          or_none(service.at("spec", "clusterIP").as_string()),
          external_ip(service),
          ports(service),
          age(service, now),
          or_none(join_map(service.at("spec", "selector")))};
}

Array namespace_cells(const Value& space, WallTime now) {
  return {name(space), space.at("status", "phase"), age(space, now)};
}

Array account_cells(const Value& account, WallTime now) {
  return {name(account), static_cast<int64_t>(account.get("secrets").size()), age(account, now)};
}

Array config_map_cells(const Value& map, WallTime now) {
  return {name(map), static_cast<int64_t>(map.get("data").size() + map.get("binaryData").size()), age(map, now)};
}

Array secret_cells(const Value& secret, WallTime now) {
  return {name(secret), secret.get("type"), static_cast<int64_t>(secret.get("data").size()), age(secret, now)};
}

Array slice_cells(const Value& slice, WallTime now) {
  std::string numbers;
  for (const Value& port : slice.get("ports").as_array()) {
    numbers += (numbers.empty() ? "" : ",") + std::to_string(port.get("port").as_int());
  }
  std::string addresses;
  for (const Value& endpoint : slice.get("endpoints").as_array()) {
    addresses += (addresses.empty() ? "" : ",") + join_words(endpoint.get("addresses"));
  }
  return {name(slice), slice.get("addressType"), numbers.empty() ? "<unset>" : numbers,
          addresses.empty() ? "<unset>" : addresses, age(slice, now)};
}

// Istio's columns show a list as JSON, as every custom resource does.
Value list_cell(const Value& list) { return list.is_null() ? Value("") : Value(codec::to_json(list)); }

const Value& condition(const Value& object, std::string_view type) {
  static const Value kNone;
  for (const Value& one : object.at("status", "conditions").as_array()) {
    if (one.get("type").as_string() == type) return one;
  }
  return kNone;
}

// "True", or why not.
std::string ready_cell(const Value& object) {
  const Value& ready = condition(object, "Ready");
  return ready.get(ready.get("status").as_string() == "False" ? "reason" : "status").as_string();
}

// "3/4": of the proxies that use it, those that run on it.
std::string applied_cell(const Value& object) {
  std::string_view message = condition(object, "Applied").get("message").as_string();
  constexpr std::string_view kStart = "Applied ";
  if (!message.starts_with(kStart)) return {};
  message.remove_prefix(kStart.size());
  return std::string(message.substr(0, message.find('.')));
}

// What the mesh says of its own kinds stands behind what they say.
Array mesh_cells(const Value& object, WallTime now, Array own = {}) {
  own.insert(own.begin(), name(object));
  own.push_back(ready_cell(object));
  own.push_back(applied_cell(object));
  own.push_back(age(object, now));
  return own;
}

Array virtual_service_cells(const Value& service, WallTime now) {
  return mesh_cells(service, now, {list_cell(service.at("spec", "gateways")), list_cell(service.at("spec", "hosts"))});
}

Array destination_rule_cells(const Value& rule, WallTime now) {
  return mesh_cells(rule, now, {rule.at("spec", "host")});
}

Array peer_authentication_cells(const Value& object, WallTime now) {
  return mesh_cells(object, now, {object.at("spec", "mtls", "mode").as_string()});
}

Array authorization_policy_cells(const Value& object, WallTime now) {
  return mesh_cells(object, now, {object.at("spec", "action").as_string()});
}

Array other_mesh_cells(const Value& object, WallTime now) { return mesh_cells(object, now); }

Array plain_cells(const Value& object, WallTime now) { return {name(object), age(object, now)}; }

const std::vector<Layout>& layouts() {
  static const std::vector<Layout> all = {
      {"Pod",
       {kName,
        {"Ready"},
        {"Status"},
        {"Restarts"},
        kAge,
        {"IP", "string", "", 1},
        {"Node", "string", "", 1},
        {"Nominated Node", "string", "", 1},
        {"Readiness Gates", "string", "", 1}},
       pod_cells},
      {"Deployment",
       {kName,
        {"Ready"},
        {"Up-to-date", "integer"},
        {"Available", "integer"},
        kAge,
        {"Containers", "string", "", 1},
        {"Images", "string", "", 1},
        {"Selector", "string", "", 1}},
       deployment_cells},
      {"StatefulSet",
       {kName, {"Ready"}, kAge, {"Containers", "string", "", 1}, {"Images", "string", "", 1}},
       stateful_set_cells},
      {"ControllerRevision", {kName, {"Controller"}, {"Revision", "integer"}, kAge}, revision_cells},
      {"Service",
       {kName, {"Type"}, {"Cluster-IP"}, {"External-IP"}, {"Port(s)"}, kAge, {"Selector", "string", "", 1}},
       service_cells},
      {"Namespace", {kName, {"Status"}, kAge}, namespace_cells},
      {"ServiceAccount", {kName, {"Secrets"}, kAge}, account_cells},
      {"ConfigMap", {kName, {"Data"}, kAge}, config_map_cells},
      {"Secret", {kName, {"Type"}, {"Data"}, kAge}, secret_cells},
      {"EndpointSlice", {kName, {"AddressType"}, {"Ports"}, {"Endpoints"}, kAge}, slice_cells},
      {"VirtualService", {kName, {"Gateways"}, {"Hosts"}, kReady, kApplied, kAge}, virtual_service_cells},
      {"DestinationRule", {kName, {"Host"}, kReady, kApplied, kAge}, destination_rule_cells},
      {"PeerAuthentication", {kName, {"Mode"}, kReady, kApplied, kAge}, peer_authentication_cells},
      {"AuthorizationPolicy", {kName, {"Action"}, kReady, kApplied, kAge}, authorization_policy_cells},
      {"RequestAuthentication", {kName, kReady, kApplied, kAge}, other_mesh_cells},
      {"Gateway", {kName, kReady, kApplied, kAge}, other_mesh_cells},
      {"ServiceEntry", {kName, kReady, kApplied, kAge}, other_mesh_cells},
      {"Sidecar", {kName, kReady, kApplied, kAge}, other_mesh_cells},
      {"", {kName, kAge}, plain_cells},
  };
  return all;
}

const Layout& layout_of(const Kind& kind) {
  for (const Layout& layout : layouts()) {
    if (layout.kind == kind.kind) return layout;
  }
  return layouts().back();
}

std::string waiting_or_ended(const Value& status) {
  const std::string& waiting = status.at("state", "waiting", "reason").as_string();
  if (!waiting.empty()) return waiting;
  const Value& ended = status.at("state", "terminated");
  if (ended.is_null()) return {};
  const std::string& reason = ended.get("reason").as_string();
  if (!reason.empty()) return reason;
  if (int64_t signal = ended.get("signal").as_int(); signal != 0) return fmt::format("Signal:{}", signal);
  return fmt::format("ExitCode:{}", ended.get("exitCode").as_int());
}

// "Init:0/2" while an init container has not done its part; "" when all have.
std::string init_status(const Value& pod) {
  const Value& statuses = pod.at("status", "initContainerStatuses");
  size_t done = 0;
  for (const Value& status : statuses.as_array()) {
    const Value& ended = status.at("state", "terminated");
    bool passed = !ended.is_null() && ended.get("exitCode").as_int() == 0;
    bool serving = status.get("started").as_bool() || status.get("ready").as_bool();
    if (passed || (serving && ended.is_null())) {
      ++done;
      continue;
    }
    std::string why = waiting_or_ended(status);
    if (!why.empty() && why != "PodInitializing") return "Init:" + why;
    return fmt::format("Init:{}/{}", done, statuses.size());
  }
  return {};
}

}  // namespace

std::vector<Column> columns_of(const Kind& kind) { return layout_of(kind).columns; }

Array cells_of(const Kind& kind, const Value& object, WallTime now) { return layout_of(kind).cells(object, now); }

std::string pod_status(const Value& pod) {
  if (!pod.at("metadata", "deletionTimestamp").is_null()) return "Terminating";
  const Value& status = pod.get("status");
  if (std::string init = init_status(pod); !init.empty()) return init;
  std::string shown = status.get("phase").as_string();
  if (const std::string& reason = status.get("reason").as_string(); !reason.empty()) shown = reason;
  for (const Value& container : status.get("containerStatuses").as_array()) {
    if (std::string why = waiting_or_ended(container); !why.empty()) return why;
  }
  return shown.empty() ? "Unknown" : shown;
}

std::optional<WallTime> parse_time(std::string_view text) {
  if (text.size() < 19) return std::nullopt;
  auto number = [&](size_t at, size_t length) {
    int value = -1;
    std::from_chars(text.data() + at, text.data() + at + length, value);
    return value;
  };
  std::chrono::year_month_day day{std::chrono::year(number(0, 4)),
                                  std::chrono::month(static_cast<unsigned>(number(5, 2))),
                                  std::chrono::day(static_cast<unsigned>(number(8, 2)))};
  if (!day.ok()) return std::nullopt;
  return WallTime(std::chrono::sys_days(day)) + std::chrono::hours(number(11, 2)) +
         std::chrono::minutes(number(14, 2)) + std::chrono::seconds(number(17, 2));
}

}  // namespace weft::apiserver
