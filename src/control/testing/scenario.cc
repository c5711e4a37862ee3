#include "control/testing/scenario.h"

#include <fmt/format.h>

#include <algorithm>
#include <fstream>
#include <optional>
#include <sstream>

#include "codec/yaml.h"
#include "control/testing/scenario_expect.h"
#include "control/testing/scenario_inbound.h"
#include "control/testing/scenario_request.h"
#include "mesh/analyze.h"
#include "mesh/kinds/defaults.h"
#include "mesh/kinds/parse.h"
#include "mesh/status.h"

namespace weft::control::testing {
namespace {

using codec::Value;

std::optional<std::string> content_of(const std::string& file) {
  std::ifstream in(file);
  if (!in) return std::nullopt;
  std::ostringstream text;
  text << in.rdbuf();
  return text.str();
}

constexpr std::string_view kNow = "2026-01-01T00:00:00Z";

// Whose status the control plane writes.
bool has_status_of_ours(const Value& object) {
  const std::string& kind = object.get("kind").as_string();
  return kind == "VirtualService" || kind == "DestinationRule" || kind == "ServiceEntry" || kind == "Sidecar";
}

struct Reference {
  std::string kind;
  mesh::ObjectName object;
};

// "VirtualService shop/catalog"
std::optional<Reference> read_reference(const Value& value) {
  const std::string& text = value.as_string();
  size_t space = text.find(' ');
  size_t slash = text.find('/', space == std::string::npos ? 0 : space);
  if (space == std::string::npos || slash == std::string::npos) return std::nullopt;
  return Reference{text.substr(0, space), {text.substr(space + 1, slash - space - 1), text.substr(slash + 1)}};
}

class Run {
 public:
  explicit Run(const std::string& file) : expect_(file) {}

  std::vector<Problem> of(std::string_view text) {
    auto documents = codec::parse_yaml(text, expect_.file());
    if (!documents) {
      expect_.problem(0, documents.error().detail);
      return expect_.take();
    }
    for (const Value& document : *documents) walk(document);
    if (asserted_ == 0)
      expect_.problem(0,
                      "this scenario asserts nothing; add a document with requests:, status:, findings: or refused:");
    return expect_.take();
  }

 private:
  void walk(const Value& document) {
    if (document.find("kind") != nullptr) return apply(document, expect_.file());
    if (document.find("include") != nullptr) return include(document);
    if (document.find("delete") != nullptr) return remove(document);
    if (document.find("refused") != nullptr) return refuse(document);
    if (document.find("let in") != nullptr) return let_in(document);
    if (document.find("restart") != nullptr) return restart(document);
    check(document);
  }

  void apply(const Value& document, const std::string& file) {
    auto parsed = mesh::kinds::parse_object(document, file);
    if (!parsed) return expect_.problem_in(file, document.line, parsed.error().detail);
    store(*parsed->kind, std::move(parsed->object));
  }

  // A cluster's API asks nobody whether values are right.
  void let_in(const Value& document) {
    expect_.only(document, "a document that lets an object in", {"let in"});
    const Value& object = document.get("let in");
    if (mesh::kinds::parse_object(object, expect_.file()))
      return expect_.problem(document.line, "the API takes this object in anyway: write it without \"let in\"");
    auto kind = mesh::kinds::kind_of(object);
    if (!kind) return expect_.problem(document.line, kind.error().detail);
    store(**kind, object);
  }

  // What the API does with an object before the mesh sees it. The order of the file is the order of creation.
  void store(const mesh::kinds::Kind& kind, Value object) {
    mesh::kinds::apply_defaults(kind, object);
    object.set("apiVersion", kind.api_version());
    auto former = find(std::string(kind.kind), mesh::object_name(object));
    if (object.at("metadata", "creationTimestamp").is_null()) {
      Value created = former == objects_.end()
                          ? Value(fmt::format("2026-01-01T00:{:02}:{:02}Z", created_ / 60, created_ % 60))
                          : former->at("metadata", "creationTimestamp");
      ++created_;
      object["metadata"].set("creationTimestamp", std::move(created));
    }
    if (former == objects_.end()) {
      former = objects_.insert(former, std::move(object));
    } else {
      if (has_status_of_ours(object)) object.set("status", former->get("status"));
      *former = std::move(object);
    }
    model_.apply(*former);
    write_statuses();
  }

  // As the control plane does; it hears of its own writes, too.
  void write_statuses() {
    for (Value& object : objects_) {
      if (!has_status_of_ours(object)) continue;
      const mesh::StatusRef ref{object.get("kind").as_string(), mesh::object_name(object)};
      Value status = mesh::status_of(model_, ref, 1, object.get("status"), kNow);
      if (status == object.get("status")) continue;
      object.set("status", std::move(status));
      model_.apply(object);
    }
  }

  // Another control plane, which knows what stands in the API and nothing else.
  void restart(const Value& document) {
    expect_.only(document, "a document that restarts", {"restart"});
    expect_.text(document, "restart", "control plane");
    model_ = mesh::Model(mesh::Settings{});
    for (const Value& object : objects_) model_.apply(object);
  }

  std::vector<Value>::iterator find(std::string_view kind, const mesh::ObjectName& name) {
    return std::ranges::find_if(objects_, [&](const Value& one) {
      return one.get("kind").as_string() == kind && mesh::object_name(one) == name;
    });
  }

  void include(const Value& document) {
    expect_.only(document, "a document that includes", {"include"});
    const std::string file = fmt::format("{}/{}.yaml", kCommon, document.get("include").as_string());
    auto text = content_of(file);
    if (!text) return expect_.problem(document.line, "there is no " + file);
    auto documents = codec::parse_yaml(*text, file);
    if (!documents) return expect_.problem(document.line, documents.error().detail);
    for (const Value& object : *documents) apply(object, file);
  }

  void remove(const Value& document) {
    expect_.only(document, "a document that deletes", {"delete"});
    for (const Value& one : document.get("delete").as_array()) {
      auto what = read_reference(one);
      auto at = what ? find(what->kind, what->object) : objects_.end();
      if (at == objects_.end()) {
        expect_.problem(one.line,
                        fmt::format("delete: there is no \"{}\"; write Kind namespace/name", one.as_string()));
        continue;
      }
      model_.remove(what->kind, what->object);
      objects_.erase(at);
    }
    write_statuses();
  }

  // What the API does not take in: one sentence that begins with the place.
  void refuse(const Value& document) {
    ++asserted_;
    expect_.only(document, "a document that is refused", {"refused", "object"});
    auto parsed = mesh::kinds::parse_object(document.get("object"), expect_.file());
    if (parsed) return expect_.problem(document.line, "the API takes this object in; a refusal is expected");
    const std::string& sentence = parsed.error().detail;
    const std::string place = expect_.file() + ":";
    size_t end = sentence.find(": ", place.size());
    if (!sentence.starts_with(place) || end == std::string::npos || sentence.find('\n') != std::string::npos)
      return expect_.problem(document.line, "is no one sentence with its place: " + sentence);
    uint32_t line = static_cast<uint32_t>(std::strtoul(sentence.c_str() + place.size(), nullptr, 10));
    if (line < document.line) expect_.problem(document.line, "the sentence names another place: " + sentence);
    expect_.text(document, "refused", std::string_view(sentence).substr(end + 2));
  }

  void check(const Value& document) {
    expect_.only(document, "a document that is no API object",
                 {"include", "delete", "refused", "let in", "restart", "requests", "status", "findings", "inbound"});
    asserted_ += document.get("requests").size() + document.get("status").size() + document.get("inbound").size();
    for (const Value& one : document.get("inbound").as_array()) check_inbound(model_, one, expect_);
    for (const Value& request : document.get("requests").as_array()) check_request(model_, request, expect_);
    for (const Value& status : document.get("status").as_array()) check_status(status);
    if (document.find("findings") == nullptr) return;
    ++asserted_;
    std::vector<std::string> found;
    for (const mesh::Finding& one : mesh::analyze(objects_, model_.settings()))
      found.push_back(fmt::format("{} {}", mesh::name_of(one.severity), mesh::to_sentence(one)));
    expect_.words(document, "findings", found);
  }

  void check_status(const Value& said) {
    expect_.only(said, "a status", {"object", "ready", "reason", "message"});
    auto what = read_reference(said.get("object"));
    Value status = what ? mesh::status_of(model_, {what->kind, what->object}, 1, {}, kNow) : Value();
    if (status.is_null())
      return expect_.problem(said.line, "object: is none; write VirtualService namespace/name, or DestinationRule");
    if (said.size() < 2) return expect_.problem(said.line, "expects nothing; say ready, reason or message");
    const Value& condition = status.get("conditions").as_array().front();
    expect_.truth(said, "ready", condition.get("status").as_string() == "True");
    expect_.text(said, "reason", condition.get("reason").as_string());
    expect_.text(said, "message", condition.get("message").as_string());
  }

  Expect expect_;
  mesh::Model model_{mesh::Settings{}};
  std::vector<Value> objects_;  // as the API holds them
  size_t created_ = 0;
  size_t asserted_ = 0;
};

}  // namespace

std::string to_string(const Problem& problem) {
  return problem.line == 0 ? fmt::format("{}: {}", problem.file, problem.text)
                           : fmt::format("{}:{}: {}", problem.file, problem.line, problem.text);
}

std::vector<Problem> run_scenario(std::string_view text, const std::string& file) { return Run(file).of(text); }

std::vector<Problem> run_scenario_file(const std::string& file) {
  auto text = content_of(file);
  if (!text) return {{file, 0, "cannot be read"}};
  return run_scenario(*text, file);
}

}  // namespace weft::control::testing
