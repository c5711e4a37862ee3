// PolicyIndex: which policies of a set are worth asking about a request, by what they cannot match without.
//
// Built once with its PolicySet, then only asked: any thread; asking allocates nothing. Each policy is filed under the
// terms of its bound (policy_bound.h): exact values in a hash, starts, ends and blocks of addresses in order of their
// text, headers and claims by name first. So the cost of a decision follows what the request says and the policies that
// are about that, and those that are bounded by nothing, `rest`, which are always asked. A policy that can never match
// is filed nowhere; one that is bounded by several terms may be found several times.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "config/bits.h"
#include "config/policy_bound.h"
#include "config/text_table.h"

namespace weft::config {

class PolicyIndex {
 public:
  using Field = PolicyField;
  // Claims as they stand within each other.
  struct Claims {
    std::string name;
    TextTable values;
    std::vector<Claims> within;
  };

  PolicyIndex() = default;
  // Places are those in `policies`.
  explicit PolicyIndex(std::span<const Policy> policies);

  // Always asked.
  Places rest() const { return rest_; }

  // A field that is no name of the peer, no header and no claim.
  const TextTable& of(Field field) const { return fields_[static_cast<size_t>(field)]; }
  // nullptr: no policy is filed under that header.
  const TextTable* of_header(std::string_view name) const {
    const auto found = headers_.find(name);
    return found == headers_.end() ? nullptr : &found->second;
  }
  bool has_headers() const { return !headers_.empty(); }
  const Claims& claims() const { return claims_; }

  // Source, remote or destination.
  template <class Visit>
  void each_block(Field field, const Ip& ip, Visit visit) const {
    if (!of(field).empty()) of(field).each(Bits(ip).get(), visit);
  }
  template <class Visit>
  void each_port(uint16_t port, Visit visit) const {
    if (!of(Field::port).empty()) of(Field::port).each(Bits(port).get(), visit);
  }

  bool has_peers() const {
    return !of(Field::peer).empty() || !of(Field::domain).empty() || !of(Field::ns).empty() ||
           !of(Field::account).empty();
  }
  // One of the peer's names.
  template <class Visit>
  void each_peer(std::string_view name, Visit visit) const {
    of(Field::peer).each(name, visit);
    if (!of(Field::domain).empty()) each_domain(name, visit);
    if (!of(Field::ns).empty()) each_namespace(name, visit);
    if (!of(Field::account).empty()) each_account(name, visit);
  }

 private:
  template <class Visit>
  void each_domain(std::string_view name, Visit visit) const {
    constexpr std::string_view kScheme = "spiffe://";
    if (!name.starts_with(kScheme)) return;
    name.remove_prefix(kScheme.size());
    of(Field::domain).each(name.substr(0, name.find('/')), visit);
  }
  // A "*" of a namespace may hold slashes, so that any of them may end it.
  template <class Visit>
  void each_namespace(std::string_view name, Visit visit) const {
    constexpr std::string_view kStart = "/ns/";
    const size_t first = name.find(kStart);
    for (size_t at = first; at != name.npos; at = name.find(kStart, at + 1))
      of(Field::ns).each_start(name.substr(at + kStart.size()), visit);
    if (first == name.npos) return;
    name.remove_prefix(first + kStart.size());
    for (size_t end = name.find('/'); end != name.npos; end = name.find('/', end + 1))
      of(Field::ns).each_end(name.substr(0, end), visit);
  }
  template <class Visit>
  void each_account(std::string_view name, Visit visit) const {
    constexpr std::string_view kStart = "/sa/";
    for (size_t at = name.find(kStart); at != name.npos; at = name.find(kStart, at + 1)) {
      const std::string_view rest = name.substr(at + kStart.size());
      of(Field::account).each(rest.substr(0, rest.find('/')), visit);
    }
  }

  TextTable& table_of(const PolicyTerm& term);

  TextTable fields_[kPolicyFields];
  std::unordered_map<std::string, TextTable, HashInAnyCase, EqualInAnyCase> headers_;
  Claims claims_;
  std::vector<uint32_t> rest_;
};

}  // namespace weft::config
