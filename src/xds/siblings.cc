#include "xds/siblings.h"

#include <algorithm>
#include <map>

#include "weft/v1/siblings.pb.h"

namespace weft::xds {
namespace {

template <class Message>
Result<Message> parse_siblings(std::string_view bytes) {
  Message message;
  if (!message.ParseFromArray(bytes.data(), static_cast<int>(bytes.size())))
    return fail(Code::protocol, Side::local, "bytes that are no " + message.GetTypeName());
  return message;
}

}  // namespace

std::string encode_siblings_request(std::string_view node_id) {
  weft::v1::SiblingsRequest out;
  out.set_node_id(std::string(node_id));
  return out.SerializeAsString();
}

std::string encode_siblings_use(const std::vector<std::string>& listeners) {
  weft::v1::SiblingsUse out;
  for (const std::string& name : listeners) out.add_listeners(name);
  return out.SerializeAsString();
}

Result<std::string> decode_siblings_request(std::string_view bytes) {
  TRY(auto from, parse_siblings<weft::v1::SiblingsRequest>(bytes));
  return from.node_id();
}

Result<std::vector<std::string>> decode_siblings_use(std::string_view bytes) {
  TRY(auto from, parse_siblings<weft::v1::SiblingsUse>(bytes));
  return std::vector<std::string>(from.listeners().begin(), from.listeners().end());
}

std::vector<std::string> most_used(const std::vector<std::string>& names, size_t most) {
  std::map<std::string, size_t> counts;
  for (const std::string& name : names) ++counts[name];
  std::vector<std::string> all;
  for (const auto& [name, count] : counts) all.push_back(name);
  std::ranges::sort(all, [&](const std::string& a, const std::string& b) {
    return std::pair(counts.at(b), std::string_view(a)) < std::pair(counts.at(a), std::string_view(b));
  });
  if (all.size() > most) all.resize(most);
  return all;
}

}  // namespace weft::xds
