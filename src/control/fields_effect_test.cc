// Each field that docs/istio-fields.md calls supported makes a difference in some scenario: taken out of the object in
// which it stands, the scenario fails. Those without which it holds are in src/control/testing/without_effect.txt.
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <regex>
#include <set>

#include "codec/json.h"
#include "codec/yaml.h"
#include "control/testing/scenario.h"

namespace weft::control {
namespace {

using codec::Value;

std::string text_of(const std::filesystem::path& file) {
  std::ifstream in(file);
  return {std::istreambuf_iterator<char>(in), {}};
}

// A traffic policy is the same wherever it stands: for a subset, and for a port.
std::string as_said_once(std::string path) {
  static const std::regex subset(R"(^(DestinationRule spec\.)subsets\[\]\.(trafficPolicy\.))");
  static const std::regex port(R"(^(DestinationRule spec\.trafficPolicy\.)portLevelSettings\[\]\.(?!port))");
  path = std::regex_replace(path, subset, "$1$2");
  return std::regex_replace(path, port, "$1");
}

// "Kind spec.http[].match[].uri": those without fields of their own.
std::set<std::string> supported_leaves() {
  static const std::regex row(R"(^\| `(spec\.[^`]*)` \| (supported|deviates).*)");
  std::ifstream page("docs/istio-fields.md");
  std::string kind;
  std::vector<std::string> all;
  for (std::string line; std::getline(page, line);) {
    if (line.starts_with("## ")) kind = line.substr(3);
    std::smatch parts;
    if (std::regex_match(line, parts, row)) all.push_back(as_said_once(kind + " " + parts[1].str()));
  }
  std::set<std::string> leaves;
  for (const std::string& one : all) {
    const auto is_inside = [&](const std::string& other) {
      return other.size() > one.size() && other.starts_with(one) &&
             (other[one.size()] == '.' || other[one.size()] == '[');
    };
    if (std::ranges::none_of(all, is_inside)) leaves.insert(one);
  }
  return leaves;
}

bool take_out(Value& at, std::string_view path);

// Of a list, or of a map, which the page writes alike.
bool take_out_of_all(Value& at, std::string_view path) {
  if (at.size() == 0) return false;
  if (path.empty()) {
    at = at.is_array() ? Value::array() : Value::object();
    return true;
  }
  if (at.is_array()) return std::ranges::any_of(at.array_ref(), [&](Value& one) { return take_out(one, path); });
  return std::ranges::any_of(at.object_ref(), [&](codec::Member& one) { return take_out(one.value, path); });
}

// Takes the field at `path`, relative to `at`, out where it stands first. False: it does not stand there.
bool take_out(Value& at, std::string_view path) {
  if (path.starts_with("[]")) return (at.is_array() || at.is_object()) && take_out_of_all(at, path.substr(2));
  if (!path.starts_with('.') || !at.is_object()) return false;
  path.remove_prefix(1);
  const std::string name(path.substr(0, path.find_first_of(".[")));
  if (at.find(name) == nullptr) return false;
  if (name.size() == path.size()) return at.erase(name);
  return take_out(at[name], path.substr(name.size()));
}

// A scenario's documents; those that are objects of Istio's, read.
struct Document {
  std::string text;
  Value object;
};

std::vector<Document> documents_of(const std::filesystem::path& file) {
  std::vector<Document> out;
  std::string rest = text_of(file);
  constexpr std::string_view kBetween = "\n---\n";
  for (bool more = true; more;) {
    const size_t end = rest.find(kBetween);
    more = end != rest.npos;
    out.push_back({rest.substr(0, end), {}});
    if (more) rest.erase(0, end + kBetween.size());
    auto read = codec::parse_yaml(out.back().text, "s");
    if (read && read->size() == 1 && !read->front().get("kind").is_null()) out.back().object = read->front();
  }
  return out;
}

// The scenario with that field taken out of each object that has it; empty: none has.
std::string without(const std::vector<Document>& documents, const std::string& kind, std::string_view path) {
  std::string out;
  bool found = false;
  for (const Document& one : documents) {
    Value object = one.object;
    const bool is_meant = object.get("kind").as_string() == kind && take_out(object["spec"], path);
    found = found || is_meant;
    out += (out.empty() ? "" : "\n---\n") + (is_meant ? codec::to_json(object) : one.text);
  }
  return found ? out : "";
}

// Where a field may stand.
std::vector<std::string> places_of(const std::string& path) {
  constexpr std::string_view kPolicy = ".trafficPolicy.";
  if (!path.starts_with(kPolicy)) return {path};
  return {path, ".subsets[]" + path, ".trafficPolicy.portLevelSettings[]." + path.substr(kPolicy.size()),
          ".subsets[].trafficPolicy.portLevelSettings[]." + path.substr(kPolicy.size())};
}

enum class Effect : uint8_t { stands_nowhere, none, some };

Effect effect_of(const std::map<std::string, std::vector<Document>>& scenarios, const std::string& field) {
  const std::string kind = field.substr(0, field.find(' '));
  Effect found = Effect::stands_nowhere;
  for (const std::string& path : places_of(field.substr(field.find(" spec") + 5))) {
    for (const auto& [file, documents] : scenarios) {
      const std::string text = without(documents, kind, path);
      if (text.empty()) continue;
      found = Effect::none;
      if (!testing::run_scenario(text, file).empty()) return Effect::some;
    }
  }
  return found;
}

std::map<std::string, std::string> listed() {
  std::map<std::string, std::string> out;
  std::ifstream file("src/control/testing/without_effect.txt");
  for (std::string line; std::getline(file, line);) {
    const size_t colon = line.find(": ");
    if (!line.starts_with('#') && colon != line.npos) out[line.substr(0, colon)] = line.substr(colon + 2);
  }
  return out;
}

TEST(IstioFields, EachThatIsSupportedMakesADifferenceInAScenario) {
  std::map<std::string, std::vector<Document>> scenarios;
  for (const auto& file : std::filesystem::directory_iterator("tests/scenarios")) {
    if (file.path().extension() == ".yaml") scenarios[file.path().string()] = documents_of(file.path());
  }
  std::map<std::string, std::string> exempt = listed();
  const std::set<std::string> fields = supported_leaves();
  EXPECT_GT(fields.size(), 150U) << "run this from the repository's root";
  for (const std::string& field : fields) {
    const Effect effect = effect_of(scenarios, field);
    EXPECT_NE(effect, Effect::stands_nowhere) << field;
    EXPECT_EQ(effect == Effect::some, exempt.erase(field) == 0)
        << field << (effect == Effect::some ? " is listed as one without effect" : " changes nothing");
  }
  EXPECT_TRUE(exempt.empty()) << exempt.begin()->first << " is no supported field";
}

}  // namespace
}  // namespace weft::control
