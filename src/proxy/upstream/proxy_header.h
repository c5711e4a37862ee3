// The PROXY protocol's header (HAProxy's proxy-protocol.txt, versions 1 and 2): whom a connection is made for, said
// before its first byte, in plaintext even where TLS follows.
//
// Pure: any thread.
#pragma once

#include <string>

#include "config/cluster.h"
#include "io/address.h"

namespace weft::proxy::upstream {

// `from`: the client; `to`: where it meant to go. Of addresses that are not both IPv4 or both IPv6 it says that nothing
// is known. "" for ProxyHeader::none.
std::string proxy_header(config::ProxyHeader version, const io::Address& from, const io::Address& to);

}  // namespace weft::proxy::upstream
