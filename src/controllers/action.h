// Action: one change a controller wants made in the API; what the pure parts give and apply() carries out.
//
// A plain value. Everything in it was decided from objects as they were seen; `uid` and a resourceVersion in `object`
// keep an action from touching what has changed since.
#pragma once

#include <string>
#include <vector>

#include "kube/client.h"

namespace weft::controllers {

using codec::Value;

// A call to the API may take this long before it is tried again.
inline constexpr Duration kCallTime = 10s;

struct Action {
  enum Kind : uint8_t {
    create,
    update,         // whole object; conflict if its resourceVersion is no longer the newest
    update_status,  // its status only; the same
    patch,          // JSON merge patch
    remove,         // only the object with this uid
  };
  Kind kind = create;
  const kube::Resource* resource = nullptr;
  kube::Key key;
  Value object;     // not for remove
  std::string uid;  // remove
};
using Actions = std::vector<Action>;

Action make_create(const kube::Resource& resource, Value object);
Action make_update(const kube::Resource& resource, Value object);
Action make_update_status(const kube::Resource& resource, Value object);
Action make_patch(const kube::Resource& resource, kube::Key key, Value patch);
Action make_remove(const kube::Resource& resource, const Value& object);

// The object as the server has it now. Something to remove that is gone already is no error. Errors: the client's.
io::Task<Value> apply(kube::Client& client, Action action);
// In order; stops at the first error.
io::Task<void> apply_all(kube::Client& client, Actions actions);

}  // namespace weft::controllers
