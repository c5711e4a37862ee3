// Model: the mesh as the API objects describe it: services, workloads, who answers for which host, and which routing is
// in force.
//
// Owned by whoever follows the API (control/, or a command that read a folder); one thread. Pointers it hands out hold
// until the next apply or remove. Every answer is computed from what was applied, in any order, with one memory: a host
// whose VirtualService takes no effect (see Trouble) keeps the routing it had last, and a subset that routing needs is
// kept with it. Who has not seen that routing takes it from the object's status (in_force.h). Of several objects for
// one host, among those that the caller's namespace may see (exportTo), the oldest that can take effect does; one that
// names the host goes before wildcards, a longer wildcard before a shorter. Of DestinationRules those of the caller's
// namespace go first, then those of the host's, then those of the root namespace; what is said alike of the same
// callers adds up (merged_rule.h).
#pragma once

#include <map>
#include <memory>
#include <ranges>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "codec/value.h"
#include "mesh/authorization.h"
#include "mesh/changes.h"
#include "mesh/extension_provider.h"
#include "mesh/gateway.h"
#include "mesh/peer_authentication.h"
#include "mesh/population.h"
#include "mesh/request_authentication.h"
#include "mesh/secret.h"
#include "mesh/service.h"
#include "mesh/service_entry.h"
#include "mesh/settings.h"
#include "mesh/sidecar.h"
#include "mesh/virtual_service.h"

namespace weft::mesh {

// One endpoint behind a service's port.
struct ServiceEndpoint {
  std::string ip;
  uint16_t port = 0;
  EndpointState state = EndpointState::ready;
  const Workload* pod = nullptr;  // nullptr: no pod of ours, or not seen yet
  std::string zone;
  std::string hostname;                  // before the name of its headless service; empty: it has none
  const WorkloadEntry* entry = nullptr;  // what stands for it where no pod does; its address may be a name then
};

// Of two services that claim one host, or stand at one address.
bool comes_first(const Service& a, const Service& b);

// A subset in force, and the rule it is from.
struct ActiveSubset {
  Subset subset;
  std::shared_ptr<const DestinationRule> rule;
};

struct CredentialUse;

class Model {
 public:
  explicit Model(Settings settings) : settings_(std::move(settings)) {}

  // Adds the object or replaces its former form. Kinds the mesh does not look at change nothing. The object has passed
  // the API's checks.
  Changes apply(const codec::Value& object);
  Changes remove(std::string_view kind, const ObjectName& object);

  // Somebody is to run: who names such a one names somebody.
  void expect(const Workload& workload) { population_.add(workload.object.ns, workload.labels); }

  const Population& population() const { return population_; }

  // Where the keys of issuers are to be fetched from, and how long that may take; and what was fetched there: a usable
  // key set.
  std::map<std::string, Duration> key_urls() const;
  Changes set_keys(const std::string& url, const std::string& keys);

  // The accounts of those who may be given Secrets, of gateways and of pods that a rule has chosen; and what the API
  // says of one: why it may not list those of its namespace, or nothing; nullopt: it is not asked about any more.
  std::set<ObjectName> secret_readers() const;
  Changes set_secret_reader(const ObjectName& account, std::optional<std::string> why_not);
  // A clause; empty: it is given those that are meant for it.
  std::string why_no_secrets(const Workload& workload) const;

  const Settings& settings() const { return settings_; }
  // By host: all that claim it, never none; the one that anybody means first. view.h says whom a proxy means.
  const std::map<std::string, std::vector<Service>, std::less<>>& services() const { return services_; }
  const std::map<ObjectName, std::shared_ptr<const ServiceEntry>>& service_entries() const { return service_entries_; }
  const std::map<ObjectName, std::shared_ptr<const WorkloadEntry>>& workload_entries() const {
    return workload_entries_;
  }
  // The hosts of ServiceEntries that select it.
  std::vector<std::string> hosts_with(const WorkloadEntry& entry) const;
  const std::map<ObjectName, std::shared_ptr<const Sidecar>>& sidecars() const { return sidecars_; }
  const std::map<ObjectName, Workload>& workloads() const { return workloads_; }
  const std::map<ObjectName, std::shared_ptr<const VirtualService>>& virtual_services() const {
    return virtual_services_;
  }
  const std::map<ObjectName, std::shared_ptr<const DestinationRule>>& destination_rules() const {
    return destination_rules_;
  }

  const std::map<ObjectName, std::shared_ptr<const Gateway>>& gateways() const { return gateways_; }

  const std::map<ObjectName, std::shared_ptr<const AuthorizationPolicy>>& authorization_policies() const {
    return authorization_policies_;
  }
  const std::map<ObjectName, std::shared_ptr<const PeerAuthentication>>& peer_authentications() const {
    return peer_authentications_;
  }
  const std::map<ObjectName, std::shared_ptr<const RequestAuthentication>>& request_authentications() const {
    return request_authentications_;
  }

  // nullptr: there is none.
  const Service* service(std::string_view host) const;
  // Whether its cluster holds its endpoints, by their names, in some view.
  bool has_named_endpoints(std::string_view host) const;
  const Service* service_at(std::string_view ip) const;
  const std::set<std::string>& hosts_at(std::string_view ip) const;
  // In its form in force.
  const Sidecar* sidecar_in_force(const ObjectName& object) const;
  const Sidecar* sidecar_of(const Workload& workload) const;
  // Of the mesh's config; nullopt: it says nothing.
  std::optional<OutboundMode> outbound_mode() const { return outbound_mode_; }
  // Of the mesh's config: whether who is denied is told by which policy.
  bool names_denials() const { return names_denials_; }
  // The form that every proxy brings paths to, before it judges or routes by them.
  const config::PathForm& path_form() const { return path_form_; }
  const Workload* workload(const ObjectName& object) const;
  const Workload* workload_at(std::string_view ip) const;

  // The services whose selector takes the workload in, by name.
  std::vector<const Service*> services_of(const Workload& workload) const;
  // By address; each address once, and each pod by one family's; those that are absent left out.
  std::vector<ServiceEndpoint> endpoints(const Service& service, const ServicePort& port) const;

  // What is in force for a host, as callers of that namespace see it: of its own, or else of the longest wildcard that
  // takes it in; nullptr: the plain service.
  std::shared_ptr<const VirtualService> routing(std::string_view host, std::string_view ns) const;
  // The form of that object that is in force under one of its routing_names(), for anybody; nullptr: none.
  std::shared_ptr<const VirtualService> routing_by(const ObjectName& object, std::string_view name) const;
  // What of a caller decides which routing, and which of its rules, it sees.
  CallerTraits callers(std::string_view host) const;
  // What shapes that caller's traffic to the host, or anybody's of whom nothing is known; nullptr: no rule does. It may
  // be several in one.
  std::shared_ptr<const DestinationRule> rule(std::string_view host, const Workload& caller) const;
  std::shared_ptr<const DestinationRule> rule(std::string_view host) const;
  // The form of that object that is in force for anybody; nullptr: none.
  std::shared_ptr<const DestinationRule> rule_by(const DestinationRule& object) const;
  // What of a caller decides which rule that is.
  CallerTraits shaped_callers(std::string_view host) const;
  // The host itself, or the services under a wildcard.
  std::vector<std::string> hosts_under(std::string_view pattern) const;
  // nullptr: no such subset is in force.
  std::shared_ptr<const ActiveSubset> subset(std::string_view host, std::string_view name,
                                             const Workload& caller) const;
  std::shared_ptr<const ActiveSubset> subset(std::string_view host, std::string_view name) const;
  // The names of all subsets in force, those kept for an older routing included.
  std::vector<std::string> subsets(std::string_view host) const;
  // The services whose hosts, or wildcards over them, it names; there or not in force.
  std::vector<const Service*> served_by(const VirtualService& object) const;
  // Whether a routing in force names this host, though it may be gone.
  bool is_routed_to(std::string_view host) const;

  // In this form or a former one.
  bool is_in_force(const Gateway& gateway) const { return gateways_in_force_.contains(gateway.object); }
  // The Gateways in force that select the workload, the oldest first.
  std::vector<std::shared_ptr<const Gateway>> gateways_of(const Workload& workload) const;
  // The gateway workloads that it selects.
  std::vector<const Workload*> workloads_of(const Gateway& gateway) const;
  // What is in force at a Gateway, the oldest first.
  std::vector<std::shared_ptr<const VirtualService>> bound_to(const ObjectName& gateway) const;
  // A Secret's usable certificate with its key (trust false) or roots, for a workload of that namespace;
  // nullptr: none.
  std::shared_ptr<const TlsSecret> secret(const std::string& ns, const SecretName& name) const;
  // Whether a DestinationRule in force has that workload call with it.
  bool is_called_with(const SecretName& name, const Workload& caller) const;
  // Why the caller cannot call by the Secret that a `tls` of that rule names: a phrase; empty: it can, or sees none.
  std::string why_no_credential(const Workload& caller, const DestinationRule* rule, const codec::Value& tls) const;
  // Why a server of a Gateway cannot end TLS on workloads of that namespace; nullopt: it can.
  std::optional<Trouble> why_no_secret(const std::string& ns, const GatewayServer& server) const;

  // How connections to that port of the workload must come.
  MtlsMode mtls_mode(const Workload& workload, uint16_t port) const;
  // Who has said so; nullptr: nobody has, and both ways are taken.
  const PeerAuthentication* mtls_said_by(const Workload& workload, uint16_t port) const;
  // The ports of the workload of which a PeerAuthentication says something by their number.
  std::set<uint16_t> ports_with_mode(const Workload& workload) const;
  // Whether its proxy takes mutual TLS there: who can, uses it.
  bool takes_mtls(const Workload& workload, uint16_t port) const {
    return workload.has_sidecar && mtls_mode(workload, port) != MtlsMode::disable;
  }

  // Those about the workload, by namespace and name.
  std::vector<std::shared_ptr<const AuthorizationPolicy>> authorization_of(const Workload& workload) const;
  std::vector<std::shared_ptr<const RequestAuthentication>> authentication_of(const Workload& workload) const;
  // Likewise, the other way round.
  using WorkloadRange = std::ranges::subrange<std::map<ObjectName, Workload>::const_iterator>;
  // All that a policy of that namespace can be about: of the root's, everybody.
  WorkloadRange within_reach(const std::string& ns) const;
  bool is_about(const PolicyTarget& target, const ObjectName& policy, const Workload& workload) const;

  // Who is asked where a CUSTOM policy names it; nullptr: nobody has that name.
  const ExtensionProvider* provider(std::string_view name) const;
  const ExtensionProviders& providers() const { return providers_; }
  // Why it cannot be asked, whatever about: a phrase; empty: it can.
  std::string why_not_asked(std::string_view provider) const;
  // Likewise, as what is wrong with a policy.
  std::optional<Trouble> provider_trouble(const AuthorizationPolicy& policy) const;
  // Services that a policy is to protect and that are not there; `spec` is its own.
  void add_missing_targets(const PolicyTarget& target, const ObjectName& policy, const codec::Value& spec,
                           Troubles& troubles) const;

  // All that is wrong with the object beside the others now. The object must be of this model.
  Troubles troubles(const VirtualService& object) const;
  Troubles troubles(const DestinationRule& object) const;
  // Likewise, with these pods in the place of those it knows.
  Troubles troubles(const DestinationRule& object, const std::vector<const Workload*>& workloads) const;
  Troubles troubles(const Gateway& object) const;
  Troubles troubles(const ServiceEntry& object) const;
  Troubles troubles(const WorkloadEntry& object) const;
  Troubles troubles(const Sidecar& object) const;
  Troubles troubles(const AuthorizationPolicy& object) const;
  Troubles troubles(const RequestAuthentication& object) const;
  Troubles troubles(const PeerAuthentication& object) const;
  // Of these, only what others say in its place.
  Troubles overruled(const PeerAuthentication& object) const;

 private:
  using Rules = std::vector<std::shared_ptr<const DestinationRule>>;
  struct Host {
    // By the namespaces that an exportTo names; under "" for all others.
    std::map<std::string, std::shared_ptr<const VirtualService>, std::less<>> routings;
    // By the namespaces of callers that see others than all the rest do, who are under "": those that choose workloads
    // by their labels, and behind them the one for all.
    std::map<std::string, Rules, std::less<>> rules;
    std::map<std::string, std::shared_ptr<const ActiveSubset>, std::less<>>
        kept;                               // for a routing in force; no rule has them now
    std::set<std::string> routed_from;      // hosts whose routing in force leads here
    std::set<ObjectName> virtual_services;  // that have this host among theirs
    std::set<ObjectName> named_by;          // VirtualServices that lead here
    std::set<ObjectName> destination_rules;
    std::set<ObjectName> slices;

    // For callers of whom nothing is known; nullptr: none.
    std::shared_ptr<const DestinationRule> rule_of_all() const;
  };
  using Touched = std::set<std::string, std::less<>>;

  template <class T>
  Changes put_with_former(T read, const codec::Value& object);
  Changes put_workload_entry(const codec::Value& object);
  Changes put(Service service);
  Changes put(Workload workload);
  Changes put(EndpointSlice slice);
  Changes put(VirtualService object);
  Changes put_whole(VirtualService object);
  void link_delegates(std::shared_ptr<const VirtualService> root, Changes& changes);
  void unlink_delegates(const ObjectName& root, Changes& changes);
  Changes put_roots_of(const ObjectName& delegate);
  VirtualService whole(const VirtualService& root) const;
  Changes put(DestinationRule object);
  Changes put(Gateway object);
  Changes put(ServiceEntry object);
  Changes put(const ObjectName& object, std::shared_ptr<const WorkloadEntry> made);
  Changes put(const ObjectName& object, std::shared_ptr<const Sidecar> made);
  Changes put(const ObjectName& object, std::shared_ptr<const TlsSecret> secret);
  Changes put(const ObjectName& object, std::shared_ptr<const PeerAuthentication> made);
  Changes put(const ObjectName& object, std::shared_ptr<const AuthorizationPolicy> made);
  Changes put(const ObjectName& object, std::shared_ptr<const RequestAuthentication> made);
  Changes put(const ObjectName& object, MeshConfig config);
  Changes put_namespace(const std::string& ns, bool is_there);
  Changes drop_service(const ObjectName& object);
  Changes drop_service_entry(const ObjectName& object, const ServiceEntry* next = nullptr);
  Changes drop_workload(const ObjectName& object);
  Changes drop_slice(const ObjectName& object);
  Changes drop_virtual_service(const ObjectName& object);
  Changes drop_destination_rule(const ObjectName& object);
  Changes drop_gateway(const ObjectName& object);

  void enlist(Service service, Changes& changes);
  void withdraw(const std::string& host, const ObjectName& object, bool is_entry, Changes& changes);
  void leave_address(const std::string& ip, const std::string& host);
  void touch_claims(const std::string& host, Changes& changes) const;
  void touch_claims_at(const std::string& ip, Changes& changes) const;
  void touch_selected(const std::string& ns, const Labels& labels, Changes& changes) const;
  void touch_endpoints(const std::string& host, Changes& changes) const;
  void touch_workload_entries(const std::string& ns, Changes& changes) const;
  void touch_egress_proxies(const Touched& hosts, Changes& changes) const;
  void touch_views(const std::string& ns, Changes& changes) const;
  std::string virtual_address_of(const Service& service, const ServiceEntry& object);
  void give_back_address(const std::string& host);
  std::vector<ServiceEndpoint> entry_endpoints(const Service& service, const ServicePort& port) const;
  std::vector<ServiceEndpoint> slice_endpoints(const Service& service, const ServicePort& port) const;

  void unlink(const VirtualService& object, Touched& touched);
  void touch_workloads(const Service& service, Changes& changes) const;
  void touch_workload(const Workload& workload, Changes& changes) const;
  const Host* find_host(std::string_view host) const;
  // The host itself and the wildcards that take it in, the longest first.
  std::vector<const Host*> hosts_for(std::string_view host) const;
  std::vector<std::string> slice_hosts_of(const Workload& workload) const;

  // Decides anew what is in force for the hosts touched and for those that lead to them.
  void settle(const Touched& touched, Changes& changes);
  void settle_rules(const std::string& name, Host& host);
  Rules rules_over(const std::string& name) const;
  Rules rules_for(const std::string& name, const std::string& ns, const Rules& all, const Host& host) const;
  Rules parts_with(const std::shared_ptr<const DestinationRule>& first, const std::string& name, const Rules& all,
                   const Host& host) const;
  static std::shared_ptr<const DestinationRule> form_in_effect(const std::shared_ptr<const DestinationRule>& rule,
                                                               const std::string& name, const Host& host);
  Touched shaped_by(const DestinationRule& rule) const;
  bool defines(std::string_view host, std::string_view subset) const;
  void count_in(const ObjectName& object, const Labels& labels, Changes& changes);
  void count_out(const ObjectName& object, const Labels& labels, Changes& changes);
  void touch_zoned(const Labels& labels, Changes& changes) const;
  void set_asking(const StatusRef& object, bool asks);
  void check_exported(const codec::Value& spec, Troubles& troubles) const;
  void check_match_ports(const VirtualService& object, Troubles& troubles) const;
  void check_ingress_tls(const Sidecar& object, Troubles& troubles) const;
  void check_egress_hosts(const Sidecar& object, Troubles& troubles) const;
  // Exported to that namespace (empty: to anybody), or whoever it is exported to.
  bool is_any_service(const std::string& ns, const std::string& host, std::optional<std::string_view> seer) const;
  void touch_sidecars_that_name(const std::string& ns, const std::string& host, Changes& changes) const;
  void check_egress_proxy(const Sidecar& object, Troubles& troubles) const;
  void check_selected(const ServiceEntry& object, Troubles& troubles) const;
  void check_addresses(const ServiceEntry& object, Troubles& troubles) const;
  void check_older_rules(const DestinationRule& object, Troubles& troubles) const;
  void check_wider_balancers(const DestinationRule& object, Troubles& troubles) const;
  void settle_routing(const std::string& name, Host& host, Touched& retargeted);
  void settle_kept(Host& host, const std::string& name);
  void recall_kept(Host& host, const std::string& name) const;
  static void recall_from(const VirtualService& routing, Host& host, const std::string& name);
  static std::vector<std::shared_ptr<const VirtualService>> older_routings(const Host* host,
                                                                           const VirtualService& object);
  void forget_empty(const std::string& name);
  void link_routings(const std::string& name, const Host& host, Touched& retargeted);
  void unlink_routings(const std::string& name, const Host& host, Touched& retargeted);
  std::set<std::string> namespaces_told_apart(const Host& host) const;
  void touch_taken_in(const std::string& wildcard, Changes& changes) const;
  bool is_in_cluster(std::string_view host) const;
  std::set<std::string> owners_of(std::string_view host) const;
  void set_routing(const std::string& name, Host& host, std::shared_ptr<const VirtualService> routing,
                   Touched& retargeted);
  void check_destination(const VirtualService& object, const Destination& to, Troubles& troubles) const;
  void check_edge_port(const VirtualService& object, const Destination& to, const Service& target,
                       Troubles& troubles) const;
  void check_credentials(const DestinationRule& object, Troubles& troubles) const;
  void check_bindings(const VirtualService& object, Troubles& troubles) const;
  void check_older_at(const ObjectName& gateway, const VirtualService& object, Troubles& troubles) const;
  void check_delegation(const VirtualService& object, Troubles& troubles) const;
  void touch_gateway(const ObjectName& gateway, Changes& changes) const;
  void touch_gateways(Changes& changes) const;
  void touch_callers_with(const DestinationRule& rule, Changes& changes) const;
  std::vector<const Workload*> chosen_by(const DestinationRule& rule) const;
  bool can_call_with(const std::string& ns, const CredentialUse& use) const;
  void touch_called_with(const ObjectName& secret, Changes& changes) const;
  void touch_gateway_statuses(Changes& changes) const;
  void touch_neighbours(const VirtualService& object, Changes& changes) const;
  void touch_policy(const PolicyTarget& target, const ObjectName& policy, Changes& changes) const;
  bool asks_somebody_at(std::string_view host) const;
  // Those that may be about workloads of that namespace.
  std::vector<std::shared_ptr<const PeerAuthentication>> peer_authentications_for(const std::string& ns) const;
  void touch_custom_policies(Changes& changes) const;
  void touch_all_http(Changes& changes) const;
  void touch_all_tls(Changes& changes) const;
  std::vector<const Workload*> workloads_about(const PolicyTarget& target, const ObjectName& policy) const;
  void touch_authorization_statuses(const std::string& ns, Changes& changes) const;
  void touch_policy_statuses(const std::string& ns, Changes& changes) const;
  void touch_policy_statuses(const Workload& workload, Changes& changes) const;
  void touch_policies_behind(const std::string& ns, Changes& changes) const;
  void touch_policies_for(const std::string& ns, Changes& changes) const;
  void touch_policies_that_name(const std::string& ns, Changes& changes) const;
  void touch_rules_of_other_tls(Changes& changes) const;

  Settings settings_;
  std::map<std::string, std::vector<Service>, std::less<>> services_;  // by host, in the order of comes_first
  std::map<std::string, std::set<std::string>, std::less<>> hosts_by_namespace_;
  std::map<std::string, std::set<std::string>, std::less<>> hosts_at_;  // by address
  std::map<ObjectName, std::shared_ptr<const ServiceEntry>> service_entries_;
  std::map<ObjectName, std::shared_ptr<const WorkloadEntry>> workload_entries_;
  std::map<std::string, std::string, std::less<>> virtual_by_host_;
  std::set<std::string> virtual_taken_;
  std::map<ObjectName, std::shared_ptr<const Sidecar>> sidecars_;
  std::map<ObjectName, std::shared_ptr<const Sidecar>> sidecars_in_force_;  // the last form of each that can be
  std::optional<OutboundMode> outbound_mode_;
  bool names_denials_ = false;
  config::PathForm path_form_ = MeshConfig().paths;
  std::map<ObjectName, Workload> workloads_;
  std::map<std::string, ObjectName, std::less<>> workload_by_ip_;
  Population population_;
  std::set<std::string, std::less<>> namespaces_;  // that are there, with or without somebody in them
  std::set<std::string> zoned_;                    // hosts of which a rule in force asks for zones
  std::set<StatusRef> asking_;                     // objects that name callers or namespaces
  std::map<ObjectName, EndpointSlice> slices_;
  std::map<ObjectName, std::shared_ptr<const VirtualService>> virtual_services_;  // with their delegates' rules
  std::map<ObjectName, std::shared_ptr<const VirtualService>> roots_;             // as written: those that delegate
  std::map<ObjectName, std::set<ObjectName>> delegated_by_;                       // roots, by whom they delegate to
  std::map<ObjectName, std::shared_ptr<const DestinationRule>> destination_rules_;
  std::map<ObjectName, std::shared_ptr<const Gateway>> gateways_;
  std::map<ObjectName, std::shared_ptr<const Gateway>> gateways_in_force_;  // the last form of each that can be
  std::map<ObjectName, std::string> no_secrets_for_;  // accounts that were asked about; "": it may
  std::map<ObjectName, std::shared_ptr<const TlsSecret>> secrets_;
  FetchedKeys fetched_keys_;
  ExtensionProviders providers_;
  std::map<ObjectName, std::shared_ptr<const PeerAuthentication>> peer_authentications_;
  std::map<ObjectName, std::shared_ptr<const AuthorizationPolicy>> authorization_policies_;
  std::map<ObjectName, std::shared_ptr<const RequestAuthentication>> request_authentications_;
  std::set<ObjectName> gateway_workloads_;
  std::map<std::string, Host, std::less<>> hosts_;  // also by edge_host()
};

// The port of `service` that a destination means for a request that came to `listener_port`: the one it says; the only
// one there is; the one with the same number. nullopt: none of these.
std::optional<uint16_t> port_of(const Destination& to, const Service& service, uint16_t listener_port);

}  // namespace weft::mesh
