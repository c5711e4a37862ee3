// AddressPool: which of a range's addresses Services have, and a free one for the next. One family a pool.
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
#include "io/address.h"

namespace weft::controllers {

struct AddressRange {
  std::string cidr = "10.96.0.0/16";
  std::vector<std::string> reserved = {"10.96.0.1", "10.96.0.10"};  // the API's and the DNS's
};

class AddressPool {
 public:
  // Error: invalid, when the range is no CIDR of /8 to /30 (IPv4) or /96 to /126 (IPv6), or a reserved address none of
  // it.
  static Result<AddressPool> make(const AddressRange& range);

  io::Address::Family family() const { return network_.family(); }
  // Addresses of other ranges are nobody's business here; those of this one count however they are written.
  void take(std::string_view address) { used_.insert(io_form(address)); }
  void give_back(std::string_view address);
  // Takes a free one; nullopt when the range is full.
  std::optional<std::string> allocate(std::string_view wanted_by);

 private:
  AddressPool(io::Address network, uint32_t count) : network_(std::move(network)), count_(count) {}
  static std::string io_form(std::string_view address);
  std::string at(uint32_t number) const;  // the network's own address is 0

  io::Address network_;
  uint32_t count_;  // of those that may be given out, from 1: neither the network's own nor the last (IPv4's broadcast)
  std::set<std::string, std::less<>> reserved_;
  std::set<std::string, std::less<>> used_;
};

}  // namespace weft::controllers
