#include "node/dns_server.h"

namespace weft::node {
namespace {

constexpr uint16_t kNotAuthoritative = 20;  // Extended DNS Error

codec::DnsRecord record_of(const codec::DnsQuery& query, const io::Address& address) {
  const std::span<const uint8_t> bytes = address.ip_bytes();
  return {query.name, query.type, kNameTtl, {reinterpret_cast<const char*>(bytes.data()), bytes.size()}};
}

codec::DnsAnswer answer_of(const codec::DnsQuery& query, NameAnswer found) {
  codec::DnsAnswer answer;
  switch (found.verdict) {
    case NameAnswer::Verdict::refused:
      answer.rcode = codec::Rcode::refused;
      answer.reason = codec::ExtendedError{kNotAuthoritative, std::move(found.reason)};
      return answer;
    case NameAnswer::Verdict::no_such_name:
      answer.rcode = codec::Rcode::nxdomain;
      answer.authoritative = true;
      return answer;
    case NameAnswer::Verdict::found:
      answer.authoritative = true;
      for (const io::Address& address : found.addresses) answer.records.push_back(record_of(query, address));
      return answer;
  }
  return answer;
}

}  // namespace

std::optional<codec::DnsAnswer> NameResponder::now(const codec::DnsQuery& query) {
  if (query.dns_class != codec::kDnsInternet)
    return answer_of(query, {NameAnswer::Verdict::refused, {}, "only class IN is answered"});
  return answer_of(query, names_.look_up(query.name, query.type));
}

io::Task<std::string> NameResponder::later(const codec::DnsQuery& query, const std::string&, dns::Transport) {
  co_return fail(Code::internal, Side::local, "the node knows nothing more of " + query.name);
}

}  // namespace weft::node
