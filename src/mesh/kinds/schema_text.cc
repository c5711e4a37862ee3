#include "mesh/kinds/schema_text.h"

#include <charconv>
#include <limits>
#include <string>
#include <unordered_map>

#include "base/result.h"

namespace weft::mesh::kinds {
namespace {

constexpr std::string_view kMetaPackage = "io.k8s.apimachinery.pkg.apis.meta.v1";
constexpr std::string_view kCorePackage = "io.k8s.api.core.v1";

struct Word {
  std::string_view name;
  Shape shape;
  int64_t least = 0;
  int64_t most = 0;
};

constexpr int64_t kMost64 = std::numeric_limits<int64_t>::max();
constexpr Word kWords[] = {
    {"string", Shape::string},
    {"bool", Shape::boolean},
    {"int32", Shape::integer, std::numeric_limits<int32_t>::min(), std::numeric_limits<int32_t>::max()},
    {"int64", Shape::integer, std::numeric_limits<int64_t>::min(), kMost64},
    {"uint32", Shape::integer, 0, std::numeric_limits<uint32_t>::max()},
    {"uint64", Shape::integer, 0, kMost64},
    {"number", Shape::number},
    {"quantity", Shape::quantity},
    {"int-or-string", Shape::int_or_string},
    {"time", Shape::time},
    {"duration", Shape::duration},
    {"bytes", Shape::bytes},
    {"any", Shape::any},
};

std::vector<std::string_view> split(std::string_view text, char by) {
  std::vector<std::string_view> parts;
  while (!text.empty()) {
    size_t end = std::min(text.find(by), text.size());
    if (end > 0) parts.push_back(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return parts;
}

std::vector<std::string> words_of(std::string_view text, char by) {
  std::vector<std::string> words;
  for (std::string_view part : split(text, by)) words.emplace_back(part);
  return words;
}

bool take_prefix(std::string_view& text, std::string_view prefix) {
  if (!text.starts_with(prefix)) return false;
  text.remove_prefix(prefix.size());
  return true;
}

class Reader {
 public:
  std::vector<std::unique_ptr<Type>> read(const std::vector<std::string_view>& tables) {
    for (std::string_view table : tables) {
      for (std::string_view line : split(table, '\n')) read_line(line);
    }
    for (const Reference& wanted : references_) resolve(wanted);
    return std::move(types_);
  }

 private:
  struct Reference {
    Type* type;
    size_t field;
    std::string package;
    std::string name;
  };

  void read_line(std::string_view line) {
    if (take_prefix(line, "package ")) {
      package_ = line;
    } else if (!take_prefix(line, "  ")) {
      types_.push_back(std::make_unique<Type>());
      types_.back()->name = package_ + "." + std::string(line);
      CHECK(by_name_.emplace(types_.back()->name, types_.back().get()).second);
    } else if (line == "...") {
      types_.back()->open = true;
    } else {
      read_field(*types_.back(), split(line, ' '));
    }
  }

  void read_field(Type& type, const std::vector<std::string_view>& parts) {
    CHECK(parts.size() >= 2);
    Field field;
    std::string_view name = parts[0];
    if (name.ends_with('!')) {
      field.required = true;
      name.remove_suffix(1);
    }
    field.name = name;
    type.fields.push_back(std::move(field));
    read_holds(type, parts[1]);
    for (size_t i = 2; i < parts.size(); ++i) read_option(type.fields.back(), parts[i]);
  }

  void read_holds(Type& type, std::string_view text) {
    Field& field = type.fields.back();
    if (take_prefix(text, "[")) {
      field.many = Many::list;
      text.remove_suffix(1);
    } else if (take_prefix(text, "map<")) {
      field.many = Many::map;
      text.remove_suffix(1);
    }
    if (take_prefix(text, "enum(")) {
      text.remove_suffix(1);
      field.words = words_of(text, '|');
      return;
    }
    for (const Word& word : kWords) {
      if (word.name != text) continue;
      field.shape = word.shape;
      field.least = word.least;
      field.most = word.most;
      return;
    }
    field.shape = Shape::object;
    references_.push_back({&type, type.fields.size() - 1, package_, std::string(text)});
  }

  static void read_option(Field& field, std::string_view text) {
    if (take_prefix(text, "#")) {
      field.keeps_zero = text.ends_with('*');
      if (field.keeps_zero) text.remove_suffix(1);
      for (std::string_view part : split(text, '.')) {
        uint32_t number = 0;
        std::from_chars(part.data(), part.data() + part.size(), number);
        field.number.push_back(number);
      }
    } else if (take_prefix(text, "keys=")) {
      field.keys = words_of(text, ',');
    } else if (take_prefix(text, "oneof=")) {
      field.oneof = text;
    } else {
      CHECK(take_prefix(text, "patch="));
      size_t colon = text.find(':');
      if (colon != std::string_view::npos) field.merge_key = text.substr(colon + 1);
      for (std::string_view strategy : split(text.substr(0, colon), ',')) {
        if (strategy == "merge") field.merges = true;
        if (strategy == "retainKeys") field.retains_keys = true;
      }
    }
  }

  void resolve(const Reference& wanted) {
    for (std::string_view package : {std::string_view(wanted.package), kMetaPackage, kCorePackage}) {
      auto found = by_name_.find(std::string(package) + "." + wanted.name);
      if (found == by_name_.end()) continue;
      wanted.type->fields[wanted.field].type = found->second;
      return;
    }
    CHECK(false && "a schema table names a type that no table has");
  }

  std::string package_;
  std::vector<std::unique_ptr<Type>> types_;
  std::unordered_map<std::string, const Type*> by_name_;
  std::vector<Reference> references_;
};

}  // namespace

std::vector<std::unique_ptr<Type>> read_tables(const std::vector<std::string_view>& tables) {
  return Reader().read(tables);
}

}  // namespace weft::mesh::kinds
