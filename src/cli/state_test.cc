#include "cli/state.h"

#include <gtest/gtest.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

#include <filesystem>

#include "node/proc_file.h"

namespace weft::cli {
namespace {

struct Folder {
  RunDir dir;
  Folder() {
    char path[] = "/tmp/weft-cli-XXXXXX";
    EXPECT_NE(mkdtemp(path), nullptr);
    dir.path = path;
  }
  ~Folder() { std::filesystem::remove_all(dir.path); }
};

State own() {
  return {getpid(), birth_of(getpid()), "/srv/shop", 6443, {{"shop/storefront", "http://127.0.0.1:8080/"}}};
}

TEST(State, IsReadBackAsItWasWritten) {
  const Folder folder;
  ASSERT_TRUE(save(folder.dir, own()));
  auto found = running_mesh(folder.dir);
  ASSERT_TRUE(found && *found);
  EXPECT_EQ((*found)->pid, getpid());
  EXPECT_EQ((*found)->folder, "/srv/shop");
  EXPECT_EQ((*found)->api_port, 6443);
  ASSERT_EQ((*found)->opened.size(), 1U);
  EXPECT_EQ((*found)->opened[0].url, "http://127.0.0.1:8080/");
}

TEST(State, OfAnotherProcessWithTheSameIdIsNotRunning) {
  const Folder folder;
  State former = own();
  former.born -= 1;
  ASSERT_TRUE(save(folder.dir, former));
  auto found = running_mesh(folder.dir);
  ASSERT_TRUE(found);
  EXPECT_FALSE(*found);
}

TEST(State, OfAProcessThatEndedIsNotRunning) {
  const pid_t child = fork();
  if (child == 0) _exit(0);
  siginfo_t ended;
  ASSERT_EQ(waitid(P_PID, static_cast<id_t>(child), &ended, WEXITED | WNOWAIT), 0);
  EXPECT_EQ(birth_of(child), 0U);
  waitpid(child, nullptr, 0);
}

TEST(State, WithoutAMeshSaysWhatToDo) {
  const Folder folder;
  auto missing = require_mesh(folder.dir);
  ASSERT_FALSE(missing);
  EXPECT_NE(missing.error().detail.find("start one with `weft up FOLDER`"), std::string::npos)
      << missing.error().detail;
}

TEST(State, AFileThatIsNoneIsNamed) {
  const Folder folder;
  ASSERT_TRUE(node::replace_file(folder.dir.state(), "{}", 0600));
  auto broken = running_mesh(folder.dir);
  ASSERT_FALSE(broken);
  EXPECT_EQ(broken.error().detail, folder.dir.state() + ": it names no process; remove the file");
}

TEST(RunDirectory, ClearLeavesWhatIsNotOurs) {
  const Folder folder;
  ASSERT_TRUE(save(folder.dir, own()));
  ASSERT_TRUE(node::make_directories(folder.dir.pods()));
  ASSERT_TRUE(node::replace_file(folder.dir.path + "/letter", "dear", 0600));
  folder.dir.clear();
  EXPECT_FALSE(std::filesystem::exists(folder.dir.state()));
  EXPECT_FALSE(std::filesystem::exists(folder.dir.pods()));
  EXPECT_TRUE(std::filesystem::exists(folder.dir.path + "/letter"));
  std::filesystem::remove(folder.dir.path + "/letter");
  folder.dir.clear();
  EXPECT_FALSE(std::filesystem::exists(folder.dir.path));
}

TEST(RunDirectory, RefusesANameTooLongForSockets) {
  auto refused = RunDir::prepare("/tmp/" + std::string(80, 'x'));
  ASSERT_FALSE(refused);
  EXPECT_NE(refused.error().detail.find("--run-dir"), std::string::npos);
}

}  // namespace
}  // namespace weft::cli
