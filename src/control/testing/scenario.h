// A scenario: objects of the Kubernetes API and described requests with what is to become of them, as one YAML text.
// docs/scenarios.md says how to write one.
//
// Only for tests. A run goes the way the mesh goes: the API's checks and defaults, the Model, generate, the compiler
// and the matcher of the proxy. Everything that is not as the text says becomes a Problem; none means that it holds. A
// text that asserts nothing, or says a word nobody knows, is a Problem too.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace weft::control::testing {

// Where scenarios are, and below it what they include; from the repository's root.
inline constexpr std::string_view kScenarios = "tests/scenarios";
inline constexpr std::string_view kCommon = "tests/scenarios/common";

struct Problem {
  std::string file;
  uint32_t line = 0;  // 0: of the file as a whole
  std::string text;
};

// "tests/scenarios/weights.yaml:12: the cluster is …, not …"
std::string to_string(const Problem& problem);

std::vector<Problem> run_scenario(std::string_view text, const std::string& file);
std::vector<Problem> run_scenario_file(const std::string& file);

}  // namespace weft::control::testing
