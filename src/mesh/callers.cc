#include "mesh/callers.h"

#include <algorithm>

namespace weft::mesh {
namespace {

using codec::Value;

// Neither a namespace nor a label has these characters.
constexpr std::string_view kClass = "callers|";
constexpr char kBeforeAccount = '/';
constexpr char kBehindNamespace = '|';
constexpr char kBetweenLabels = ',';
constexpr char kBehindKey = '=';

}  // namespace

void CallerTraits::merge(const CallerTraits& other) {
  ns = ns || other.ns;
  account = account || other.account;
  labels.insert(other.labels.begin(), other.labels.end());
}

CallerTraits traits_of(const Value& spec) {
  CallerTraits traits;
  for (std::string_view list : {"http", "tls", "tcp"}) {
    for (const Value& rule : spec.get(list).as_array()) {
      for (const Value& match : rule.get("match").as_array()) {
        if (!match.get("sourceNamespace").as_string().empty()) traits.ns = true;
        for (const codec::Member& label : match.get("sourceLabels").as_object()) traits.labels.insert(label.key);
      }
    }
  }
  return traits;
}

bool is_for_caller(const Value& match, const Workload& caller) {
  const std::string& ns = match.get("sourceNamespace").as_string();
  if (!ns.empty() && ns != caller.object.ns) return false;
  return matches(read_labels(match.get("sourceLabels")), caller.labels);
}

std::vector<std::string> exported_to(const Value& spec, std::string_view ns) {
  std::vector<std::string> names;
  for (const Value& one : spec.get("exportTo").as_array()) {
    if (one.as_string() == "*") return {};
    names.push_back(one.as_string() == "." ? std::string(ns) : one.as_string());
  }
  return names;
}

std::string caller_class(const CallerTraits& traits, const Workload& caller) {
  if (!traits.any()) return {};
  std::string text(kClass);
  text += caller.object.ns;
  if (traits.account) text += kBeforeAccount + caller.service_account;
  text += kBehindNamespace;
  bool first = true;
  for (const std::string& key : traits.labels) {
    const auto label = caller.labels.find(key);
    if (label == caller.labels.end()) continue;
    if (!std::exchange(first, false)) text += kBetweenLabels;
    text += key + kBehindKey + label->second;
  }
  return text;
}

bool is_caller_class(std::string_view text) { return text.starts_with(kClass); }

Workload caller_of_class(std::string_view text) {
  Workload caller;
  text.remove_prefix(kClass.size());
  const size_t bar = text.find(kBehindNamespace);
  const std::string_view who = text.substr(0, bar);
  const size_t account = who.find(kBeforeAccount);
  caller.object.ns = who.substr(0, account);
  if (account != who.npos) caller.service_account = who.substr(account + 1);
  text.remove_prefix(bar + 1);
  while (!text.empty()) {
    const std::string_view label = text.substr(0, text.find(kBetweenLabels));
    const size_t equals = label.find(kBehindKey);
    caller.labels.emplace(label.substr(0, equals), label.substr(equals + 1));
    text.remove_prefix(std::min(text.size(), label.size() + 1));
  }
  return caller;
}

}  // namespace weft::mesh
