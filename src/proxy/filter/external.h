// External: asks a service whether a request, or a connection, may come in (config/external_authorization.h).
//
// On the worker's thread; the task that is judged waits. What the service answers is put on the request and kept for
// its response. Nobody to ask, no answer in time, or one that is none: then the configuration says whether that lets
// in; the log tells which it was.
#pragma once

#include <optional>
#include <string>

#include "proxy/filter/access.h"

namespace weft::proxy::filter {

// nullopt: it may. Errors: of the client, whose body broke off; cancelled.
io::Task<std::optional<Denial>> ask(Request& request, const Asks& asks);

// A sentence for the log; nullopt: it may. Error: cancelled.
io::Task<std::optional<std::string>> ask(Connection& connection, const Asks& asks);

// Asks about what was let in before anybody had to be asked: beside it, so that nothing waits; if the answer is no, it
// is broken off. `held`: the listener that `asks` is of.
void ask_again(const Connection& connection, std::shared_ptr<const config::Listener> held, const Asks& asks);
// A sentence, if it cannot be asked about as what it came as, and therefore may not stay: its body, which the service
// wants to see, has gone by; or services have changed it in another order. nullopt: it may, until there is an answer.
std::optional<std::string> ask_again(Request& request, std::shared_ptr<const config::Listener> held, const Asks& asks);

}  // namespace weft::proxy::filter
