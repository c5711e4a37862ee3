// The private world `weft up` lives in: its own user, network, mount, pid, UTS and IPC namespace. Root and ordinary
// user get the same one, with exactly one uid mapped, so what works for one works for the other and the host is left
// untouched.
//
// Call enter_sandbox() once, first thing, before any thread. The calling process stays outside as a watcher that passes
// signals on and exits with the same status; the function returns only in the new process, which is pid 1 inside. When
// either dies, by whatever signal, the kernel kills everything inside: nothing half-started is left behind. Sockets
// opened before the call keep the host's network.
#pragma once

#include "base/result.h"

namespace weft::node {

// Returns in pid 1 of the new world, uid 0 there, with every capability over it and none over the host.
// Error (in the calling process, nothing changed that outlives it): one sentence saying what the kernel refused and
// which setting allows it.
[[nodiscard]] Result<void> enter_sandbox();

}  // namespace weft::node
