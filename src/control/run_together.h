// run_together: the parts of a program side by side, until one of them ends or somebody asks the program to.
//
// The main task of weft-control. A part that ends by itself ends the program with its result; on SIGTERM or SIGINT
// `wind_down` runs to its end first, while the parts still serve. One loop's thread; the objects outlive the task.
#pragma once

#include <vector>

#include "io/scope.h"
#include "io/signals.h"

namespace weft::control {

// One task of an object: part_of<&Control::run>(control).
struct Part {
  void* of = nullptr;
  io::Task<void> (*run)(void* of) = nullptr;
};
template <auto Method, class T>
Part part_of(T& object) {
  return {&object, [](void* of) -> io::Task<void> { co_return co_await (static_cast<T*>(of)->*Method)(); }};
}

io::Task<void> run_together(io::Signals& signals, std::vector<Part> parts, Part wind_down);

}  // namespace weft::control
