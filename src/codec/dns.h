// DNS messages (RFC 1035, EDNS of RFC 6891, extended errors of RFC 8914): what a mesh's resolver reads and writes. No
// sockets, no cache.
//
// Pure functions on bytes; any thread. Names are text: labels joined by dots, lower case, no dot at the end, "" is the
// root; a label with a byte that is not printable ASCII, or with a dot or backslash in it, is refused. Compression
// pointers only lead backwards, so reading ends. A parse error answers nothing by itself: see build_dns_format_error().
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace weft::codec {

inline constexpr uint16_t kDnsA = 1;
inline constexpr uint16_t kDnsCname = 5;
inline constexpr uint16_t kDnsAaaa = 28;
inline constexpr uint16_t kDnsOpt = 41;
inline constexpr uint16_t kDnsInternet = 1;  // class IN

// What a message over UDP may hold when the asker offers no more (RFC 1035, 4.2.1), and the most we send however much
// it offers.
inline constexpr size_t kDnsPlainUdpBytes = 512;
inline constexpr size_t kDnsMaxUdpBytes = 1232;
inline constexpr size_t kDnsMaxTcpBytes = 65535;

enum class Rcode : uint8_t { noerror = 0, formerr = 1, servfail = 2, nxdomain = 3, notimp = 4, refused = 5 };

struct DnsQuery {
  uint16_t id = 0;
  std::string name;
  uint16_t type = 0;
  uint16_t dns_class = kDnsInternet;
  bool recursion_desired = true;
  bool edns = false;
  uint16_t udp_bytes = kDnsPlainUdpBytes;  // what the asker can take over UDP
  std::string question;  // as it came: the answer repeats it to the letter (some resolvers check its case)
};

struct DnsRecord {
  std::string name;
  uint16_t type = 0;
  uint32_t ttl = 0;  // seconds
  std::string data;  // A: 4 bytes, AAAA: 16 bytes in network order; CNAME: a name
};

// Why, for a person (RFC 8914). Sent only to an asker that speaks EDNS.
struct ExtendedError {
  uint16_t code =
      0;  // 0 other, 15 blocked, 18 prohibited, 20 not authoritative, 22 no reachable authority, 23 network error
  std::string text;
};

struct DnsAnswer {
  Rcode rcode = Rcode::noerror;
  bool authoritative = false;
  std::vector<DnsRecord> records;
  std::optional<ExtendedError> reason;
};

struct DnsResponse {
  uint16_t id = 0;
  Rcode rcode = Rcode::noerror;
  bool truncated = false;
  std::string name;  // of the question
  uint16_t type = 0;
  std::vector<DnsRecord> records;  // A, AAAA and CNAME of the answer section, in order
  std::optional<ExtendedError> reason;
};

// A standard query with exactly one question.
Result<DnsQuery> parse_dns_query(std::string_view message);

// Fails if a record's data does not fit its type, or a name is none. An answer longer than `max_bytes` (over UDP: see
// dns_udp_limit) loses its records and is marked truncated, so that the asker comes again over TCP.
Result<std::string> build_dns_answer(const DnsQuery& query, const DnsAnswer& answer, size_t max_bytes);
size_t dns_udp_limit(const DnsQuery& query);

// The answer to a message parse_dns_query() refuses; nothing if that is no query at all (then it is dropped: answering
// answers makes loops).
std::optional<std::string> build_dns_format_error(std::string_view message);

// With recursion desired and EDNS.
Result<std::string> build_dns_query(uint16_t id, std::string_view name, uint16_t type);

// The caller compares id, name and type with what it asked.
Result<DnsResponse> parse_dns_response(std::string_view message);

// For whoever passes messages on as they are. `message` has a header at least, as a query or response that was read
// has.
void set_dns_id(std::string& message, uint16_t id);
Rcode dns_rcode(std::string_view message);
// Whether this is a response to that very question, in any letter case, asked under that id.
bool is_dns_response_to(std::string_view message, uint16_t id, const DnsQuery& query);
// The response without its records, marked truncated, so that the asker comes again over TCP.
std::string truncate_dns_response(std::string_view message, const DnsQuery& query);

}  // namespace weft::codec
