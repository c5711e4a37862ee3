// What a user may write and what a proxy takes are the same. Every number, time and text that stands in an object of a
// scenario is set to what lies at the edges of its kind, one at a time: either the API refuses the object by a sentence
// that names the field, or a proxy's compiler takes every resource that comes of it. And where an API let it in all the
// same, as that of a cluster does or an older weft's did, the object alone is without effect, as its status says:
// again every resource compiles.
#include <fmt/format.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <set>
#include <sstream>

#include "codec/json.h"
#include "codec/yaml.h"
#include "control/testing/scenario.h"
#include "mesh/generate.h"
#include "mesh/kinds/defaults.h"
#include "mesh/kinds/parse.h"
#include "mesh/kinds/schema.h"
#include "mesh/status.h"
#include "xds/compile.h"

namespace weft::control {
namespace {

using codec::Value;
using mesh::kinds::Field;
using mesh::kinds::Many;
using mesh::kinds::Shape;
using mesh::kinds::Type;

constexpr std::string_view kRoutingKinds[] = {"VirtualService", "DestinationRule", "Gateway",
                                              "ServiceEntry",   "WorkloadEntry",   "Sidecar"};

std::vector<Value> documents_in(const std::filesystem::path& file) {
  std::ostringstream text;
  text << std::ifstream(file).rdbuf();
  auto documents = codec::parse_yaml(text.str(), file.string());
  return documents ? *documents : std::vector<Value>();
}

// The objects of one scenario that the API takes in, each once, with those of what it includes.
std::vector<Value> objects_in(const std::filesystem::path& file) {
  std::vector<Value> objects;
  std::set<std::pair<std::string, mesh::ObjectName>> seen;
  const auto add = [&](const Value& document) {
    auto parsed = mesh::kinds::parse_object(document, "scenario");
    if (!parsed) return;
    Value object = std::move(parsed->object);
    mesh::kinds::apply_defaults(*parsed->kind, object);
    object.set("apiVersion", parsed->kind->api_version());
    if (!seen.emplace(parsed->kind->kind, mesh::object_name(object)).second) return;
    object["metadata"].set("creationTimestamp", fmt::format("2026-01-01T00:00:{:02}Z", objects.size()));
    objects.push_back(std::move(object));
  };
  for (const Value& document : documents_in(file)) {
    if (document.find("include") != nullptr) {
      const std::string name = document.get("include").as_string();
      for (const Value& one : documents_in(fmt::format("{}/{}.yaml", testing::kCommon, name))) add(one);
    } else if (document.find("kind") != nullptr) {
      add(document);
    }
  }
  return objects;
}

// The way from an object to one of its values: names of fields, keys of maps, places in lists.
struct Step {
  std::string name;
  size_t index = 0;
  bool in_list = false;
};
using Way = std::vector<Step>;

struct Site {
  std::string field;  // "VirtualService spec.http[].timeout"
  std::string name;   // that a refusal has to say
  Way way;
  Shape shape = Shape::string;
  int64_t least = 0;
  int64_t most = 0;
  bool key = false;                // the name of a map's entry, not what is there
  std::vector<std::string> words;  // all it may say; empty: anything
};

class Sites {
 public:
  std::vector<Site> of(const Value& object) {
    sites_.clear();
    const std::string& kind = object.get("kind").as_string();
    const Type* spec = mesh::kinds::find_type(fmt::format("io.istio.api.networking.v1.{}Spec", kind));
    if (spec != nullptr) walk(*spec, object.get("spec"), kind + " spec", {{"spec"}});
    return std::move(sites_);
  }

 private:
  void walk(const Type& type, const Value& value, const std::string& path, const Way& way) {
    for (const Field& field : type.fields) {
      const Value& there = value.get(field.name);
      if (there.is_null()) continue;
      const std::string here = fmt::format("{}.{}", path, field.name);
      Way on = way;
      on.push_back({field.name});
      if (field.many == Many::one) {
        one(field, there, here, on);
      } else if (field.many == Many::list) {
        for (size_t i = 0; i < there.size(); ++i) {
          on.push_back({"", i, true});
          one(field, there.as_array()[i], here + "[]", on);
          on.pop_back();
        }
      } else {
        for (const codec::Member& member : there.as_object()) {
          on.push_back({member.key});
          sites_.push_back({here + "[] (key)", field.name, on, Shape::string, 0, 0, true, {}});
          one(field, member.value, here + "[]", on);
          on.pop_back();
        }
      }
    }
  }

  void one(const Field& field, const Value& value, const std::string& path, const Way& way) {
    if (field.shape == Shape::object) return walk(*field.type, value, path, way);
    if (field.shape == Shape::boolean) return;
    sites_.push_back({path, field.name, way, field.shape, field.least, field.most, false, field.words});
  }

  std::vector<Site> sites_;
};

std::vector<Value> edges_of(const Site& site) {
  std::vector<Value> out;
  for (const std::string& word : site.words) out.emplace_back(word);
  if (!out.empty()) return out;
  switch (site.shape) {
    case Shape::integer:
      for (const int64_t one : {-1L, 0L, 1L, 99L, 600L, 1024L, 65535L, 65616L, 70000L, 2147483647L, 4294967295L}) {
        if (one >= site.least && one <= site.most) out.emplace_back(one);
      }
      return out;
    case Shape::number:
      for (const double one : {-1.0, 0.0, 0.5, 100.0, 150.0, 1e300}) out.emplace_back(one);
      return out;
    case Shape::duration:
      for (const char* one : {"-1s", "0s", "0.1ns", "1ns", "500ms", "1s", "9999999h"})
        out.emplace_back(std::string(one));
      return out;
    case Shape::bytes: return {Value(std::string(4 * 400'000, 'A'))};
    default: break;
  }
  for (const char* one : {"", " ", "a b", "a\r\nx: y", "content-length", "Transfer-Encoding", "host", ":path", "*",
                          "a.*.b", "*x", "/", "a|b", "%", "99", "1000", "\\1 \\2", "10.0.0.0/99", "x/y/z"})
    out.emplace_back(std::string(one));
  out.emplace_back(std::string(300, 'a'));
  if (site.name == "string") out.emplace_back(std::string(1024UL * 1024 + 1, 'a'));
  return out;
}

Value& at_way(Value& object, const Way& way, size_t length) {
  Value* at = &object;
  for (size_t i = 0; i < length; ++i) at = way[i].in_list ? &at->array_ref()[way[i].index] : &(*at)[way[i].name];
  return *at;
}

Value with(Value object, const Site& site, const Value& value) {
  if (!site.key) {
    at_way(object, site.way, site.way.size()) = value;
    return object;
  }
  Value& map = at_way(object, site.way, site.way.size() - 1);
  Value inside = map.get(site.way.back().name);
  map.erase(site.way.back().name);
  map.set(value.as_string(), std::move(inside));
  return object;
}

// The first resource that a proxy would refuse, of those that the change may have made others; empty: none.
std::string refused_resource(const mesh::Model& model, const mesh::Changes& changes,
                             const std::vector<mesh::Workload>& proxies) {
  for (const mesh::Workload& proxy : proxies) {
    for (std::string_view type : {config::kListenerType, config::kClusterType, config::kEndpointType}) {
      std::set<std::string> names;
      for (std::string& name : mesh::visible(model, proxy, type)) names.insert(std::move(name));
      for (std::string& name : mesh::initial(model, proxy, type)) names.insert(std::move(name));
      for (const std::string& name : names) {
        if (!mesh::concerns(changes, proxy.object, type, name)) continue;
        const auto made = mesh::generate(model, proxy, type, name);
        if (!made || !*made) continue;
        const auto compiled = xds::compile(type, (*made)->bytes);
        // Files are the proxy's own, and there are none here.
        if (!compiled && !compiled.error().detail.ends_with("cannot be read"))
          return fmt::format("{} of {}: {}", name, to_string(proxy.object), compiled.error().detail);
      }
    }
  }
  return {};
}

// The gateways, and one sidecar: the rules of others are the same for it.
std::vector<mesh::Workload> proxies_of(const std::vector<Value>& objects, const mesh::Model& model) {
  std::vector<mesh::Workload> out;
  bool has_sidecar = false;
  for (const Value& object : objects) {
    if (object.get("kind").as_string() != "Pod") continue;
    const mesh::Workload* workload = model.workload(mesh::object_name(object));
    if (workload == nullptr || (has_sidecar && !workload->is_gateway)) continue;
    has_sidecar = has_sidecar || !workload->is_gateway;
    out.push_back(*workload);
  }
  return out;
}

// Where the API's sentence begins to say what is wrong.
std::string sentence_without_place(const std::string& detail) {
  const size_t spec = detail.find("spec.");
  return spec == std::string::npos ? detail : detail.substr(spec);
}

// By its status.
bool is_said_to_work(const mesh::Model& model, const Value& object) {
  const mesh::StatusRef ref{object.get("kind").as_string(), mesh::object_name(object)};
  const Value status = mesh::status_of(model, ref, 1, {}, "2026-01-01T00:00:00Z");
  return !status.is_null() && status.get("conditions").as_array().front().get("status").as_string() == "True";
}

struct Found {
  std::set<std::string> fields;
  size_t refused = 0;
  size_t taken = 0;
};

// One object of a scenario with each of its values at each edge.
void check_object(const std::vector<Value>& objects, size_t index, const std::string& file, Found& found) {
  mesh::Model others{mesh::Settings{}};
  for (size_t i = 0; i < objects.size(); ++i) {
    if (i != index) others.apply(objects[i]);
  }
  const std::vector<mesh::Workload> proxies = proxies_of(objects, others);
  for (const Site& site : Sites().of(objects[index])) {
    if (!found.fields.insert(site.field).second) continue;
    for (const Value& edge : edges_of(site)) {
      const Value object = with(objects[index], site, edge);
      const std::string said = codec::to_json(edge).substr(0, 60);
      const auto parsed = mesh::kinds::parse_object(object, "api");
      // What a word of a list asks for beside it may stand elsewhere.
      if (!parsed && site.words.empty()) {
        EXPECT_NE(sentence_without_place(parsed.error().detail).find(site.name), std::string::npos)
            << site.field << " = " << said << ": the sentence does not name it: " << parsed.error().detail;
      }
      mesh::Model model = others;
      const mesh::Changes changes = model.apply(object);
      const std::string refused = refused_resource(model, changes, proxies);
      EXPECT_EQ(refused, "") << file << ": " << site.field << " = " << said << (parsed ? "" : " (as an older API)");
      ++(parsed ? found.taken : found.refused);
      // A name that only readers miss is not missed here.
      if (!parsed && !parsed.error().detail.ends_with("is required")) {
        EXPECT_FALSE(is_said_to_work(model, object)) << file << ": " << site.field << " = " << said;
      }
    }
  }
}

TEST(Boundaries, WhatTheApiTakesInAProxyTakesToo) {
  Found found;
  std::set<std::filesystem::path> files;
  for (const auto& file : std::filesystem::directory_iterator(testing::kScenarios)) {
    if (file.path().extension() == ".yaml") files.insert(file.path());
  }
  for (const auto& file : files) {
    const std::vector<Value> objects = objects_in(file);
    for (size_t i = 0; i < objects.size(); ++i) {
      const std::string& kind = objects[i].get("kind").as_string();
      if (std::ranges::find(kRoutingKinds, kind) != std::end(kRoutingKinds))
        check_object(objects, i, file.string(), found);
    }
  }
  EXPECT_GT(found.fields.size(), 200U) << "run this from the repository's root";
  EXPECT_GT(found.refused, 500U);
  EXPECT_GT(found.taken, 500U);
}

}  // namespace
}  // namespace weft::control
