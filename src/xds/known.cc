#include "xds/known.h"

#include <fmt/format.h>

#include "config/version.h"
#include "weft/v1/known.pb.h"

namespace weft::xds {
namespace {

constexpr std::string_view kMagic = "weft known resources, form ";
constexpr std::string_view kForm = "1";

}  // namespace

std::string encode_known(std::string_view node_id, const std::vector<const Known*>& resources) {
  weft::v1::Known out;
  out.set_node_id(std::string(node_id));
  for (const Known* known : resources) {
    auto& added = *out.add_resources();
    added.set_type_url(known->id.type);
    added.set_name(known->id.name);
    added.set_version(known->version);
    added.set_resource(known->bytes);
  }
  const std::string body = out.SerializeAsString();
  return fmt::format("{}{} {}\n{}", kMagic, kForm, config::content_version(body), body);
}

Result<std::vector<Known>> decode_known(std::string_view node_id, std::string_view content) {
  if (!content.starts_with(kMagic)) return invalid("is not a file of known resources");
  content.remove_prefix(kMagic.size());
  const size_t line = content.find('\n');
  if (line == content.npos) return invalid("is cut off");
  const std::string_view said = content.substr(0, line);
  const std::string_view form = said.substr(0, said.find(' '));
  if (form != kForm) return invalid(fmt::format("is of form {}; this weft-proxy reads form {}", form, kForm));
  content.remove_prefix(line + 1);
  weft::v1::Known from;
  if (said.substr(form.size() + (form.size() < said.size() ? 1 : 0)) != config::content_version(content) ||
      !from.ParseFromArray(content.data(), static_cast<int>(content.size()))) {
    return invalid("is damaged or cut off");
  }
  if (from.node_id() != node_id)
    return invalid(fmt::format("is of the node \"{}\", not of \"{}\"", from.node_id(), node_id));
  std::vector<Known> all;
  all.reserve(static_cast<size_t>(from.resources_size()));
  for (auto& one : *from.mutable_resources()) {
    all.push_back({{std::move(*one.mutable_type_url()), std::move(*one.mutable_name())},
                   std::move(*one.mutable_version()),
                   std::move(*one.mutable_resource())});
  }
  return all;
}

}  // namespace weft::xds
