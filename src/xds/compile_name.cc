#include "xds/compile_name.h"

#include <fmt/format.h>

#include "weft/v1/name.pb.h"

namespace weft::xds {

Result<std::shared_ptr<const config::Name>> compile_name(const weft::v1::Name& from, std::string version,
                                                         const Place& at) {
  auto name = std::make_shared<config::Name>();
  name->name = from.name();
  name->version = std::move(version);
  if (from.addresses().empty()) return at.refuse("it has no addresses: a name without one is not to be sent");
  for (int i = 0; i < from.addresses_size(); ++i) {
    const auto ip = config::parse_ip(from.addresses(i));
    if (!ip)
      return at.child("addresses", static_cast<size_t>(i))
          .refuse(fmt::format("\"{}\" is no IP address", from.addresses(i)));
    name->addresses.push_back(*ip);
  }
  return std::shared_ptr<const config::Name>(std::move(name));
}

}  // namespace weft::xds
