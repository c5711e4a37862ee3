// Answers that come before the body has: both sides then end the stream by RST_STREAM (RFC 9113 §8.1), in any order,
// and however many do so, others on the connection hear nothing of it.
#include "http/h2/testing/frames.h"
#include "http/h2/testing/pair.h"

namespace weft::http::h2 {
namespace {

// Beyond any allowance for resets.
constexpr int kMany = 1500;

struct EarlyAnswers : ::testing::TestWithParam<void (*)(Pair& pair, Stream& asked, Stream& answered)> {};

void answer(Pair& pair, Stream& stream, uint16_t status) {
  ResponseHead head(stream.arena());
  head.status = status;
  ASSERT_TRUE(stream.respond(head, true));
  pair.settle();
}

TEST_P(EarlyAnswers, EndNobodyElsesStream) {
  Pair pair;
  auto bystander = pair.request("/download");
  pair.settle();
  const auto download = accepted_by(pair.server);
  ASSERT_EQ(download.size(), 1u);
  for (int i = 0; i < kMany; ++i) {
    auto upload = pair.request("/denied", true);
    pair.settle();
    const auto accepted = accepted_by(pair.server);
    ASSERT_EQ(accepted.size(), 1u) << "after " << i;
    answer(pair, *accepted[0], 403);
    const ResponseHead* head = upload->next_head();
    ASSERT_TRUE(head);
    EXPECT_EQ(head->status, 403);
    GetParam()(pair, *upload, *accepted[0]);
    pair.settle();
    ASSERT_FALSE(pair.client.flooded()) << "after " << i;
    ASSERT_FALSE(pair.server.flooded()) << "after " << i;
  }
  answer(pair, *download[0], 200);
  const ResponseHead* head = bystander->next_head();
  ASSERT_TRUE(head);
  EXPECT_EQ(head->status, 200);
}

void server_first(Pair& pair, Stream& asked, Stream& answered) {
  answered.detach(kNoError);
  pair.settle();
  asked.detach(kCancel);
}
void client_first(Pair& pair, Stream& asked, Stream& answered) {
  asked.detach(kCancel);
  pair.settle();
  answered.detach(kNoError);
}
void both_at_once(Pair&, Stream& asked, Stream& answered) {
  asked.detach(kCancel);
  answered.detach(kNoError);
}

std::string name_of_order(const ::testing::TestParamInfo<EarlyAnswers::ParamType>& info) {
  static constexpr const char* kNames[] = {"TheServerLeavesFirst", "TheClientLeavesFirst", "BothLeave"};
  return kNames[info.index];
}
INSTANTIATE_TEST_SUITE_P(InAnyOrder, EarlyAnswers, ::testing::Values(&server_first, &client_first, &both_at_once),
                         name_of_order);

// What an upstream breaks is one request's each time, too.
TEST(BrokenAnswers, EndNobodyElsesStream) {
  const Limits limits;
  Codec client{Role::client, limits, kNoHook};
  Arena arena;
  const auto ask = [&] {
    RequestHead head(arena);
    head.method = "GET";
    head.authority = "shop";
    head.path = "/";
    auto stream = client.request(head, false, {}, arena);
    EXPECT_TRUE(stream);
    (void)output_of(client);
    return *stream;
  };
  const auto bystander = ask();
  ASSERT_TRUE(deliver(Bytes(frame(kSettings, 0, 0)), client));
  for (int i = 0; i < kMany; ++i) {
    const auto broken = ask();
    const auto id = static_cast<uint32_t>(broken->id());
    const std::string one_byte =
        "\x88\x0f\x0d\x01"
        "1";
    ASSERT_TRUE(deliver(Bytes(frame(kHeaders, kEndHeaders, id, one_byte) + frame(kData, 0, id, "more")), client));
    (void)output_of(client);
    ASSERT_TRUE(broken->closed()) << "more than was announced";
    ASSERT_FALSE(client.flooded()) << "after " << i;
  }
  EXPECT_TRUE(client.worn()) << "the upstream may count them";
  const auto id = static_cast<uint32_t>(bystander->id());
  ASSERT_TRUE(deliver(Bytes(frame(kHeaders, kEndHeaders | kEndStream, id, "\x88")), client));
  const ResponseHead* head = bystander->next_head();
  ASSERT_TRUE(head);
  EXPECT_EQ(head->status, 200);
}

}  // namespace
}  // namespace weft::http::h2
