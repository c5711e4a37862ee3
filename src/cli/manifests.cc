#include "cli/manifests.h"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <iostream>
#include <iterator>

#include "node/proc_file.h"

namespace weft::cli {
namespace {

namespace fs = std::filesystem;

bool is_manifest(const fs::path& file) {
  const std::string ending = file.extension().string();
  return (ending == ".yaml" || ending == ".yml" || ending == ".json") && file.filename() != kImagesFile;
}

Result<std::vector<std::string>> files_of(const std::string& path) {
  std::error_code problem;
  if (path == "-" || !fs::is_directory(path, problem)) return std::vector{path};
  std::vector<std::string> files;
  for (const fs::directory_entry& entry : fs::directory_iterator(path, problem)) {
    if (entry.is_regular_file(problem) && is_manifest(entry.path())) files.push_back(entry.path().string());
  }
  if (problem) return fail(Code::io, Side::local, path + ": " + problem.message());
  if (files.empty()) {
    return fail(Code::not_found, Side::local,
                fmt::format("{}: there are no manifests (*.yaml, *.yml, *.json) in this folder", path));
  }
  std::ranges::sort(files);
  return files;
}

Result<void> read_file(const std::string& file, const std::string& default_namespace, std::vector<Manifest>& into) {
  TRY(const std::string text, read_text(file));
  TRY(auto parsed, mesh::kinds::parse_objects(text, file == "-" ? "standard input" : file));
  for (mesh::kinds::Parsed& each : parsed) {
    Manifest manifest{file, each.kind, std::move(each.object)};
    if (each.kind->namespaced && manifest.ns().empty()) manifest.object["metadata"].set("namespace", default_namespace);
    into.push_back(std::move(manifest));
  }
  return {};
}

}  // namespace

std::string Manifest::place(uint32_t line) const { return line == 0 ? file : fmt::format("{}:{}", file, line); }

std::string Manifest::title() const {
  const std::string group = kind->group.empty() ? std::string() : "." + std::string(kind->group);
  return fmt::format("{}{}/{}", kind->singular, group, name());
}

Result<std::string> read_text(const std::string& file) {
  if (file == "-") return std::string(std::istreambuf_iterator<char>(std::cin), {});
  auto text = node::read_small_file(file);
  if (!text && text.error().code == Code::not_found) {
    return fail(Code::not_found, Side::local, file + ": there is no such file or folder");
  }
  return text;
}

Result<std::vector<Manifest>> read_manifests(const std::string& path, const std::string& default_namespace) {
  TRY(const std::vector<std::string> files, files_of(path));
  std::vector<Manifest> all;
  std::string problems;
  for (const std::string& file : files) {
    if (auto read = read_file(file, default_namespace, all); !read) {
      problems += (problems.empty() ? "" : "\n") + read.error().detail;
    }
  }
  if (!problems.empty()) return invalid(std::move(problems));
  return all;
}

void sort_for_creation(std::vector<Manifest>& manifests) {
  std::vector<Manifest> sorted;
  for (const bool namespaces : {true, false}) {
    for (Manifest& each : manifests) {
      if ((each.kind->kind == "Namespace") == namespaces) sorted.push_back(std::move(each));
    }
  }
  manifests = std::move(sorted);
}

}  // namespace weft::cli
