// For tests: a Responder with a table. What is in `at_once` is known now; what is in `asked` after asking; everything
// else nobody knows.
#pragma once

#include <map>
#include <string>

#include "dns/server.h"
#include "io/event.h"

namespace weft::dns::testing {

inline codec::DnsAnswer address_answer(const codec::DnsQuery& query, uint32_t v4, size_t how_many = 1) {
  codec::DnsAnswer answer;
  for (uint32_t i = 0; i < how_many; ++i) {
    const io::Address address = io::Address::v4(v4 + i, 0);
    const std::span<const uint8_t> bytes = address.ip_bytes();
    answer.records.push_back(
        {query.name, codec::kDnsA, 30, {reinterpret_cast<const char*>(bytes.data()), bytes.size()}});
  }
  return answer;
}

class Table final : public Responder {
 public:
  std::map<std::string, uint32_t> at_once;
  std::map<std::string, uint32_t> asked;
  size_t how_many = 1;
  int times_asked = 0;
  bool refuses = false;
  io::Event* until = nullptr;  // what is asked for is known once this is set

  std::optional<codec::DnsAnswer> now(const codec::DnsQuery& query) override {
    if (refuses) return codec::DnsAnswer{.rcode = codec::Rcode::refused};
    const auto found = at_once.find(query.name);
    if (found == at_once.end()) return std::nullopt;
    return address_answer(query, found->second, how_many);
  }
  io::Task<std::string> later(const codec::DnsQuery& query, const std::string&, Transport transport) override {
    ++times_asked;
    if (until != nullptr) CO_TRY_VOID(co_await until->wait(kNever));
    const auto found = asked.find(query.name);
    if (found == asked.end()) co_return fail(Code::unavailable, Side::upstream, "nobody knows " + query.name);
    co_return reply_to(query, address_answer(query, found->second, how_many), transport);
  }
};

}  // namespace weft::dns::testing
