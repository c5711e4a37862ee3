// Files for their owner only: what has keys in it, or says who may call whom.
//
// Plain functions, any thread; they block on the disk, so none is called on a request's way.
#pragma once

#include <string>
#include <string_view>

#include "base/result.h"

namespace weft {

// Makes the folder and those above it if need be; only its owner may enter it from now on. Error: io.
Result<void> make_private_folder(const std::string& path);

// A whole file of at most `limit` bytes. Errors: io (not_found if there is none), limit.
Result<std::string> read_whole_file(const std::string& path, size_t limit);

// Writes the file anew with mode 0600 beside the old one, then renames it: a reader sees one or the other, and whoever
// is killed leaves the old one. Not synced to the disk. Error: io.
Result<void> replace_private_file(const std::string& path, std::string_view text);

}  // namespace weft
