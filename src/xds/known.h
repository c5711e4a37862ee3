// Known: the resources a proxy keeps between two lives of its process, as the content of a file.
//
// Pure: any thread. One line in front says what it is, of which form, and the checksum of the rest (weft.v1.Known), so
// that a file that was cut off, damaged or written by another weft is told from a good one before anything of it is
// used. The checksum is no defence against forgery: who can write the file can configure the proxy.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "xds/ads_update.h"

namespace weft::xds {

std::string encode_known(std::string_view node_id, const std::vector<const Known*>& resources);

// All of it or nothing. Error: invalid; one clause, to follow the file's name: "is damaged".
Result<std::vector<Known>> decode_known(std::string_view node_id, std::string_view content);

}  // namespace weft::xds
