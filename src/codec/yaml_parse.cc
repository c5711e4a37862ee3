#include <yaml.h>

#include <cmath>

#include "codec/key_set.h"
#include "codec/utf8.h"
#include "codec/yaml.h"
#include "codec/yaml_scalar.h"

namespace weft::codec {
namespace {

constexpr std::string_view kTagPrefix = "tag:yaml.org,2002:";
constexpr std::string_view kMergeKey = "<<";

std::string_view text_of(const yaml_char_t* text) {
  return text ? std::string_view(reinterpret_cast<const char*>(text)) : std::string_view();
}

// What a copy of the value costs, roughly; stops counting above `most`.
size_t copied_bytes(const Value& value, size_t most) {
  size_t bytes = sizeof(Value) + value.as_string().size();
  for (const Value& element : value.as_array()) {
    if (bytes > most) return bytes;
    bytes += copied_bytes(element, most - bytes);
  }
  for (const Member& member : value.as_object()) {
    if (bytes > most) return bytes;
    bytes += member.key.size() + sizeof(Member);
    if (bytes <= most) bytes += copied_bytes(member.value, most - bytes);
  }
  return bytes;
}

// A mapping's key as the string JSON needs; nothing if it can be none.
std::optional<std::string> key_text(const Value& key) {
  if (key.is_string()) return key.as_string();
  if (key.is_bool()) return key.as_bool() ? "true" : "false";
  if (key.is_int()) return fmt::format("{}", key.as_int());
  if (key.is_number()) return fmt::format("{}", key.as_double());
  return std::nullopt;
}

// Takes libyaml's events, one after the other, and builds the documents.
class YamlBuilder {
 public:
  explicit YamlBuilder(std::string_view file) : file_(file) {}

  Result<void> take(const yaml_event_t& event) {
    mark_ = event.start_mark;
    switch (event.type) {
      case YAML_DOCUMENT_START_EVENT: return begin_document();
      case YAML_DOCUMENT_END_EVENT: return end_document();
      case YAML_ALIAS_EVENT: return alias(std::string(text_of(event.data.alias.anchor)));
      case YAML_SCALAR_EVENT: return scalar(event);
      case YAML_SEQUENCE_START_EVENT:
        return open(Value::array(), text_of(event.data.sequence_start.anchor), text_of(event.data.sequence_start.tag),
                    "seq");
      case YAML_MAPPING_START_EVENT:
        return open(Value::object(), text_of(event.data.mapping_start.anchor), text_of(event.data.mapping_start.tag),
                    "map");
      case YAML_SEQUENCE_END_EVENT: return close();
      case YAML_MAPPING_END_EVENT: return close();
      default: return {};
    }
  }

  std::vector<Value> take_documents() { return std::move(documents_); }

 private:
  struct Level {
    Value value;
    std::string anchor;
    std::optional<Member> key;  // read, its value not yet
    bool merging = false;       // the next value belongs to a merge key
    bool merged = false;
    std::vector<Value> merges;
    KeySet keys;
  };

  std::unexpected<Error> refuse(std::string_view what) const {
    return refuse_at(mark_.line + 1, mark_.column + 1, what);
  }
  std::unexpected<Error> refuse_at(size_t line, size_t column, std::string_view what) const {
    return invalid(fmt::format("{}:{}:{}: {}", file_, line, column, what));
  }

  Result<void> begin_document() {
    root_ = Value();
    anchors_.clear();
    copied_ = 0;
    return {};
  }

  Result<void> end_document() {
    if (!root_.is_null()) documents_.push_back(std::move(root_));
    return {};
  }

  bool expects_key() const {
    return !open_.empty() && open_.back().value.is_object() && !open_.back().key && !open_.back().merging;
  }

  void place(Value& value) const {
    value.line = static_cast<uint32_t>(mark_.line + 1);
    value.column = static_cast<uint32_t>(mark_.column + 1);
  }

  Result<void> charge(const Value& value) {
    copied_ += copied_bytes(value, kMaxYamlCopiedBytes - copied_);
    if (copied_ <= kMaxYamlCopiedBytes) return {};
    return refuse(fmt::format("anchors and aliases copy more than {} MiB in this document: write out less by alias",
                              kMaxYamlCopiedBytes >> 20));
  }

  Result<void> keep_anchor(std::string_view anchor, const Value& value) {
    if (anchor.empty()) return {};
    TRY_VOID(charge(value));
    anchors_.insert_or_assign(std::string(anchor), value);
    return {};
  }

  Result<void> alias(const std::string& name) {
    if (expects_key())
      return refuse(fmt::format("the alias *{} stands where a key is expected: write the key out", name));
    auto found = anchors_.find(name);
    if (found == anchors_.end()) {
      const bool is_open = std::ranges::find(open_, name, &Level::anchor) != open_.end();
      return refuse(is_open ? fmt::format("the alias *{} stands inside what it names", name)
                            : fmt::format("the alias *{} names nothing: there is no &{} before it", name, name));
    }
    TRY_VOID(charge(found->second));
    return add(Value(found->second));
  }

  Result<Value> scalar_value(const yaml_event_t& event) const {
    const auto& scalar = event.data.scalar;
    const std::string_view text(reinterpret_cast<const char*>(scalar.value), scalar.length);
    std::string_view tag = text_of(scalar.tag);
    const bool is_plain = scalar.style == YAML_PLAIN_SCALAR_STYLE;
    if (tag == "!" || (tag.empty() && !is_plain)) return Value(text);
    Value value = resolve_plain(text);
    if (tag.starts_with(kTagPrefix)) {
      tag.remove_prefix(kTagPrefix.size());
      if (tag == "str") return Value(text);
      const bool fits = (tag == "int" && value.is_int()) || (tag == "float" && value.is_number()) ||
                        (tag == "bool" && value.is_bool()) || (tag == "null" && value.is_null());
      if (!fits) return refuse(fmt::format("\"{}\" is not a {}: correct it or remove the tag", text, tag));
    } else if (!tag.empty()) {
      return refuse(fmt::format("the tag {} is unknown: remove it", tag));
    }
    if (value.is_number() && !std::isfinite(value.as_double())) {
      return refuse(fmt::format("{} is no number that JSON has: quote it if it is meant as text", text));
    }
    return value;
  }

  Result<void> scalar(const yaml_event_t& event) {
    const bool is_plain = event.data.scalar.style == YAML_PLAIN_SCALAR_STYLE;
    const bool is_merge = expects_key() && is_plain && text_of(event.data.scalar.value) == kMergeKey;
    if (is_merge) return merge_key();
    TRY(Value value, scalar_value(event));
    place(value);
    TRY_VOID(keep_anchor(text_of(event.data.scalar.anchor), value));
    return expects_key() ? key(value) : add(std::move(value));
  }

  Result<void> merge_key() {
    Level& level = open_.back();
    if (level.merged) return refuse("the merge key << stands twice in this mapping: give it a list of aliases");
    level.merging = level.merged = true;
    return {};
  }

  Result<void> key(const Value& value) {
    auto text = key_text(value);
    if (!text) return refuse("a key is null or missing here: write one, or quote it");
    Level& level = open_.back();
    const Object& members = level.value.as_object();
    if (level.keys.contains_or_add(members, *text)) {
      auto first = std::ranges::find(members, *text, &Member::key);
      return refuse(fmt::format("the key \"{}\" stands twice in this mapping (first in line {}): remove one", *text,
                                first == members.end() ? 0 : first->line));
    }
    level.key = Member{std::move(*text), {}, value.line};
    return {};
  }

  Result<void> open(Value value, std::string_view anchor, std::string_view tag, std::string_view type) {
    if (expects_key())
      return refuse("a key must be a scalar, not a list or mapping (is a template's {{ }} not filled in?)");
    if (!tag.empty() && tag != "!" && !(tag.starts_with(kTagPrefix) && tag.substr(kTagPrefix.size()) == type)) {
      return refuse(fmt::format("the tag {} is unknown here: remove it", tag));
    }
    if (open_.size() == kMaxYamlDepth) {
      return refuse(fmt::format("lists and mappings stand more than {} deep in each other", kMaxYamlDepth));
    }
    place(value);
    Level& level = open_.emplace_back();
    level.value = std::move(value);
    level.anchor = anchor;
    return {};
  }

  Result<void> close() {
    Level level = std::move(open_.back());
    open_.pop_back();
    // Written keys win over merged ones, earlier merges over later ones.
    for (Value& merge : level.merges) {
      for (Member& member : merge.object_ref()) {
        Object& members = level.value.object_ref();
        if (!level.keys.contains_or_add(members, member.key)) members.push_back(std::move(member));
      }
    }
    TRY_VOID(keep_anchor(level.anchor, level.value));
    return add(std::move(level.value));
  }

  Result<void> add(Value value) {
    if (open_.empty()) {
      root_ = std::move(value);
      return {};
    }
    Level& level = open_.back();
    if (level.value.is_array()) {
      level.value.push_back(std::move(value));
      return {};
    }
    if (level.merging) return merge(level, std::move(value));
    level.key->value = std::move(value);
    level.value.object_ref().push_back(std::move(*level.key));
    level.key.reset();
    return {};
  }

  Result<void> merge(Level& level, Value value) {
    level.merging = false;
    if (value.is_object()) {
      level.merges.push_back(std::move(value));
      return {};
    }
    for (Value& element : value.array_ref()) {
      if (!element.is_object())
        return refuse("<< merges mappings only: give it an alias of a mapping, or a list of those");
      level.merges.push_back(std::move(element));
    }
    if (level.merges.empty())
      return refuse("<< merges mappings only: give it an alias of a mapping, or a list of those");
    return {};
  }

  std::string_view file_;
  yaml_mark_t mark_{};
  Value root_;
  std::vector<Level> open_;
  std::map<std::string, Value> anchors_;
  size_t copied_ = 0;
  std::vector<Value> documents_;
};

struct Parser {
  Parser() { yaml_parser_initialize(&state); }
  ~Parser() { yaml_parser_delete(&state); }
  Parser(const Parser&) = delete;
  Parser& operator=(const Parser&) = delete;
  yaml_parser_t state{};
};

struct Event {
  Event() = default;
  ~Event() { yaml_event_delete(&data); }
  Event(const Event&) = delete;
  Event& operator=(const Event&) = delete;
  yaml_event_t data{};
};

// Encoding errors come with an offset only.
yaml_mark_t mark_of(std::string_view text, size_t offset) {
  yaml_mark_t mark{};
  for (char c : text.substr(0, offset)) {
    if (c == '\n') {
      ++mark.line;
      mark.column = 0;
    } else if (begins_character(c)) {
      ++mark.column;
    }
  }
  return mark;
}

Error syntax_error(const yaml_parser_t& parser, std::string_view text, std::string_view file) {
  yaml_mark_t mark = parser.problem_mark;
  std::string what = parser.problem ? parser.problem : "this is not YAML";
  if (parser.error == YAML_READER_ERROR) {
    mark = mark_of(text, parser.problem_offset);
    what += ": save the file as UTF-8 text";
  } else if (mark.index < text.size() && text[mark.index] == '\t') {
    what = "a tab stands where YAML allows only spaces: indent with spaces";
  } else if (parser.context) {
    what += fmt::format(" ({}, line {})", parser.context, parser.context_mark.line + 1);
  }
  return Error::invalid(fmt::format("{}:{}:{}: {}", file, mark.line + 1, mark.column + 1, what));
}

}  // namespace

Result<std::vector<Value>> parse_yaml(std::string_view text, std::string_view file_name) {
  if (text.size() > kMaxYamlBytes) {
    return invalid(
        fmt::format("{}: is larger than {} MiB: split it into several files", file_name, kMaxYamlBytes >> 20));
  }
  Parser parser;
  yaml_parser_set_input_string(&parser.state, reinterpret_cast<const unsigned char*>(text.data()), text.size());
  YamlBuilder builder(file_name);
  while (true) {
    Event event;
    if (!yaml_parser_parse(&parser.state, &event.data)) return fail(syntax_error(parser.state, text, file_name));
    if (event.data.type == YAML_STREAM_END_EVENT) return builder.take_documents();
    TRY_VOID(builder.take(event.data));
  }
}

}  // namespace weft::codec
