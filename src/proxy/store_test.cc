#include "proxy/store.h"

#include <gtest/gtest.h>
#include <sys/stat.h>

#include <filesystem>
#include <fstream>
#include <sstream>

#include "xds/known.h"

namespace weft::proxy {
namespace {

using xds::Known;

Known known(const std::string& name, const std::string& version, const std::string& bytes) {
  return {{std::string(config::kClusterType), name}, version, bytes};
}
Store::Changes changes(const std::vector<Known>& all) {
  Store::Changes made;
  for (const Known& one : all) made[one.id] = one;
  return made;
}

struct StoreTest : ::testing::Test {
  StoreTest() {
    std::string form = (std::filesystem::temp_directory_path() / "weft-store-XXXXXX").string();
    folder = std::string(mkdtemp(form.data())) + "/store";
  }
  ~StoreTest() override { std::filesystem::remove_all(std::filesystem::path(folder).parent_path()); }

  void save(const std::vector<Known>& all) {
    Store store(folder, "shop/a");
    store.save(changes(all));
  }
  std::vector<Known> load(const std::string& node = "shop/a") const { return Store(folder, node).load(); }
  std::string path() const { return Store(folder, "shop/a").path(); }
  std::string content() const {
    std::ostringstream text;
    text << std::ifstream(path(), std::ios::binary).rdbuf();
    return text.str();
  }
  void put(const std::string& text) const { std::ofstream(path(), std::ios::binary | std::ios::trunc) << text; }
  // Tells one file from the next that took its name.
  std::filesystem::file_time_type written() const { return std::filesystem::last_write_time(path()); }
  ino_t inode() const {
    struct stat info{};
    EXPECT_EQ(stat(path().c_str(), &info), 0);
    return info.st_ino;
  }

  std::string folder;
};

const std::vector<Known> kTwo = {known("a", "1", std::string("\0\n weft", 7)), known("b", "7", "bytes")};

TEST_F(StoreTest, TheNextProcessFindsWhatTheLastOneHad) {
  save(kTwo);
  EXPECT_EQ(load(), kTwo);
}

TEST_F(StoreTest, ChangesAreMergedWithWhatIsThere) {
  save(kTwo);
  Store store(folder, "shop/a");
  EXPECT_EQ(store.load(), kTwo);
  Store::Changes change = changes({known("c", "1", "new"), known("a", "2", "newer")});
  change[kTwo[1].id] = std::nullopt;
  store.save(std::move(change));
  store.flush();
  EXPECT_EQ(load(), (std::vector<Known>{known("a", "2", "newer"), known("c", "1", "new")}));
}

TEST_F(StoreTest, OnlyItsOwnerMayReadIt) {
  save(kTwo);
  EXPECT_EQ(std::filesystem::status(path()).permissions(), std::filesystem::perms(0600));
  EXPECT_EQ(std::filesystem::status(folder).permissions(), std::filesystem::perms(0700));
}

TEST_F(StoreTest, NothingNewWritesNothing) {
  save(kTwo);
  const auto file = inode();
  const auto when = written();
  save(kTwo);
  Store::Changes gone;
  gone[{std::string(config::kClusterType), "never there"}] = std::nullopt;
  Store store(folder, "shop/a");
  store.save(std::move(gone));
  store.flush();
  EXPECT_EQ(inode(), file);
  EXPECT_EQ(written(), when);
}

TEST_F(StoreTest, AFileThatWasCutOffAnywhereCountsAsNone) {
  save(kTwo);
  const std::string whole = content();
  ASSERT_GT(whole.size(), 50u);
  for (size_t length = 0; length < whole.size(); ++length) {
    EXPECT_FALSE(xds::decode_known("shop/a", whole.substr(0, length))) << length;
  }
  put(whole.substr(0, whole.size() - 1));
  EXPECT_TRUE(load().empty());
  save({kTwo[0]});
  EXPECT_EQ(load(), (std::vector<Known>{kTwo[0]})) << "the next good one takes its place, and nothing of the bad one";
}

TEST_F(StoreTest, ADamagedByteAnywhereCountsAsNone) {
  save(kTwo);
  const std::string whole = content();
  for (size_t at = 0; at < whole.size(); ++at) {
    std::string damaged = whole;
    damaged[at] = static_cast<char>(damaged[at] ^ 0x20);
    EXPECT_FALSE(xds::decode_known("shop/a", damaged)) << at;
  }
  EXPECT_FALSE(xds::decode_known("shop/a", whole + "x"));
}

TEST_F(StoreTest, AFileOfAnotherNodeOrFormIsNotUsedAndSaysWhy) {
  save(kTwo);
  EXPECT_TRUE(load("shop/b").empty());
  EXPECT_EQ(xds::decode_known("shop/b", content()).error().detail, "is of the node \"shop/a\", not of \"shop/b\"");
  std::string other = content();
  other.replace(other.find("form 1"), 6, "form 2");
  EXPECT_EQ(xds::decode_known("shop/a", other).error().detail, "is of form 2; this weft-proxy reads form 1");
  EXPECT_EQ(xds::decode_known("shop/a", "#!/bin/sh\n").error().detail, "is not a file of known resources");
}

TEST_F(StoreTest, AFolderThatCannotBeWrittenIsNoReasonToStop) {
  std::ofstream(std::filesystem::path(folder)) << "a file is in the way";
  Store store(folder, "shop/a");
  store.save(changes(kTwo));
  store.flush();
  EXPECT_TRUE(store.load().empty());
  // Once it can be, what could not be written is.
  std::filesystem::remove(folder);
  store.flush();
  EXPECT_EQ(load(), kTwo);
}

TEST_F(StoreTest, WhatIsLeftOfAProcessThatWasKilledWhileWritingIsNotInTheWay) {
  save({kTwo[0]});
  std::filesystem::create_symlink("/dev/full", path() + ".new");
  save(kTwo);
  EXPECT_EQ(load(), kTwo);
}

TEST_F(StoreTest, MoreThanTheMostIsNotKept) {
  save(kTwo);
  Store store(folder, "shop/a", 1000);
  store.save(changes({known("huge", "1", std::string(1000, 'x'))}));
  store.flush();
  EXPECT_FALSE(std::filesystem::exists(path())) << "it would grow old";
}

}  // namespace
}  // namespace weft::proxy
