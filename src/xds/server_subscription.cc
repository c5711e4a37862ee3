#include "xds/server_subscription.h"

#include <algorithm>
#include <charconv>

#include "config/version.h"

namespace weft::xds {
namespace {

int rank(std::string_view type) {
  constexpr std::string_view kOrder[] = {config::kSecretType, config::kClusterType, config::kEndpointType,
                                         config::kListenerType, config::kRouteType};
  int at = 0;
  while (at < static_cast<int>(std::size(kOrder)) && kOrder[at] != type) ++at;
  return at;
}

}  // namespace

bool sent_before(std::string_view a, std::string_view b) {
  const int rank_a = rank(a);
  const int rank_b = rank(b);
  return rank_a != rank_b ? rank_a < rank_b : a < b;
}

bool empty_means_all(std::string_view type) { return type == config::kListenerType || type == config::kClusterType; }

uint64_t version_bits(std::string_view name, std::string_view version) {
  std::string text(name);
  text += '\0';
  text += version;
  const std::string digits = config::content_version(text);
  uint64_t bits = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), bits, 16);
  return bits;
}

bool has_all(const Node& node, const std::vector<TypeStatus>& types, const std::optional<Generation>& generation) {
  if (std::ranges::any_of(types, &TypeStatus::pending)) return false;
  const bool reports = node.get(kReportsKey) == "true";
  if (reports && !generation) return false;
  for (const TypeStatus& type : types) {
    if (!reports || config::is_asked_for(type.type)) {  // is not reported
      if (type.sent_version != type.acked_version) return false;
      continue;
    }
    const auto received = generation->received_versions.find(type.type);
    if (received == generation->received_versions.end() ? type.sent != 0 : received->second != type.sent_version)
      return false;
  }
  return true;
}

void Subscription::hear_answer(std::string_view to, const std::optional<std::string>& error) {
  if (!outstanding || to != nonce) return;
  outstanding = false;
  if (error) {
    ++status.nacked;
    status.nack_reason = error->empty() ? "without a reason" : *error;
  } else {
    ++status.acked;
    status.nack_reason.clear();
    status.acked_version = status.sent_version;
  }
}

}  // namespace weft::xds
