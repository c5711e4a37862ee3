#include "proxy/termination.h"

#include "proxy/worker.h"
#include "tls/stream.h"

namespace weft::proxy {

io::Task<std::unique_ptr<io::Stream>> terminate(Connection& connection, std::unique_ptr<io::Stream> stream,
                                                std::string& read) {
  if (!connection.chain->tls) co_return std::move(stream);
  Worker& worker = connection.worker;
  CO_TRY(tls::Context context,
         worker.secure().server(*connection.chain->tls, worker.snapshot(), connection.listener->direction));
  CO_TRY(auto secured, co_await tls::accept(std::move(stream), std::move(context), worker.loop().now() + kHandshakeTime,
                                            std::exchange(read, {})));
  connection.tls = secured.get();
  worker.metrics().handshake(secured->resumed());
  co_return std::move(secured);
}

}  // namespace weft::proxy
