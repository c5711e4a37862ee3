#include "proxy/header_mutation.h"

#include "http/h1/chars.h"
#include "proxy/observe/log_format.h"

namespace weft::proxy {

namespace {

using Mutations = std::vector<config::HeaderMutation>;

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
      rules::change(mutation, mutation.value, headers);
      continue;
    }
    const std::string value = filled(*mutation.format, values, headers);
    if (!value.empty() && http::h1::is_value(value)) rules::change(mutation, headers.arena().copy(value), headers);
  }
}

void rewrite(http::RequestHead& head, const config::Route& route, const config::Forward& forward,
             const config::ClusterWeight& cluster, const Record& record) {
  const Values values{record, head};
  apply(cluster.mutations.request, head.headers, values);
  apply(route.mutations.request, head.headers, values);
  rules::rewrite_target(head, route, forward, cluster);
}

}  // namespace weft::proxy
