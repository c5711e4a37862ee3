#include "controllers/accounts.h"

#include "controllers/action.h"

namespace weft::controllers {
namespace {

Value default_account(const std::string& ns) {
  Value account = Value::object();
  account.set("apiVersion", kube::kServiceAccounts.api_version());
  account.set("kind", kube::kServiceAccounts.kind);
  account["metadata"].set("name", kDefaultAccount);
  account["metadata"].set("namespace", ns);
  return account;
}

}  // namespace

Accounts::Accounts(kube::Client& client, Watched& watched) : client_(client), watched_(watched) {
  follow(watched.namespaces);
  listen(watched.accounts, [this](const kube::Change& change) {
    if (change.type == kube::Change::deleted) queue_.add({"", change.key.ns});
  });
}

io::Task<TimePoint> Accounts::reconcile(kube::Key key) {
  if (!watched_.is_open(key.name) || watched_.accounts.find({key.name, kDefaultAccount})) co_return kNever;
  Action action = make_create(kube::kServiceAccounts, default_account(key.name));
  const auto made = co_await apply(client_, std::move(action));
  // There already: the watch will show it. The namespace is gone: nobody needs it.
  if (!made && made.error().code != Code::conflict && made.error().code != Code::not_found)
    co_return fail(made.error());
  co_return kNever;
}

}  // namespace weft::controllers
