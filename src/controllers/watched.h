// Watched: everything the controllers look at, one store a resource, kept up to date by list_watch.
//
// Made by run(); one loop's thread. Controllers begin when all of it is synced, and from then on read it and nothing
// else.
#pragma once

#include <array>

#include "kube/list_watch.h"
#include "kube/store.h"

namespace weft::controllers {

struct Watched {
  kube::Store namespaces;
  kube::Store pods;
  kube::Store services;
  kube::Store accounts;
  kube::Store deployments;
  kube::Store stateful_sets;
  kube::Store revisions;
  kube::Store slices;
  kube::Store config_maps;
  kube::Store secrets;
  kube::Store virtual_services;
  kube::Store destination_rules;
  kube::Store gateways;
  kube::Store service_entries;
  kube::Store workload_entries;
  kube::Store sidecars;
  kube::Store peer_authentications;
  kube::Store request_authentications;
  kube::Store authorization_policies;

  struct Each {
    const kube::Resource& resource;
    kube::Store& store;
  };
  std::array<Each, 19> each() {
    return {{{kube::kNamespaces, namespaces},
             {kube::kPods, pods},
             {kube::kServices, services},
             {kube::kServiceAccounts, accounts},
             {kube::kDeployments, deployments},
             {kube::kStatefulSets, stateful_sets},
             {kube::kControllerRevisions, revisions},
             {kube::kEndpointSlices, slices},
             {kube::kConfigMaps, config_maps},
             {kube::kSecrets, secrets},
             {kube::kVirtualServices, virtual_services},
             {kube::kDestinationRules, destination_rules},
             {kube::kGateways, gateways},
             {kube::kServiceEntries, service_entries},
             {kube::kWorkloadEntries, workload_entries},
             {kube::kSidecars, sidecars},
             {kube::kPeerAuthentications, peer_authentications},
             {kube::kRequestAuthentications, request_authentications},
             {kube::kAuthorizationPolicies, authorization_policies}}};
  }

  // The namespace is there and stays: things may be made in it.
  bool is_open(const std::string& ns) const {
    const kube::ObjectPtr object = namespaces.find({"", ns});
    return object && !kube::is_being_deleted(*object);
  }
};

}  // namespace weft::controllers
