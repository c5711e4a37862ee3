#include "codec/dns.h"

#include "base/text.h"
#include "codec/dns_wire.h"

namespace weft::codec {
namespace {

constexpr uint16_t kExtendedErrorOption = 15;
// A pointer to the question's name, which stands right behind the header.
constexpr uint16_t kQuestionPointer = 0xC000 | kDnsHeaderBytes;
// An explanation is a sentence; more would only push the answer over its limit.
constexpr size_t kMaxReasonBytes = 256;

// RFC 1035, 4.1.1.
constexpr uint16_t kIsResponse = 0x8000;
constexpr uint16_t kOpcodeMask = 0x7800;
constexpr uint16_t kAuthoritative = 0x0400;
constexpr uint16_t kTruncated = 0x0200;
constexpr uint16_t kRecursionDesired = 0x0100;
constexpr uint16_t kRecursionAvailable = 0x0080;
constexpr uint16_t kRcodeMask = 0x000F;

struct Header {
  uint16_t id, flags, questions, answers, authorities, additionals;
};

Header read_header(DnsReader& reader) {
  Header header{};
  for (uint16_t* field :
       {&header.id, &header.flags, &header.questions, &header.answers, &header.authorities, &header.additionals}) {
    *field = reader.u16();
  }
  return header;
}

void put_header(std::string& out, const Header& header) {
  for (uint16_t field :
       {header.id, header.flags, header.questions, header.answers, header.authorities, header.additionals}) {
    put_u16(out, field);
  }
}

// A record as it stands; its data still on the wire.
struct RawRecord {
  std::string name;
  uint16_t type, dns_class;
  uint32_t ttl;
  size_t data_at;
  std::string_view data;
};

RawRecord read_record(DnsReader& reader) {
  RawRecord record{};
  record.name = reader.name();
  record.type = reader.u16();
  record.dns_class = reader.u16();
  record.ttl = reader.u32();
  const uint16_t size = reader.u16();
  record.data_at = reader.at();
  record.data = reader.bytes(size);
  return record;
}

std::optional<ExtendedError> read_reason(std::string_view options) {
  DnsReader reader(options);
  while (reader.ok() && reader.at() < options.size()) {
    const uint16_t code = reader.u16();
    const std::string_view data = reader.bytes(reader.u16());
    if (code != kExtendedErrorOption || data.size() < 2) continue;
    DnsReader reason(data);
    const uint16_t info = reason.u16();
    return ExtendedError{info, std::string(data.substr(2))};
  }
  return std::nullopt;
}

Result<std::string> record_data(std::string_view message, const RawRecord& raw) {
  const bool fits = (raw.type == kDnsA && raw.data.size() == 4) || (raw.type == kDnsAaaa && raw.data.size() == 16);
  if (fits) return std::string(raw.data);
  if (raw.type != kDnsCname) return invalid("an address in a DNS answer has a wrong length");
  // The name may point back into the whole message, but must end where the record does.
  DnsReader reader(message.substr(0, raw.data_at + raw.data.size()));
  reader.bytes(raw.data_at);
  std::string name = reader.name();
  if (!reader.ok() || reader.at() != raw.data_at + raw.data.size())
    return invalid("an alias in a DNS answer is no name");
  return name;
}

Result<void> put_record(std::string& out, const DnsRecord& record, std::string_view question_name) {
  if (record.name == question_name) {
    put_u16(out, kQuestionPointer);
  } else {
    TRY_VOID(put_name(out, record.name));
  }
  put_u16(out, record.type);
  put_u16(out, kDnsInternet);
  put_u32(out, record.ttl);
  std::string data = record.data;
  if (record.type == kDnsCname) {
    data.clear();
    TRY_VOID(put_name(data, record.data));
  } else if (data.size() != (record.type == kDnsA ? 4u : record.type == kDnsAaaa ? 16u : data.size())) {
    return invalid(
        fmt::format("the address of {} has {} bytes, which its type does not allow", record.name, data.size()));
  }
  if (data.size() > UINT16_MAX) return invalid(fmt::format("a record of {} is too long for DNS", record.name));
  put_u16(out, static_cast<uint16_t>(data.size()));
  out += data;
  return {};
}

// RFC 6891, 6.1.2: root name, type, our size in the class, extended code and flags 0.
void put_edns(std::string& out, const std::optional<ExtendedError>& reason) {
  std::string options;
  if (reason) {
    const std::string_view text = std::string_view(reason->text).substr(0, kMaxReasonBytes);
    put_u16(options, kExtendedErrorOption);
    put_u16(options, static_cast<uint16_t>(text.size() + 2));
    put_u16(options, reason->code);
    options += text;
  }
  out += '\0';
  put_u16(out, kDnsOpt);
  put_u16(out, kDnsMaxUdpBytes);
  put_u32(out, 0);
  put_u16(out, static_cast<uint16_t>(options.size()));
  out += options;
}

Header answer_header(const DnsQuery& query, const DnsAnswer& answer) {
  uint16_t flags = kIsResponse | kRecursionAvailable | static_cast<uint16_t>(answer.rcode);
  if (answer.authoritative) flags |= kAuthoritative;
  if (query.recursion_desired) flags |= kRecursionDesired;
  return {
      query.id, flags, 1, static_cast<uint16_t>(answer.records.size()), 0, static_cast<uint16_t>(query.edns ? 1 : 0)};
}

}  // namespace

Result<DnsQuery> parse_dns_query(std::string_view message) {
  DnsReader reader(message);
  const Header header = read_header(reader);
  if (!reader.ok()) return invalid("a DNS message is shorter than its header");
  if (header.flags & kIsResponse) return invalid("a DNS answer came where a query was expected");
  if (header.flags & kOpcodeMask) return invalid("a DNS message is no standard query");
  if (header.questions != 1)
    return invalid(fmt::format("a DNS query has {} questions instead of one", header.questions));
  DnsQuery query;
  query.id = header.id;
  query.recursion_desired = header.flags & kRecursionDesired;
  query.name = reader.name();
  query.type = reader.u16();
  query.dns_class = reader.u16();
  if (!reader.ok()) return invalid("the question of a DNS query cannot be read");
  query.question = message.substr(kDnsHeaderBytes, reader.at() - kDnsHeaderBytes);
  const size_t others = size_t{header.answers} + header.authorities + header.additionals;
  for (size_t i = 0; i < others; ++i) {
    const RawRecord record = read_record(reader);
    if (!reader.ok()) return invalid("a DNS query ends in the middle of a record");
    if (record.type != kDnsOpt) continue;
    if (query.edns || !record.name.empty()) return invalid("a DNS query has two EDNS records, or one with a name");
    query.edns = true;
    query.udp_bytes = std::max<uint16_t>(record.dns_class, kDnsPlainUdpBytes);
  }
  return query;
}

size_t dns_udp_limit(const DnsQuery& query) { return std::min<size_t>(query.udp_bytes, kDnsMaxUdpBytes); }

Result<std::string> build_dns_answer(const DnsQuery& query, const DnsAnswer& answer, size_t max_bytes) {
  Header header = answer_header(query, answer);
  std::string records;
  for (const DnsRecord& record : answer.records) TRY_VOID(put_record(records, record, query.name));
  std::string edns;
  if (query.edns) put_edns(edns, answer.reason);
  if (kDnsHeaderBytes + query.question.size() + records.size() + edns.size() > max_bytes) {
    records.clear();
    header.answers = 0;
    header.flags |= kTruncated;
  }
  std::string out;
  put_header(out, header);
  return out + query.question + records + edns;
}

std::optional<std::string> build_dns_format_error(std::string_view message) {
  DnsReader reader(message);
  const Header header = read_header(reader);
  if (!reader.ok() || header.flags & kIsResponse) return std::nullopt;
  const Rcode rcode = header.flags & kOpcodeMask ? Rcode::notimp : Rcode::formerr;
  const uint16_t kept = header.flags & (kOpcodeMask | kRecursionDesired);
  std::string out;
  put_header(out, {header.id, static_cast<uint16_t>(kIsResponse | kept | static_cast<uint16_t>(rcode)), 0, 0, 0, 0});
  return out;
}

Result<std::string> build_dns_query(uint16_t id, std::string_view name, uint16_t type) {
  std::string out;
  put_header(out, {id, kRecursionDesired, 1, 0, 0, 1});
  TRY_VOID(put_name(out, name));
  put_u16(out, type);
  put_u16(out, kDnsInternet);
  put_edns(out, std::nullopt);
  return out;
}

Result<DnsResponse> parse_dns_response(std::string_view message) {
  DnsReader reader(message);
  const Header header = read_header(reader);
  if (!reader.ok() || !(header.flags & kIsResponse) || header.questions != 1)
    return invalid("this is no DNS answer to one question");
  DnsResponse response;
  response.id = header.id;
  response.rcode = static_cast<Rcode>(header.flags & kRcodeMask);
  response.truncated = header.flags & kTruncated;
  response.name = reader.name();
  response.type = reader.u16();
  reader.u16();
  const size_t records = size_t{header.answers} + header.authorities + header.additionals;
  for (size_t i = 0; i < records && reader.ok(); ++i) {
    const RawRecord raw = read_record(reader);
    if (!reader.ok()) break;
    if (raw.type == kDnsOpt) response.reason = read_reason(raw.data);
    const bool wanted = raw.type == kDnsA || raw.type == kDnsAaaa || raw.type == kDnsCname;
    if (i >= header.answers || !wanted || raw.dns_class != kDnsInternet) continue;
    TRY(std::string data, record_data(message, raw));
    response.records.push_back({raw.name, raw.type, raw.ttl, std::move(data)});
  }
  if (!reader.ok()) return invalid("a DNS answer ends in the middle, or has a name that is none");
  return response;
}

void set_dns_id(std::string& message, uint16_t id) {
  message[0] = static_cast<char>(id >> 8);
  message[1] = static_cast<char>(id & 0xff);
}

Rcode dns_rcode(std::string_view message) {
  DnsReader reader(message);
  return static_cast<Rcode>(read_header(reader).flags & kRcodeMask);
}

bool is_dns_response_to(std::string_view message, uint16_t id, const DnsQuery& query) {
  DnsReader reader(message);
  const Header header = read_header(reader);
  if (!reader.ok() || header.id != id || !(header.flags & kIsResponse) || (header.flags & kOpcodeMask)) return false;
  // Type and class may look like letters, too: they are compared as they are.
  const size_t name = query.question.size() - 2 * sizeof(uint16_t);
  const std::string_view question = message.substr(kDnsHeaderBytes, query.question.size());
  return header.questions == 1 && question.size() == query.question.size() &&
         question.substr(name) == std::string_view(query.question).substr(name) &&
         lower_case(question.substr(0, name)) == lower_case(std::string_view(query.question).substr(0, name));
}

std::string truncate_dns_response(std::string_view message, const DnsQuery& query) {
  DnsReader reader(message);
  const Header came = read_header(reader);
  std::string out;
  put_header(out, {came.id, static_cast<uint16_t>(came.flags | kTruncated), 1, 0, 0, 0});
  return out + query.question;
}

}  // namespace weft::codec
