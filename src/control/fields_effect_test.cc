// Each field that docs/istio-fields.md calls supported makes a difference in some scenario: taken out of the object in
// which it stands, the scenario fails; and where the API takes no object without the field, another value has to make
// the scenario fail. A refusal by the API proves nothing of what the field does. Those without which scenarios hold are
// in src/control/testing/without_effect.txt.
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
#include "mesh/kinds/parse.h"

namespace weft::control {
namespace {

using codec::Value;

std::string text_of(const std::filesystem::path& file) {
  std::ifstream in(file);
  return {std::istreambuf_iterator<char>(in), {}};
}

// A traffic policy is the same wherever it stands: for a subset, and for a port (policy_levels_test.cc).
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

// Values that are others, and may be as right; nothing: the field goes.
struct Change {
  bool takes_out = true;
  std::string_view word;  // empty: the same text with a letter more
};
constexpr Change kChanges[] = {{},
                               {false, {}},
                               {false, "TCP"},
                               {false, "HTTP"},
                               {false, "77s"},
                               {false, "4242"},
                               {false, "203.0.113.77"},
                               {false, "./nobody.example"}};

void make_other(Value& value, const Change& change) {
  if (value.is_array()) {
    for (Value& one : value.array_ref()) make_other(one, change);
  } else if (value.size() > 1 && value.is_object() && value.as_object().front().value.is_int()) {
    std::swap(value.object_ref().front().value, value.object_ref().back().value);  // shares still sum up
  } else if (value.is_object()) {
    for (codec::Member& one : value.object_ref()) make_other(one.value, change);
  } else if (value.is_string()) {
    value = Value(change.word.empty() ? value.as_string() + "x" : std::string(change.word));
  } else if (value.is_bool()) {
    value = Value(!value.as_bool());
  } else if (value.is_number()) {
    value = value.is_int() ? Value(value.as_int() + 1) : Value(value.as_double() / 2);
  }
}

bool change_at(Value& at, std::string_view path, const Change& change);

// Of a list, or of a map, which the page writes alike.
bool change_all(Value& at, std::string_view path, const Change& change) {
  if (at.size() == 0) return false;
  if (path.empty()) {
    if (!change.takes_out) make_other(at, change);
    else at = at.is_array() ? Value::array() : Value::object();
    return true;
  }
  if (at.is_array())
    return std::ranges::any_of(at.array_ref(), [&](Value& one) { return change_at(one, path, change); });
  return std::ranges::any_of(at.object_ref(), [&](codec::Member& one) { return change_at(one.value, path, change); });
}

// Changes the field at `path`, relative to `at`, where it stands first. False: it does not stand there.
bool change_at(Value& at, std::string_view path, const Change& change) {
  if (path.starts_with("[]")) return (at.is_array() || at.is_object()) && change_all(at, path.substr(2), change);
  if (!path.starts_with('.') || !at.is_object()) return false;
  path.remove_prefix(1);
  const std::string name(path.substr(0, path.find_first_of(".[")));
  if (at.find(name) == nullptr) return false;
  if (name.size() != path.size()) return change_at(at[name], path.substr(name.size()), change);
  if (change.takes_out) return at.erase(name);
  make_other(at[name], change);
  return true;
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

struct Changed {
  bool found = false;    // some object has the field
  bool refused = false;  // by the API, of one of them
  std::string text;      // the scenario
};

// The scenario with that field changed in each object that has it.
Changed changed(const std::vector<Document>& documents, const std::string& kind, std::string_view path,
                const Change& change) {
  Changed out;
  for (const Document& one : documents) {
    Value object = one.object;
    const bool is_meant = object.get("kind").as_string() == kind && change_at(object["spec"], path, change);
    out.found = out.found || is_meant;
    out.refused = out.refused || (is_meant && !mesh::kinds::parse_object(object, "scenario"));
    out.text += (out.text.empty() ? "" : "\n---\n") + (is_meant ? codec::to_json(object) : one.text);
  }
  return out;
}

// Where a field may stand.
std::vector<std::string> places_of(const std::string& path) {
  constexpr std::string_view kPolicy = ".trafficPolicy.";
  if (!path.starts_with(kPolicy)) return {path};
  return {path, ".subsets[]" + path, ".trafficPolicy.portLevelSettings[]." + path.substr(kPolicy.size()),
          ".subsets[].trafficPolicy.portLevelSettings[]." + path.substr(kPolicy.size())};
}

enum class Effect : uint8_t { stands_nowhere, none, some };

Effect effect_in(const std::vector<Document>& documents, const std::string& file, const std::string& kind,
                 const std::string& path) {
  for (const Change& change : kChanges) {
    const Changed scenario = changed(documents, kind, path, change);
    if (!scenario.found) return Effect::stands_nowhere;
    if (scenario.refused) continue;
    if (!testing::run_scenario(scenario.text, file).empty()) return Effect::some;
    if (change.takes_out) return Effect::none;
  }
  return Effect::none;
}

Effect effect_of(const std::map<std::string, std::vector<Document>>& scenarios, const std::string& field) {
  const std::string kind = field.substr(0, field.find(' '));
  Effect found = Effect::stands_nowhere;
  for (const std::string& path : places_of(field.substr(field.find(" spec") + 5))) {
    for (const auto& [file, documents] : scenarios) {
      const Effect here = effect_in(documents, file, kind, path);
      if (here == Effect::some) return here;
      if (here == Effect::none) found = here;
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
