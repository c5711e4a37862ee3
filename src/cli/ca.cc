// weft ca: the mesh's authority, and the replacement of its root in steps that everybody has taken before the next.
#include <fmt/format.h>
#include <unistd.h>

#include <chrono>
#include <iostream>
#include <thread>

#include "cli/page.h"
#include "cli/state.h"
#include "cli/table.h"
#include "cli/up/progress.h"
#include "cli/verb.h"
#include "codec/json.h"

namespace weft::cli {
namespace {

using codec::Value;

constexpr auto kLookEvery = std::chrono::milliseconds(100);

struct CaFlags {
  std::string run_dir;
  std::string output;
  int wait_seconds = 60;
  bool at_once = false;
};

Result<int> show(const CaFlags& flags) {
  const RunDir dir{flags.run_dir};
  TRY_VOID(require_mesh(dir));
  TRY(const Value authority, get_document(dir.control_socket(), "/ca"));
  if (flags.output == "json") {
    std::cout << codec::to_json_pretty(authority);
    return 0;
  }
  std::vector<Row> rows = {{"ROOT", "SERIAL", "GOOD UNTIL", "SHA-256"}};
  for (const Value& root : authority.get("roots").as_array()) {
    rows.push_back({root.get("subject").as_string(), root.get("serial").as_string(), root.get("notAfter").as_string(),
                    root.get("sha256").as_string().substr(0, 16)});
  }
  std::cout << to_table(rows);
  if (const std::string& ends = authority.get("warning").as_string(); !ends.empty()) std::cout << '\n' << ends << '\n';
  if (const std::string& step = authority.get("rotation").as_string(); step != "none")
    std::cout << "\na rotation is under way (" << step << "): `weft ca rotate` goes on with it\n";
  return 0;
}

std::string sentence_of(const std::string& step) {
  if (step == "both-trusted") return "the old root and a new one are trusted by all";
  if (step == "new-signs") return "all have certificates of the new root";
  return "the old root is forgotten by all";
}

// "shop/a, shop/b and 3 others have".
std::string have_not(const codec::Array& waiting) {
  constexpr size_t kNamed = 5;
  std::string text;
  for (size_t i = 0; i < std::min(waiting.size(), kNamed); ++i) text += (i == 0 ? "" : ", ") + waiting[i].as_string();
  if (waiting.size() > kNamed) text += fmt::format(" and {} others", waiting.size() - kNamed);
  return text + (waiting.size() == 1 ? " has" : " have");
}

enum class Taken : uint8_t {
  by_all,
  not_by_all,     // it is gone on without some, as was asked for
  and_gone_from,  // somebody else has gone on
};

Result<Taken> wait_for_all(const RunDir& dir, const CaFlags& flags, const std::string& step, up::Progress& progress) {
  const auto deadline = std::chrono::steady_clock::now() + std::chrono::seconds(flags.wait_seconds);
  for (;;) {
    TRY(const Value now, get_document(dir.control_socket(), "/ca"));
    if (now.get("rotation").as_string() != step) return Taken::and_gone_from;
    const codec::Array& waiting = now.get("waiting").as_array();
    const int64_t settles_in = flags.at_once ? 0 : now.get("settleSeconds").as_int();
    if (waiting.empty() && settles_in == 0) break;
    if (waiting.empty()) {
      progress.now(fmt::format("what was called by certificates of the old root ends within {} s", settles_in));
      std::this_thread::sleep_for(kLookEvery);
      continue;
    }
    progress.now(fmt::format("{}: {} of {} workloads have taken it", now.get("rotation").as_string(),
                             now.get("workloads").as_int() - static_cast<int64_t>(waiting.size()),
                             now.get("workloads").as_int()));
    if (std::chrono::steady_clock::now() > deadline && flags.at_once) {
      progress.warn(
          fmt::format("{} not taken the step within {} s and {} not waited for: {} out of the mesh until a "
                      "certificate of the new root is asked for there",
                      have_not(waiting), flags.wait_seconds, waiting.size() == 1 ? "is" : "are",
                      waiting.size() == 1 ? "it is" : "they are"));
      return Taken::not_by_all;
    }
    if (std::chrono::steady_clock::now() > deadline) {
      return fail(Error::deadline(
          fmt::format("{} not taken the step within {} s; nothing is lost: both roots serve. "
                      "`weft ca rotate` goes on once they answer or are gone; with --at-once it goes on without them",
                      have_not(waiting), flags.wait_seconds)));
    }
    std::this_thread::sleep_for(kLookEvery);
  }
  return Taken::by_all;
}

// Takes the step that follows `from`, or finds that somebody else has: the step that all are to take now. Who is to
// take the last one yet, because they came since, is waited for first.
Result<std::string> leave(const RunDir& dir, const CaFlags& flags, const std::string& from, up::Progress& progress) {
  const std::string page = with_query("/ca/rotate", {{"from", from}, {"now", flags.at_once ? "true" : "false"}});
  for (;;) {
    const auto taken = post_document(dir.control_socket(), page);
    if (taken) return taken->get("rotation").as_string();
    TRY(const Value now, get_document(dir.control_socket(), "/ca"));
    if (const std::string& step = now.get("rotation").as_string(); step != from) return step;
    const bool is_early = !now.get("waiting").as_array().empty() || now.get("settleSeconds").as_int() > 0;
    if (!is_early || flags.at_once || from == "none") return fail(taken.error());
    TRY_VOID(wait_for_all(dir, flags, from, progress));
  }
}

Result<int> rotate(const CaFlags& flags) {
  const RunDir dir{flags.run_dir};
  TRY_VOID(require_mesh(dir));
  up::Progress progress(isatty(STDOUT_FILENO) == 1);
  TRY(const Value before, get_document(dir.control_socket(), "/ca"));
  std::string step = before.get("rotation").as_string();
  // One that was begun and not ended, or that somebody else goes on with, is joined.
  bool joins = step != "none";
  for (;;) {
    if (joins) {
      TRY(const Taken taken, wait_for_all(dir, flags, step, progress));
      if (taken != Taken::and_gone_from)
        progress.done(sentence_of(step) + (taken == Taken::by_all ? "" : " but those"));
      if (step == "none") return 0;  // be it that the next one has begun
    }
    TRY(step, leave(dir, flags, step, progress));
    joins = true;
  }
}

}  // namespace

void add_ca(CLI::App& program, Act& chosen) {
  CLI::App* ca = program.add_subcommand("ca", "The mesh's certificate authority.");
  ca->require_subcommand(1);

  auto of_show = std::make_shared<CaFlags>();
  CLI::App* verb = add_verb(*ca, "show", "The roots that workloads trust.", "  weft ca show\n  weft ca show -o json");
  add_run_dir(*verb, of_show->run_dir);
  add_output(*verb, of_show->output);
  verb->callback([of_show, &chosen] { chosen = [of_show] { return show(*of_show); }; });

  auto of_rotate = std::make_shared<CaFlags>();
  verb = add_verb(
      *ca, "rotate",
      "Replace the root: trust both, sign by the new one, forget the old one; each step once all have taken the "
      "one before. Calls go on; a connection of opaque bytes, or a request, that has lasted for half a minute since "
      "its "
      "sidecar's certificate became one of the new root is ended, and its caller comes again.",
      "  weft ca rotate\n  weft ca rotate --wait 300     where some workloads are slow to answer\n"
      "  weft ca rotate --at-once      where the old root is in wrong hands");
  add_run_dir(*verb, of_rotate->run_dir);
  verb->add_option("--wait", of_rotate->wait_seconds, "seconds to wait for each step")->capture_default_str();
  verb->add_flag("--at-once", of_rotate->at_once,
                 "forget the old root as soon as all have other certificates: what is open by the old ones is broken "
                 "off. Who does "
                 "not take a step within --wait is gone on without");
  verb->callback([of_rotate, &chosen] { chosen = [of_rotate] { return rotate(*of_rotate); }; });
}

}  // namespace weft::cli
