// Config: where an API server is and how to show who we are: from a kubeconfig file, or from what a pod finds in its
// cluster.
//
// A plain value, read once at start. Files named in a kubeconfig are read here, relative to it, except the token file,
// which is rotated while we run and so is read again by the client. Nothing here is ever logged.
#pragma once

#include <string>
#include <string_view>

#include "base/result.h"
#include "io/address.h"
#include "tls/certificate.h"

namespace weft::kube {

struct Config {
  bool tls = true;
  std::string host;  // a DNS name or an IP address
  uint16_t port = 443;
  std::string base_path;    // put before every path; "" mostly
  std::string server_name;  // the name the certificate must have if it is not `host`
  std::string roots;        // PEM; empty = those of the operating system
  bool verify_server = true;
  tls::KeyPair identity;
  std::string token;
  std::string token_file;
  std::string ns = "default";
};

// The current context of a kubeconfig (or the one named). `file` is for messages and the folder of relative names.
// Errors: invalid, naming what is wrong and where; not_found or denied, for a file it names.
Result<Config> parse_kubeconfig(std::string_view text, const std::string& file, std::string_view context = {});
Result<Config> load_kubeconfig(const std::string& file, std::string_view context = {});

// $KUBECONFIG if it is set (its first file), else ~/.kube/config; "" when there is neither.
std::string default_kubeconfig();

// What kubelet gives a pod. `folder` has token, ca.crt and namespace. Errors: not_found outside a cluster.
inline constexpr const char* kServiceAccountFolder = "/var/run/secrets/kubernetes.io/serviceaccount";
Result<Config> in_cluster(const std::string& folder = kServiceAccountFolder);

// The server's address. A DNS name is resolved by the system, which blocks: at start only. Error: unreachable.
Result<io::Address> resolve(const Config& config);

// A whole file of at most 1 MiB, from_errno's errors naming it.
Result<std::string> read_file(const std::string& file);

}  // namespace weft::kube
