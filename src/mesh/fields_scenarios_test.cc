// Each field that docs/istio-fields.md calls supported stands in an object of some scenario (tests/scenarios), so that
// what it does is asked there.
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <regex>
#include <set>

#include "mesh/testing/shop.h"

namespace weft::mesh {
namespace {

using codec::Value;

// "Kind spec.http[].match[]". A map's keys count as [], as the page has them.
using Fields = std::set<std::string>;

void add_fields(const std::string& path, const Value& value, Fields& fields) {
  fields.insert(path);
  for (const Value& one : value.as_array()) add_fields(path + "[]", one, fields);
  for (const codec::Member& member : value.as_object()) {
    add_fields(path + "." + member.key, member.value, fields);
    add_fields(path + "[]", member.value, fields);
  }
}

Fields fields_in_scenarios() {
  Fields fields;
  for (const auto& file : std::filesystem::recursive_directory_iterator("tests/scenarios")) {
    if (file.path().extension() != ".yaml") continue;
    std::ifstream in(file.path());
    const std::string text{std::istreambuf_iterator<char>(in), {}};
    for (const Value& document : testing::documents(text)) {
      const std::string& kind = document.get("kind").as_string();
      if (!kind.empty()) add_fields(kind + " spec", document.get("spec"), fields);
    }
  }
  return fields;
}

// A traffic policy is the same wherever it stands: for a subset, and for a port.
std::string as_said_once(std::string path) {
  static const std::regex subset(R"(^(DestinationRule spec\.)subsets\[\]\.(trafficPolicy\.))");
  static const std::regex port(R"(^(DestinationRule spec\.trafficPolicy\.)portLevelSettings\[\]\.(?!port))");
  path = std::regex_replace(path, subset, "$1$2");
  return std::regex_replace(path, port, "$1");
}

TEST(IstioFields, EachThatIsSupportedStandsInAScenario) {
  const Fields seen = fields_in_scenarios();
  std::ifstream page("docs/istio-fields.md");
  static const std::regex row(R"(^\| `(spec\.[^`]*)` \| (supported|deviates).*)");
  std::string kind;
  size_t count = 0;
  for (std::string line; std::getline(page, line);) {
    if (line.starts_with("## ")) kind = line.substr(3);
    std::smatch parts;
    if (!std::regex_match(line, parts, row)) continue;
    ++count;
    const std::string field = as_said_once(kind + " " + parts[1].str());
    EXPECT_TRUE(seen.contains(field)) << field << " stands in no scenario";
  }
  EXPECT_GT(count, 300U) << "the page is read";
}

}  // namespace
}  // namespace weft::mesh
