#include "cli/log_files.h"

#include <gtest/gtest.h>
#include <stdlib.h>

#include <filesystem>
#include <fstream>

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
  EXPECT_EQ(read_file(run_file(pod.folder + "/app", 2)), "line\n");
  EXPECT_EQ(read_file(run_file(pod.folder + "/app", 3)), "");
  std::filesystem::remove_all(path);
}

TEST(LogFiles, AFullFileIsReadToItsEndBeforeTheNext) {
  char path[] = "/tmp/weft-logs-XXXXXX";
  ASSERT_NE(mkdtemp(path), nullptr);
  const std::string file = run_file(path, 0);
  const auto append = [&](std::string_view text) { std::ofstream(file, std::ios::app) << text; };
  const auto rename_the_full_one = [&] { std::filesystem::rename(file, file + ".1"); };

  RunLog log(file);
  EXPECT_EQ(log.read_on(), "") << "nothing is there yet";
  append("one\n");
  EXPECT_EQ(log.read_on(), "one\n");
  append("two\n");
  rename_the_full_one();
  EXPECT_EQ(log.read_on(), "two\n");
  append("three\n");
  EXPECT_EQ(log.read_on(), "three\n");
  EXPECT_EQ(log.read_on(), "");
  EXPECT_EQ(RunLog(file).read_on(), "one\ntwo\nthree\n") << "who comes late sees the former file too";
  std::filesystem::remove_all(path);
}

}  // namespace
}  // namespace weft::cli
