#include "node/pod/images.h"

#include <fmt/format.h>

namespace weft::node {
namespace {

struct Place {
  std::string_view file;
  std::unexpected<Error> wrong(const codec::Value& at, const std::string& what) const {
    return invalid(fmt::format("{}:{}: {}", file, at.line, what));
  }
};

std::string within(std::string_view folder, std::string_view path) {
  if (path.empty()) return std::string(folder);
  if (path.front() == '/') return std::string(path);
  return fmt::format("{}/{}", folder, path);
}

Result<std::vector<std::string>> parse_command(const codec::Value& value, const std::string& image,
                                               const Place& place) {
  if (!value.is_array())
    return place.wrong(value,
                       fmt::format("the command of {} must be a list of words, such as [python3, app.py]", image));
  std::vector<std::string> words;
  for (const codec::Value& word : value.as_array()) {
    if (!word.is_string())
      return place.wrong(word,
                         fmt::format("every word of the command of {} must be a string; put it in quotes", image));
    words.push_back(word.as_string());
  }
  return words;
}

Result<Image> parse_image(const codec::Value& value, const std::string& name, const Place& place,
                          std::string_view folder) {
  Image image;
  image.working_directory = std::string(folder);
  if (!value.is_object()) {
    TRY(image.command, parse_command(value, name, place));
    return image;
  }
  for (const codec::Member& member : value.as_object()) {
    if (member.key == "command") {
      TRY(image.command, parse_command(member.value, name, place));
    } else if (member.key == "workingDir" && member.value.is_string()) {
      image.working_directory = within(folder, member.value.as_string());
    } else if (member.key == "env" && member.value.is_object()) {
      for (const codec::Member& variable : member.value.as_object()) {
        if (!variable.value.is_string())
          return place.wrong(variable.value, fmt::format("{} must be a string; put it in quotes", variable.key));
        image.environment.emplace_back(variable.key, variable.value.as_string());
      }
    } else {
      return place.wrong(
          member.value, fmt::format("'{}' of {} is none of: command (a list), env (name: value), workingDir (a folder)",
                                    member.key, name));
    }
  }
  return image;
}

// "registry:5000/shop/inventory:v1.0@sha256:…" → "registry:5000/shop/inventory".
std::string_view without_tag(std::string_view name) {
  name = name.substr(0, name.find('@'));
  const size_t slash = name.rfind('/');
  const size_t colon = name.find(':', slash == std::string_view::npos ? 0 : slash);
  return name.substr(0, colon);
}

}  // namespace

Result<Images> Images::parse(const codec::Value& document, std::string_view file, std::string_view folder) {
  const Place place{file};
  Images images;
  images.file_ = std::string(file);
  if (document.is_null()) return images;
  if (!document.is_object())
    return place.wrong(document,
                       "this file maps images to commands, one a line: `shop/inventory:v1.0: [python3, app.py]`");
  for (const codec::Member& member : document.as_object()) {
    TRY(auto image, parse_image(member.value, member.key, place, folder));
    images.images_.insert_or_assign(member.key, std::move(image));
  }
  return images;
}

Result<Image> Images::find(std::string_view name) const {
  auto found = images_.find(name);
  if (found == images_.end()) found = images_.find(without_tag(name));
  if (found != images_.end()) return found->second;
  return fail(Code::not_found, Side::local,
              fmt::format("no command stands in for the image {}; add a line such as `{}: [python3, app.py]` to {}",
                          name, name, file_));
}

}  // namespace weft::node
