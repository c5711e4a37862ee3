// DNS: a query is answered whatever it holds, and what we write we can read.
#include "base/result.h"
#include "codec/dns.h"
#include "fuzz/target.h"
#include "node/dns_server.h"

namespace weft {

FUZZ_TARGET(dns_query) {
  node::Names names("cluster.local");
  names.set("shop", "cart", {.cluster_ip = 0x0a600001, .addresses = {}, .external_name = {}});
  names.set("shop", "headless",
            {.cluster_ip = 0, .addresses = {{0x0af40001, "one"}, {0x0af40002, ""}}, .external_name = {}});
  names.set("shop", "else", {.cluster_ip = 0, .addresses = {}, .external_name = "cart.shop.svc.cluster.local"});
  const auto answer = node::answer_dns(names, input);
  if (!answer) return;
  CHECK(answer->size() <= codec::kDnsMaxTcpBytes);
  if (codec::parse_dns_query(input)) CHECK(codec::parse_dns_response(*answer));
}

FUZZ_TARGET(dns_response) { (void)codec::parse_dns_response(input); }

}  // namespace weft
