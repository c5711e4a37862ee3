#include "proxy/observe/metrics.h"

#include <charconv>

#include "stats/metric.h"

namespace weft::proxy::observe {

namespace {

const std::vector<std::string> kRequestLabels = {"reporter",
                                                 "source_workload",
                                                 "source_workload_namespace",
                                                 "destination_workload",
                                                 "destination_workload_namespace",
                                                 "destination_service",
                                                 "destination_service_name",
                                                 "destination_service_namespace",
                                                 "request_protocol",
                                                 "response_code",
                                                 "grpc_response_status",
                                                 "response_flags",
                                                 "connection_security_policy"};
const std::vector<std::string> kTcpLabels = {"reporter",
                                             "source_workload",
                                             "source_workload_namespace",
                                             "destination_workload",
                                             "destination_workload_namespace",
                                             "destination_service",
                                             "destination_service_name",
                                             "destination_service_namespace",
                                             "response_flags",
                                             "connection_security_policy"};

// Addresses are the one label that callers choose; beyond these they are counted as one.
constexpr size_t kMostPlaintextPeers = 256;

// Series of routes that are counted by themselves: rules that are renamed again and again eat no memory.
constexpr size_t kMostRouteSeries = 1000;

// "2xx"; "none" where no response was begun.
std::string_view class_of(uint16_t status) {
  static constexpr std::string_view kClasses[] = {"none", "1xx", "2xx", "3xx", "4xx", "5xx"};
  return kClasses[status / 100 < std::size(kClasses) ? status / 100 : 0];
}

// Who called whom, as far as this side knows.
struct Peers {
  std::string_view reporter;
  std::string_view source = "unknown";
  std::string_view source_ns = "unknown";
  std::string_view destination = "unknown";
  std::string_view destination_ns = "unknown";
};

Peers peers_of(const Record& record, config::Direction direction, const Workload& self) {
  Peers peers;
  if (direction == config::Direction::inbound) {
    peers.reporter = "destination";
    peers.destination = self.name;
    peers.destination_ns = self.ns;
    return peers;
  }
  peers.reporter = "source";
  peers.source = self.name;
  peers.source_ns = self.ns;
  if (!record.destination_workload.empty()) peers.destination = record.destination_workload;
  if (!record.destination_namespace.empty()) peers.destination_ns = record.destination_namespace;
  return peers;
}

// What only the destination knows, as with Istio.
std::string_view security_of(const Record& record, config::Direction direction) {
  if (direction != config::Direction::inbound) return "unknown";
  return record.mutual_tls ? "mutual_tls" : "none";
}

class Number {
 public:
  explicit Number(int value) { end_ = std::to_chars(text_, text_ + sizeof text_, value).ptr; }
  operator std::string_view() const { return {text_, static_cast<size_t>(end_ - text_)}; }

 private:
  char text_[12];
  char* end_;
};

using TcpLabels = std::array<std::string_view, 10>;

TcpLabels tcp_labels(const Record& record, config::Direction direction, const Workload& self) {
  const Peers peers = peers_of(record, direction, self);
  const ServiceName service = service_of(record.cluster);
  return {peers.reporter, peers.source, peers.source_ns, peers.destination,    peers.destination_ns,
          service.host,   service.name, service.ns,      name_of(record.flag), security_of(record, direction)};
}

}  // namespace

ServiceName service_of(std::string_view cluster) {
  ServiceName service;
  const size_t last = cluster.rfind('|');
  if (last == std::string_view::npos || last + 1 == cluster.size()) return service;
  service.host = cluster.substr(last + 1);
  const size_t dot = service.host.find('.');
  service.name = service.host.substr(0, dot);
  if (dot == std::string_view::npos) return service;
  const std::string_view rest = service.host.substr(dot + 1);
  service.ns = rest.substr(0, rest.find('.'));
  return service;
}

Families::Families(stats::Registry& registry)
    : requests(registry.counter("istio_requests_total", "Requests this proxy carried.", kRequestLabels)),
      durations(registry.histogram("istio_request_duration_milliseconds",
                                   "Time from a request's head to the end of its response.", kRequestLabels,
                                   stats::kIstioDurationBounds)),
      routes(registry.counter("weft_route_requests_total",
                              "Requests of routes that have a statPrefix, by the class of their response.",
                              {"stat_prefix", "response_code_class"}, kMostRouteSeries)),
      tcp_opened(registry.counter("istio_tcp_connections_opened_total", "Opaque connections begun.", kTcpLabels)),
      tcp_closed(registry.counter("istio_tcp_connections_closed_total", "Opaque connections ended.", kTcpLabels)),
      tcp_received(
          registry.counter("istio_tcp_received_bytes_total", "Bytes from clients on opaque connections.", kTcpLabels)),
      tcp_sent(registry.counter("istio_tcp_sent_bytes_total", "Bytes to clients on opaque connections.", kTcpLabels)),
      tcp_expired(
          registry.counter("weft_tcp_connections_expired_total",
                           "Opaque connections ended because they were as old as their destination lets them get.",
                           {"destination_service"})),
      connections(registry.gauge("weft_downstream_connections", "Open downstream connections.")),
      floods(registry.counter("weft_http2_floods_total", "HTTP/2 connections ended because their peer flooded them.",
                              {"side", "kind"})),
      policies(registry.counter(
          "weft_policy_remarks_total",
          "Requests and connections that a policy remarked upon without deciding: audits and dry runs.",
          {"policy", "outcome"})),
      judged_again(registry.counter("weft_judged_again_total",
                                    "Times that policies or rules about tokens were asked about a connection or a "
                                    "request that was in already, because they had changed.")),
      mirrored(registry.counter("weft_mirrored_requests_total",
                                "Copies of requests for mirrors, by what became of them.", {"cluster", "outcome"})),
      plaintext(
          registry.counter("weft_plaintext_connections_total",
                           "Connections to the workload that came without mutual TLS, by the address they came from.",
                           {"peer"}, kMostPlaintextPeers)),
      plaintext_open(registry.gauge("weft_plaintext_connections", "Of these connections, those that are open.",
                                    {"peer"}, kMostPlaintextPeers)),
      plaintext_seen(registry.moment("weft_plaintext_last_seen_timestamp_seconds",
                                     "When the last of these connections began or ended.", {"peer"},
                                     kMostPlaintextPeers)),
      ejections(registry.counter("weft_outlier_ejections_total",
                                 "Endpoints that were given nothing for a while because they failed.",
                                 {"destination_service", "detector"})),
      overflows(registry.counter("weft_upstream_overflows_total",
                                 "Requests sent nowhere because their destination was at one of its limits.",
                                 {"destination_service"})),
      retries_refused(registry.counter("weft_retries_refused_total",
                                       "Requests not tried again because too many already were.",
                                       {"destination_service"})),
      handshakes(registry.counter("weft_tls_handshakes_total",
                                  "TLS handshakes of clients that succeeded, by whether they resumed a session.",
                                  {"session"})) {}

Metrics::Metrics(stats::Shard& shard, const Families& families, Workload workload)
    : shard_(shard),
      families_(families),
      workload_(std::move(workload)),
      connections_(shard.gauge(families.connections)),
      judged_again_(shard.counter(families.judged_again)) {}

void Metrics::flooded(Side side, std::string_view kind) {
  const std::array<std::string_view, 2> labels = {name_of(side), kind};
  shard_.counter(families_.floods, labels).add();
}

void Metrics::handshake(bool resumed) {
  const std::array<std::string_view, 1> labels = {resumed ? "resumed" : "new"};
  shard_.counter(families_.handshakes, labels).add();
}

PlaintextGauges Metrics::plaintext(std::string_view peer) {
  const std::array<std::string_view, 1> labels = {peer};
  shard_.counter(families_.plaintext, labels).add();
  return {shard_.gauge(families_.plaintext_open, labels), shard_.gauge(families_.plaintext_seen, labels)};
}

void Metrics::ejected(std::string_view cluster, std::string_view detector) {
  const std::array<std::string_view, 2> labels = {service_of(cluster).host, detector};
  shard_.counter(families_.ejections, labels).add();
}

void Metrics::overflowed(std::string_view cluster) {
  const std::array<std::string_view, 1> labels = {service_of(cluster).host};
  shard_.counter(families_.overflows, labels).add();
}

void Metrics::retry_refused(std::string_view cluster) {
  const std::array<std::string_view, 1> labels = {service_of(cluster).host};
  shard_.counter(families_.retries_refused, labels).add();
}

void Metrics::mirrored(std::string_view cluster, std::string_view outcome) {
  const std::array<std::string_view, 2> labels = {cluster, outcome};
  shard_.counter(families_.mirrored, labels).add();
}

void Metrics::policy(std::string_view policy, std::string_view outcome) {
  const std::array<std::string_view, 2> labels = {policy, outcome};
  shard_.counter(families_.policies, labels).add();
}

bool Metrics::Alike::has(const Record& record, config::Direction of) const {
  return requests != nullptr && status == record.status && flag == record.flag && grpc_status == record.grpc_status &&
         direction == of && mutual_tls == record.mutual_tls && cluster == record.cluster &&
         destination == record.destination_workload && destination_ns == record.destination_namespace;
}

void Metrics::finish(const Record& record, config::Direction direction) {
  Alike& alike = alike_[(std::hash<std::string_view>()(record.cluster) ^ record.status) % kAlike];
  if (!alike.has(record, direction)) alike = find(record, direction);
  alike.requests->add();
  alike.durations->record(static_cast<double>((record.end - record.start).count()) / 1e6);
  if (record.route == nullptr || record.route->stat_prefix.empty()) return;
  const std::array<std::string_view, 2> labels = {record.route->stat_prefix, class_of(record.status)};
  shard_.counter(families_.routes, labels).add();
}

Metrics::Alike Metrics::find(const Record& record, config::Direction direction) {
  const Peers peers = peers_of(record, direction, workload_);
  const ServiceName service = service_of(record.cluster);
  const Number status(record.status);
  const Number grpc(record.grpc_status);
  const std::array<std::string_view, 13> labels = {
      peers.reporter,
      peers.source,
      peers.source_ns,
      peers.destination,
      peers.destination_ns,
      service.host,
      service.name,
      service.ns,
      record.grpc_status >= 0 ? "grpc" : "http",
      status,
      record.grpc_status >= 0 ? std::string_view(grpc) : std::string_view(),
      name_of(record.flag),
      security_of(record, direction)};
  return {.cluster = std::string(record.cluster),
          .destination = std::string(record.destination_workload),
          .destination_ns = std::string(record.destination_namespace),
          .status = record.status,
          .grpc_status = record.grpc_status,
          .flag = record.flag,
          .direction = direction,
          .mutual_tls = record.mutual_tls,
          .requests = &shard_.counter(families_.requests, labels),
          .durations = &shard_.histogram(families_.durations, labels)};
}

TunnelCounters Metrics::tunnel(const Record& record, config::Direction direction) {
  const TcpLabels labels = tcp_labels(record, direction, workload_);
  return {shard_.counter(families_.tcp_received, labels), shard_.counter(families_.tcp_sent, labels)};
}

void Metrics::tunnel_opened(const Record& record, config::Direction direction) {
  shard_.counter(families_.tcp_opened, tcp_labels(record, direction, workload_)).add();
}

void Metrics::tunnel_closed(const Record& record, config::Direction direction) {
  shard_.counter(families_.tcp_closed, tcp_labels(record, direction, workload_)).add();
}

void Metrics::tunnel_expired(std::string_view cluster) {
  const std::array<std::string_view, 1> labels = {service_of(cluster).host};
  shard_.counter(families_.tcp_expired, labels).add();
}

}  // namespace weft::proxy::observe
