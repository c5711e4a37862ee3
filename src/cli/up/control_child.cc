#include "cli/up/control_child.h"

#include <fmt/format.h>
#include <signal.h>

#include <algorithm>

#include "base/log.h"
#include "cli/log_files.h"
#include "io/scope.h"
#include "node/capture.h"

namespace weft::cli::up {
namespace {

constexpr const char* kLogName = "weft-control.log";
constexpr int kInheritedApi = 3;  // the first descriptor a container inherits

io::Task<void> when_set(io::Event& event) { co_return co_await event.wait(kNever); }

}  // namespace

ControlChild::ControlChild(RunDir dir, std::string program, const node::Fd& api, std::vector<std::string> options)
    : dir_(std::move(dir)), program_(std::move(program)), api_(api), options_(std::move(options)) {}

Result<void> ControlChild::start() {
  TRY(const auto here, node::net::NetNamespace::current());
  node::ContainerSpec spec;
  spec.hostname = "weft-control";
  spec.command = {program_,          "--embedded",
                  "--data-dir",      dir_.data(),
                  "--run-dir",       dir_.path,
                  "--api-fd",        std::to_string(kInheritedApi),
                  "--node",          std::string(kNodeName),
                  "--outbound-mark", std::to_string(node::kOutboundMark),
                  "--inbound-mark",  std::to_string(node::kInboundMark)};
  spec.command.insert(spec.command.end(), options_.begin(), options_.end());
  spec.environment = {"PATH=/usr/sbin:/usr/bin:/sbin:/bin", "HOME=/"};
  spec.inherited = {api_.get()};
  spec.log_folder = dir_.logs();
  spec.log_name = kLogName;
  TRY(process_, node::start_container(spec, here));
  return {};
}

io::Task<void> ControlChild::run() {
  io::Loop& loop = co_await io::current_loop();
  Duration pause = kFirstRestart;
  while (!stopping_.is_set()) {
    const TimePoint began = loop.now();
    if (auto started = start(); !started) {
      log::warn("weft-control cannot be started: {}", started.error().detail);
    } else {
      auto ended = co_await await_end();
      process_.reset();
      if (!ended && ended.error().code == Code::cancelled) co_return std::move(ended);
    }
    if (stopping_.is_set()) break;
    ++failures_;
    if (loop.now() - began >= kSteady) pause = kFirstRestart;
    auto waited = co_await stopping_.wait(loop.now() + pause);
    if (!waited && waited.error().code == Code::cancelled) co_return std::move(waited);
    pause = std::min(2 * pause, kMaxRestart);
  }
  co_return {};
}

// Until the process has ended, by itself or because it was told to.
io::Task<void> ControlChild::await_end() {
  io::Loop& loop = co_await io::current_loop();
  CO_TRY(auto first, co_await io::race(node::wait_ended(*process_, kNever), when_set(stopping_)));
  if (first.index() == 0) {
    if (auto& ending = std::get<0>(first); !ending) co_return fail(ending.error());
    else if (!stopping_.is_set())
      log::warn("weft-control ended ({}) and is started again: {}", ending->code, last_words());
    co_return {};
  }
  node::send_signal(*process_, SIGTERM);
  auto ended = co_await node::wait_ended(*process_, loop.now() + kControlGrace);
  if (ended) co_return {};
  node::send_signal(*process_, SIGKILL);
  CO_TRY_VOID(co_await node::wait_ended(*process_, loop.now() + kControlGrace));
  co_return {};
}

void ControlChild::stop() { stopping_.set(); }

std::string ControlChild::last_words() const {
  std::string text(last_lines(read_file(dir_.logs() + "/" + kLogName), 1));
  while (text.ends_with('\n')) text.pop_back();
  return text;
}

}  // namespace weft::cli::up
