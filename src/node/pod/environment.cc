#include "node/pod/environment.h"

#include <fmt/format.h>

#include <string_view>

namespace weft::node {
namespace {

using codec::Value;

class Variables {
 public:
  void set(std::string name, std::string value) {
    for (auto& [known, current] : list_) {
      if (known == name) {
        current = std::move(value);
        return;
      }
    }
    list_.emplace_back(std::move(name), std::move(value));
  }
  const std::string* find(std::string_view name) const {
    for (const auto& [known, value] : list_) {
      if (known == name) return &value;
    }
    return nullptr;
  }
  // $(NAME) → its value; an unknown one stays as it stands; $$ → $.
  std::string expand(std::string_view text) const {
    std::string out;
    while (!text.empty()) {
      if (text.starts_with("$$")) {
        out += '$';
        text.remove_prefix(2);
      } else if (const size_t end = text.find(')');
                 text.starts_with("$(") && end != std::string_view::npos && find(text.substr(2, end - 2))) {
        out += *find(text.substr(2, end - 2));
        text.remove_prefix(end + 1);
      } else {
        out += text.front();
        text.remove_prefix(1);
      }
    }
    return out;
  }
  std::vector<std::string> entries() const {
    std::vector<std::string> out;
    for (const auto& [name, value] : list_) out.push_back(name + "=" + value);
    return out;
  }

 private:
  std::vector<std::pair<std::string, std::string>> list_;
};

// metadata.labels['app'] → app.
std::string_view subscript(std::string_view path, std::string_view field) {
  if (!path.starts_with(field) || !path.ends_with("']")) return {};
  path.remove_prefix(field.size());
  return path.starts_with("['") ? path.substr(2, path.size() - 4) : std::string_view{};
}

std::string both(const std::string& first, const std::string& second) {
  return second.empty() ? first : first + "," + second;
}

Result<std::string> field_of(const PodSpec& pod, const PodPlace& place, std::string_view path) {
  if (path == "metadata.name") return pod.name;
  if (path == "metadata.namespace") return pod.name_space;
  if (path == "metadata.uid") return pod.uid;
  if (path == "spec.nodeName") return pod.node_name;
  if (path == "spec.serviceAccountName") return pod.service_account;
  if (path == "status.podIP") return place.address;
  if (path == "status.hostIP") return place.node_address;
  if (path == "status.podIPs") return both(place.address, place.v6);
  if (path == "status.hostIPs") return both(place.node_address, place.node_v6);
  if (auto key = subscript(path, "metadata.labels"); !key.empty()) return pod.labels.get(key).as_string();
  if (auto key = subscript(path, "metadata.annotations"); !key.empty()) return pod.annotations.get(key).as_string();
  return invalid(fmt::format("fieldPath {} is not known", path));
}

Result<void> add_variable(Variables& variables, const Value& entry, const PodSpec& pod, const PodPlace& place) {
  const std::string& name = entry.get("name").as_string();
  const Value* source = entry.find("valueFrom");
  if (source == nullptr || source->is_null()) {
    variables.set(name, variables.expand(entry.get("value").as_string()));
    return {};
  }
  if (const Value* field = source->find("fieldRef")) {
    auto value = field_of(pod, place, field->get("fieldPath").as_string());
    if (!value) return invalid(fmt::format("env {}: {}", name, value.error().detail));
    variables.set(name, std::move(*value));
    return {};
  }
  for (const codec::Member& member : source->as_object()) {
    if (member.value.get("optional").as_bool()) return {};
    return invalid(fmt::format("env {}: {} is not supported on one machine; give the value itself", name, member.key));
  }
  return {};
}

}  // namespace

Result<Launch> launch_of(const PodSpec& pod, const ContainerDef& container, const Image& image, const PodPlace& place) {
  Variables variables;
  variables.set("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin");
  variables.set("HOME", "/");
  for (const auto& [name, value] : image.environment) variables.set(name, value);
  variables.set("HOSTNAME", pod.name);
  if (!place.api_host.empty()) {
    variables.set("KUBERNETES_SERVICE_HOST", place.api_host);
    variables.set("KUBERNETES_SERVICE_PORT", place.api_port);
  }
  for (const Value& entry : container.environment.as_array()) {
    if (auto added = add_variable(variables, entry, pod, place); !added) {
      return invalid(fmt::format("container \"{}\": {}", container.name, added.error().detail));
    }
  }

  // A pod's command replaces the image's. Its args alone follow the image's command, all of whose words count as the
  // entry point here.
  Launch launch;
  for (const std::string& word : container.command) launch.command.push_back(variables.expand(word));
  if (container.command.empty()) launch.command = image.command;
  for (const std::string& word : container.args) launch.command.push_back(variables.expand(word));
  if (launch.command.empty()) {
    return invalid(fmt::format("container \"{}\": neither the pod nor the mapping of {} says which command to run",
                               container.name, container.image));
  }
  launch.environment = variables.entries();
  launch.working_directory = !container.working_directory.empty() ? container.working_directory
                             : !image.working_directory.empty()   ? image.working_directory
                                                                  : "/";
  return launch;
}

std::string resolv_conf(const PodSpec& pod, const PodPlace& place) {
  return fmt::format("nameserver {}\nsearch {}.svc.{} svc.{} {}\noptions ndots:5 timeout:2 attempts:2\n",
                     place.node_address, pod.name_space, place.cluster_domain, place.cluster_domain,
                     place.cluster_domain);
}

std::string hosts_file(const PodSpec& pod, const PodPlace& place) {
  std::string text =
      fmt::format("127.0.0.1\tlocalhost\n::1\tlocalhost ip6-localhost ip6-loopback\n{}\t{}\n", place.address, pod.name);
  if (!place.v6.empty()) text += fmt::format("{}\t{}\n", place.v6, pod.name);
  return text;
}

std::string nsswitch_conf() {
  return "passwd: files\ngroup: files\nshadow: files\nhosts: files dns\nnetworks: files\nprotocols: files\nservices: "
         "files\n";
}

}  // namespace weft::node
