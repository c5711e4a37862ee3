#include "kube/config.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <netdb.h>
#include <unistd.h>

#include <cerrno>
#include <charconv>
#include <cstdlib>

#include "kube/url.h"

namespace weft::kube {

namespace {

// Certificates, keys and tokens are a few KiB.
constexpr size_t kMaxFile = 1024 * 1024;

std::string environment(const char* name) {
  const char* value = std::getenv(name);
  return value ? value : "";
}

std::string trimmed(std::string text) {
  while (!text.empty() && (text.back() == '\n' || text.back() == '\r' || text.back() == ' ')) text.pop_back();
  return text;
}

struct FreeAddresses {
  void operator()(addrinfo* list) const { ::freeaddrinfo(list); }
};

}  // namespace

Result<std::string> read_file(const std::string& file) {
  const int fd = ::open(file.c_str(), O_RDONLY | O_CLOEXEC);
  if (fd < 0) return fail(from_errno(errno, "open " + file));
  std::string text;
  char buffer[16 * 1024];
  ssize_t n = 0;
  int problem = 0;
  do {
    n = ::read(fd, buffer, sizeof buffer);
    if (n > 0) text.append(buffer, static_cast<size_t>(n));
    if (n < 0) problem = errno;
  } while (text.size() <= kMaxFile && (n > 0 || (n < 0 && problem == EINTR)));
  ::close(fd);
  if (n < 0) return fail(from_errno(problem, "read " + file));
  if (n > 0) return fail(Code::limit, Side::local, fmt::format("{} is longer than 1 MiB", file));
  return text;
}

Result<Config> load_kubeconfig(const std::string& file, std::string_view context) {
  TRY(const std::string text, read_file(file));
  return parse_kubeconfig(text, file, context);
}

std::string default_kubeconfig() {
  const std::string listed = environment("KUBECONFIG");
  if (!listed.empty()) return listed.substr(0, listed.find(':'));
  const std::string home = environment("HOME");
  if (home.empty()) return {};
  const std::string file = home + "/.kube/config";
  return ::access(file.c_str(), R_OK) == 0 ? file : std::string();
}

Result<Config> in_cluster(const std::string& folder) {
  const std::string host = environment("KUBERNETES_SERVICE_HOST");
  const std::string port = environment("KUBERNETES_SERVICE_PORT");
  if (host.empty() || port.empty()) {
    return fail(
        Code::not_found, Side::local,
        "this process is in no Kubernetes cluster (KUBERNETES_SERVICE_HOST is not set): name a kubeconfig file");
  }
  Config config;
  config.host = host;
  TRY(config.port, parse_port(port, "KUBERNETES_SERVICE_PORT"));
  config.token_file = folder + "/token";
  TRY(config.token, read_file(config.token_file));
  config.token = trimmed(config.token);
  TRY(config.roots, read_file(folder + "/ca.crt"));
  if (auto ns = read_file(folder + "/namespace")) config.ns = trimmed(*ns);
  return config;
}

Result<io::Address> resolve(const Config& config) {
  if (auto address = io::Address::parse_ip(config.host, config.port)) return address;
  if (config.host == "localhost") return io::Address::loopback(config.port);
  addrinfo hints{};
  hints.ai_socktype = SOCK_STREAM;
  hints.ai_flags = AI_ADDRCONFIG;
  addrinfo* raw = nullptr;
  const int outcome = ::getaddrinfo(config.host.c_str(), nullptr, &hints, &raw);
  const std::unique_ptr<addrinfo, FreeAddresses> list(raw);
  if (outcome != 0) {
    return fail(Code::unreachable, Side::upstream,
                fmt::format("the API server's host {}: {}", config.host, ::gai_strerror(outcome)));
  }
  return io::Address::from_sockaddr(list->ai_addr, list->ai_addrlen).with_port(config.port);
}

}  // namespace weft::kube
