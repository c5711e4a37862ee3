#include <fmt/format.h>

#include <algorithm>

#include "base/text.h"
#include "config/header_format.h"
#include "envoy/config/core/v3/base.pb.h"
#include "http/h1/chars.h"
#include "xds/compile_route.h"

namespace weft::xds {
namespace {

using envoy::config::core::v3::HeaderValueOption;
using Action = config::HeaderMutation::Action;
using config::HeaderOf;

Result<std::string> changeable_header(const std::string& name, const Place& at) {
  if (name.empty()) return at.refuse("the header name is empty");
  if (name[0] == ':' || lower_case(name) == "host") {
    return at.refuse(
        fmt::format("\"{}\" cannot be changed as a header; use host_rewrite_literal or prefix_rewrite", name));
  }
  std::string lower = lower_case(name);
  if (!http::h1::is_token(lower)) return at.refuse("the header name has a character that no name has");
  if (http::h1::frames_message(lower))
    return at.refuse(fmt::format("\"{}\" says where a message ends or what it shares a connection with", name));
  return lower;
}

Result<Action> action_of(const HeaderValueOption& from, const Place& at) {
  // The deprecated `append` (true unless said otherwise) speaks only while append_action has its default.
  if (from.has_append() && !from.append().value()) return Action::overwrite;
  switch (from.append_action()) {
    case HeaderValueOption::APPEND_IF_EXISTS_OR_ADD: return Action::append;
    case HeaderValueOption::ADD_IF_ABSENT: return Action::add_if_absent;
    case HeaderValueOption::OVERWRITE_IF_EXISTS_OR_ADD: return Action::overwrite;
    case HeaderValueOption::OVERWRITE_IF_EXISTS: return Action::overwrite_if_exists;
    default:
      return at.child("append_action")
          .refuse(fmt::format("{} is no action weft knows", static_cast<int>(from.append_action())));
  }
}

// "%%" is a percent sign; any other '%' begins an operator, of those that access logs have.
Result<void> set_value(const std::string& value, std::string_view list, config::HeaderMutation& out, const Place& at) {
  if (!http::h1::is_value(value)) return at.child("value").refuse("it has a line break or another control character");
  if (value.find('%') == std::string::npos) {
    out.value = value;
    return {};
  }
  auto format = config::parse_header_format(value, list == "request" ? HeaderOf::request : HeaderOf::response);
  if (!format) return at.refuse(format.error());
  const auto& segments = (*format)->segments;
  if (segments.size() == 1 && segments.front().field == config::LogField::literal) {
    out.value = (*format)->text(segments.front());
    return {};
  }
  out.value = value;
  out.format = std::move(*format);
  return {};
}

}  // namespace

Result<void> compile_mutations(const google::protobuf::RepeatedPtrField<HeaderValueOption>& add,
                               const google::protobuf::RepeatedPtrField<std::string>& remove,
                               std::vector<config::HeaderMutation>& out, std::string_view list, const Place& at) {
  const std::string remove_field = fmt::format("{}_headers_to_remove", list);
  const std::string add_field = fmt::format("{}_headers_to_add", list);
  for (int i = 0; i < remove.size(); ++i) {
    TRY(std::string name, changeable_header(remove[i], at.child(remove_field, static_cast<size_t>(i))));
    out.push_back({Action::remove, std::move(name), {}});
  }
  for (int i = 0; i < add.size(); ++i) {
    const Place here = at.child(add_field, static_cast<size_t>(i));
    TRY(std::string name, changeable_header(add[i].header().key(), here.child("header")));
    TRY(const Action action, action_of(add[i], here));
    config::HeaderMutation made{.action = action, .name = std::move(name)};
    TRY_VOID(set_value(add[i].header().value(), list, made, here.child("header")));
    if (made.value.empty() && !made.format && !add[i].keep_empty_value()) continue;
    out.push_back(std::move(made));
  }
  return {};
}

}  // namespace weft::xds
