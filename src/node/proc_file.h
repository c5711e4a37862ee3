// Small files of the kernel and of a pod: read or written whole in one call.
//
// Plain functions, any thread. For /proc, /sys and files of a few lines; a limit guards against anything larger.
#pragma once

#include <string>
#include <string_view>

#include "base/result.h"

namespace weft::node {

// A file longer than this is not one of ours (images.yaml of a big system is a few hundred lines).
inline constexpr size_t kMaxSmallFile = 4 << 20;

Result<std::string> read_small_file(const std::string& path);

// Writes an existing file of the kernel (never creates one), in one write() as the kernel's files require.
Result<void> write_small_file(const std::string& path, std::string_view text);

// Replaces a file atomically: whoever reads it sees the old or the new text. `mode` as for open(2).
Result<void> replace_file(const std::string& path, std::string_view text, unsigned mode);

// mkdir -p.
Result<void> make_directories(const std::string& path);

}  // namespace weft::node
