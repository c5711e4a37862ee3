// Which filter chain takes a connection, and what must be known of its first bytes to say so.
//
// Pure functions on configuration: any thread. As in Envoy the criteria count one after the other: destination port,
// destination address, server name, transport, application protocols, source. Of each the most specific value that any
// chain left has wins, and there is no way back: who lost on a port is not asked for its server name. Whatever no chain
// takes is the default chain's.
#pragma once

#include "config/listener.h"
#include "io/address.h"
#include "proxy/detect.h"

namespace weft::proxy {

// Whether the range holds the address; never one of the other family.
bool in_range(const config::Cidr& range, const io::Address& address);

struct ConnectionFacts {
  const io::Address& destination;  // where the client meant to go
  const io::Address& source;
  const FirstBytes& first;
};

// nullptr if none matches.
const config::FilterChain* choose_chain(const config::Listener& listener, const ConnectionFacts& facts);

// What to look for in the first bytes of a connection to that destination: only what the chains left there tell apart,
// and only where the listener has somebody look.
Question what_to_ask(const config::Listener& listener, const io::Address& destination);

// Whether there is a chain to that destination, other than the default one, in which TLS ends here.
bool may_end_tls(const config::Listener& listener, const io::Address& destination);

}  // namespace weft::proxy
