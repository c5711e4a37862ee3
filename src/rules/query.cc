#include "rules/query.h"

#include <algorithm>

namespace weft::rules {
namespace {

std::vector<std::string> parameters_of(std::string_view query) {
  std::vector<std::string> out;
  while (!query.empty()) {
    const size_t end = std::min(query.find('&'), query.size());
    if (end > 0) out.emplace_back(query.substr(0, end));
    query.remove_prefix(std::min(end + 1, query.size()));
  }
  return out;
}

bool is_named(std::string_view parameter, std::string_view name) {
  return parameter.substr(0, parameter.find('=')) == name;
}

void set_one(std::vector<std::string>& parameters, const std::string& name, const std::string& value) {
  const auto named = [&](const std::string& one) { return is_named(one, name); };
  const auto first = std::ranges::find_if(parameters, named);
  if (first == parameters.end()) {
    parameters.push_back(name + "=" + value);
    return;
  }
  *first = name + "=" + value;
  parameters.erase(std::remove_if(first + 1, parameters.end(), named), parameters.end());
}

}  // namespace

std::string with_query(std::string_view path, const std::vector<std::pair<std::string, std::string>>& set,
                       const std::vector<std::string>& removed) {
  const size_t mark = std::min(path.find('?'), path.size());
  std::vector<std::string> parameters = parameters_of(path.substr(std::min(mark + 1, path.size())));
  for (const auto& [name, value] : set) set_one(parameters, name, value);
  for (const std::string& name : removed)
    std::erase_if(parameters, [&](const std::string& one) { return is_named(one, name); });
  std::string out(path.substr(0, mark));
  for (size_t i = 0; i < parameters.size(); ++i) {
    out += i == 0 ? '?' : '&';
    out += parameters[i];
  }
  return out;
}

}  // namespace weft::rules
