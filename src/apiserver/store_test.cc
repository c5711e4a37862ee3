#include "apiserver/store.h"

#include <gtest/gtest.h>
#include <signal.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <filesystem>

namespace weft::apiserver {
namespace {

using codec::Value;

Value object(std::string_view name, int size = 0) {
  Value value = Value::object();
  value["metadata"].set("name", name);
  value["spec"].set("size", size);
  return value;
}

Key key(std::string_view name, std::string_view space = "default") {
  return {"widgets", std::string(space), std::string(name)};
}

class TemporaryFolder {
 public:
  TemporaryFolder() {
    std::string form = (std::filesystem::temp_directory_path() / "weft-store-XXXXXX").string();
    path_ = mkdtemp(form.data());
  }
  ~TemporaryFolder() { std::filesystem::remove_all(path_); }
  std::string file() const { return path_ + "/api.db"; }

 private:
  std::string path_;
};

TEST(Store, CountsEveryChangeOnce) {
  auto store = Store::open(":memory:");
  ASSERT_TRUE(store) << store.error().detail;
  auto made = store->create(key("a"), object("a"));
  ASSERT_TRUE(made);
  EXPECT_EQ(made->revision, 1);
  EXPECT_EQ(made->object.at("metadata", "resourceVersion").as_string(), "1");
  EXPECT_EQ(store->create(key("a"), object("a")).error().code, Code::conflict);
  EXPECT_EQ(store->replace(key("a"), object("a", 2), 7).error().code, Code::conflict);
  EXPECT_EQ(store->replace(key("b"), object("b"), 1).error().code, Code::not_found);
  ASSERT_TRUE(store->replace(key("a"), object("a", 2), 1));
  EXPECT_EQ(store->remove(key("a"), 1).error().code, Code::conflict);
  EXPECT_EQ(store->remove(key("a"), 2)->revision, 3);
  EXPECT_FALSE(store->get(key("a"))->has_value());
}

TEST(Store, ListsInOrderAndInPages) {
  auto store = Store::open(":memory:");
  for (std::string_view name : {"c", "a", "b"}) ASSERT_TRUE(store->create(key(name), object(name)));
  ASSERT_TRUE(store->create(key("z", "another"), object("z")));
  auto page = store->list("widgets", "default", {}, 2);
  ASSERT_EQ(page->records.size(), 2U);
  EXPECT_TRUE(page->more);
  EXPECT_EQ(page->records[1].key.name, "b");
  auto rest = store->list("widgets", "default", page->records[1].key, 2);
  EXPECT_EQ(rest->records.size(), 1U);
  EXPECT_FALSE(rest->more);
  EXPECT_EQ(store->list("widgets", "")->records.front().key.space, "another");
}

TEST(Store, TellsWhatChangedAndWhatItWas) {
  auto store = Store::open(":memory:");
  ASSERT_TRUE(store->create(key("a"), object("a", 1)));
  ASSERT_TRUE(store->replace(key("a"), object("a", 2), 1));
  ASSERT_TRUE(store->remove(key("a"), 2));
  auto changes = store->changes("widgets", "", 1, 10);
  ASSERT_TRUE(changes);
  ASSERT_EQ(changes->size(), 2U);
  EXPECT_EQ((*changes)[0].what, Change::What::modified);
  EXPECT_EQ((*changes)[0].previous.at("spec", "size").as_int(), 1);
  EXPECT_EQ((*changes)[1].what, Change::What::removed);
  EXPECT_EQ((*changes)[1].object.at("metadata", "resourceVersion").as_string(), "3");
}

TEST(Store, ForgetsOldChangesAndSaysSo) {
  auto store = Store::open(":memory:", 3);
  for (int i = 0; i < 10; ++i) ASSERT_TRUE(store->create(key(std::to_string(i)), object("x")));
  EXPECT_EQ(store->changes("widgets", "", 6, 10).error().code, Code::limit);
  EXPECT_EQ(store->changes("widgets", "", 7, 10)->size(), 3U);
}

TEST(Store, KeepsEverythingWhenOpenedAgain) {
  TemporaryFolder folder;
  {
    auto store = Store::open(folder.file());
    ASSERT_TRUE(store) << store.error().detail;
    ASSERT_TRUE(store->create(key("a"), object("a", 4)));
  }
  auto store = Store::open(folder.file());
  EXPECT_EQ(store->revision(), 1);
  EXPECT_EQ((*store->get(key("a")))->object.at("spec", "size").as_int(), 4);
  EXPECT_EQ(store->changes("widgets", "", 0, 10)->size(), 1U);
}

// A child writes and reports each acknowledged write through a pipe; it is killed in the middle of its work. Whatever
// it reported must be there.
// Secrets are in it: whatever the umask, and also where one of an earlier release lies about.
TEST(Store, ItsFilesAreItsOwnersOnly) {
  TemporaryFolder folder;
  const mode_t before = ::umask(0);
  for (const bool again : {false, true}) {
    if (again) ASSERT_EQ(::chmod(folder.file().c_str(), 0644), 0);
    auto store = Store::open(folder.file());
    ASSERT_TRUE(store) << store.error().detail;
    ASSERT_TRUE(store->create(key(again ? "b" : "a"), object("a")));
    for (const char* name : {"", "-wal", "-shm"}) {
      struct stat status{};
      ASSERT_EQ(::stat((folder.file() + name).c_str(), &status), 0) << name;
      EXPECT_EQ(status.st_mode & 0777, 0600U) << name;
    }
  }
  ::umask(before);
}

TEST(Store, AnAcknowledgedWriteSurvivesKill) {
  TemporaryFolder folder;
  int fds[2];
  ASSERT_EQ(pipe(fds), 0);
  pid_t child = fork();
  if (child == 0) {
    auto store = Store::open(folder.file());
    for (int i = 0; store && i < 100'000; ++i) {
      auto made = store->create(key(std::to_string(i)), object("x", i));
      if (!made || write(fds[1], &i, sizeof i) != sizeof i) break;
    }
    _exit(0);
  }
  close(fds[1]);
  int last = -1;
  while (last < 20 && read(fds[0], &last, sizeof last) == sizeof last) {
  }
  kill(child, SIGKILL);
  for (int i = 0; read(fds[0], &i, sizeof i) == sizeof i;) last = i;
  close(fds[0]);
  waitpid(child, nullptr, 0);
  ASSERT_GE(last, 20);
  auto store = Store::open(folder.file());
  ASSERT_TRUE(store) << store.error().detail;
  EXPECT_GE(store->revision(), last + 1);
  for (int i = 0; i <= last; ++i) EXPECT_TRUE(store->get(key(std::to_string(i)))->has_value()) << i;
}

}  // namespace
}  // namespace weft::apiserver
