#include "codec/json.h"
#include "codec/yaml.h"
#include "codec/yaml_scalar.h"

namespace weft::codec {
namespace {

// A key on the line of its value must be shorter than 1024 characters (YAML 1.1, 9.3.2); a longer one gets a line of
// its own.
constexpr size_t kLongestSimpleKey = 800;

// A literal block keeps every character, if none needs an escape and the first line tells its indentation.
bool fits_literal_block(std::string_view text) {
  if (!text.contains('\n') || text.front() == '\n' || text.front() == ' ') return false;
  // Written back without its newlines, tabs and the words plain scalars mean, only what needs escapes is in double
  // quotes.
  std::string one_line = "x";
  for (char c : text) one_line += c == '\n' || c == '\t' ? 'x' : c;
  return !yaml_scalar(one_line + 'x').starts_with('"') && !text.contains(" \n") && !text.contains("\t\n") &&
         !text.contains("\n\t") && text.front() != '\t' && text.back() != ' ' && text.back() != '\t';
}

class YamlWriter {
 public:
  void write_root(const Value& value) {
    if (value.is_object() && value.size() > 0) return write_members(value.as_object(), 0, false);
    if (value.is_array() && value.size() > 0) return write_items(value.as_array(), 0, false);
    write_leaf(value, 0);
  }

  std::string take() { return std::move(out_); }

 private:
  void pad(size_t indent) { out_.append(indent, ' '); }

  // `inline_first`: the first one stands behind a dash, on its line.
  void write_members(const Object& members, size_t indent, bool inline_first) {
    for (const Member& member : members) {
      if (!inline_first) pad(indent);
      inline_first = false;
      write_key(member.key, indent);
      write_under_key(member.value, indent);
    }
  }

  void write_key(const std::string& key, size_t indent) {
    const std::string text = yaml_scalar(key);
    if (text.size() <= kLongestSimpleKey) {
      out_ += text + ':';
      return;
    }
    out_ += "? " + yaml_double_quoted(key) + '\n';
    pad(indent);
    out_ += ':';
  }

  void write_under_key(const Value& value, size_t indent) {
    if (value.is_object() && value.size() > 0) {
      out_ += '\n';
      return write_members(value.as_object(), indent + 2, false);
    }
    if (value.is_array() && value.size() > 0) {
      out_ += '\n';
      return write_items(value.as_array(), indent, false);
    }
    out_ += ' ';
    write_leaf(value, indent + 2);
  }

  void write_items(const Array& items, size_t indent, bool inline_first) {
    for (const Value& item : items) {
      if (!inline_first) pad(indent);
      inline_first = false;
      out_ += "- ";
      if (item.is_object() && item.size() > 0) {
        write_members(item.as_object(), indent + 2, true);
      } else if (item.is_array() && item.size() > 0) {
        write_items(item.as_array(), indent + 2, true);
      } else {
        write_leaf(item, indent + 2);
      }
    }
  }

  // Scalars and empty collections, which are written alike in JSON and YAML.
  void write_leaf(const Value& value, size_t block_indent) {
    if (!value.is_string()) {
      out_ += to_json(value) + '\n';
    } else if (fits_literal_block(value.as_string())) {
      write_block(value.as_string(), std::max<size_t>(block_indent, 2));
    } else {
      out_ += yaml_scalar(value.as_string()) + '\n';
    }
  }

  void write_block(std::string_view text, size_t indent) {
    // "-" drops the last line's end, "+" keeps empty lines after it.
    const bool ends_line = text.ends_with('\n');
    out_ += !ends_line ? "|-\n" : text.ends_with("\n\n") ? "|+\n" : "|\n";
    if (ends_line) text.remove_suffix(1);
    for (size_t begin = 0; begin <= text.size();) {
      const size_t end = std::min(text.find('\n', begin), text.size());
      if (end > begin) pad(indent);
      out_ += text.substr(begin, end - begin);
      out_ += '\n';
      begin = end + 1;
    }
  }

  std::string out_;
};

}  // namespace

std::string to_yaml(const Value& value) {
  YamlWriter writer;
  writer.write_root(value);
  return writer.take();
}

}  // namespace weft::codec
