// Waiting for a process on the loop: its pidfd becomes readable when it ends.
//
// One waiter a process; on the loop's thread. The Process must outlive the wait.
#pragma once

#include "io/event.h"
#include "io/task.h"
#include "node/process/container.h"

namespace weft::node {

// Waits for the end and reaps. Errors: cancelled, deadline (the process goes on), io.
io::Task<Ending> wait_ended(const Process& process, TimePoint deadline);

// SIGTERM, SIGKILL …; never to another process that got its number. A process that has ended is no error.
void send_signal(const Process& process, int signal);

}  // namespace weft::node
