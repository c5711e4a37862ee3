#include "config/policy_index.h"

#include <algorithm>
#include <array>
#include <charconv>

#include "base/text.h"
#include "config/policy.h"

namespace weft::config {
namespace {

constexpr char kPairSeparator = '\0';
constexpr char kStepSeparator = '\x1f';

// Family, length, and the bits that count.
constexpr size_t kBlockText = 18;

std::array<char, kBlockText> block_key(const Ip& ip, uint8_t length) {
  std::array<char, kBlockText> out{};
  out[0] = ip.v6 ? '6' : '4';
  out[1] = static_cast<char>(length);
  const size_t whole = length / 8;
  for (size_t i = 0; i < whole && i < ip.bytes.size(); ++i) out[2 + i] = static_cast<char>(ip.bytes[i]);
  if (const unsigned rest = length % 8; rest != 0)
    out[2 + whole] = static_cast<char>(ip.bytes[whole] & (0xff << (8 - rest)));
  return out;
}

// A text of a pair put together where it is asked for; longer than what is filed it stays empty.
class PairText {
 public:
  void add(std::string_view text) {
    if (size_ + text.size() > sizeof(text_)) overflows_ = true;
    if (overflows_) return;
    std::ranges::copy(text, text_ + size_);
    size_ += text.size();
  }
  std::string_view get() const { return overflows_ ? std::string_view() : std::string_view(text_, size_); }

 private:
  char text_[PolicyIndex::kMostText];
  size_t size_ = 0;
  bool overflows_ = false;
};

PolicyIndex::Name name_in(std::string_view pair) {
  std::string_view rest = pair.substr(0, pair.find(kPairSeparator));
  PolicyIndex::Name out{std::string(rest), {}};
  for (size_t end = rest.find(kStepSeparator); end != rest.npos; end = rest.find(kStepSeparator)) {
    out.steps.emplace_back(rest.substr(0, end));
    rest.remove_prefix(end + 1);
  }
  out.steps.emplace_back(rest);
  return out;
}

bool is_block(PolicyKey key) { return key == PolicyKey::source || key == PolicyKey::remote; }
bool is_host(PolicyKey key) { return key == PolicyKey::host || key == PolicyKey::host_end; }
bool by_length(PolicyKey key) {
  return is_block(key) || key == PolicyKey::start || key == PolicyKey::end || key == PolicyKey::peer_end ||
         key == PolicyKey::host_end;
}
bool by_name(PolicyKey key) { return key == PolicyKey::header || key == PolicyKey::claim; }

uint16_t length_of(PolicyKey key, std::string_view value) {
  return static_cast<uint16_t>(is_block(key) ? static_cast<uint8_t>(value[1]) : value.size());
}

template <class T>
void add_once(std::vector<T>& to, T one) {
  if (std::ranges::find(to, one) == to.end()) to.push_back(std::move(one));
}

}  // namespace

std::string block_text(const Ip& ip, uint8_t length) {
  const auto key = block_key(ip, length);
  return {key.data(), key.size()};
}

std::string pair_text(std::string_view name, std::string_view value) {
  std::string out(name);
  out += kPairSeparator;
  out += value;
  return out;
}

std::optional<std::string> claim_name(std::span<const std::string> path) {
  std::string out;
  for (size_t i = 0; i < path.size(); ++i) {
    if (path[i].contains(kStepSeparator) || path[i].contains(kPairSeparator)) return std::nullopt;
    if (i != 0) out += kStepSeparator;
    out += path[i];
  }
  return out;
}

// False: its alternatives cannot be asked for, or it says nothing under this key.
bool PolicyIndex::add_under(Key key, const Policy& policy, uint32_t at) {
  const PolicyBound values = bound_of(key, policy);
  if (!values) return false;
  Filed& into = filed_[static_cast<size_t>(key)];
  std::vector<uint16_t> lengths = into.lengths;
  std::vector<Name> names = into.names;
  for (const std::string& value : *values) {
    if (value.size() > UINT16_MAX) return false;
    if (by_length(key)) add_once(lengths, length_of(key, value));
    if ((by_name(key) || is_host(key)) && value.size() > kMostText) return false;
    if (by_name(key)) add_once(names, name_in(value));
  }
  if (lengths.size() > kMostKinds || names.size() > kMostKinds) return false;
  into.lengths = std::move(lengths);
  into.names = std::move(names);
  for (const std::string& value : *values) into.table[value].push_back(at);
  return true;
}

void PolicyIndex::add(const Policy& policy, uint32_t at) {
  for (size_t key = 0; key < kPolicyKeys; ++key) {
    if (add_under(static_cast<Key>(key), policy, at)) return;
  }
  rest_.push_back(at);
}

PolicyIndex::Places PolicyIndex::find(Key key, std::string_view value) const {
  const auto& table = filed(key).table;
  const auto found = table.find(value);
  return found == table.end() ? Places() : Places(found->second);
}

std::string_view PolicyIndex::lower_end(std::string_view text, char (&out)[kMostText]) {
  const std::string_view end = text.substr(text.size() - std::min(text.size(), kMostText));
  std::ranges::transform(end, out, [](char c) { return lower_case(c); });
  return {out, end.size()};
}

PolicyIndex::Places PolicyIndex::find_host(std::string_view authority) const {
  if (authority.size() > kMostText) return {};
  char lower[kMostText];
  return find(Key::host, lower_end(authority, lower));
}

PolicyIndex::Places PolicyIndex::find_port(uint16_t port) const {
  char text[8];
  const auto end = std::to_chars(text, text + sizeof(text), port).ptr;
  return find(Key::port, std::string_view(text, end));
}

PolicyIndex::Places PolicyIndex::find_pair(Key key, std::string_view name, std::string_view value) const {
  PairText text;
  text.add(name);
  text.add({&kPairSeparator, 1});
  text.add(value);
  return find(key, text.get());
}

PolicyIndex::Places PolicyIndex::find_block(Key key, const Ip& ip, uint8_t length) const {
  if (length > (ip.v6 ? 128 : 32)) return {};
  const auto text = block_key(ip, length);
  return find(key, {text.data(), text.size()});
}

}  // namespace weft::config
