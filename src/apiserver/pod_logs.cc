#include "apiserver/pod_logs.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <filesystem>
#include <fstream>

namespace weft::apiserver {
namespace {

namespace fs = std::filesystem;

// Where a reader is: the run in the upper part, so that a restart meanwhile does not move it to another file.
constexpr int kRunShift = 48;
constexpr uint64_t kOffsetMask = (uint64_t{1} << kRunShift) - 1;

uint64_t place_of(int run, uint64_t offset) { return (static_cast<uint64_t>(run + 1) << kRunShift) | offset; }

// The pod's folder; of several with its name the one made last. Neither namespaces nor pods have a '_' in their names.
fs::path folder_of(const std::string& all, const LogQuery& query) {
  const std::string beginning = fmt::format("{}_{}_", query.space, query.pod);
  fs::path newest;
  fs::file_time_type made = fs::file_time_type::min();
  std::error_code problem;
  for (const fs::directory_entry& entry : fs::directory_iterator(all, problem)) {
    if (!entry.path().filename().string().starts_with(beginning)) continue;
    const auto time = entry.last_write_time(problem);
    if (newest.empty() || time > made) newest = entry.path();
    made = std::max(made, time);
  }
  return newest;
}

// The number of the container's last run, 0 being the first; -1: none.
int newest_run(const fs::path& folder) {
  int newest = -1;
  std::error_code problem;
  for (const fs::directory_entry& entry : fs::directory_iterator(folder, problem)) {
    const std::string name = entry.path().filename().string();
    int run = -1;
    const auto [end, error] = std::from_chars(name.data(), name.data() + name.size(), run);
    if (error == std::errc() && std::string_view(end) == ".log") newest = std::max(newest, run);
  }
  return newest;
}

std::string read(std::ifstream& file, uint64_t from, uint64_t most) {
  std::string text(std::min<uint64_t>(most, kLogPiece), '\0');
  file.clear();
  file.seekg(static_cast<std::streamoff>(from));
  file.read(text.data(), static_cast<std::streamsize>(text.size()));
  text.resize(static_cast<size_t>(std::max<std::streamsize>(file.gcount(), 0)));
  return text;
}

// Where the last `lines` lines begin, looked for from the end.
uint64_t beginning_of_tail(std::ifstream& file, uint64_t size, int64_t lines) {
  uint64_t at = size;
  int64_t ends = 0;
  while (at > 0) {
    const uint64_t begin = at > kLogPiece ? at - kLogPiece : 0;
    const std::string piece = read(file, begin, at - begin);
    for (size_t i = piece.size(); i > 0; --i) {
      if (piece[i - 1] != '\n' || begin + i == size) continue;  // the last line's own end
      if (++ends == lines) return begin + i;
    }
    at = begin;
  }
  return 0;
}

Result<LogChunk> read_log(const std::string& all, const LogQuery& query, uint64_t from) {
  const fs::path pod = folder_of(all, query);
  const fs::path folder = pod / query.container;
  const int newest = pod.empty() ? -1 : newest_run(folder);
  const int run = from == 0 ? (query.previous ? newest - 1 : newest) : static_cast<int>(from >> kRunShift) - 1;
  if (run < 0) {
    return fail(Code::not_found, Side::local,
                fmt::format("container \"{}\" of pod \"{}\" has {}", query.container, query.pod,
                            query.previous && newest >= 0 ? "not run before"
                                                          : "not begun to run, or its output is kept elsewhere"));
  }
  std::ifstream file(folder / fmt::format("{}.log", run), std::ios::binary);
  if (!file) return LogChunk{{}, from, true};
  file.seekg(0, std::ios::end);
  const auto size = static_cast<uint64_t>(file.tellg());
  uint64_t offset = from & kOffsetMask;
  if (from == 0 && query.tail_lines)
    offset = *query.tail_lines <= 0 ? size : beginning_of_tail(file, size, *query.tail_lines);
  if (offset > size) offset = 0;  // the file was turned over
  LogChunk chunk;
  chunk.bytes = read(file, offset, size - offset);
  if (query.limit_bytes && from == 0)
    chunk.bytes.resize(
        std::min<size_t>(chunk.bytes.size(), static_cast<size_t>(std::max<int64_t>(*query.limit_bytes, 0))));
  chunk.next = place_of(run, offset + chunk.bytes.size());
  const bool at_end = offset + chunk.bytes.size() == size;
  chunk.ended = (at_end && newest > run) || (query.limit_bytes && from != 0);
  return chunk;
}

}  // namespace

LogSource pod_logs(std::string folder) {
  return [folder = std::move(folder)](const LogQuery& query, uint64_t from) { return read_log(folder, query, from); };
}

}  // namespace weft::apiserver
