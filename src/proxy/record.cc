#include "proxy/record.h"

namespace weft::proxy {

std::string_view name_of(Flag flag) {
  switch (flag) {
    case Flag::none: return "-";
    case Flag::no_route: return "NR";
    case Flag::no_cluster: return "NC";
    case Flag::no_healthy_upstream: return "UH";
    case Flag::upstream_failure: return "UF";
    case Flag::upstream_termination: return "UC";
    case Flag::upstream_reset: return "UR";
    case Flag::upstream_timeout: return "UT";
    case Flag::upstream_protocol: return "UPE";
    case Flag::downstream_protocol: return "DPE";
    case Flag::stream_idle: return "SI";
    case Flag::retries_exhausted: return "URX";
    case Flag::downstream_termination: return "DC";
    case Flag::config_unavailable: return "NFCF";
    case Flag::upstream_overflow: return "UO";
    case Flag::unauthorized_externally: return "UAEX";
    case Flag::delay_injected: return "DI";
    case Flag::fault_injected: return "FI";
    case Flag::rate_limited: return "RL";
    case Flag::duration_timeout: return "DT";
  }
  return "-";
}

}  // namespace weft::proxy
