// The mesh's ConfigMap: whatever its text is, it is read to its end.
#include "fuzz/target.h"
#include "mesh/extension_provider.h"

namespace weft {

FUZZ_TARGET(mesh_config) {
  codec::Value object;
  object["data"].set("mesh", input);
  (void)mesh::read_mesh_config(object);
}

}  // namespace weft
