#include "xds/compile_values.h"

#include <fmt/format.h>
#include <google/protobuf/duration.pb.h>
#include <google/protobuf/struct.pb.h>

#include <map>

#include "codec/json.h"
#include "envoy/config/accesslog/v3/accesslog.pb.h"
#include "envoy/config/core/v3/address.pb.h"
#include "envoy/config/core/v3/base.pb.h"
#include "envoy/config/core/v3/protocol.pb.h"
#include "envoy/extensions/access_loggers/file/v3/file.pb.h"
#include "envoy/extensions/access_loggers/stream/v3/stream.pb.h"
#include "envoy/type/matcher/v3/string.pb.h"
#include "xds/compile_wire.h"

namespace weft::xds {
namespace {

namespace core = envoy::config::core::v3;
namespace stream = envoy::extensions::access_loggers::stream::v3;
using envoy::extensions::access_loggers::file::v3::FileAccessLog;
using envoy::type::matcher::v3::StringMatcher;
using StringKind = config::StringMatcher::Kind;

const google::protobuf::Value* metadata_value(const core::Metadata& metadata, const std::string& ns,
                                              const std::string& key) {
  auto space = metadata.filter_metadata().find(ns);
  if (space == metadata.filter_metadata().end()) return nullptr;
  auto value = space->second.fields().find(key);
  return value == space->second.fields().end() ? nullptr : &value->second;
}

using Format = std::shared_ptr<const config::LogFormat>;

Result<Format> parsed_format(const std::string& text, const Place& at) {
  auto format = config::parse_log_format(text);
  if (!format) return at.refuse(format.error().detail);
  return std::move(*format);
}

void add_json(const google::protobuf::Value& from, std::vector<config::LogJsonPiece>& out);

// Its keys in their order, as Envoy writes them.
void add_json(const google::protobuf::Struct& from, std::vector<config::LogJsonPiece>& out) {
  const std::map<std::string, const google::protobuf::Value*> sorted = [&] {
    std::map<std::string, const google::protobuf::Value*> all;
    for (const auto& [key, value] : from.fields()) all.emplace(key, &value);
    return all;
  }();
  std::string_view before = "{";
  for (const auto& [key, value] : sorted) {
    out.push_back({fmt::format("{}{}:", before, codec::quote_json(key))});
    add_json(*value, out);
    before = ",";
  }
  out.push_back({sorted.empty() ? "{}" : "}"});
}

void add_json(const google::protobuf::Value& from, std::vector<config::LogJsonPiece>& out) {
  using google::protobuf::Value;
  switch (from.kind_case()) {
    case Value::kStringValue: return out.push_back({from.string_value(), true});
    case Value::kStructValue: return add_json(from.struct_value(), out);
    case Value::kNumberValue: return out.push_back({codec::to_json(codec::Value(from.number_value()))});
    case Value::kBoolValue: return out.push_back({from.bool_value() ? "true" : "false"});
    case Value::kListValue: {
      std::string_view before = "[";
      for (const Value& one : from.list_value().values()) {
        out.push_back({std::string(before)});
        add_json(one, out);
        before = ",";
      }
      return out.push_back({from.list_value().values().empty() ? "[]" : "]"});
    }
    default: return out.push_back({"null"});
  }
}

Result<Format> json_format(const google::protobuf::Struct& from, const Place& at) {
  if (from.fields().empty()) return at.refuse("the format is empty; leave it out for the default");
  std::vector<config::LogJsonPiece> pieces;
  add_json(from, pieces);
  auto format = config::parse_json_log_format(pieces);
  if (!format) return at.refuse(format.error().detail);
  return std::move(*format);
}

Result<Format> log_format(const core::SubstitutionFormatString& from, const Place& at) {
  switch (from.format_case()) {
    case core::SubstitutionFormatString::kJsonFormat: return json_format(from.json_format(), at.child("json_format"));
    case core::SubstitutionFormatString::kTextFormat: return parsed_format(from.text_format(), at.child("text_format"));
    case core::SubstitutionFormatString::kTextFormatSource:
      if (!from.text_format_source().has_inline_string())
        return at.child("text_format_source").refuse("only inline_string is spoken");
      return parsed_format(from.text_format_source().inline_string(),
                           at.child("text_format_source").child("inline_string"));
    case core::SubstitutionFormatString::FORMAT_NOT_SET:
      return at.refuse("no format is set; weft speaks text_format and json_format");
  }
  return Format();
}

// The loggers whose format is only ever a SubstitutionFormatString.
template <class Log>
Result<config::AccessLog> stream_log(const google::protobuf::Any& from, std::string path, const Place& at) {
  Log log;
  TRY_VOID(unpack(from, log, at));
  config::AccessLog out{std::move(path), {}};
  if (log.has_log_format()) {
    TRY(out.format, log_format(log.log_format(), at.child("log_format")));
  }
  return out;
}

Result<config::AccessLog> file_log(const google::protobuf::Any& from, const Place& at) {
  FileAccessLog log;
  TRY_VOID(unpack(from, log, at));
  if (log.path().empty()) return at.child("path").refuse("it is empty; name a file");
  config::AccessLog out{log.path(), {}};
  if (!log.format().empty()) {
    TRY(out.format, parsed_format(log.format(), at.child("format")));
  }
  if (log.has_log_format()) {
    TRY(out.format, log_format(log.log_format(), at.child("log_format")));
  }
  return out;
}

Result<config::AccessLog> access_log(const google::protobuf::Any& from, const Place& at) {
  if (from.Is<stream::StdoutAccessLog>()) return stream_log<stream::StdoutAccessLog>(from, "/dev/stdout", at);
  if (from.Is<stream::StderrAccessLog>()) return stream_log<stream::StderrAccessLog>(from, "/dev/stderr", at);
  return file_log(from, at);
}

}  // namespace

Result<Duration> duration(const google::protobuf::Duration& from, const Place& at) {
  constexpr int64_t kMostSeconds = std::numeric_limits<int64_t>::max() / 1'000'000'000 - 3;
  if (from.seconds() < 0 || from.nanos() < 0) return at.refuse("a duration cannot be negative");
  if (from.seconds() > kMostSeconds) return Duration::max();
  return std::chrono::seconds(from.seconds()) + std::chrono::nanoseconds(from.nanos());
}

Result<config::KeepAlive> keep_alive(const core::KeepaliveSettings& from, const Place& at) {
  config::KeepAlive out;
  TRY(out.interval, duration(from.interval(), at.child("interval")));
  TRY(out.timeout, duration(from.timeout(), at.child("timeout")));
  if (out.timeout == Duration(0)) return at.child("timeout").refuse("it says no time to wait for an answer; set it");
  return out;
}

std::string metadata_text(const core::Metadata& metadata, const std::string& ns, const std::string& key) {
  const auto* value = metadata_value(metadata, ns, key);
  return value == nullptr ? std::string() : value->string_value();
}

double metadata_number(const core::Metadata& metadata, const std::string& ns, const std::string& key) {
  const auto* value = metadata_value(metadata, ns, key);
  return value == nullptr ? 0 : value->number_value();
}

config::Origin origin_of(const core::Metadata& metadata) {
  config::Origin origin;
  origin.kind = metadata_text(metadata, "weft", "kind");
  if (origin.kind.empty()) return config::origin_from_istio(metadata_text(metadata, "istio", "config"));
  origin.ns = metadata_text(metadata, "weft", "namespace");
  origin.name = metadata_text(metadata, "weft", "name");
  origin.rule = metadata_text(metadata, "weft", "rule");
  return origin;
}

Result<config::Address> address(const core::Address& from, const Place& at) {
  config::Address out;
  switch (from.address_case()) {
    case core::Address::kSocketAddress: {
      const auto& socket = from.socket_address();
      const Place here = at.child("socket_address");
      if (socket.protocol() != core::SocketAddress::TCP) return here.refuse("weft speaks only TCP");
      if (socket.ipv4_compat()) return here.child("ipv4_compat").refuse("it is for listeners");
      if (socket.address().empty()) return here.child("address").refuse("it is empty");
      if (socket.port_value() > 65535)
        return here.child("port_value").refuse(fmt::format("{} is no port", socket.port_value()));
      out.host = socket.address();
      out.port = static_cast<uint16_t>(socket.port_value());
      return out;
    }
    case core::Address::kPipe:
      if (from.pipe().path().empty()) return at.child("pipe").child("path").refuse("it is empty");
      out.path = from.pipe().path();
      return out;
    case core::Address::ADDRESS_NOT_SET: return at.refuse("it is missing; weft speaks socket_address and pipe");
  }
  return out;
}

Result<config::StringMatcher> regex_matcher(const envoy::type::matcher::v3::RegexMatcher& from, const Place& at) {
  if (from.regex().empty()) return at.child("regex").refuse("it is empty");
  auto matcher = config::StringMatcher::make(StringKind::regex, from.regex());
  if (!matcher) return at.refuse(matcher.error());
  return matcher;
}

Result<config::StringMatcher> string_matcher(const StringMatcher& from, const Place& at) {
  Result<config::StringMatcher> matcher;
  switch (from.match_pattern_case()) {
    case StringMatcher::kExact:
      matcher = config::StringMatcher::make(StringKind::exact, from.exact(), from.ignore_case());
      break;
    case StringMatcher::kPrefix:
      matcher = config::StringMatcher::make(StringKind::prefix, from.prefix(), from.ignore_case());
      break;
    case StringMatcher::kSuffix:
      matcher = config::StringMatcher::make(StringKind::suffix, from.suffix(), from.ignore_case());
      break;
    case StringMatcher::kContains:
      matcher = config::StringMatcher::make(StringKind::contains, from.contains(), from.ignore_case());
      break;
    case StringMatcher::kSafeRegex: return regex_matcher(from.safe_regex(), at.child("safe_regex"));
    case StringMatcher::MATCH_PATTERN_NOT_SET:
      return at.refuse("it says nothing to match; set exact, prefix, suffix, contains or safe_regex");
  }
  if (!matcher) return at.refuse(matcher.error());
  return matcher;
}

Result<std::vector<config::AccessLog>> access_logs(
    const google::protobuf::RepeatedPtrField<envoy::config::accesslog::v3::AccessLog>& from, const Place& at) {
  std::vector<config::AccessLog> logs;
  for (int i = 0; i < from.size(); ++i) {
    if (may_pass_over(from[i].typed_config())) continue;
    const Place here = at.child("access_log", static_cast<size_t>(i));
    TRY(config::AccessLog log, access_log(from[i].typed_config(), here.child("typed_config")));
    logs.push_back(std::move(log));
  }
  return logs;
}

}  // namespace weft::xds
