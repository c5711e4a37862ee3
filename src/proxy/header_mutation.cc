#include "proxy/header_mutation.h"

#include "http/h1/chars.h"
#include "proxy/observe/log_format.h"

namespace weft::proxy {

namespace {

using Mutations = std::vector<config::HeaderMutation>;

void change(const config::HeaderMutation& mutation, std::string_view value, http::Headers& headers) {
  using Action = config::HeaderMutation::Action;
  const bool there = headers.find(mutation.name).has_value();
  switch (mutation.action) {
    case Action::append: headers.add(mutation.name, value); break;
    case Action::add_if_absent:
      if (!there) headers.add(mutation.name, value);
      break;
    case Action::overwrite: headers.set(std::string_view(mutation.name), value); break;
    case Action::overwrite_if_exists:
      if (there) headers.set(std::string_view(mutation.name), value);
      break;
    case Action::remove: headers.remove(std::string_view(mutation.name)); break;
  }
}

// In the order in which a format's slots count.
std::vector<std::string_view> wanted(const config::LogFormat& format, const http::RequestHead& request,
                                     const http::Headers& headers) {
  std::vector<std::string_view> found;
  for (const std::string& name : format.request_headers)
    found.push_back(name == ":scheme" ? request.scheme : request.headers.find(name).value_or(""));
  for (const std::string& name : format.response_headers) found.push_back(headers.find(name).value_or(""));
  return found;
}

std::string filled(const config::LogFormat& format, const Values& values, const http::Headers& headers) {
  const std::vector<std::string_view> slots = wanted(format, values.request, headers);
  const std::string time = rfc3339(values.record.wall);
  std::string out;
  for (const config::LogSegment& segment : format.segments) {
    if (segment.field == config::LogField::literal) {
      out += format.text(segment);
    } else {
      observe::append_value(segment, values.record, slots, time, out);
    }
  }
  return out;
}

}  // namespace

void apply(const Mutations& mutations, http::Headers& headers, const Values& values) {
  for (const config::HeaderMutation& mutation : mutations) {
    if (!mutation.format) {
      change(mutation, mutation.value, headers);
      continue;
    }
    const std::string value = filled(*mutation.format, values, headers);
    if (!value.empty() && http::h1::is_value(value)) change(mutation, headers.arena().copy(value), headers);
  }
}

void apply(const Mutations& mutations, http::Headers& headers) {
  for (const config::HeaderMutation& mutation : mutations) change(mutation, mutation.value, headers);
}

void rewrite(http::RequestHead& head, const config::Route& route, const config::Forward& forward,
             const config::ClusterWeight& cluster, const Record& record) {
  const Values values{record, head};
  apply(cluster.mutations.request, head.headers, values);
  apply(route.mutations.request, head.headers, values);
  if (!cluster.host_rewrite.empty()) {
    head.authority = cluster.host_rewrite;
  } else if (!forward.host_rewrite.empty()) {
    head.authority = forward.host_rewrite;
  }
  if (!forward.prefix_rewrite.empty()) {
    const std::string_view path = http::path_only(head.path);
    const size_t matched = route.path.kind == config::PathMatch::Kind::exact
                               ? path.size()
                               : std::min(path.size(), route.path.pattern.size());
    std::string rewritten = forward.prefix_rewrite;
    rewritten += head.path.substr(matched);
    head.path = head.headers.arena().copy(rewritten);
  } else if (forward.regex_rewrite) {
    const std::string_view path = http::path_only(head.path);
    std::string rewritten = forward.regex_rewrite->apply(path);
    rewritten += head.path.substr(path.size());
    head.path = head.headers.arena().copy(rewritten);
  }
}

}  // namespace weft::proxy
