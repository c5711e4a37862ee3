#include "proxy/filter/change.h"

#include <algorithm>
#include <memory>

#include "config/external_authorization.h"
#include "config/jwt.h"

namespace weft::proxy::filter {
namespace {

using PoliciesPtr = std::shared_ptr<const config::Policies>;
using LimitPtr = std::shared_ptr<const config::RateLimit>;

template <class Object>
bool same(const Object& one, const Object& other) {
  return &one == &other || (one.content != 0 && one.content == other.content);
}

// Limits are for who comes, and say nothing of who is in.
template <class Filter>
const config::Policies* policies_of(const Filter& filter) {
  const auto* held = std::get_if<PoliciesPtr>(&filter);
  return held == nullptr ? nullptr : held->get();
}

bool is_limit(const config::HttpFilter& filter) { return std::holds_alternative<LimitPtr>(filter); }
bool is_limit(const config::NetworkFilter&) { return false; }

template <class Filter>
bool same_filter(const Filter& one, const Filter& other) {
  return one.index() == other.index() && std::visit(
                                             [&](const auto& held) {
                                               using Ptr = std::remove_cvref_t<decltype(held)>;
                                               if constexpr (std::is_same_v<Ptr, LimitPtr>) return true;
                                               else return same(*held, *std::get<Ptr>(other));
                                             },
                                             one);
}

// Whether those that `counts` are the same, in their order.
template <class Filter, class Counts>
bool same_filters(const std::vector<Filter>& before, const std::vector<Filter>& now, Counts counts) {
  auto one = before.begin();
  auto other = now.begin();
  for (;;) {
    one = std::find_if(one, before.end(), counts);
    other = std::find_if(other, now.end(), counts);
    if (one == before.end() || other == now.end()) return one == before.end() && other == now.end();
    if (!same_filter(*one++, *other++)) return false;
  }
}

template <class Filter>
Change change_of(const std::vector<Filter>& before, const std::vector<Filter>& now) {
  const auto judges = [](const Filter& filter) { return !is_limit(filter); };
  if (same_filters(before, now, judges)) return Change::none;
  const auto is_other = [&](const Filter& filter) { return judges(filter) && policies_of(filter) == nullptr; };
  return same_filters(before, now, is_other) ? Change::policies : Change::more;
}

// How many filters that may change what policies see stand before it.
template <class Filter>
size_t place_of(const config::Policies& filter, const std::vector<Filter>& filters) {
  size_t place = 0;
  for (const Filter& one : filters) {
    if (policies_of(one) == &filter) break;
    if (policies_of(one) == nullptr && !is_limit(one)) ++place;
  }
  return place;
}

bool has_rules(const config::Policies* filter, config::PolicyAction action) {
  return filter != nullptr && filter->rules && filter->rules->action == action;
}

template <class Filter>
bool stays(const config::Policies& filter, uint64_t let_in_by, const std::vector<Filter>& before,
           const std::vector<Filter>& now) {
  if (!filter.rules || filter.rules->action == config::PolicyAction::log) return true;
  const size_t place = place_of(filter, now);
  const bool allows = filter.rules->action == config::PolicyAction::allow;
  // Of several, nobody noted which of them that policy stood in.
  const bool known = allows && let_in_by != 0 && std::ranges::count_if(before, [](const Filter& one) {
                                                   return has_rules(policies_of(one), config::PolicyAction::allow);
                                                 }) == 1;
  return std::ranges::any_of(before, [&](const Filter& one) {
    const config::Policies* was = policies_of(one);
    if (!has_rules(was, filter.rules->action) || place_of(*was, before) != place) return false;
    if (same(*was, filter)) return true;
    return allows ? known && filter.rules->says(let_in_by) : filter.rules->is_within(*was->rules);
  });
}

}  // namespace

Change change(const config::HttpConnection* before, const config::HttpConnection& now) {
  // Whom a request comes from is told in another way.
  if (before == nullptr || before->use_remote_address != now.use_remote_address ||
      before->trusted_hops != now.trusted_hops)
    return Change::more;
  return change_of(before->filters, now.filters);
}

Change change(const config::FilterChain* before, const config::FilterChain& now) {
  return before == nullptr ? Change::more : change_of(before->filters, now.filters);
}

bool lets_stay(const config::Policies& filter, uint64_t let_in_by, const config::HttpConnection& before,
               const config::HttpConnection& now) {
  return stays(filter, let_in_by, before.filters, now.filters);
}

bool lets_stay(const config::Policies& filter, uint64_t let_in_by, const config::FilterChain& before,
               const config::FilterChain& now) {
  return stays(filter, let_in_by, before.filters, now.filters);
}

}  // namespace weft::proxy::filter
