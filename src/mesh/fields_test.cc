// docs/istio-fields.md lists every field of Istio's kinds and what becomes of it. It is made here, from the schema and
// by asking the code that reads the objects, so that it says what is so: run this test with WEFT_WRITE_DOCS=1 to write
// it.
#include <fmt/format.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <map>
#include <set>
#include <sstream>

#include "mesh/authorization.h"
#include "mesh/gateway.h"
#include "mesh/kinds/parse.h"
#include "mesh/kinds/schema.h"
#include "mesh/request_authentication.h"
#include "mesh/service_entry.h"
#include "mesh/sidecar.h"
#include "mesh/virtual_service.h"

namespace weft::mesh {
namespace {

using codec::Value;
using kinds::Field;
using kinds::Many;
using kinds::Shape;

constexpr const char* kPage = "docs/istio-fields.md";
constexpr const char* kNotes = "docs/istio-fields.notes";
constexpr const char* kIstios = "tests/golden/istio/fields.txt";
constexpr const char* kDeviations = "tests/golden/istio/deviations.txt";
constexpr size_t kDeepest = 9;
constexpr std::string_view kNetworking = "io.istio.api.networking.v1.";
constexpr std::string_view kSecurity = "io.istio.api.security.v1.";

// What the reader of a kind says of an object; a kind whose reader refuses nothing says nothing.
using Read = Troubles (*)(const Value& object);

struct Kind {
  std::string_view name;
  std::string_view package;
  std::string_view page;  // that says what the fields mean
  Read read;
};

const Kind kKinds[] = {
    {"VirtualService", kNetworking, "istio-routing.md",
     [](const Value& object) { return read_virtual_service(object, "cluster.local").troubles; }},
    {"DestinationRule", kNetworking, "istio-destinations.md",
     [](const Value& object) { return read_destination_rule(object, "cluster.local").troubles; }},
    {"Gateway", kNetworking, "protocols.md", [](const Value& object) { return read_gateway(object).troubles; }},
    {"ServiceEntry", kNetworking, "service-entries.md",
     [](const Value& object) { return read_service_entry(object).troubles; }},
    {"WorkloadEntry", kNetworking, "service-entries.md", [](const Value&) { return Troubles(); }},
    {"Sidecar", kNetworking, "service-entries.md",
     [](const Value& object) { return read_sidecar(object, "cluster.local").troubles; }},
    {"PeerAuthentication", kSecurity, "security.md", [](const Value&) { return Troubles(); }},
    {"RequestAuthentication", kSecurity, "istio-security.md",
     [](const Value& object) { return read_request_authentication(object, {}).troubles; }},
    {"AuthorizationPolicy", kSecurity, "istio-security.md",
     [](const Value& object) { return read_authorization_policy(object, {}).troubles; }},
};

// The way from the object to one field.
struct Step {
  const Field* field;
};

Value wrapped(const Field& field, Value inside);

// An object that is empty says nothing, so it has its first field.
Value value_of(const Field& field, const std::string& word, size_t depth = 0) {
  if (field.shape == Shape::object && !field.type->fields.empty() && depth < kDeepest) {
    const Field& first = field.type->fields.front();
    Value object = Value::object();
    object.set(first.name, wrapped(first, value_of(first, first.words.empty() ? "" : first.words.front(), depth + 1)));
    return object;
  }
  switch (field.shape) {
    case Shape::boolean: return Value(true);
    case Shape::integer: return Value(int64_t{1});
    case Shape::number: return Value(1.0);
    case Shape::duration: return Value(std::string("1s"));
    case Shape::bytes: return Value(std::string("eA=="));
    case Shape::object: return Value::object();
    default: return Value(word.empty() ? std::string("x") : word);
  }
}

Value wrapped(const Field& field, Value inside) {
  if (field.many == Many::list) {
    Value list = Value::array();
    list.push_back(std::move(inside));
    return list;
  }
  if (field.many == Many::map) {
    Value map = Value::object();
    map.set("x", std::move(inside));
    return map;
  }
  return inside;
}

Value object_with(const Kind& kind, const std::vector<Step>& way, const std::string& word) {
  Value inside = wrapped(*way.back().field, value_of(*way.back().field, word));
  for (size_t i = way.size() - 1; i-- > 0;) {
    Value around = Value::object();
    around.set(way[i + 1].field->name, std::move(inside));
    inside = wrapped(*way[i].field, std::move(around));
  }
  Value object = Value::object();
  object.set("apiVersion", "v1");
  object.set("kind", std::string(kind.name));
  object["metadata"] = Value::object();
  object["metadata"].set("name", "x");
  object["metadata"].set("namespace", "shop");
  object.set("spec", Value::object());
  object["spec"].set(way.front().field->name, std::move(inside));
  // Without hosts it would be a delegate.
  if (kind.name == "VirtualService" && object["spec"].find("hosts") == nullptr) {
    object["spec"]["hosts"] = Value::array();
    object["spec"]["hosts"].push_back("x");
  }
  return object;
}

// "spec.http[0].route" as "spec.http[].route".
std::string without_numbers(std::string_view path) {
  std::string out;
  bool inside = false;
  for (const char c : path) {
    if (c == ']') inside = false;
    if (!inside) out += c;
    if (c == '[') inside = true;
  }
  return out.substr(0, out.find(' '));  // "spec.exportTo[] \"x\"" names a value, too
}

std::string refusal(const Kind& kind, const std::vector<Step>& way, const std::string& path, const std::string& word) {
  for (const Trouble& trouble : kind.read(object_with(kind, way, word))) {
    if (trouble.what != Trouble::What::unsupported || without_numbers(trouble.path) != path) continue;
    return fmt::format("{}; {}", trouble.text, trouble.advice);
  }
  return {};
}

std::string state_of(const Kind& kind, const std::vector<Step>& way, const std::string& path) {
  const Field& field = *way.back().field;
  if (field.words.empty()) {
    const std::string why = refusal(kind, way, path, "");
    return why.empty() ? "supported" : "refused: " + why;
  }
  std::map<std::string, std::string> refused;  // why → words
  size_t count = 0;
  for (const std::string& word : field.words) {
    const std::string why = refusal(kind, way, path, word);
    if (why.empty()) continue;
    std::string& words = refused[why];
    words += (words.empty() ? "" : ", ") + word;
    ++count;
  }
  if (count == 0) return "supported";
  std::string text = count == field.words.size() ? "" : "supported, but ";
  for (const auto& [why, words] : refused) text += fmt::format("{} refused: {}", words, why);
  return text;
}

class Page {
 public:
  explicit Page(std::map<std::string, std::string> notes) : notes_(std::move(notes)) {}

  std::string of(const Kind& kind) {
    std::string text =
        fmt::format("\n## {}\n\n[What they mean]({}).\n\n| field | |\n| --- | --- |\n", kind.name, kind.page);
    const kinds::Type* spec = kinds::find_type(fmt::format("{}{}Spec", kind.package, kind.name));
    EXPECT_NE(spec, nullptr) << kind.name;
    std::vector<Step> way;
    if (spec != nullptr) add(kind, *spec, "spec", way, text);
    return text;
  }

  const std::map<std::string, std::string>& notes_left() const { return notes_; }

 private:
  void add(const Kind& kind, const kinds::Type& type, const std::string& path, std::vector<Step>& way,
           std::string& text) {
    for (const Field& field : type.fields) {
      way.push_back({&field});
      const std::string here = fmt::format("{}.{}{}", path, field.name, field.many == Many::one ? "" : "[]");
      // The list as a whole, where a trouble names that.
      std::string state = state_of(kind, way, here);
      if (state == "supported" && field.many != Many::one) state = state_of(kind, way, path + "." + field.name);
      if (const auto note = notes_.find(fmt::format("{} {}", kind.name, here)); note != notes_.end()) {
        state = state == "supported" ? note->second : state + ". " + note->second;
        notes_.erase(note);
      }
      text += fmt::format("| `{}` | {} |\n", here, state);
      if (field.shape == Shape::object && state.starts_with("supported") && way.size() < kDeepest)
        add(kind, *field.type, here, way, text);
      way.pop_back();
    }
  }

  std::map<std::string, std::string> notes_;
};

// "Kind path: what is different", a line each.
std::map<std::string, std::string> read_notes() {
  std::map<std::string, std::string> notes;
  std::ifstream file(kNotes);
  for (std::string line; std::getline(file, line);) {
    if (line.empty() || line.front() == '#') continue;
    const size_t colon = line.find(": ");
    EXPECT_NE(colon, std::string::npos) << kNotes << ": " << line;
    if (colon != std::string::npos) notes[line.substr(0, colon)] = line.substr(colon + 2);
  }
  return notes;
}

// What Istio's own API has: "Kind path", a line each, behind a line that says of which version.
struct IstiosFields {
  std::string version;
  std::set<std::string> paths;
};

IstiosFields read_istios() {
  IstiosFields out;
  std::ifstream file(kIstios);
  for (std::string line; std::getline(file, line);) {
    if (!line.starts_with('#')) {
      out.paths.insert(line);
    } else if (out.version.empty()) {
      out.version = line.substr(std::min<size_t>(line.size(), 2));
    }
  }
  return out;
}

void add_paths(const kinds::Type& type, const std::string& around, std::set<std::string>& paths) {
  for (const Field& field : type.fields) {
    const std::string here = fmt::format("{}.{}{}", around, field.name, field.many == Many::one ? "" : "[]");
    paths.insert(here);
    if (field.shape == Shape::object) add_paths(*field.type, here, paths);
  }
}

// Istio's other kinds, and what there is instead.
struct OtherKind {
  const char* name;
  const char* version;
  const char* instead;
};

constexpr OtherKind kOtherKinds[] = {
    {"EnvoyFilter", "networking.istio.io/v1alpha3",
     "it patches the configuration by Envoy's inner shape, which changes with each release of ours"},
    {"ProxyConfig", "networking.istio.io/v1beta1", "a sidecar's own options are not adjustable yet"},
    {"Telemetry", "telemetry.istio.io/v1", "every proxy counts and logs all calls; not adjustable yet"},
    {"WasmPlugin", "extensions.istio.io/v1alpha1", "no code of others runs in a proxy"},
    {"WorkloadGroup", "networking.istio.io/v1", "write a WorkloadEntry for each machine"},
};

std::string other_kinds() {
  std::string text =
      "\n## Other kinds\n\nThe API refuses objects of these with the sentence shown.\n\n| kind | refused with | "
      "why, or what instead |\n| --- | --- | --- |\n";
  for (const OtherKind& kind : kOtherKinds) {
    Value object = Value::object();
    object.set("apiVersion", kind.version);
    object.set("kind", kind.name);
    const auto known = kinds::kind_of(object);
    EXPECT_FALSE(known) << kind.name << " is served: it belongs among kKinds";
    if (known) continue;
    const std::string& sentence = known.error().detail;
    text += fmt::format("| `{}` | {} | {} |\n", kind.name, sentence.substr(0, sentence.find(';')), kind.instead);
  }
  return text;
}

// What src/control/istio_test.cc found: "what — where", a line each, behind a line that says why.
std::string deviations() {
  std::string text =
      "\n## The same YAML, compiled by an istiod and by weft\n\n`tests/golden/istio/config` went through both. For the "
      "requests described in `tests/golden/istio/requests.yaml` they say the same: where they go,\ntimeouts, rewrites, "
      "retries, faults, mirrors, CORS and headers of the route, and the balancer, limits, outlier detection and TLS of "
      "the clusters. But for:\n\n| what | where | why |\n| --- | --- | --- |\n";
  std::ifstream file(kDeviations);
  std::string why;
  for (std::string line; std::getline(file, line);) {
    if (line.empty() || line.starts_with('#')) {
      why = line.substr(std::min<size_t>(line.size(), 2));
      continue;
    }
    constexpr std::string_view kDash = " — ";
    const size_t dash = line.find(kDash);
    EXPECT_TRUE(dash != std::string::npos && !why.empty()) << kDeviations << ": " << line;
    if (dash == std::string::npos) continue;
    std::string row = fmt::format("{} @ {} @ {}", line.substr(0, dash), line.substr(dash + kDash.size()), why);
    for (size_t bar = 0; (bar = row.find('|', bar)) != std::string::npos; bar += 2) row.insert(bar, 1, '\\');
    std::ranges::replace(row, '@', '|');
    text += fmt::format("| {} |\n", row);
    why.clear();
  }
  return text;
}

TEST(IstioFields, TheSchemaHasTheFieldsOfIstiosApiAndNoOthers) {
  const IstiosFields istios = read_istios();
  ASSERT_FALSE(istios.version.empty() || istios.paths.empty()) << kIstios;
  std::set<std::string> ours;
  for (const Kind& kind : kKinds) {
    const kinds::Type* spec = kinds::find_type(fmt::format("{}{}Spec", kind.package, kind.name));
    ASSERT_NE(spec, nullptr) << kind.name;
    add_paths(*spec, fmt::format("{} spec", kind.name), ours);
  }
  for (const std::string& path : istios.paths) EXPECT_TRUE(ours.contains(path)) << "the schema lacks " << path;
  for (const std::string& path : ours) EXPECT_TRUE(istios.paths.contains(path)) << "Istio does not have " << path;
}

TEST(IstioFields, ThePageSaysWhatBecomesOfEachField) {
  Page page(read_notes());
  std::string text =
      "# Istio's fields, one by one\n\n"
      "All fields of Istio's API as it is in " +
      read_istios().version +
      ": `tests/golden/istio/fields.txt` lists them,\nand a test holds the schema to that list.\n\n"
      "Made by `src/mesh/fields_test.cc` out of the schema, by asking the code that reads the objects; what is "
      "different "
      "from Istio stands in\n`docs/istio-fields.notes`. *Supported*: as in Istio, but for what the page behind each "
      "heading says. *Refused*: the object's status and\n`weft analyze` say this sentence, and the object has no "
      "effect. A field that is not here is refused by the API.\n";
  for (const Kind& kind : kKinds) text += page.of(kind);
  text += other_kinds();
  text += deviations();
  for (const auto& [path, note] : page.notes_left()) ADD_FAILURE() << kNotes << ": there is no field " << path;
  if (std::getenv("WEFT_WRITE_DOCS") != nullptr) std::ofstream(kPage) << text;
  std::ifstream file(kPage);
  std::stringstream now;
  now << file.rdbuf();
  EXPECT_TRUE(now.str() == text) << kPage << " is not what is so any more: run this test with WEFT_WRITE_DOCS=1";
}

}  // namespace
}  // namespace weft::mesh
