// What a sidecar's DNS answers: the addresses of a service, for its host and what its wildcard takes in.
#include "mesh/name_answer.h"

#include <fmt/format.h>

#include "config/ip.h"
#include "mesh/resources.h"
#include "weft/v1/name.pb.h"

namespace weft::mesh {
namespace {

const Service* seen_with_host(const Model& model, const View& view, std::string_view host) {
  const Service* service = service_in(model, view, host);
  return service != nullptr && sees(view, *service) ? service : nullptr;
}

}  // namespace

const Service* service_named(const Model& model, const View& view, std::string_view name) {
  const Service* found = seen_with_host(model, view, name);
  for (size_t dot = name.find('.'); found == nullptr && dot != name.npos; dot = name.find('.', dot + 1))
    found = seen_with_host(model, view, fmt::format("*{}", name.substr(dot)));
  return found;
}

Bytes name_answer(const Model& model, const View& view, std::string_view name) {
  const Service* service = service_named(model, view, name);
  if (service == nullptr) return std::nullopt;
  weft::v1::Name answer;
  answer.set_name(std::string(name));
  for (const std::string& ip : service->addresses) {
    if (config::parse_ip(ip)) answer.add_addresses(ip);
  }
  if (answer.addresses().empty()) return std::nullopt;
  return answer.SerializeAsString();
}

}  // namespace weft::mesh
