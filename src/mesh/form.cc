#include "mesh/form.h"

namespace weft::mesh {
namespace {

constexpr char kAnd = '&';  // in no name, label or namespace

}  // namespace

std::string form_name(std::string callers, std::string_view view) {
  if (callers.empty()) return std::string(view);
  if (view.empty()) return callers;
  return callers + kAnd + std::string(view);
}

bool is_form(std::string_view name) { return is_caller_class(name) || is_view(name); }

Form parse_form(const Model& model, std::string_view name) {
  Form form;
  const size_t end = name.find(kAnd);
  if (is_caller_class(name)) form.caller = caller_of_class(name.substr(0, end));
  const std::string_view view = !is_caller_class(name)          ? name
                                : end == std::string_view::npos ? std::string_view()
                                                                : name.substr(end + 1);
  const auto parsed = parse_view(model, view);
  // What is of no view of its own is what anybody sees.
  form.view = parsed ? *parsed : View();
  return form;
}

}  // namespace weft::mesh
