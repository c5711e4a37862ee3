// DNS: a query is answered whatever it holds, and what we write we can read.
#include "base/result.h"
#include "codec/dns.h"
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
  const auto answer = node::answer_dns(names, input);
  if (!answer) return;
  CHECK(answer->size() <= codec::kDnsMaxTcpBytes);
  if (codec::parse_dns_query(input)) CHECK(codec::parse_dns_response(*answer));
}

FUZZ_TARGET(dns_response) { (void)codec::parse_dns_response(input); }

}  // namespace weft
