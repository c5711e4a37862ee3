#include "config/log_format.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <fstream>
#include <set>
#include <sstream>

#include "config/header_format.h"

namespace weft::config {
namespace {

std::string refusal(std::string_view text) {
  auto parsed = parse_log_format(text);
  return parsed ? "taken" : parsed.error().detail;
}

TEST(LogFormat, SplitsTextAndOperators) {
  auto format = parse_log_format("a %PROTOCOL% 100%% %RESPONSE_CODE:2%\n");
  ASSERT_TRUE(format);
  const std::vector<LogSegment>& segments = (*format)->segments;
  ASSERT_EQ(segments.size(), 4u);
  EXPECT_EQ((*format)->text(segments[0]), "a ");
  EXPECT_EQ(segments[1].field, LogField::protocol);
  EXPECT_EQ((*format)->text(segments[2]), " 100% ");
  EXPECT_EQ(segments[3].field, LogField::response_code);
  EXPECT_EQ(segments[3].most, 2);
}

TEST(LogFormat, CapturesOnlyHeadersThatRecordsLackAndEachOnce) {
  auto format = parse_log_format(
      "%REQ(User-Agent)%%REQ(X-Team?X-Owner):5%%RESP(Server)%%REQ(x-team)%%RESP(:STATUS)%%REQ(:SCHEME)%");
  ASSERT_TRUE(format);
  EXPECT_EQ((*format)->request_headers, (std::vector<std::string>{"x-team", "x-owner", ":scheme"}));
  EXPECT_EQ((*format)->response_headers, std::vector<std::string>{"server"});
  const std::vector<LogSegment>& segments = (*format)->segments;
  EXPECT_EQ(segments[0].field, LogField::user_agent);
  EXPECT_EQ(segments[1].alternative, LogField::request_header);
  EXPECT_EQ(segments[1].alternative_slot, 1);
  EXPECT_EQ(segments[2].slot, 3) << "response headers are counted behind all request headers";
  EXPECT_EQ(segments[3].slot, 0);
  EXPECT_EQ(segments[4].field, LogField::response_code);
}

TEST(LogFormat, RefusalsNameTheOperatorAndSayWhatToDo) {
  EXPECT_EQ(refusal("%NO_SUCH_THING%"), "the operator %NO_SUCH_THING% is not one that weft knows; take it out");
  EXPECT_EQ(refusal("%DYNAMIC_METADATA(a:b):9%"),
            "the operator %DYNAMIC_METADATA% is not one that weft knows; take it out");
  EXPECT_EQ(refusal("[%START_TIME(%s)%]"),
            "the operator %START_TIME% takes nothing in parentheses here; write %START_TIME%");
  EXPECT_EQ(refusal("%REQ%"), "the operator %REQ% must name a header: %REQ(NAME)% or %REQ(NAME?ALTERNATIVE)%");
  EXPECT_EQ(refusal("%REQ(a?)%"), "the operator %REQ% must name a header: %REQ(NAME)% or %REQ(NAME?ALTERNATIVE)%");
  EXPECT_EQ(refusal("%REQ(a):x%"), "in %REQ(a):x%, \"x\" is no length; write a number up to 65535");
  EXPECT_EQ(refusal("%REQ(a)b%"), "in %REQ(a)b%, nothing but a length (\":N\") may follow the parentheses");
  EXPECT_EQ(refusal("%RESP(:PATH)%"), ":PATH is no header of a response");
  EXPECT_EQ(refusal("100%% %PROTOCOL"),
            "the operator that begins with \"%PROTOCOL\" has no end; close it with %, or write %% for a percent sign");
  EXPECT_EQ(refusal("\n"), "the format is empty; leave it out for the default");
}

TEST(LogFormat, AJsonLineIsTextAndOperatorsToo) {
  auto format = parse_json_log_format({{"{\"code\":"},
                                       {"%RESPONSE_CODE%", true},
                                       {",\"line\":"},
                                       {"\"%PROTOCOL%\" 100%%", true},
                                       {",\"fixed\":"},
                                       {"", true},
                                       {"}"}});
  ASSERT_TRUE(format);
  const std::vector<LogSegment>& segments = (*format)->segments;
  ASSERT_EQ(segments.size(), 5u);
  EXPECT_EQ((*format)->text(segments[0]), "{\"code\":");
  EXPECT_EQ(segments[1].quoting, LogQuoting::json_value);
  EXPECT_EQ((*format)->text(segments[2]), ",\"line\":\"\\\"");
  EXPECT_EQ(segments[3].quoting, LogQuoting::json_inside);
  EXPECT_EQ((*format)->text(segments[4]), "\\\" 100%\",\"fixed\":\"\"}");
  format = parse_json_log_format({{"{\"share\":"}, {"%%%PROTOCOL%", true}, {"}"}});
  ASSERT_TRUE(format);
  EXPECT_EQ((*format)->text((*format)->segments[0]), "{\"share\":\"%");
  EXPECT_EQ((*format)->segments[1].quoting, LogQuoting::json_inside);
  auto refused = parse_json_log_format({{"{\"a\":"}, {"%NO_SUCH_THING%", true}, {"}"}});
  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().detail, "the operator %NO_SUCH_THING% is not one that weft knows; take it out");
}

TEST(LogFormat, BoundsItsInput) {
  EXPECT_EQ(refusal(std::string(kMaxLogFormat + 1, 'x')), "the format is longer than 16384 bytes");
  std::string many;
  for (size_t i = 0; i <= kMaxLogHeaders; ++i) many += "%REQ(h" + std::to_string(i) + ")%";
  EXPECT_EQ(refusal(many), "the format names more than 64 headers");
}

TEST(LogFormat, TheDefaultCapturesNothing) { EXPECT_EQ(default_log_format()->slots(), 0u); }

// The operators that a row of docs/istio-routing.md names, by the row's last cell.
std::set<std::string> documented(std::string_view where) {
  std::ifstream page("docs/istio-routing.md");
  std::set<std::string> found;
  bool inside = false;
  for (std::string line; std::getline(page, line);) {
    if (line.starts_with("## ")) inside = line == "## Operators in headers";
    if (!inside || !line.starts_with("| `%") || line.find(fmt::format("| {}", where)) == line.npos) continue;
    for (size_t at = line.find("`%"); at != line.npos; at = line.find("`%", at + 1))
      found.insert(line.substr(at + 2, line.find_first_of("(%", at + 2) - at - 2));
  }
  return found;
}

TEST(LogFormat, TheDocumentListsAllOperatorsAndWhereTheyMayStand) {
  std::set<std::string> of_both{"REQ"};
  std::set<std::string> of_responses{"RESP"};
  for (const std::string_view name : log_operators()) {
    const std::string text = fmt::format("%{}%", name);
    ASSERT_TRUE(parse_header_format(text, HeaderOf::response)) << text;
    (parse_header_format(text, HeaderOf::request) ? of_both : of_responses).emplace(name);
  }
  EXPECT_FALSE(parse_header_format("%RESP(server)%", HeaderOf::request));
  EXPECT_EQ(documented("requests and responses"), of_both);
  EXPECT_EQ(documented("responses |"), of_responses);
}

}  // namespace
}  // namespace weft::config
