#include "proxy/keep.h"

namespace weft::proxy {

Store::Changes Keep::follow(const xds::Update& update, const Staging& staging) {
  for (size_t i = 0; i < update.known.size(); ++i) {
    if (update.known[i].id.type == config::kSecretType) continue;  // private keys stay off the disk
    leaving_.erase(update.known[i].id);
    waiting_.insert_or_assign(update.known[i].id, Waiting{update.known[i], config::version_of(update.changed[i])});
  }
  for (const auto* gone : {&update.removed, &update.forgotten}) {
    for (const xds::ResourceId& id : *gone) {
      waiting_.erase(id);
      leaving_.insert(id);
    }
  }
  Store::Changes changes;
  std::erase_if(waiting_, [&](auto& entry) {
    if (staging.active_version(entry.first) != entry.second.version) return false;
    changes[entry.first] = std::move(entry.second.known);
    return true;
  });
  std::erase_if(leaving_, [&](const xds::ResourceId& id) {
    if (!staging.active_version(id).empty()) return false;
    changes[id] = std::nullopt;
    return true;
  });
  return changes;
}

}  // namespace weft::proxy
