// SecretReaders: which accounts may list the Secrets of their namespace, as the API says (SubjectAccessReview): only
// their proxies are given those that a credentialName names, as with istiod.
//
// Owned by Control, on its loop; run() is a task of its scope. Each account is asked about at once when it is first
// wanted, and again every kAskEvery; where the API does not answer, what it said last holds, also for the next process
// (it is kept in `file`), and who was never answered for may not. Who is not wanted any more is forgotten.
#pragma once

#include <functional>
#include <map>
#include <optional>
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
  // So long nobody is served, at most, because the API has not said yet who may: what needs no Secret must not hang on
  // that.
  static constexpr Duration kMostWait = 5s;

  // `why_not`: empty if it may; nullopt: it is forgotten.
  using Take = std::function<void(const mesh::ObjectName& account, std::optional<std::string> why_not)>;

  SecretReaders(kube::Client& client, std::string file, Take take);
  SecretReaders(const SecretReaders&) = delete;
  SecretReaders& operator=(const SecretReaders&) = delete;

  // All that are wanted from now on; the others are forgotten.
  void want(const std::set<mesh::ObjectName>& accounts);
  // Once everybody who was wanted first has been asked about, with whatever outcome, or kMostWait is over: before that
  // a control plane that has just begun would close what is open. Error: cancelled.
  io::Task<void> wait_until_asked();

  // Error: cancelled.
  io::Task<void> run();

 private:
  struct Account {
    TimePoint due{};  // kNever: it is being asked about
    bool answered = false;
    bool may = false;
    std::string trouble{};  // said once
  };

  std::map<mesh::ObjectName, Account>::iterator next();
  io::Task<void> ask(mesh::ObjectName account);
  void keep();

  kube::Client& client_;
  const std::string file_;
  const Take take_;
  std::map<mesh::ObjectName, Account> accounts_;
  std::set<mesh::ObjectName> remembered_;  // who might, by the last process's file, until the first want()
  std::string kept_;
  bool wanted_ = false;
  io::Event news_;
  io::Event asked_;
};

}  // namespace weft::control
