#include "base/free_list.h"

#include <gtest/gtest.h>

#include <vector>

namespace weft {
namespace {

constexpr size_t kSize = 64;

struct Taken {
  std::vector<void*> pieces;

  void take(auto& list, int number) {
    for (int i = 0; i < number; ++i) {
      void* kept = list.take();
      pieces.push_back(kept ? kept : ::operator new(kSize));
    }
  }
  void keep(auto& list) {
    for (void* piece : pieces) list.keep(piece);
    pieces.clear();
  }
};

TEST(FreeList, KeepsWhatIsFreedForTheNextUpToItsMost) {
  FreeList<3> list;
  Taken taken;
  EXPECT_EQ(list.take(), nullptr);
  taken.take(list, 5);
  taken.keep(list);
  EXPECT_EQ(list.count(), 3U);
  taken.take(list, 2);
  EXPECT_EQ(list.count(), 1U);
  taken.keep(list);
}

TEST(FreeList, GivesBackWhatWasNotWantedSince) {
  FreeList<100> list;
  Taken taken;
  taken.take(list, 50);
  taken.keep(list);
  list.give_back_unused();
  EXPECT_EQ(list.count(), 50U) << "all were wanted a moment ago";
  for (int i = 0; i < 3; ++i) {
    taken.take(list, 20);
    taken.keep(list);
  }
  list.give_back_unused();
  EXPECT_EQ(list.count(), 20U);
  taken.take(list, 20);
  list.give_back_unused();
  EXPECT_EQ(list.count(), 0U);
  taken.keep(list);
  list.give_back_unused();
  EXPECT_EQ(list.count(), 20U);
  list.give_back_unused();
  EXPECT_EQ(list.count(), 0U) << "nobody wanted any";
}

}  // namespace
}  // namespace weft
