#include "cli/log_files.h"

#include <gtest/gtest.h>
#include <stdlib.h>

#include <filesystem>

#include "node/proc_file.h"

namespace weft::cli {
namespace {

TEST(LogFiles, LastLines) {
  EXPECT_EQ(last_lines("a\nb\nc\n", 2), "b\nc\n");
  EXPECT_EQ(last_lines("a\nb\nc", 1), "c");
  EXPECT_EQ(last_lines("a\nb\n", 9), "a\nb\n");
  EXPECT_EQ(last_lines("a\n", 0), "");
  EXPECT_EQ(last_lines("", 3), "");
}

TEST(LogFiles, TheNewestRunAndTheContainersThatHaveOne) {
  char path[] = "/tmp/weft-logs-XXXXXX";
  ASSERT_NE(mkdtemp(path), nullptr);
  const PodHere pod{"shop", "cart-1", "u1", path};
  for (const char* folder : {"/app", "/proxy", "/weft-proxy"}) ASSERT_TRUE(node::make_directories(pod.folder + folder));
  for (const char* file :
       {"/app/2.log", "/app/10.log", "/app/10.log.1", "/weft-proxy/0.log", "/proxy/bootstrap.json"}) {
    ASSERT_TRUE(node::replace_file(pod.folder + file, "line\n", 0600));
  }
  EXPECT_EQ(containers_of(pod), (std::vector<std::string>{"app", "weft-proxy"}));
  EXPECT_EQ(newest_run(pod.folder + "/app"), 10);
  EXPECT_EQ(newest_run(pod.folder + "/proxy"), -1);
  EXPECT_EQ(read_from(run_file(pod.folder + "/app", 2), 2), "ne\n");
  EXPECT_EQ(read_from(run_file(pod.folder + "/app", 3), 0), "");
  std::filesystem::remove_all(path);
}

}  // namespace
}  // namespace weft::cli
