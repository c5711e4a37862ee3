#include "cli/state.h"

#include <fmt/format.h>

#include <charconv>

#include "codec/json.h"
#include "codec/value.h"
#include "node/proc_file.h"

namespace weft::cli {

using codec::Value;

uint64_t birth_of(pid_t pid) {
  const auto text = node::read_small_file(fmt::format("/proc/{}/stat", pid));
  if (!text) return 0;
  // The program's name stands in brackets and may hold anything. The state follows it; starttime is the 20th field from
  // there.
  size_t at = text->rfind(')');
  if (at == std::string::npos || at + 2 >= text->size()) return 0;
  if (const char word = (*text)[at + 2]; word == 'Z' || word == 'X')
    return 0;  // it has ended; only its parent is yet to hear
  for (int field = 0; field < 20 && at != std::string::npos; ++field) at = text->find(' ', at + 1);
  if (at == std::string::npos) return 0;
  uint64_t born = 0;
  std::from_chars(text->data() + at + 1, text->data() + text->size(), born);
  return born;
}

std::string to_json(const State& state) {
  Value out = Value::object();
  out.set("pid", static_cast<int64_t>(state.pid));
  out.set("born", state.born);
  out.set("folder", state.folder);
  out.set("apiPort", static_cast<int64_t>(state.api_port));
  Value opened = Value::array();
  for (const OpenedService& each : state.opened) {
    Value entry = Value::object();
    entry.set("service", each.service);
    entry.set("url", each.url);
    opened.push_back(std::move(entry));
  }
  out.set("opened", std::move(opened));
  return codec::to_json_pretty(out);
}

Result<State> parse_state(std::string_view text) {
  TRY(const Value document, codec::parse_json(text));
  State state;
  state.pid = static_cast<pid_t>(document.get("pid").as_int());
  state.born = static_cast<uint64_t>(document.get("born").as_int());
  state.folder = document.get("folder").as_string();
  state.api_port = static_cast<uint16_t>(document.get("apiPort").as_int());
  for (const Value& each : document.get("opened").as_array()) {
    state.opened.push_back({each.get("service").as_string(), each.get("url").as_string()});
  }
  if (state.pid <= 0 || state.born == 0) return invalid("it names no process");
  return state;
}

Result<void> save(const RunDir& dir, const State& state) {
  return node::replace_file(dir.state(), to_json(state), 0600);
}

Result<std::optional<State>> running_mesh(const RunDir& dir) {
  const auto text = node::read_small_file(dir.state());
  if (!text && text.error().code == Code::not_found) return std::nullopt;
  if (!text) return fail(text.error());
  auto state = parse_state(*text);
  if (!state) return invalid(fmt::format("{}: {}; remove the file", dir.state(), state.error().detail));
  if (birth_of(state->pid) != state->born) return std::nullopt;
  return std::optional(std::move(*state));
}

Result<State> require_mesh(const RunDir& dir) {
  TRY(auto state, running_mesh(dir));
  if (state) return std::move(*state);
  return fail(
      Code::not_found, Side::local,
      fmt::format("no mesh runs in {}; start one with `weft up FOLDER`, or name another with --run-dir", dir.path));
}

}  // namespace weft::cli
