// Verb: how the command line's files join: each adds its subcommand to the program, and a chosen one leaves behind what
// to do.
//
// On the main thread, before any other. An Act gives the exit status; its error is printed as one sentence, with
// status 1.
#pragma once

#include <CLI/CLI.hpp>
#include <functional>
#include <string>

#include "base/result.h"

namespace weft::cli {

using Act = std::function<Result<int>()>;

void add_up(CLI::App& program, Act& chosen);
void add_down(CLI::App& program, Act& chosen);
void add_exec(CLI::App& program, Act& chosen);
void add_logs(CLI::App& program, Act& chosen);
void add_apply(CLI::App& program, Act& chosen);
void add_inject(CLI::App& program, Act& chosen);
void add_analyze(CLI::App& program, Act& chosen);
void add_explain(CLI::App& program, Act& chosen);
void add_proxy(CLI::App& program, Act& chosen);
void add_mtls(CLI::App& program, Act& chosen);
void add_ca(CLI::App& program, Act& chosen);

// A subcommand; `examples` are lines of their own in its --help.
CLI::App* add_verb(CLI::App& to, const std::string& name, const std::string& about, const std::string& examples);
// --run-dir, with its default filled in.
void add_run_dir(CLI::App& verb, std::string& run_dir);
// -o/--output text|json.
void add_output(CLI::App& verb, std::string& output);

// The whole program: parse, act, report. The exit status.
int run(int argc, char** argv);

}  // namespace weft::cli
