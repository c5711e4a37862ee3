// The embedded server as its program makes it: on loopback, in a folder of its own.
#include "apiserver/embedded.h"

#include <gtest/gtest.h>
#include <sys/socket.h>
#include <sys/stat.h>

#include <filesystem>
#include <fstream>
#include <sstream>

#include "apiserver/pod_logs.h"

namespace weft::apiserver {
namespace {

class EmbeddedApi : public ::testing::Test {
 protected:
  EmbeddedApi() {
    std::string form = (std::filesystem::temp_directory_path() / "weft-embedded-XXXXXX").string();
    folder_ = mkdtemp(form.data());
  }
  ~EmbeddedApi() override { std::filesystem::remove_all(folder_); }

  EmbeddedOptions options(const std::string& address = "127.0.0.1:0") const {
    EmbeddedOptions made;
    made.data_dir = folder_ + "/data";
    made.run_dir = folder_;
    made.address = address;
    return made;
  }
  void write(const std::string& path, std::string_view text) const {
    std::filesystem::create_directories(std::filesystem::path(folder_ + "/" + path).parent_path());
    std::ofstream(folder_ + "/" + path) << text;
  }

  SystemClock clock_;
  io::Loop loop_{clock_};
  io::SocketNetwork network_{loop_};
  std::string folder_;
};

TEST_F(EmbeddedApi, WritesAKubeconfigForItsOwnerAlone) {
  auto api = Embedded::open(network_, clock_, options());
  ASSERT_TRUE(api) << to_string(api.error());
  std::ostringstream text;
  text << std::ifstream((*api)->kubeconfig_path()).rdbuf();
  EXPECT_NE(text.str().find((*api)->url()), std::string::npos);
  struct stat about{};
  ASSERT_EQ(stat((*api)->kubeconfig_path().c_str(), &about), 0);
  EXPECT_EQ(about.st_mode & 0777U, 0600U);
}

TEST_F(EmbeddedApi, SaysWhatToDoWhenItsAddressIsTaken) {
  auto first = Embedded::open(network_, clock_, options());
  ASSERT_TRUE(first);
  EmbeddedOptions second = options((*first)->url().substr(std::string_view("https://").size()));
  second.data_dir += "2";
  auto refused = Embedded::open(network_, clock_, std::move(second));
  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().code, Code::conflict);
  EXPECT_TRUE(refused.error().detail.ends_with("choose another with --api-address")) << refused.error().detail;
  EXPECT_FALSE(std::filesystem::exists(folder_ + "/data2/api.db"));
}

TEST_F(EmbeddedApi, TakesASocketHandedDown) {
  const int fd = ::socket(AF_INET, SOCK_STREAM, 0);
  sockaddr_storage raw{};
  const socklen_t length = io::Address::loopback(0).to_sockaddr(raw);
  ASSERT_EQ(::bind(fd, reinterpret_cast<sockaddr*>(&raw), length), 0);
  ASSERT_EQ(::listen(fd, 16), 0);
  sockaddr_storage bound{};
  socklen_t size = sizeof bound;
  ASSERT_EQ(::getsockname(fd, reinterpret_cast<sockaddr*>(&bound), &size), 0);
  EmbeddedOptions handed_down = options();
  handed_down.inherited_fd = fd;
  auto api = Embedded::open(network_, clock_, std::move(handed_down));
  ASSERT_TRUE(api) << to_string(api.error());
  EXPECT_EQ((*api)->url(),
            "https://" + io::Address::from_sockaddr(reinterpret_cast<sockaddr*>(&bound), size).to_string());
}

std::string all_of(const LogSource& source, LogQuery query) {
  std::string text;
  uint64_t from = 0;
  for (;;) {
    auto chunk = source(query, from);
    if (!chunk) return "error: " + chunk.error().detail;
    text += chunk->bytes;
    from = chunk->next;
    if (chunk->bytes.empty()) return text;
  }
}

TEST_F(EmbeddedApi, ReadsWhatAContainerWrote) {
  std::string longer;
  for (int i = 0; i < 50'000; ++i) longer += fmt::format("line {}\n", i);
  write("pods/shop_web_1/app/0.log", "first run\n");
  write("pods/shop_web_1/app/1.log", longer);
  write("pods/shop_web-2_1/app/0.log", "another pod\n");
  const LogSource source = pod_logs(folder_ + "/pods");
  LogQuery query{
      .space = "shop", .pod = "web", .container = "app", .tail_lines = {}, .since_seconds = {}, .limit_bytes = {}};
  EXPECT_EQ(all_of(source, query), longer);
  query.tail_lines = 2;
  EXPECT_EQ(all_of(source, query), "line 49998\nline 49999\n");
  query.tail_lines = 0;
  EXPECT_EQ(all_of(source, query), "");
  query.tail_lines = {};
  query.previous = true;
  EXPECT_EQ(all_of(source, query), "first run\n");
  query.container = "none";
  EXPECT_TRUE(all_of(source, query).starts_with("error: container \"none\" of pod \"web\"")) << all_of(source, query);
}

}  // namespace
}  // namespace weft::apiserver
