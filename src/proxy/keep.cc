#include "proxy/keep.h"

namespace weft::proxy {
namespace {

// Private keys stay off the disk; a name is asked for again, and till then others answer it.
bool is_kept(const xds::ResourceId& id) { return id.type != config::kSecretType && !config::is_asked_for(id.type); }

}  // namespace

Store::Changes Keep::follow(const xds::Update& update, const Staging& staging) {
  for (size_t i = 0; i < update.known.size(); ++i) {
    if (!is_kept(update.known[i].id)) continue;
    leaving_.erase(update.known[i].id);
    waiting_.insert_or_assign(update.known[i].id, Waiting{update.known[i], config::version_of(update.changed[i])});
  }
  for (const auto* gone : {&update.removed, &update.forgotten}) {
    for (const xds::ResourceId& id : *gone) {
      if (!is_kept(id)) continue;
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
