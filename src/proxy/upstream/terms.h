// Terms: by what a connection to an endpoint was secured when it was made, and whether it would still be made so.
//
// Made for one connection, told its anchor by dial(), immutable then; shared by pointer, within one worker. No pointer:
// plaintext.
#pragma once

#include <memory>
#include <optional>
#include <string>

#include "config/secret.h"
#include "config/tls.h"
#include "proxy/upstream/host.h"
#include "tls/certificate.h"

namespace weft::proxy {
class Worker;
}

namespace weft::proxy::upstream {

struct Terms {
  std::string version;                          // of the config::Tls
  std::shared_ptr<const config::Secret> own;    // that we showed
  std::shared_ptr<const config::Secret> trust;  // by whom the server was vouched for
  std::optional<tls::Fingerprint> anchor = {};  // … and which of them did; nullopt: nobody was asked, or not known
};

// For a connection that is about to be made; nullptr for plaintext.
std::shared_ptr<Terms> terms_of(const Worker& worker, const config::Tls* tls);

// Why a connection of those terms to that host of that cluster is to end, though it works: it would not be made on them
// now. Empty: it would, or the difference is none that matters (a renewed certificate of the same authority).
std::string_view why_stale(Worker& worker, const config::Cluster& cluster, const Host& host, const Terms* terms);

}  // namespace weft::proxy::upstream
