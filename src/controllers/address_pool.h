// AddressPool: which of a range's IPv4 addresses Services have, and a free one for the next.
//
// A plain value; one thread. Deterministic: a Service's name says where the search begins, so that the same Services
// made again get the same addresses unless others took them.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace weft::controllers {

struct AddressRange {
  std::string cidr = "10.96.0.0/16";
  std::vector<std::string> reserved = {"10.96.0.1", "10.96.0.10"};  // the API's and the DNS's
};

class AddressPool {
 public:
  // Error: invalid, when the range is no IPv4 CIDR of /8 to /30 or a reserved address none of it.
  static Result<AddressPool> make(const AddressRange& range);

  // Addresses of other ranges are nobody's business here.
  void take(std::string_view address) { used_.insert(std::string(address)); }
  void give_back(std::string_view address);
  // Takes a free one; nullopt when the range is full.
  std::optional<std::string> allocate(std::string_view wanted_by);

 private:
  AddressPool(uint32_t first, uint32_t count) : first_(first), count_(count) {}

  uint32_t first_;  // of those that may be given out: neither the network's own address nor its broadcast address
  uint32_t count_;
  std::set<std::string, std::less<>> reserved_;
  std::set<std::string, std::less<>> used_;
};

}  // namespace weft::controllers
