// Control: the control plane of one machine's mesh: follows the API, serves each pod's proxy its configuration, writes
// statuses, answers the command line.
//
// Made by weft-control's main() with a client of the API, which outlives it; run() is a task of the main loop and ends
// by being cancelled or by drain() and then that. In `run_dir` is control.sock (the pages), for its owner only; proxies
// come in by `discovery` (entrance.h), and root-cert.pem (whom they trust as the control plane, for the node to give
// them). But for the authority's files it keeps nothing of its own: killed at any moment,
// it reads everything anew from the API, also which form of an object was in force, and proxies go on with what they
// have until it is back.
#pragma once

#include <map>
#include <optional>
#include <string>

#include "admin/pages.h"
#include "control/authority.h"
#include "control/entrance.h"
#include "control/key_sets.h"
#include "control/mirror.h"
#include "control/root_certificates.h"
#include "control/secret_readers.h"
#include "control/source.h"
#include "control/status_writer.h"
#include "mesh/analyze.h"
#include "stats/registry.h"
#include "xds/compile.h"

namespace weft::control {

struct Options {
  std::string run_dir;                   // the caller holds it (run_folder.h)
  std::optional<io::Address> discovery;  // where proxies come in; nullopt: the caller calls serve_proxies()
  std::string ca_dir;  // the authority's files where the API supplies none (authority.h); empty: <run_dir>/ca
  Duration certificate_time = kWorkloadCertificateTime;  // of workloads that wish for none
  Duration most_certificate_time{};                      // of those that wish for more; 0: certificate_time
  mesh::Settings mesh;
  Source::Compile compile = &xds::compile_for_another;  // tests have another
};

// "10.244.0.0/16". Error: invalid.
Result<std::vector<config::Cidr>> parse_ranges(const std::vector<std::string>& texts);

class Control {
 public:
  Control(io::Network& network, kube::Client& client, Options options);
  Control(const Control&) = delete;
  Control& operator=(const Control&) = delete;

  // Serves until cancelled. Error: a folder that cannot be made, pages that cannot be bound, an authority that was
  // supplied and cannot be used: no other is made in its place.
  io::Task<void> run();

  // Ends every discovery stream in good order, so that its proxy comes again to the next control plane; for kDrainTime
  // at most. run() goes on.
  static constexpr Duration kDrainTime = 2s;
  io::Task<void> drain();

  const Mirror& mirror() const { return mirror_; }
  const xds::Server& server() const { return server_; }

  // Serves proxies that come by this acceptor, once everything the API has is known and the authority is open: who
  // would be turned away, or told that something is not there, only because we do not know it yet, waits. What run()
  // does with `discovery`.
  io::Task<void> serve_proxies(io::Acceptor& acceptor, xds::Entry entry);

  // The pods, "shop/cart-1", whose proxies have not said that they run on a certificate of the authority as it is now.
  std::vector<std::string> not_certified() const;
  // The next step of replacing the root, and how it stands (JSON). `at_once`: whoever has not taken the last one, and
  // what is still open by the old root, is not waited for. `from`: the step to be left; empty: whichever it is. Error:
  // conflict, also where somebody else has left that step.
  Result<codec::Value> rotate(bool at_once, std::string_view from = {});

  // Between the last workload's certificate of a new root and the end of trust in the old one: sidecars let what they
  // have called by a certificate of that end in half a minute (proxy/connection.h: kLeaveTime), and look every second.
  static constexpr Duration kSettleTime = 33s;

  // How often it says that the authority ends, for as long as it does.
  static constexpr Duration kWarnEvery = 24h;

 private:
  static io::Task<void> main(io::Scope& scope, Control& self);
  void changed(const mesh::Changes& changes);
  std::string address_of(const std::string& host, uint16_t port) const;
  io::Task<void> open_entrance();
  io::Task<std::optional<codec::Value>> supplied_authority();
  io::Task<void> open_authority();
  Result<Authority> make_authority(const std::optional<codec::Value>& secret) const;
  io::Task<void> warn_of_its_end();
  Result<void> publish_root();
  void set_sidecar(const mesh::ObjectName& pod);
  void add_pages();
  static io::Task<std::vector<std::string>> certify(void* control, xds::Applicant applicant,
                                                    xds::CertifyRequest request);
  Duration settling();
  Result<codec::Value> authority_page();
  std::string metrics();
  std::vector<mesh::Finding> findings() const;
  Result<codec::Value> settled(std::string_view query) const;
  Result<codec::Value> explain(std::string_view query) const;
  Result<std::shared_ptr<const config::Listener>> compile_listener(std::string_view bytes) const;

  io::Network& network_;
  kube::Client& client_;
  const Options options_;
  std::optional<Authority> authority_;
  io::Event authority_open_;
  std::map<mesh::ObjectName, std::string> sidecars_;  // the pods that have an address and a proxy → uid
  // What a pod was given last, and after how many steps of a rotation.
  struct Certified {
    uint64_t steps = 0;
    std::string sha256;
  };
  std::map<mesh::ObjectName, Certified> certified_;
  uint64_t rotation_steps_ = 0;       // of this process
  TimePoint all_certified_ = kNever;  // since when all run on certificates of the new root, before the old is forgotten
  Mirror mirror_;
  Source source_;
  xds::Server server_;
  StatusWriter statuses_;
  Entrance entrance_;
  KeySets key_sets_;
  SecretReaders secret_readers_;
  RootCertificates root_certificates_;
  stats::Registry registry_;
  stats::Shard& numbers_ = registry_.make_shard();
  const stats::GaugeFamily authority_ends_ = registry_.gauge(
      "weft_authority_expiry_timestamp_seconds",
      "When the authority's certificate ends: the root's (of several the first), and that of what signs.",
      {"certificate"});
  admin::Pages pages_;
};

}  // namespace weft::control
