// SecretReaders: which accounts may list the Secrets of their namespace, as the API says (SubjectAccessReview): only
// their proxies are given those that a credentialName names, as with istiod.
//
// Owned by Control, on its loop; run() is a task of its scope. Each account is asked about at once when it is first
// wanted, and again every kAskEvery; where the API does not answer, what it said last holds, and who was never answered
// for may not.
#pragma once

#include <functional>
#include <map>
#include <set>
#include <string>

#include "io/event.h"
#include "io/scope.h"
#include "kube/client.h"
#include "mesh/names.h"

namespace weft::control {

class SecretReaders {
 public:
  static constexpr Duration kAskEvery = 1min;
  static constexpr Duration kRetry = 1s;
  static constexpr Duration kCallTime = 10s;

  // `why_not`: empty if it may.
  using Take = std::function<void(const mesh::ObjectName& account, std::string why_not)>;

  SecretReaders(kube::Client& client, Take take) : client_(client), take_(std::move(take)) {}
  SecretReaders(const SecretReaders&) = delete;
  SecretReaders& operator=(const SecretReaders&) = delete;

  // All that are wanted from now on; the others are forgotten.
  void want(const std::set<mesh::ObjectName>& accounts);
  // Once everybody who was wanted first has been asked about, with whatever outcome: before that a control plane that
  // has just begun would close what is open.
  io::Event& asked() { return asked_; }

  // Error: cancelled.
  io::Task<void> run();

 private:
  struct Account {
    TimePoint due{};
    bool answered = false;
    std::string trouble{};  // said once
  };

  std::map<mesh::ObjectName, Account>::iterator next();
  io::Task<void> ask(mesh::ObjectName account);

  kube::Client& client_;
  const Take take_;
  std::map<mesh::ObjectName, Account> accounts_;
  bool wanted_ = false;
  io::Event news_;
  io::Event asked_;
};

}  // namespace weft::control
