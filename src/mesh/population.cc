#include "mesh/population.h"

#include <algorithm>

namespace weft::mesh {

bool Population::add(const std::string& ns, const Labels& labels) {
  Namespace& space = namespaces_[ns];
  const auto at = space.counts.try_emplace(labels, 0).first;
  if (++at->second > 1) return false;
  for (const auto& label : at->first) space.having[label].insert(&at->first);
  return true;
}

bool Population::remove(const std::string& ns, const Labels& labels) {
  const auto space = namespaces_.find(ns);
  if (space == namespaces_.end()) return false;
  const auto at = space->second.counts.find(labels);
  if (at == space->second.counts.end() || --at->second > 0) return false;
  for (const auto& label : at->first) {
    auto& having = space->second.having;
    const auto one = having.find(label);
    one->second.erase(&at->first);
    if (one->second.empty()) having.erase(one);
  }
  space->second.counts.erase(at);
  if (space->second.counts.empty()) namespaces_.erase(space);
  return true;
}

// Looks through those that have the rarest of the labels.
bool Population::has(const Namespace& space, const Labels& labels) {
  const std::set<const Labels*>* fewest = nullptr;
  for (const auto& label : labels) {
    const auto having = space.having.find(label);
    if (having == space.having.end()) return false;
    if (fewest == nullptr || having->second.size() < fewest->size()) fewest = &having->second;
  }
  return fewest == nullptr || std::ranges::any_of(*fewest, [&](const Labels* one) { return matches(labels, *one); });
}

bool Population::has(std::string_view ns, const Labels& labels) const {
  const auto at = namespaces_.find(ns);
  return at != namespaces_.end() && has(at->second, labels);
}

std::map<std::string, size_t> Population::count(std::string_view ns, const std::pair<std::string, std::string>& label,
                                                const std::string& key) const {
  std::map<std::string, size_t> out;
  const auto space = namespaces_.find(ns);
  if (space == namespaces_.end()) return out;
  const auto having = space->second.having.find(label);
  if (having == space->second.having.end()) return out;
  for (const Labels* one : having->second) {
    const auto said = one->find(key);
    out[said == one->end() ? std::string() : said->second] += space->second.counts.at(*one);
  }
  return out;
}

bool Population::has(const Labels& labels) const {
  return std::ranges::any_of(namespaces_, [&](const auto& entry) { return has(entry.second, labels); });
}

}  // namespace weft::mesh
