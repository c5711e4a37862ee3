// DNS: a query is answered whatever it holds, and what we write we can read.
#include "base/result.h"
#include "codec/dns.h"
#include "dns/forwarder.h"
#include "dns/server.h"
#include "fuzz/target.h"
#include "node/dns_server.h"

namespace weft {

FUZZ_TARGET(dns_query) {
  node::Names names("cluster.local");
  names.set("shop", "cart", {.cluster_ips = {io::Address::v4(0x0a600001, 0)}, .addresses = {}, .external_name = {}});
  names.set("shop", "headless",
            {.cluster_ips = {},
             .addresses = {{io::Address::v4(0x0af40001, 0), "one"}, {*io::Address::parse_ip("fd00:10:244::2", 0), ""}},
             .external_name = {}});
  names.set("shop", "else", {.cluster_ips = {}, .addresses = {}, .external_name = "cart.shop.svc.cluster.local"});
  node::NameResponder responder(names);
  const auto answer = dns::hear(responder, input, dns::Transport::stream).reply;
  if (!answer) return;
  CHECK(answer->size() <= codec::kDnsMaxTcpBytes);
  if (codec::parse_dns_query(input)) CHECK(codec::parse_dns_response(*answer));
}

FUZZ_TARGET(dns_response) { (void)codec::parse_dns_response(input); }

// What a server that is asked further says: it is cut to what can be read, and belongs to the question or not.
FUZZ_TARGET(dns_forwarded) {
  const auto query = codec::parse_dns_query(*codec::build_dns_query(7, "cart.shop.svc.cluster.local", codec::kDnsA));
  if (!codec::is_dns_response_to(input, 7, *query)) return;
  (void)codec::dns_rcode(input);
  const auto cut = codec::parse_dns_response(codec::truncate_dns_response(input, *query));
  CHECK(cut && cut->truncated && cut->records.empty() && cut->name == query->name);
}

FUZZ_TARGET(resolv_conf) { CHECK(dns::read_nameservers(input).size() <= dns::kMaxNameservers); }

}  // namespace weft
